package paget.core.study;

import paget.sim.run.CancelledException;
import paget.sim.run.Engine;
import paget.sim.run.Progress;
import paget.sim.run.RunStatistics;
import paget.sim.run.Simulation;
import paget.sim.run.Trajectory;

/** Runs single replicates for a study: by computing them, or by remembering them. May be used from several threads. */
@FunctionalInterface
public interface ReplicateRunner {

    /** Computes every replicate from start to end. */
    ReplicateRunner DIRECT = (engine, simulation, replicate, progress) -> {
        Trajectory.Recorder recorder = new Trajectory.Recorder(simulation.observables(),
                simulation.settings().outputCount());
        RunStatistics statistics = simulation.run(replicate, recorder, progress);
        return new Result(recorder.trajectory(), statistics, false);
    };

    /**
     * The rows of one replicate.
     *
     * @throws paget.sim.SimulationException when the run cannot go on
     * @throws CancelledException when cancelled
     */
    Result run(Engine engine, Simulation simulation, long replicate, Progress progress);

    /**
     * A finished replicate.
     *
     * @param trajectory its rows
     * @param statistics what the engine did for it, be it now or earlier
     * @param reused whether it was there already, in whole or in part
     */
    record Result(Trajectory trajectory, RunStatistics statistics, boolean reused) {
    }
}
