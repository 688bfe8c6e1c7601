package paget.sim.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import paget.sim.InvalidModelException;
import paget.sim.Issue;
import paget.sim.ModelKind;
import paget.sim.ObservableInfo;
import paget.sim.SimulationException;
import paget.sim.SimulationModel;
import paget.sim.ensemble.Ensemble;
import paget.sim.ensemble.EnsembleSettings;
import paget.sim.expression.Expressions;
import paget.sim.network.ReactionNetwork;
import paget.sim.random.Distribution;
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
import paget.sim.unit.Unit;

/** What every engine for reaction networks must keep. Each engine's test bundle has a subclass per method. */
public abstract class EngineContract {

    private static final double T_END = 30;
    private static final double CHANGE = 0.3;

    /** The engine under test. */
    protected abstract Engine engine();

    /** Options that choose the method under test. */
    protected Map<String, String> options() {
        return Map.of();
    }

    /** A model that all engines can run: a decay chain with an event in the middle. */
    protected ReactionNetwork network() {
        return ReactionNetwork.builder("contract")
                .species("A", s -> s.initialAmount(400))
                .species("B", s -> s.initialAmount(0))
                .parameter("k", p -> p.value(CHANGE))
                .parameter("m", p -> p.value(0.1).variable())
                .reaction("change", r -> r.reactant("A").product("B").rate("k * A"))
                .reaction("loss", r -> r.reactant("B").rate("m * B"))
                .reaction("supply", r -> r.product("A").rate("20"))
                .event("treatment", e -> e.trigger("time >= 12.5").assign("m", "0.5"))
                .build();
    }

    private RunSettings settings(int intervals) {
        return RunSettings.uniform(T_END, intervals).withSeed(0).withOptions(options());
    }

    private Simulation prepare(int intervals) {
        return engine().prepare(network(), settings(intervals));
    }

    private static String hash(Trajectory trajectory) {
        return new ResultHash().add(trajectory).finish();
    }

    private static Trajectory.Recorder recorder(Simulation simulation) {
        return new Trajectory.Recorder(simulation.observables(), simulation.settings().outputCount());
    }

    @Test
    void declaresItself() {
        Engine engine = engine();
        assertFalse(engine.id().isBlank());
        assertFalse(engine.label().isBlank());
        assertFalse(engine.version().isBlank());
        Set<String> ids = new HashSet<>();
        for (EngineOption option : engine.options()) {
            assertTrue(ids.add(option.id()), "option " + option.id() + " is declared twice");
            assertEquals(null, option.problem(option.defaultText()), "the default of " + option.id() + " is refused");
        }
    }

    @Test
    void acceptsTheModel() {
        assertTrue(engine().check(network()).stream().noneMatch(Issue::isError));
    }

    @Test
    void writesARowForEachOutputTime() {
        Trajectory trajectory = prepare(60).run(0);
        assertArrayEquals(settings(60).outputTimes(), trajectory.times());
        assertEquals(400, trajectory.value(0, 0));
        assertEquals(2, trajectory.columns());
    }

    @Test
    void isDeterministic() {
        assertEquals(hash(prepare(30).run(3)), hash(prepare(30).run(3)));
    }

    @Test
    void replicatesDifferExactlyWhenTheEngineIsStochastic() {
        Simulation simulation = prepare(30);
        boolean same = hash(simulation.run(0)).equals(hash(simulation.run(1)));
        assertEquals(!engine().isStochastic(), same);
        Simulation otherSeed = engine().prepare(network(), settings(30).withSeed(1));
        assertEquals(!engine().isStochastic(), hash(simulation.run(0)).equals(hash(otherSeed.run(0))));
    }

    @Test
    void anyNumberOfThreadsGivesTheSameResult() {
        Simulation simulation = prepare(10);
        EnsembleSettings settings = new EnsembleSettings(0, 24, 1, true);
        String one = Ensemble.run(simulation, settings).hash();
        assertEquals(one, Ensemble.run(simulation, settings.withThreads(2)).hash());
        assertEquals(one, Ensemble.run(simulation, settings.withThreads(8)).hash());
    }

    @Test
    void theOutputGridDoesNotChangeValues() {
        Trajectory coarse = prepare(6).run(2);
        Trajectory fine = prepare(600).run(2);
        for (int row = 0; row < coarse.rows(); row++) {
            for (int column = 0; column < coarse.columns(); column++) {
                assertEquals(fine.value(row * 100, column), coarse.value(row, column));
            }
        }
    }

    @Test
    void aRunInPiecesIsTheSameAsInOneGo() {
        Simulation simulation = prepare(30);
        Trajectory.Recorder pieces = recorder(simulation);
        Run run = simulation.start(4);
        for (double until : new double[] { 0, 0.1, 7.77, 12.5, 12.5, 20, T_END }) {
            assertTrue(run.advance(until, pieces, Progress.NONE));
            assertEquals(until, run.time());
        }
        assertEquals(hash(simulation.run(4)), hash(pieces.trajectory()));
    }

    @Test
    void aCancelledRunStopsAndCanGoOn() {
        Simulation simulation = prepare(30);
        Trajectory.Recorder rows = recorder(simulation);
        Run run = simulation.start(5);
        boolean finished = run.advance(T_END, rows, new StopAfter(0));
        assertFalse(finished, "a run that is cancelled from the start must not finish");
        assertTrue(run.time() < T_END);
        assertTrue(run.advance(T_END, rows, Progress.NONE));
        assertEquals(hash(simulation.run(5)), hash(rows.trajectory()));
    }

    @Test
    void aLongRunIsCancelledInTheMiddle() {
        Simulation simulation = engine().prepare(network(),
                RunSettings.uniform(1e12, 1_000_000).withOptions(options()));
        assertFalse(simulation.start(0).advance(1e12, TrajectorySink.NONE, new StopAfter(3)));
    }

    @Test
    void aCheckpointResumesBitByBit() {
        Simulation simulation = prepare(30);
        for (double at : new double[] { 0, 5.5, 12.5, 21 }) {
            Trajectory.Recorder rows = recorder(simulation);
            Run first = simulation.start(6);
            first.advance(at, rows, Progress.NONE);
            Checkpoint checkpoint = Checkpoint.fromBytes(first.checkpoint().toBytes());
            assertEquals(at, checkpoint.time());
            Run second = prepare(30).resume(checkpoint);
            assertEquals(at, second.time());
            second.advance(T_END, rows, Progress.NONE);
            assertEquals(hash(simulation.run(6)), hash(rows.trajectory()), "resumed at " + at);
        }
    }

    @Test
    void aCheckpointOfAnotherModelIsRefused() {
        Run run = prepare(3).start(0);
        run.advance(1, TrajectorySink.NONE, Progress.NONE);
        Simulation other = engine().prepare(StochasticProblems.immigrationDeath().network(), settings(3));
        SimulationException refusal = assertThrows(SimulationException.class,
                () -> other.resume(run.checkpoint()));
        assertEquals(SimulationException.Code.CHECKPOINT, refusal.code());
    }

    /** Another random number would move populations by whole cells; a step that ends elsewhere moves them by its tolerance. */
    @Test
    void branchesOfOneStateHaveTheSameRandomNumbers() {
        Simulation simulation = prepare(30);
        Run run = simulation.start(7);
        // between two output times and two firings
        run.advance(15.37, TrajectorySink.NONE, Progress.NONE);
        Trajectory unchanged = branch(simulation, run.checkpoint());
        Trajectory named = branch(simulation.withOverrides(Map.of("k", CHANGE)), run.checkpoint());
        assertEquals(unchanged.rows(), named.rows());
        for (int row = 0; row < named.rows(); row++) {
            for (int column = 0; column < named.columns(); column++) {
                double value = unchanged.value(row, column);
                assertEquals(value, named.value(row, column), 1e-4 * Math.max(1, Math.abs(value)), "row " + row);
            }
        }
    }

    private Trajectory branch(Simulation simulation, Checkpoint checkpoint) {
        Trajectory.Recorder rows = recorder(simulation);
        simulation.branch(checkpoint).advance(T_END, rows, Progress.NONE);
        return rows.trajectory();
    }

    @Test
    void aBranchTakesChangedParameters() {
        Simulation simulation = prepare(30);
        Run run = simulation.start(7);
        run.advance(20, TrajectorySink.NONE, Progress.NONE);
        Trajectory.Recorder rows = recorder(simulation);
        simulation.withOverrides(Map.of("k", 0.0)).branch(run.checkpoint()).advance(T_END, rows, Progress.NONE);
        // Without the change A → B, ten units of time at 20 per time add about 200 to A.
        assertTrue(rows.trajectory().last("A") > simulation.run(7).last("A") + 50);
    }

    @Test
    void overridesChangeInitialValues() {
        Simulation changed = prepare(30).withOverrides(Map.of("A", 7.0));
        assertEquals(7, changed.run(0).value(0, 0));
        assertEquals(400, prepare(30).run(0).value(0, 0));
    }

    @Test
    void anUnknownOverrideIsRefused() {
        assertThrows(IllegalArgumentException.class,
                () -> engine().prepare(network(), settings(3).withOverrides(Map.of("nobody", 1.0))).start(0));
    }

    @Test
    void anUnknownOptionIsRefused() {
        assertThrows(InvalidModelException.class,
                () -> engine().prepare(network(), settings(3).withOptions(Map.of("no such option", "1"))));
    }

    @Test
    void aForeignKindOfModelIsRefused() {
        SimulationModel foreign = new SimulationModel() {
            @Override
            public String id() {
                return "foreign";
            }

            @Override
            public String name() {
                return "foreign";
            }

            @Override
            public ModelKind kind() {
                return ModelKind.NETWORK;
            }

            @Override
            public Unit timeUnit() {
                return Unit.DIMENSIONLESS;
            }

            @Override
            public List<ObservableInfo> observableInfos() {
                return List.of();
            }

            @Override
            public String hash() {
                return "";
            }
        };
        assertTrue(engine().check(foreign).stream().anyMatch(Issue::isError));
        assertThrows(InvalidModelException.class, () -> engine().prepare(foreign, settings(3)));
    }

    @Test
    void anUndefinedInitialValueIsNamed() {
        ReactionNetwork network = ReactionNetwork.builder("undefined")
                .species("Ghost", s -> s.initialAmount(Double.NaN))
                .reaction("loss", r -> r.reactant("Ghost").rate("Ghost"))
                .build();
        SimulationException failure = assertThrows(SimulationException.class,
                () -> engine().prepare(network, settings(3)).run(0));
        assertEquals(SimulationException.Code.NOT_FINITE, failure.code());
        assertEquals("Ghost", failure.element());
    }

    @Test
    void aRateThatBecomesUndefinedIsNamedWithItsTime() {
        ReactionNetwork network = ReactionNetwork.builder("breaks")
                .species("A", s -> s.initialAmount(1000))
                .parameter("on", p -> p.value(1).variable())
                .reaction("odd", r -> r.reactant("A").rate("ln(on) + A"))
                .event("break", e -> e.trigger("time >= 2").assign("on", "-1"))
                .build();
        SimulationException failure = assertThrows(SimulationException.class,
                () -> engine().prepare(network, settings(3)).run(0));
        assertEquals(SimulationException.Code.NOT_FINITE, failure.code());
        assertFalse(failure.element().isEmpty());
        assertTrue(failure.time() >= 1.9 && failure.time() <= 3, "time " + failure.time());
        assertNotEquals("", failure.getMessage());
    }

    @Test
    void anEventHappensAtItsTime() {
        ReactionNetwork network = ReactionNetwork.builder("jump")
                .species("X", s -> s.initialAmount(3))
                .event("jump", e -> e.trigger("time >= 2").assign("X", "X + 5"))
                .build();
        Trajectory trajectory = engine().prepare(network, settings(30)).run(0);
        assertEquals(3, trajectory.value(1, 0));
        assertEquals(8, trajectory.value(3, 0));
        assertEquals(8, trajectory.last("X"));
    }

    /** Numbers that the model draws, at the start and by an event with a drawn delay. */
    private Simulation drawing(long seed) {
        ReactionNetwork network = ReactionNetwork.builder("drawing")
                .species("A", s -> s.initialAmount(400))
                .parameter("k", p -> p.value(0).variable())
                .draw("spread", Distribution.UNIFORM, "1", "5")
                .draw("rate", Distribution.GAMMA, "spread", "0.02")
                .draw("wait", Distribution.EXPONENTIAL, "2")
                .draw("amount", Distribution.POISSON, "100")
                .initialAssignment("k", "rate")
                .reaction("loss", r -> r.reactant("A").rate("k * A"))
                .event("dose", e -> e.trigger("sin(time) > 0").delay(Expressions.symbol("wait"))
                        .assign("A", "A + amount").assign("k", "k * 1.01"))
                .observable("A").observable("k").build();
        return engine().prepare(network, settings(30).withSeed(seed));
    }

    @Test
    void numbersThatTheModelDrawsBelongToSeedAndReplicate() {
        Simulation simulation = drawing(0);
        Trajectory whole = simulation.run(3);
        assertEquals(hash(whole), hash(drawing(0).run(3)));
        assertNotEquals(hash(whole), hash(simulation.run(4)));
        assertNotEquals(hash(whole), hash(drawing(1).run(3)));
        assertTrue(whole.value(0, 1) > 0);
        EnsembleSettings ensemble = new EnsembleSettings(0, 12, 1, true);
        assertEquals(Ensemble.run(simulation, ensemble).hash(),
                Ensemble.run(simulation, ensemble.withThreads(3)).hash());
        Trajectory.Recorder rows = recorder(simulation);
        Run run = simulation.start(3);
        run.advance(6.7, rows, Progress.NONE);
        drawing(0).resume(Checkpoint.fromBytes(run.checkpoint().toBytes())).advance(T_END, rows, Progress.NONE);
        assertEquals(hash(whole), hash(rows.trajectory()));
    }

    @Test
    void aDistributionThatDoesNotExistIsNamed() {
        ReactionNetwork network = ReactionNetwork.builder("no distribution")
                .parameter("x", p -> p.value(1).variable())
                .draw("width", Distribution.NORMAL, "0", "1 - time")
                .event("late", e -> e.trigger("time >= 2").assign("x", "width"))
                .observable("x").build();
        SimulationException failure = assertThrows(SimulationException.class,
                () -> engine().prepare(network, settings(3)).run(0));
        assertEquals("width", failure.element());
        assertTrue(failure.getMessage().contains("normal(0.0, -1"), failure.getMessage());
    }

    @Test
    void anEventCycleEnds() {
        ReactionNetwork network = ReactionNetwork.builder("cycle")
                .parameter("x", p -> p.value(0).variable())
                .event("up", e -> e.trigger("x < 1 && time > 1").assign("x", "2"))
                .event("down", e -> e.trigger("x > 1").assign("x", "0"))
                .observable("x")
                .build();
        SimulationException failure = assertThrows(SimulationException.class,
                () -> engine().prepare(network, settings(3)).run(0));
        assertEquals(SimulationException.Code.EVENT_CYCLE, failure.code());
    }
}
