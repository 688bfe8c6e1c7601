package paget.sim.ensemble;

import java.util.Arrays;

import paget.sim.run.Trajectory;

/**
 * Mean, variance, extremes and quantiles of each value of a trajectory, updated replicate by replicate (B. P. Welford,
 * Technometrics 4 (1962) 419–420). Memory does not grow with the number of replicates.
 */
final class EnsembleAccumulator {

    private final boolean keepQuantiles;
    private double[] times;
    private double[] means;
    private double[] squares;
    private double[] minima;
    private double[] maxima;
    private QuantileSketch[] sketches = {};
    private long count;

    EnsembleAccumulator(boolean keepQuantiles) {
        this.keepQuantiles = keepQuantiles;
        allocate(0, 0);
    }

    private void allocate(int rows, int cells) {
        times = new double[rows];
        means = new double[cells];
        squares = new double[cells];
        minima = new double[cells];
        maxima = new double[cells];
        Arrays.fill(minima, Double.POSITIVE_INFINITY);
        Arrays.fill(maxima, Double.NEGATIVE_INFINITY);
        if (keepQuantiles) {
            sketches = new QuantileSketch[cells];
            Arrays.setAll(sketches, i -> new QuantileSketch());
        }
    }

    void add(Trajectory trajectory) {
        if (count == 0) {
            allocate(trajectory.rows(), trajectory.rows() * trajectory.columns());
            System.arraycopy(trajectory.times(), 0, times, 0, times.length);
        } else if (trajectory.rows() != times.length) {
            throw new IllegalStateException("A replicate has " + trajectory.rows() + " rows, the first one had "
                    + times.length + ".");
        }
        count++;
        int columns = trajectory.columns();
        for (int i = 0; i < means.length; i++) {
            double value = trajectory.value(i / columns, i % columns);
            double distance = value - means[i];
            means[i] += distance / count;
            squares[i] += distance * (value - means[i]);
            minima[i] = Math.min(minima[i], value);
            maxima[i] = Math.max(maxima[i], value);
            if (keepQuantiles) {
                sketches[i].add(value);
            }
        }
    }

    long count() {
        return count;
    }

    int rows() {
        return times.length;
    }

    double time(int row) {
        return times[row];
    }

    double mean(int cell) {
        return means[cell];
    }

    double variance(int cell) {
        return count < 2 ? 0 : squares[cell] / (count - 1);
    }

    double minimum(int cell) {
        return minima[cell];
    }

    double maximum(int cell) {
        return maxima[cell];
    }

    double quantile(int cell, double fraction) {
        if (!keepQuantiles) {
            throw new IllegalStateException("The ensemble was run without quantiles.");
        }
        return sketches[cell].quantile(fraction);
    }
}
