package paget.core.run;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import paget.core.course.TissueCourse;
import paget.core.store.SimulationKey;
import paget.sim.ModelKind;
import paget.sim.run.Simulation;

/**
 * When the states of runs in space are kept, so that their cells and fields can be looked at later: at equal distances
 * over the first replicate of the first simulations of a study, more seldom where states are large, and not in the first
 * seconds of a run, which are sooner computed again than written and read
 * ({@link paget.core.course.TissueCourse} does so).
 */
final class TissueStates {

    private static final int MOST_SIMULATIONS = 8;
    private static final long MOST_BYTES = 64L << 20;
    private static final double SHORT_SECONDS = 2;

    private final Set<SimulationKey> watched = ConcurrentHashMap.newKeySet();

    /** The times of a run at which its state is to be kept, in order; none for most runs. */
    List<Double> times(SimulationKey key, Simulation simulation, long replicate) {
        if (simulation.model().kind() != ModelKind.TISSUE || replicate != 0 || !isWatched(key)) {
            return List.of();
        }
        return TissueCourse.times(simulation.settings());
    }

    private synchronized boolean isWatched(SimulationKey key) {
        return watched.contains(key) || watched.size() < MOST_SIMULATIONS && watched.add(key);
    }

    /**
     * Whether the states of a run are worth their space by now.
     *
     * @param seconds how long it has taken so far
     */
    static boolean areWorthKeeping(double seconds) {
        return seconds >= SHORT_SECONDS;
    }

    /** Every how many of the times a state is kept that takes so many bytes. */
    static int every(long bytes) {
        return Math.clamp((bytes * TissueCourse.STATES + MOST_BYTES - 1) / MOST_BYTES, 1, TissueCourse.STATES);
    }
}
