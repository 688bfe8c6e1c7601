package paget.core.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import paget.core.store.SimulationKey;
import paget.sim.ModelKind;
import paget.sim.run.RunSettings;
import paget.sim.run.Simulation;

/**
 * When the states of runs in space are kept, so that their cells and fields can be looked at later: at equal distances
 * over the first replicate of the first simulations of a study, and more seldom where states are large.
 */
final class TissueStates {

    private static final int STATES = 24;
    private static final int MOST_SIMULATIONS = 8;
    private static final long MOST_BYTES = 64L << 20;

    private final Set<SimulationKey> watched = ConcurrentHashMap.newKeySet();

    /** The times of a run at which its state is to be kept, in order; none for most runs. */
    List<Double> times(SimulationKey key, Simulation simulation, long replicate) {
        if (simulation.model().kind() != ModelKind.TISSUE || replicate != 0 || !isWatched(key)) {
            return List.of();
        }
        RunSettings settings = simulation.settings();
        List<Double> times = new ArrayList<>();
        for (int i = 1; i <= STATES; i++) {
            times.add(i == STATES ? settings.tEnd()
                    : settings.tStart() + (settings.tEnd() - settings.tStart()) * i / STATES);
        }
        return times;
    }

    private synchronized boolean isWatched(SimulationKey key) {
        return watched.contains(key) || watched.size() < MOST_SIMULATIONS && watched.add(key);
    }

    /** Every how many of the times a state is kept that takes so many bytes. */
    static int every(long bytes) {
        return Math.clamp((bytes * STATES + MOST_BYTES - 1) / MOST_BYTES, 1, STATES);
    }
}
