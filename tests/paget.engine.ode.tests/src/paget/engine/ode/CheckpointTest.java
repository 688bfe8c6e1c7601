package paget.engine.ode;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;

import org.junit.jupiter.api.Test;

import paget.sim.SimulationException;
import paget.sim.expression.Expressions;
import paget.sim.network.ReactionNetwork;
import paget.sim.run.Checkpoint;
import paget.sim.run.Progress;
import paget.sim.run.Run;
import paget.sim.run.RunSettings;
import paget.sim.run.Simulation;
import paget.sim.run.Trajectory;
import paget.sim.run.TrajectorySink;

/** What a checkpoint of this engine must hold beyond what the contract of all engines asks. */
class CheckpointTest {

    private static void checkResumes(ReactionNetwork network, RunSettings settings, double... at) {
        Simulation simulation = new OdeEngine().prepare(network, settings);
        Trajectory whole = simulation.run(0);
        for (double time : at) {
            Run run = simulation.start(0);
            Trajectory.Recorder rows = new Trajectory.Recorder(simulation.observables(), whole.rows());
            run.advance(time, rows, Progress.NONE);
            Checkpoint checkpoint = Checkpoint.fromBytes(run.checkpoint().toBytes());
            Run resumed = simulation.resume(checkpoint);
            resumed.advance(settings.tEnd(), rows, Progress.NONE);
            run.advance(settings.tEnd(), TrajectorySink.NONE, Progress.NONE);
            assertEquals(run.statistics().steps(), resumed.statistics().steps());
            assertEquals(run.statistics().rejectedSteps(), resumed.statistics().rejectedSteps());
            assertEquals(run.statistics().jacobians(), resumed.statistics().jacobians());
            Trajectory pieces = rows.trajectory();
            assertArrayEquals(whole.times(), pieces.times());
            for (int column = 0; column < whole.columns(); column++) {
                assertArrayEquals(whole.column(column), pieces.column(column), "resumed at " + time);
            }
        }
    }

    @Test
    void aStiffRunResumes() {
        checkResumes(StiffProblemsTest.robertson(), RunSettings.uniform(1e6, 20), 0, 1e-3, 10, 5e4, 7e5);
    }

    @Test
    void pendingEventsAndJumpsResume() {
        ReactionNetwork network = ReactionNetwork.builder("pending")
                .parameter("x", p -> p.value(0).variable())
                .parameter("rate", p -> p.value(1).variable())
                .rateRule("x", "rate * if(sin(time) > 0.5, 2, 1)")
                .event("later", e -> e.trigger("x > 2").delay(Expressions.number(4)).assign("rate", "rate + x"))
                .event("reset", e -> e.trigger("x > 10").assign("x", "0"))
                .observable("x").observable("rate")
                .build();
        checkResumes(network, RunSettings.uniform(20, 50), 0.3, 1.9, 2.5, 5, 9.99, 15);
    }

    @Test
    void algebraicVariablesResume() {
        ReactionNetwork network = ReactionNetwork.builder("algebraic")
                .parameter("x", p -> p.value(0.2).variable())
                .parameter("z", p -> p.value(1).variable())
                .rateRule("x", "1 - z")
                .algebraicRule("z^3 + z - x - 1")
                .observable("x").observable("z")
                .build();
        checkResumes(network, RunSettings.uniform(10, 30), 0.5, 3.3, 7);
    }

    @Test
    void aBranchWithANewEventTakesIt() {
        ReactionNetwork plain = ReactionNetwork.builder("plain").species("X", s -> s.initialAmount(8))
                .parameter("k", 0.5).reaction("decay", r -> r.reactant("X").rate("k * X")).build();
        ReactionNetwork treated = ReactionNetwork.builder("treated").species("X", s -> s.initialAmount(8))
                .parameter("k", 0.5).reaction("decay", r -> r.reactant("X").rate("k * X"))
                .event("dose", e -> e.trigger("time >= 3").assign("X", "X + 5")).build();
        RunSettings settings = Runs.at(1e-10, 1e-12, 4);
        Run run = new OdeEngine().prepare(plain, settings).start(0);
        run.advance(2, TrajectorySink.NONE, Progress.NONE);
        Simulation changed = new OdeEngine().prepare(treated, settings);
        Trajectory.Recorder rows = new Trajectory.Recorder(changed.observables(), 1);
        changed.branch(run.checkpoint()).advance(4, rows, Progress.NONE);
        assertEquals(8 * Math.exp(-2) + 5 * Math.exp(-0.5), rows.trajectory().last("X"), 1e-8);
    }

    @Test
    void aBranchOfAnotherStateIsRefused() {
        Run run = new OdeEngine().prepare(StiffProblemsTest.robertson(), RunSettings.uniform(1, 1)).start(0);
        Simulation other = new OdeEngine().prepare(StiffProblemsTest.hires(), RunSettings.uniform(1, 1));
        SimulationException refusal = assertThrows(SimulationException.class, () -> other.branch(run.checkpoint()));
        assertEquals(SimulationException.Code.CHECKPOINT, refusal.code());
    }

    @Test
    void aBranchKeepsWhatEventsHaveChangedUnlessItIsOverridden() {
        ReactionNetwork network = ReactionNetwork.builder("memory").parameter("x", p -> p.value(0).variable())
                .parameter("rate", p -> p.value(1).variable()).parameter("unit", 1)
                .rateRule("x", "rate * unit").event("faster", e -> e.trigger("time >= 1").assign("rate", "3"))
                .observable("x").build();
        Simulation simulation = new OdeEngine().prepare(network, Runs.at(1e-9, 1e-12, 4));
        Run run = simulation.start(0);
        run.advance(2, TrajectorySink.NONE, Progress.NONE);
        Checkpoint checkpoint = run.checkpoint();
        assertEquals(4 + 2 * 3 * 2, last(simulation.withOverrides(Map.of("unit", 2.0)), checkpoint), 1e-9);
        assertEquals(4 + 2 * 7, last(simulation.withOverrides(Map.of("rate", 7.0)), checkpoint), 1e-9);
    }

    private static double last(Simulation simulation, Checkpoint checkpoint) {
        Trajectory.Recorder rows = new Trajectory.Recorder(simulation.observables(), 1);
        simulation.branch(checkpoint).advance(4, rows, Progress.NONE);
        return rows.trajectory().last("x");
    }
}
