package paget.sim.run;

import paget.sim.SimulationException;

/**
 * One replicate on its way. Used by one thread at a time.
 * <p>
 * The sequence of values depends only on model, settings without output times, and replicate: not on the output
 * times and not on how the way is cut into calls of {@link #advance}. A random number drawn for an event beyond the
 * end of a call is kept for the next.
 */
public interface Run {

    /** Model time reached. */
    double time();

    /**
     * Goes on to time {@code until} and writes a row for each of the settings' output times that lies in
     * (last call's end, {@code until}]; the first call also writes one at the start time if it is asked for.
     *
     * @return false when cancelled before {@code until}; the run can be checkpointed or go on later
     * @throws SimulationException when the model cannot be carried on
     */
    boolean advance(double until, TrajectorySink sink, Progress progress);

    /** Everything needed to go on elsewhere with bit-identical results. */
    Checkpoint checkpoint();

    RunStatistics statistics();
}
