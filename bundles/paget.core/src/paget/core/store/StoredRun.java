package paget.core.store;

import paget.sim.run.RunStatistics;
import paget.sim.run.Trajectory;

/**
 * A finished run.
 *
 * @param trajectory its rows
 * @param statistics what the engine did
 * @param seconds how long it took
 */
public record StoredRun(Trajectory trajectory, RunStatistics statistics, double seconds) {
}
