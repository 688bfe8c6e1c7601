package paget.sim.run;

import java.util.List;
import java.util.Map;

import paget.sim.ObservableInfo;
import paget.sim.SimulationException;
import paget.sim.SimulationModel;

/**
 * A model made ready for an engine: compiled, checked, with its settings. Immutable and shared between threads; each
 * replicate is a {@link Run} of its own.
 */
public interface Simulation {

    SimulationModel model();

    RunSettings settings();

    /** Columns of the rows that runs write. */
    default List<ObservableInfo> observables() {
        return model().observableInfos();
    }

    /**
     * A replicate at the start time. Its random streams are a function of the settings' seed and the number.
     *
     * @param replicate number from 0
     * @throws SimulationException when the initial state has values that are not finite
     */
    Run start(long replicate);

    /**
     * Goes on from a checkpoint of the same engine, model and settings (output times may differ).
     *
     * @throws SimulationException with code {@code CHECKPOINT} when it does not fit
     */
    Run resume(Checkpoint checkpoint);

    /**
     * Goes on from a checkpoint of a model that has the same state variables but may differ in parameters, rules,
     * rates or events. Values that this simulation's overrides or its model's constants give take effect; the state
     * and the random streams are those of the checkpoint. All branches of a checkpoint have the same random numbers, also one
     * in which nothing differs: they are one run until what differs acts. The run that goes on has its past in common with
     * them; what it had drawn for the time after the checkpoint is its own.
     *
     * @throws SimulationException with code {@code CHECKPOINT} when it does not fit
     */
    Run branch(Checkpoint checkpoint);

    /** The same with other initial values; what was compiled is shared. */
    Simulation withOverrides(Map<String, Double> overrides);

    /**
     * The same with several threads for each replicate, where the engine can share the work of one; results are the same.
     *
     * @param threads at least 1
     */
    default Simulation onThreads(int threads) {
        return this;
    }

    /**
     * Runs a replicate from start to end.
     *
     * @return its statistics
     * @throws CancelledException when cancelled
     */
    default RunStatistics run(long replicate, TrajectorySink sink, Progress progress) {
        Run run = start(replicate);
        if (!run.advance(settings().tEnd(), sink, progress)) {
            throw new CancelledException(run.time());
        }
        return run.statistics();
    }

    /** Runs a replicate from start to end and keeps all its rows. */
    default Trajectory run(long replicate) {
        Trajectory.Recorder recorder = new Trajectory.Recorder(observables(), settings().outputCount());
        run(replicate, recorder, Progress.NONE);
        return recorder.trajectory();
    }
}
