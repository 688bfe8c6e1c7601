package paget.engine.ssa;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

import paget.sim.network.NetworkBuilder;
import paget.sim.network.ReactionNetwork;
import paget.sim.network.SpeciesKind;
import paget.sim.run.Checkpoint;
import paget.sim.run.Progress;
import paget.sim.run.Run;
import paget.sim.run.RunSettings;
import paget.sim.run.Simulation;
import paget.sim.run.Trajectory;
import paget.sim.run.TrajectorySink;

/** A continuous population that nothing lets flow is counted, so that nothing has to be integrated. */
class CountedSpeciesTest {

    private static final int START = 400;
    private static final double SHEDDING = 0.1;

    /** Cells of a tumour enter the blood; a tumour that grows as well flows. */
    private static ReactionNetwork tumour(double initial, UnaryOperator<NetworkBuilder> more) {
        return more.apply(ReactionNetwork.builder("tumour")
                .species("Tumour", s -> s.initialAmount(initial).kind(SpeciesKind.CONTINUOUS))
                .species("Blood", s -> s.initialAmount(0))
                .reaction("shedding", r -> r.reactant("Tumour").product("Blood").rate(SHEDDING + " * Tumour"))
                .observable("Tumour").observable("Blood")).build();
    }

    private static ReactionNetwork growing() {
        return tumour(START, b -> b.reaction("growth", r -> r.product("Tumour").rate("0.05 * Tumour")));
    }

    private static String method(ReactionNetwork network) {
        Run run = new SsaEngine().prepare(network, RunSettings.uniform(1, 1)).start(0);
        run.advance(1, TrajectorySink.NONE, Progress.NONE);
        return run.statistics().method();
    }

    @Test
    void onlyWhatChangesBetweenFiringsIsIntegrated() {
        assertEquals("direct", method(tumour(START, b -> b)));
        String flows = "piecewise-deterministic";
        assertEquals(flows, method(growing()));
        assertEquals(flows, method(tumour(START + 0.5, b -> b)), "half a cell");
        assertEquals(flows, method(tumour(START, b -> b.event("dose",
                e -> e.trigger("time >= 0.5").assign("Tumour", "Tumour / 3")))), "a third of the cells need not be whole");
        assertEquals(flows, method(tumour(START, b -> b.reaction("export", r -> r.reactant("Tumour").product("Blood").rate("1")))),
                "a rate that does not end with the last cell");
    }

    /** Each cell has left by time t with the chance 1 − e^(−kt): a binomial distribution. */
    @Test
    void aCountedPopulationDecaysAsCellsDo() {
        Sample sample = Sample.of(new SsaEngine(), tumour(START, b -> b), 2000, 0, 5);
        double left = Math.exp(-SHEDDING * 5);
        sample.hasMoments(1, "Tumour", START * left, Math.sqrt(START * left * (1 - left)));
    }

    /** Of 10.25 cells a quarter of the runs begins with 11, the others with 10. */
    @Test
    void whatIsNotWholeIsRoundedSoThatTheMeanStays() {
        RunSettings settings = RunSettings.uniform(1, 1).withOverrides(Map.of("Tumour", 10.25));
        Simulation simulation = new SsaEngine().prepare(tumour(START, b -> b), settings);
        int replicates = 4000;
        int more = 0;
        for (int replicate = 0; replicate < replicates; replicate++) {
            Run run = simulation.start(replicate);
            Trajectory.Recorder rows = new Trajectory.Recorder(simulation.observables(), 2);
            run.advance(0, rows, Progress.NONE);
            double first = rows.trajectory().value(0, 0);
            assertEquals(first, Math.rint(first));
            more += first == 11 ? 1 : 0;
        }
        assertEquals(0.25, more / (double) replicates, 4 * Math.sqrt(0.25 * 0.75 / replicates));
    }

    @Test
    void aBranchInWhichNothingGrowsAnyMoreGoesOnWithWholeCells() {
        SsaEngine engine = new SsaEngine();
        Run base = engine.prepare(growing(), RunSettings.uniform(10, 10)).start(0);
        base.advance(4, TrajectorySink.NONE, Progress.NONE);
        Checkpoint state = base.checkpoint();
        Simulation branch = engine.prepare(tumour(START, b -> b), RunSettings.uniform(10, 10));
        Trajectory.Recorder rows = new Trajectory.Recorder(branch.observables(), 11);
        branch.branch(state).advance(10, rows, Progress.NONE);
        Trajectory after = rows.trajectory();
        for (int row = 0; row < after.rows(); row++) {
            assertEquals(Math.rint(after.value(row, 0)), after.value(row, 0));
        }
    }
}
