package paget.studies.cascade;

import java.util.ArrayList;
import java.util.List;

/**
 * What happened in each replicate: how often every reaction, and how long cells stayed in every population.
 */
public final class Ledger {

    private final int[] counters;
    private final int[] populations;
    private final List<double[]> counts = new ArrayList<>();
    private final List<double[]> times = new ArrayList<>();

    /** @param counters columns of the counters; @param populations columns of the populations */
    public Ledger(int[] counters, int[] populations) {
        this.counters = counters;
        this.populations = populations;
    }

    /** Adds a replicate. The times lie close enough for the trapezoidal rule. */
    public void add(paget.sim.run.Trajectory trajectory) {
        double[] happened = new double[counters.length];
        int last = trajectory.rows() - 1;
        for (int i = 0; i < counters.length; i++) {
            happened[i] = trajectory.value(last, counters[i]);
        }
        double[] stayed = new double[populations.length];
        for (int row = 1; row <= last; row++) {
            double width = trajectory.time(row) - trajectory.time(row - 1);
            for (int i = 0; i < populations.length; i++) {
                stayed[i] += width * (trajectory.value(row, populations[i])
                        + trajectory.value(row - 1, populations[i])) / 2;
            }
        }
        counts.add(happened);
        times.add(stayed);
    }

    public int replicates() {
        return counts.size();
    }

    /** How often a reaction happened in each replicate. */
    public double[] count(int reaction) {
        return counts.stream().mapToDouble(c -> c[reaction]).toArray();
    }

    /** The time that all cells together spent in a population, in each replicate. */
    public double[] time(int population) {
        return times.stream().mapToDouble(t -> t[population]).toArray();
    }
}
