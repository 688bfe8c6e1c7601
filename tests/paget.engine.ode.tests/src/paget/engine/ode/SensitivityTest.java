package paget.engine.ode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import paget.sim.InvalidModelException;
import paget.sim.expression.Expressions;
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

    /** x' = 1 is set back to 0 when it reaches c: after the k-th time x = t − kc, so ∂x/∂c = −k. */
    @Test
    void theTimeOfAnEventMayDependOnAParameter() {
        ReactionNetwork network = ReactionNetwork.builder("sawtooth")
                .parameter("x", p -> p.value(0).variable())
                .parameter("c", 0.9)
                .rateRule("x", "1")
                .event("reset", e -> e.trigger("x >= c").assign("x", "0"))
                .observable("x")
                .build();
        Trajectory trajectory = Runs.run(network, with(Runs.at(1e-9, 1e-11, 0.5, 1, 2, 5), "automatic", "c"));
        double[] expected = { 0, -1, -2, -5 };
        for (int row = 0; row < expected.length; row++) {
            assertEquals(expected[row], trajectory.value(row, 1), 1e-7, "row " + row);
        }
    }

    /** X' = −kX loses half at ln 2/k + d and decays on: X = e^{−kt}/2, so ∂X/∂k = −tX; the delay changes nothing. */
    @Test
    void aDelayedEventAtATimeThatDependsOnTheState() {
        ReactionNetwork network = ReactionNetwork.builder("half")
                .species("X", s -> s.initialAmount(1))
                .parameter("k", 0.8)
                .parameter("d", 0.3)
                .reaction("decay", r -> r.reactant("X").rate("k * X"))
                .event("drop", e -> e.trigger("X < 0.5").delay(Expressions.symbol("d")).valuesFromTriggerTime(false)
                        .assign("X", "X / 2"))
                .build();
        Trajectory trajectory = Runs.run(network, with(Runs.at(1e-10, 1e-12, 1, 3), "automatic", "k d"));
        for (int row = 0; row < 2; row++) {
            double t = trajectory.time(row);
            double x = Math.exp(-0.8 * t) / (row == 0 ? 1 : 2);
            assertEquals(-t * x, trajectory.value(row, 1), 1e-7, "by k");
            assertEquals(0, trajectory.value(row, 2), 1e-7, "by d");
        }
    }

    /** At t = T the event keeps the value that X had at its trigger: X(T + d) = X(T), so ∂X/∂d = kX afterwards. */
    @Test
    void valuesFromTheTriggerTimeKeepTheirSensitivity() {
        ReactionNetwork network = ReactionNetwork.builder("refill")
                .species("X", s -> s.initialAmount(1))
                .parameter("k", 0.8)
                .parameter("d", 0.5)
                .parameter("T", 1)
                .reaction("decay", r -> r.reactant("X").rate("k * X"))
                .event("refill", e -> e.trigger("time >= T").delay(Expressions.symbol("d")).assign("X", "X"))
                .build();
        Trajectory trajectory = Runs.run(network, with(Runs.at(1e-10, 1e-12, 1.2, 3), "automatic", "k, d, T"));
        assertEquals(0, trajectory.value(0, 2), 1e-8);
        // X = e^{−kT} e^{−k(t − T − d)} = e^{−k(t − d)}.
        double x = Math.exp(-0.8 * 2.5);
        assertEquals(-2.5 * x, trajectory.value(1, 1), 1e-7, "by k");
        assertEquals(0.8 * x, trajectory.value(1, 2), 1e-7, "by d");
        assertEquals(0, trajectory.value(1, 3), 1e-7, "by T");
    }

    /** An event sets a rate from a parameter: x = t until 1, then 1 + 2c(t − 1), so ∂x/∂c = 2(t − 1). */
    @Test
    void anEventMayMoveAParameter() {
        ReactionNetwork network = ReactionNetwork.builder("gear")
                .parameter("x", p -> p.value(0).variable())
                .parameter("rate", p -> p.value(1).variable())
                .parameter("c", 3)
                .rateRule("x", "rate")
                .event("shift", e -> e.trigger("time >= 1").assign("rate", "2 * c"))
                .observable("x")
                .build();
        for (String method : new String[] { "explicit", "stiff" }) {
            Trajectory trajectory = Runs.run(network, with(Runs.at(1e-9, 1e-11, 0.5, 4), method, "c"));
            assertEquals(0, trajectory.value(0, 1), 1e-9, method);
            assertEquals(6, trajectory.value(1, 1), 1e-8, method);
        }
    }

    /** The rate jumps from 1 to 2 where x reaches c: x = 2t − c, so ∂x/∂c = −1. */
    @Test
    void aJumpOfTheRateAtAPlaceThatDependsOnAParameter() {
        ReactionNetwork network = ReactionNetwork.builder("jump")
                .parameter("x", p -> p.value(0).variable())
                .parameter("c", 1.3)
                .rateRule("x", "if(x < c, 1, 2)")
                .observable("x")
                .build();
        for (String method : new String[] { "explicit", "stiff" }) {
            Trajectory trajectory = Runs.run(network, with(Runs.at(1e-9, 1e-11, 1, 3), method, "c"));
            assertEquals(0, trajectory.value(0, 1), 1e-9, method);
            assertEquals(2 * 3 - 1.3, trajectory.value(1, 0), 1e-9, method);
            assertEquals(-1, trajectory.value(1, 1), 1e-7, method);
        }
    }

    @Test
    void aTreatmentScheduleAgreesWithDifferences() {
        ReactionNetwork network = ReactionNetwork.builder("treatment")
                .species("T", s -> s.initialAmount(100))
                .species("D", s -> s.initialAmount(0))
                .parameter("g", 0.3)
                .parameter("kill", 0.4)
                .parameter("dose", p -> p.value(2).variable())
                .reaction("growth", r -> r.product("T").rate("g * T * (1 - T / 1000)"))
                .reaction("killing", r -> r.reactant("T").rate("kill * D * T"))
                .reaction("clearance", r -> r.reactant("D").rate("0.5 * D"))
                .event("first", e -> e.trigger("T > 300").assign("D", "D + dose"))
                .event("second", e -> e.trigger("T > 300").delay(Expressions.number(2)).assign("D", "D + dose / 2")
                        .assign("dose", "dose * T / 300"))
                .build();
        RunSettings settings = Runs.at(1e-11, 1e-12, 2, 4.6, 6, 12, 20);
        checkAgainstDifferences(network, settings, "g", 0.3, 1e-5);
        checkAgainstDifferences(network, settings, "kill", 0.4, 1e-5);
        checkAgainstDifferences(network, settings, "dose", 2, 1e-5);
    }

    @Test
    void aCheckpointKeepsSensitivitiesOfPendingEvents() {
        ReactionNetwork network = ReactionNetwork.builder("pending")
                .species("X", s -> s.initialAmount(1))
                .parameter("k", 0.8)
                .reaction("decay", r -> r.reactant("X").rate("k * X"))
                .event("refill", e -> e.trigger("X < 0.5").delay(Expressions.number(1)).assign("X", "X + 1"))
                .build();
        Simulation simulation = new OdeEngine().prepare(network, with(RunSettings.uniform(5, 9), "automatic", "k"));
        Run run = simulation.start(0);
        run.advance(1.2, TrajectorySink.NONE, Progress.NONE);
        Trajectory.Recorder rows = new Trajectory.Recorder(simulation.observables(), 9);
        simulation.resume(run.checkpoint()).advance(5, rows, Progress.NONE);
        assertEquals(simulation.run(0).last("d(X)/d(k)"), rows.trajectory().last("d(X)/d(k)"));
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
