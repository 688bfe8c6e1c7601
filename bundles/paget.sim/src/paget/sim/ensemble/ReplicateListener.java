package paget.sim.ensemble;

import paget.sim.run.RunStatistics;
import paget.sim.run.Trajectory;

/** Gets the replicates of an ensemble in order of their numbers, one at a time, from any thread. */
@FunctionalInterface
public interface ReplicateListener {

    /** Wants nothing. */
    ReplicateListener NONE = (replicate, trajectory, statistics) -> {
    };

    void finished(long replicate, Trajectory trajectory, RunStatistics statistics);
}
