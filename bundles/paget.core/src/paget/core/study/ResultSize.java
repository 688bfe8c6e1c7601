package paget.core.study;

import java.util.List;
import java.util.Locale;

import paget.sim.Issue;

/** Refuses trajectories that cannot be held in memory, before any work is done. */
final class ResultSize {

    /** Part of the memory that trajectories on their way may fill. */
    private static final double SHARE = 0.5;

    private ResultSize() {
    }

    /**
     * @param rows output times of a trajectory
     * @param columns observables of a trajectory
     * @param threads number of trajectories on their way at once
     */
    static List<Issue> check(long rows, long columns, int threads) {
        double cells = (double) rows * Math.max(1, columns);
        double bytes = cells * Double.BYTES * (threads + 1);
        double room = SHARE * Runtime.getRuntime().maxMemory();
        if (cells < Integer.MAX_VALUE - 8 && bytes <= room) {
            return List.of();
        }
        return List.of(Issue.error("run.size", "", String.format(Locale.ROOT,
                "%d output times of %d observables need %.1f GB on %d threads, and there is room for %.1f GB: ask for "
                        + "fewer points.",
                rows, columns, bytes / 1e9, threads, room / 1e9)));
    }
}
