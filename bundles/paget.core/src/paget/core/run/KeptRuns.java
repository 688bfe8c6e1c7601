package paget.core.run;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.WeakHashMap;

import paget.core.store.SimulationKey;
import paget.core.store.StoredCheckpoint;
import paget.core.store.StoredRun;
import paget.core.study.ReplicateRunner;
import paget.sim.ModelKind;
import paget.sim.SimulationException;
import paget.sim.run.Engine;
import paget.sim.run.Progress;
import paget.sim.run.Simulation;

/**
 * Runs replicates that are not remembered, goes on with those that were interrupted, and remembers what it has done.
 * Where a branch is wanted, simulations take over the state of the base at its time, also that of the base itself: all branches
 * of one state have the same random numbers, but the base has drawn some ahead. In space nothing is drawn ahead, so there
 * the base goes on, with its cells.
 */
final class KeptRuns implements ReplicateRunner, AutoCloseable {

    private final Memory memory;
    private final Duration every;
    private final OptionalDouble checkpointAt;
    private final Optional<BranchBase> base;
    /** A scan makes as many simulations as it has points; keys go with them. */
    private final Map<Simulation, SimulationKey> keys = Collections.synchronizedMap(new WeakHashMap<>());
    private final TissueStates tissue = new TissueStates();
    private volatile boolean closed;

    KeptRuns(Memory memory, Duration every, OptionalDouble checkpointAt, Optional<BranchBase> base) {
        this.memory = memory;
        this.every = every;
        this.checkpointAt = checkpointAt;
        this.base = base;
    }

    @Override
    public Result run(Engine engine, Simulation simulation, long replicate, Progress progress) {
        SimulationKey key = keys.computeIfAbsent(simulation, s -> key(engine, s));
        Optional<StoredRun> present = memory.run(key, replicate);
        if (present.isPresent()) {
            if (checkpointAt.isPresent()) {
                keepStateAt(key, simulation, replicate, progress);
            }
            progress.report(1);
            return new Result(present.get().trajectory(), present.get().statistics(), true);
        }
        RunOnItsWay way = begin(engine, key, simulation, replicate, progress);
        if (checkpointAt.isPresent() && way.time() < checkpointAt.getAsDouble()) {
            keepTissue(way, key, simulation, replicate, checkpointAt.getAsDouble(), progress);
            advance(way, key, replicate, checkpointAt.getAsDouble(), progress);
            memory.keep(key, replicate, way.state(true));
        }
        keepTissue(way, key, simulation, replicate, simulation.settings().tEnd(), progress);
        advance(way, key, replicate, simulation.settings().tEnd(), progress);
        StoredRun run = way.finished();
        memory.keep(key, replicate, run);
        return new Result(run.trajectory(), run.statistics(), way.isResumed());
    }

    private void keepTissue(RunOnItsWay way, SimulationKey key, Simulation simulation, long replicate, double until,
            Progress progress) {
        int every = 1;
        int number = 0;
        for (double time : memory.isThere() ? tissue.times(key, simulation, replicate) : List.<Double>of()) {
            number++;
            boolean isNext = way.time() < time && time <= until;
            if (isNext && (number % every == 0 || time == simulation.settings().tEnd())) {
                advance(way, key, replicate, time, progress);
                if (TissueStates.areWorthKeeping(way.seconds())) {
                    StoredCheckpoint state = way.state(true);
                    memory.keep(key, replicate, state);
                    every = TissueStates.every(state.checkpoint().size());
                }
            }
        }
    }

    private SimulationKey key(Engine engine, Simulation simulation) {
        SimulationKey key = SimulationKey.of(engine, simulation);
        return branches(engine, simulation) ? key.branchingFrom(SimulationKey.of(engine, base.get().of(engine, simulation)),
                base.get().time()) : key;
    }

    private boolean branches(Engine engine, Simulation simulation) {
        return base.isPresent() && (engine.modelKind() == ModelKind.NETWORK
                || !base.get().of(engine, simulation).model().hash().equals(simulation.model().hash()));
    }

    private RunOnItsWay begin(Engine engine, SimulationKey key, Simulation simulation, long replicate,
            Progress progress) {
        Optional<RunOnItsWay> earlier = resume(key, simulation, replicate, OptionalDouble.empty());
        if (earlier.isPresent()) {
            return earlier.get();
        }
        return branches(engine, simulation) ? branch(engine, simulation, replicate, progress)
                : RunOnItsWay.start(simulation, replicate);
    }

    private RunOnItsWay branch(Engine engine, Simulation simulation, long replicate, Progress progress) {
        StoredCheckpoint state = baseState(engine, base.get().of(engine, simulation), replicate, progress);
        try {
            return RunOnItsWay.branch(simulation, state);
        } catch (SimulationException e) {
            if (e.code() != SimulationException.Code.CHECKPOINT) {
                throw e;
            }
            throw new UsageException("What is changed, or what the study measures, gives the model other state variables, so "
                    + "that no run of it can go on from the state of an unchanged one; change values, rates or treatments, or "
                    + "run the study without a branch.");
        }
    }

    private Optional<RunOnItsWay> resume(SimulationKey key, Simulation simulation, long replicate,
            OptionalDouble latest) {
        try {
            return memory.checkpoint(key, replicate, latest).map(state -> RunOnItsWay.resume(simulation, state));
        } catch (SimulationException e) {
            if (e.code() != SimulationException.Code.CHECKPOINT) {
                throw e;
            }
            // A state that cannot be read costs time, not the run: it begins anew.
            return Optional.empty();
        }
    }

    /** The state of the base's replicate where branches leave it: remembered, or computed now. */
    private StoredCheckpoint baseState(Engine engine, Simulation simulation, long replicate, Progress progress) {
        double time = base.get().time();
        SimulationKey key = SimulationKey.of(engine, simulation);
        Optional<StoredCheckpoint> present = memory.checkpoint(key, replicate, OptionalDouble.of(time));
        if (present.isPresent() && present.get().time() == time && present.get().kept()) {
            return present.get();
        }
        return stateAt(time, key, simulation, replicate, progress);
    }

    private void keepStateAt(SimulationKey key, Simulation simulation, long replicate, Progress progress) {
        Optional<StoredCheckpoint> present = memory.checkpoint(key, replicate, checkpointAt);
        if (present.isEmpty() || present.get().time() != checkpointAt.getAsDouble()) {
            stateAt(checkpointAt.getAsDouble(), key, simulation, replicate, progress);
        }
    }

    private StoredCheckpoint stateAt(double time, SimulationKey key, Simulation simulation, long replicate,
            Progress progress) {
        RunOnItsWay way = resume(key, simulation, replicate, OptionalDouble.of(time))
                .orElseGet(() -> RunOnItsWay.start(simulation, replicate));
        advance(way, key, replicate, time, progress);
        StoredCheckpoint state = way.state(true);
        memory.keep(key, replicate, state);
        return state;
    }

    private void advance(RunOnItsWay way, SimulationKey key, long replicate, double until, Progress progress) {
        if (memory.isThere()) {
            way.advance(until, progress, every, () -> closed, state -> memory.keep(key, replicate, state));
        } else {
            way.advance(until, progress);
        }
    }

    /** Stops runs that nobody waits for any more. */
    @Override
    public void close() {
        closed = true;
    }
}
