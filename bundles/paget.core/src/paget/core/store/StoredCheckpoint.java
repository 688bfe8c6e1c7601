package paget.core.store;

import paget.sim.run.Checkpoint;
import paget.sim.run.Trajectory;

/**
 * The frozen state of a run on its way, with what it has written so far.
 *
 * @param checkpoint the state
 * @param rows the rows up to it
 * @param seconds how long it took to get there
 * @param kept whether it stays when the run is finished, so that others can branch from it
 */
public record StoredCheckpoint(Checkpoint checkpoint, Trajectory rows, double seconds, boolean kept) {

    /** Model time of the state. */
    public double time() {
        return checkpoint.time();
    }
}
