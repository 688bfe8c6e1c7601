package paget.sim.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import paget.sim.InvalidModelException;
import paget.sim.Issue;
import paget.sim.ModelKind;
import paget.sim.SimulationException;
import paget.sim.ensemble.Ensemble;
import paget.sim.ensemble.EnsembleSettings;
import paget.sim.run.Checkpoint;
import paget.sim.run.Engine;
import paget.sim.run.EngineOption;
import paget.sim.run.Progress;
import paget.sim.run.ResultHash;
import paget.sim.run.Run;
import paget.sim.run.RunSettings;
import paget.sim.run.Simulation;
import paget.sim.run.Trajectory;
import paget.sim.run.TrajectorySink;
import paget.sim.tissue.TissueModel;

/** What every engine for tissue models must keep. */
public abstract class SpatialContract {

    private static final double T_END = 12;

    /** The engine under test. */
    protected abstract Engine engine();

    /** A model with everything in it. */
    protected abstract TissueModel model();

    /** The same with other rates. */
    protected abstract TissueModel changedModel();

    /** A model of other tissues. */
    protected abstract TissueModel otherModel();

    /** An option and values of it that must not change the result, such as numbers of threads; may be empty. */
    protected abstract List<Map<String, String>> harmlessOptions();

    /** An id of a level in the model that an override can set. */
    protected abstract String level();

    private Simulation prepare(int intervals) {
        return prepare(intervals, Map.of());
    }

    private Simulation prepare(int intervals, Map<String, String> options) {
        return engine().prepare(model(), RunSettings.uniform(T_END, intervals).withSeed(0).withOptions(options));
    }

    private static String hash(Trajectory trajectory) {
        return new ResultHash().add(trajectory).finish();
    }

    private static Trajectory.Recorder recorder(Simulation simulation) {
        return new Trajectory.Recorder(simulation.observables(), simulation.settings().outputCount());
    }

    @Test
    void declaresItself() {
        assertEquals(ModelKind.TISSUE, engine().modelKind());
        assertTrue(engine().isStochastic());
        Map<String, String> defaults = new HashMap<>();
        for (EngineOption option : engine().options()) {
            assertEquals(null, option.problem(option.defaultText()), "the default of " + option.id() + " is refused");
            assertEquals(null, defaults.put(option.id(), option.defaultText()), option.id() + " is declared twice");
        }
        assertEquals(hash(prepare(3).run(0)), hash(prepare(3, defaults).run(0)));
    }

    @Test
    void acceptsTheModel() {
        assertTrue(engine().check(model()).stream().noneMatch(Issue::isError));
    }

    @Test
    void writesARowForEachOutputTime() {
        Trajectory trajectory = prepare(24).run(0);
        assertArrayEquals(RunSettings.grid(0, T_END, 24), trajectory.times());
        assertEquals(model().observableInfos(), trajectory.observables());
    }

    @Test
    void replicatesAndSeedsDiffer() {
        Simulation simulation = prepare(6);
        assertEquals(hash(simulation.run(3)), hash(prepare(6).run(3)));
        assertNotEquals(hash(simulation.run(0)), hash(simulation.run(1)));
        Simulation otherSeed = engine().prepare(model(), RunSettings.uniform(T_END, 6).withSeed(1));
        assertNotEquals(hash(simulation.run(0)), hash(otherSeed.run(0)));
    }

    @Test
    void anyNumberOfThreadsGivesTheSameResult() {
        Simulation simulation = prepare(6);
        EnsembleSettings settings = new EnsembleSettings(0, 4, 1, true);
        String one = Ensemble.run(simulation, settings).hash();
        assertEquals(one, Ensemble.run(simulation, settings.withThreads(2)).hash());
        assertEquals(one, Ensemble.run(simulation, settings.withThreads(4)).hash());
        String alone = hash(simulation.run(0));
        for (Map<String, String> options : harmlessOptions()) {
            assertEquals(alone, hash(prepare(6, options).run(0)), options.toString());
        }
    }

    @Test
    void theOutputGridDoesNotChangeValues() {
        Trajectory coarse = prepare(6).run(2);
        Trajectory fine = prepare(60).run(2);
        for (int row = 0; row < coarse.rows(); row++) {
            for (int column = 0; column < coarse.columns(); column++) {
                assertEquals(fine.value(row * 10, column), coarse.value(row, column));
            }
        }
    }

    @Test
    void aRunInPiecesIsTheSameAsInOneGo() {
        Simulation simulation = prepare(12);
        Trajectory.Recorder pieces = recorder(simulation);
        Run run = simulation.start(4);
        for (double until : new double[] {0, 0.1, 3.77, 5, 5, 8, T_END}) {
            assertTrue(run.advance(until, pieces, Progress.NONE));
            assertEquals(until, run.time());
        }
        assertEquals(hash(simulation.run(4)), hash(pieces.trajectory()));
    }

    /** How often a run asks whether to stop before it reports for the first time. */
    private static int pollsOfOneStep(Simulation simulation) {
        AtomicInteger polls = new AtomicInteger();
        AtomicBoolean reported = new AtomicBoolean();
        simulation.start(5).advance(T_END, TrajectorySink.NONE, new Progress() {
            @Override
            public void report(double fraction) {
                reported.set(true);
            }

            @Override
            public boolean isCancelled() {
                return reported.get() || polls.incrementAndGet() < 0;
            }
        });
        return polls.get();
    }

    /** Between steps and in the middle of a step, which may then be given up but not left half done. */
    @Test
    void aCancelledRunStopsAndCanGoOn() {
        for (Map<String, String> options : Stream.concat(Stream.of(Map.<String, String>of()),
                harmlessOptions().stream().limit(1)).toList()) {
            Simulation simulation = prepare(12, options);
            String whole = hash(simulation.run(5));
            int ofOneStep = pollsOfOneStep(simulation);
            for (int polls : new int[] {0, ofOneStep / 2, ofOneStep * 3 / 4, ofOneStep - 1}) {
                Trajectory.Recorder rows = recorder(simulation);
                Trajectory.Recorder elsewhere = recorder(simulation);
                Run run = simulation.start(5);
                TrajectorySink both = (time, row) -> {
                    rows.accept(time, row);
                    elsewhere.accept(time, row);
                };
                assertTrue(run.advance(2, both, Progress.NONE));
                run = simulation.resume(run.checkpoint());
                assertFalse(run.advance(T_END, both, new StopAfter(polls)));
                assertTrue(run.time() < T_END);
                Run resumed = simulation.resume(Checkpoint.fromBytes(run.checkpoint().toBytes()));
                assertTrue(run.advance(T_END, rows, Progress.NONE));
                assertEquals(whole, hash(rows.trajectory()), "gone on after " + polls + " polls");
                assertTrue(resumed.advance(T_END, elsewhere, Progress.NONE));
                assertEquals(whole, hash(elsewhere.trajectory()), "resumed after " + polls + " polls");
            }
        }
    }

    @Test
    void aCheckpointResumesBitByBit() {
        Simulation simulation = prepare(12);
        String whole = hash(simulation.run(6));
        for (double at : new double[] {0, 2.5, 7, 11.3}) {
            Trajectory.Recorder rows = recorder(simulation);
            Run first = simulation.start(6);
            first.advance(at, rows, Progress.NONE);
            Checkpoint checkpoint = Checkpoint.fromBytes(first.checkpoint().toBytes());
            assertEquals(at, checkpoint.time());
            Run second = prepare(12).resume(checkpoint);
            assertEquals(at, second.time());
            second.advance(T_END, rows, Progress.NONE);
            assertEquals(whole, hash(rows.trajectory()), "resumed at " + at);
        }
    }

    @Test
    void aCheckpointOfAnotherModelIsRefused() {
        Run run = prepare(3).start(0);
        run.advance(1, TrajectorySink.NONE, Progress.NONE);
        Simulation other = engine().prepare(otherModel(), RunSettings.uniform(T_END, 3));
        for (boolean branch : new boolean[] {false, true}) {
            SimulationException refusal = assertThrows(SimulationException.class,
                    () -> (branch ? other.branch(run.checkpoint()) : other.resume(run.checkpoint())).time());
            assertEquals(SimulationException.Code.CHECKPOINT, refusal.code());
        }
        Simulation changed = engine().prepare(changedModel(), RunSettings.uniform(T_END, 3));
        assertThrows(SimulationException.class, () -> changed.resume(run.checkpoint()));
    }

    @Test
    void aBranchGoesOnWithWhatIsChanged() {
        Simulation simulation = prepare(12);
        Trajectory.Recorder rows = recorder(simulation);
        Run run = simulation.start(7);
        run.advance(6, rows, Progress.NONE);
        Checkpoint checkpoint = run.checkpoint();
        prepare(12).branch(checkpoint).advance(T_END, rows, Progress.NONE);
        String whole = hash(simulation.run(7));
        assertEquals(whole, hash(rows.trajectory()), "a branch without a change");
        Simulation changed = engine().prepare(changedModel(), RunSettings.uniform(T_END, 12).withSeed(0));
        Trajectory.Recorder other = recorder(changed);
        changed.branch(checkpoint).advance(T_END, other, Progress.NONE);
        assertEquals(6, other.trajectory().rows());
        assertNotEquals(hash(rows.trajectory()), hash(other.trajectory()));
    }

    @Test
    void overridesSetLevelsAtTheStart() {
        Simulation changed = prepare(3).withOverrides(Map.of(level(), 0.125));
        Trajectory trajectory = changed.run(0);
        assertEquals(0.125, trajectory.value(0, trajectory.indexOf(level())), 1e-12);
        assertThrows(IllegalArgumentException.class,
                () -> prepare(3).withOverrides(Map.of("nobody", 1.0)).start(0));
    }

    @Test
    void anUnknownOptionAndAForeignModelAreRefused() {
        assertThrows(InvalidModelException.class, () -> prepare(3, Map.of("no such option", "1")));
        assertTrue(engine().check(StochasticProblems.immigrationDeath().network()).stream().anyMatch(Issue::isError));
        assertThrows(InvalidModelException.class, () -> engine()
                .prepare(StochasticProblems.immigrationDeath().network(), RunSettings.uniform(1, 1)));
    }
}
