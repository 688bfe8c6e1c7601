package paget.engine.ssa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

import paget.sim.network.NetworkBuilder;
import paget.sim.network.ReactionNetwork;
import paget.sim.run.Checkpoint;
import paget.sim.run.Engine;
import paget.sim.run.Progress;
import paget.sim.run.Run;
import paget.sim.run.RunSettings;
import paget.sim.run.Simulation;
import paget.sim.run.Trajectory;
import paget.sim.run.TrajectorySink;

/** Counterfactual branches: another treatment from one state. */
class BranchTest {

    private static final List<Engine> ENGINES = List.of(new SsaEngine(), new TauLeapEngine(), new HybridEngine());

    private static ReactionNetwork network(UnaryOperator<NetworkBuilder> treatment) {
        return treatment.apply(ReactionNetwork.builder("treated")
                .species("X", s -> s.initialAmount(1000))
                .parameter("k", p -> p.value(0.01).variable())
                .parameter("doses", p -> p.value(0).variable())
                .reaction("death", r -> r.reactant("X").rate("k * X"))
                .event("first", e -> e.trigger("time >= 5").assign("k", "0.02").assign("doses", "doses + 1"))
                .observable("X")
                .observable("doses")).build();
    }

    private static Simulation prepare(Engine engine, ReactionNetwork network) {
        return engine.prepare(network, RunSettings.uniform(40, 4));
    }

    private static Trajectory branch(Engine engine, Checkpoint checkpoint, ReactionNetwork network) {
        Simulation simulation = prepare(engine, network);
        Trajectory.Recorder rows = new Trajectory.Recorder(simulation.observables(), 5);
        simulation.branch(checkpoint).advance(40, rows, Progress.NONE);
        return rows.trajectory();
    }

    private static Checkpoint checkpointAt(Engine engine, double time) {
        Run run = prepare(engine, network(b -> b)).start(0);
        run.advance(time, TrajectorySink.NONE, Progress.NONE);
        return run.checkpoint();
    }

    @Test
    void whatHasHappenedDoesNotHappenAgain() {
        for (Engine engine : ENGINES) {
            Trajectory without = branch(engine, checkpointAt(engine, 10), network(b -> b.parameter("unused", 1)));
            assertEquals(1, without.last("doses"));
        }
    }

    @Test
    void aNewTreatmentBeginsInTheBranch() {
        for (Engine engine : ENGINES) {
            Trajectory treated = branch(engine, checkpointAt(engine, 10), network(b -> b.event("second",
                    e -> e.trigger("time >= 10").assign("k", "1").assign("doses", "doses + 1"))));
            assertEquals(2, treated.last("doses"));
            assertTrue(treated.last("X") < 5, () -> "X = " + treated.last("X"));
        }
    }

    @Test
    void aTreatmentThatIsStillToComeIsLeftOut() {
        for (Engine engine : ENGINES) {
            Checkpoint before = checkpointAt(engine, 3);
            ReactionNetwork untreated = ReactionNetwork.builder("untreated")
                    .species("X", s -> s.initialAmount(1000))
                    .parameter("k", p -> p.value(0.01).variable())
                    .parameter("doses", p -> p.value(0).variable())
                    .reaction("death", r -> r.reactant("X").rate("k * X"))
                    .observable("X")
                    .observable("doses")
                    .build();
            Trajectory trajectory = branch(engine, before, untreated);
            assertEquals(0, trajectory.last("doses"));
            // 1000 e^{−0.4} = 670 with deviation 15, against 1000 e^{−0.05−0.7} = 472 with the treatment
            assertEquals(670, trajectory.last("X"), 75);
        }
    }

    /**
     * Branches of one state have the same random numbers, that in which nothing differs among them: they are one path until
     * what differs begins.
     */
    @Test
    void branchesAreOneUntilTheirTreatmentsDiffer() {
        for (Engine engine : ENGINES) {
            Checkpoint state = checkpointAt(engine, 10);
            Trajectory late = branch(engine, state, network(b -> b.event("late", e -> e.trigger("time >= 35").assign("k", "1"))));
            Trajectory later = branch(engine, state, network(b -> b.event("later", e -> e.trigger("time >= 39").assign("k", "1"))));
            Trajectory unchanged = branch(engine, state, network(b -> b));
            for (int row = 0; row < late.rows() && late.time(row) <= 30; row++) {
                assertEquals(late.value(row, 0), later.value(row, 0), engine.id() + " at " + late.time(row));
                assertEquals(late.value(row, 0), unchanged.value(row, 0), engine.id() + " at " + late.time(row));
            }
            assertNotEquals(late.last("X"), later.last("X"), engine.id());
        }
    }
}
