package paget.engine.ode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import paget.sim.InvalidModelException;
import paget.sim.network.ReactionNetwork;
import paget.sim.run.Checkpoint;
import paget.sim.run.Progress;
import paget.sim.run.Run;
import paget.sim.run.RunSettings;
import paget.sim.run.Simulation;
import paget.sim.run.Trajectory;
import paget.sim.run.TrajectorySink;

/** Forward sensitivities against derivatives by hand and against differences of runs. */
class SensitivityTest {

    private static RunSettings with(RunSettings settings, String method, String sensitivities) {
        return settings.withOptions(
                Map.of(OdeOptions.METHOD.id(), method, OdeOptions.SENSITIVITIES.id(), sensitivities));
    }

    private static ReactionNetwork decay() {
        return ReactionNetwork.builder("decay")
                .compartment("c", 2)
                .species("X", s -> s.compartment("c").initialConcentration(3).asConcentration())
                .parameter("k", 0.7)
                .parameter("k2", p -> p.variable())
                .initialAssignment("k2", "k / 7")
                .reaction("first", r -> r.reactant("X").rate("c * k * X"))
                .reaction("second", r -> r.reactant("X").rate("c * k2 * X"))
                .observable("X")
                .build();
    }

    @Test
    void derivativesByHandAreMet() {
        // X = X₀e^{−(k + k/7)t}: ∂X/∂k = −(8/7)tX and ∂X/∂X₀ = X/X₀.
        for (String method : new String[] { "explicit", "stiff" }) {
            Trajectory trajectory = Runs.run(decay(),
                    with(RunSettings.uniform(4, 8).withTolerances(1e-9, 1e-12), method, "k, X"));
            for (int row = 0; row < trajectory.rows(); row++) {
                double t = trajectory.time(row);
                double x = 3 * Math.exp(-0.8 * t);
                assertEquals(x, trajectory.value(row, 0), 1e-7, method);
                assertEquals(-8.0 / 7 * t * x, trajectory.value(row, trajectory.indexOf("d(X)/d(k)")), 1e-7, method);
                assertEquals(x / 3, trajectory.value(row, trajectory.indexOf("d(X)/d(X)")), 1e-7, method);
            }
        }
    }

    private static void checkAgainstDifferences(ReactionNetwork network, RunSettings settings, String parameter,
            double value, double tolerance) {
        double step = 1e-4 * value;
        Trajectory ahead = Runs.run(network, settings.withOverrides(Map.of(parameter, value + step)));
        Trajectory behind = Runs.run(network, settings.withOverrides(Map.of(parameter, value - step)));
        Map<String, String> options = new HashMap<>(settings.options());
        options.put(OdeOptions.SENSITIVITIES.id(), parameter);
        Trajectory sensitive = Runs.run(network, settings.withOptions(options));
        for (int column = 0; column < ahead.columns(); column++) {
            double largest = 0;
            for (int row = 0; row < ahead.rows(); row++) {
                largest = Math.max(largest, Math.abs(ahead.value(row, column)) / value);
            }
            for (int row = 0; row < ahead.rows(); row++) {
                double difference = (ahead.value(row, column) - behind.value(row, column)) / (2 * step);
                assertEquals(difference, sensitive.value(row, ahead.columns() + column), tolerance * largest,
                        "row " + row + " of " + ahead.observables().get(column).id());
            }
        }
    }

    private static ReactionNetwork brusselator() {
        return ReactionNetwork.builder("brusselator")
                .species("X", s -> s.initialAmount(1.2))
                .species("Y", s -> s.initialAmount(3))
                .parameter("a", 1)
                .parameter("b", 1.7)
                .reaction("in", r -> r.product("X").rate("a"))
                .reaction("grow", r -> r.product("X").reactant("Y").rate("X^2 * Y"))
                .reaction("turn", r -> r.reactant("X").product("Y").rate("b * X"))
                .reaction("out", r -> r.reactant("X").rate("X"))
                .build();
    }

    @Test
    void aNonlinearModelAgreesWithDifferences() {
        for (String method : new String[] { "explicit", "stiff" }) {
            RunSettings settings = Runs.method(RunSettings.uniform(12, 12).withTolerances(1e-10, 1e-12), method);
            checkAgainstDifferences(brusselator(), settings, "b", 1.7, 1e-6);
        }
    }

    @Test
    void aStiffModelAgreesWithDifferences() {
        ReactionNetwork network = ReactionNetwork.builder("robertson")
                .species("A", s -> s.initialAmount(1))
                .species("B", s -> s.initialAmount(0))
                .species("C", s -> s.initialAmount(0))
                .parameter("k1", 0.04)
                .reaction("slow", r -> r.reactant("A").product("B").rate("k1 * A"))
                .reaction("fastest", r -> r.reactant("B", 2).product("B").product("C").rate("3e7 * B^2"))
                .reaction("fast", r -> r.reactant("B").reactant("C").product("A").product("C").rate("1e4 * B * C"))
                .build();
        checkAgainstDifferences(network, Runs.at(1e-9, 1e-15, 0.4, 40, 4000), "k1", 0.04, 1e-5);
    }

    @Test
    void theSolutionItselfStaysWithinItsTolerance() {
        RunSettings settings = RunSettings.uniform(12, 12).withTolerances(1e-9, 1e-11);
        Trajectory plain = Runs.run(brusselator(), settings);
        Trajectory sensitive = Runs.run(brusselator(), with(settings, "automatic", "a b"));
        for (int row = 0; row < plain.rows(); row++) {
            assertEquals(plain.value(row, 0), sensitive.value(row, 0), 1e-7);
        }
    }

    @Test
    void aCheckpointKeepsSensitivities() {
        Simulation simulation = new OdeEngine().prepare(brusselator(),
                with(RunSettings.uniform(12, 12), "automatic", "a"));
        Run run = simulation.start(0);
        run.advance(5.5, TrajectorySink.NONE, Progress.NONE);
        Checkpoint checkpoint = run.checkpoint();
        Trajectory.Recorder rows = new Trajectory.Recorder(simulation.observables(), 12);
        simulation.resume(checkpoint).advance(12, rows, Progress.NONE);
        assertEquals(simulation.run(0).last("d(Y)/d(a)"), rows.trajectory().last("d(Y)/d(a)"));
    }

    @Test
    void whatCannotBeComputedIsRefusedByName() {
        InvalidModelException refusal = assertThrows(InvalidModelException.class,
                () -> Runs.run(decay(), with(RunSettings.uniform(1, 1), "automatic", "nobody")));
        assertTrue(refusal.getMessage().contains("nobody"));
        assertThrows(InvalidModelException.class,
                () -> Runs.run(ReactionNetwork.builder("rule").parameter("a", p -> p.variable())
                        .assignmentRule("a", "time").observable("a").build(),
                        with(RunSettings.uniform(1, 1), "automatic", "a")));
    }
}
