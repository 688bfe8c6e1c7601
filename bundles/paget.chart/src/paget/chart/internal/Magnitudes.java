package paget.chart.internal;

import java.util.Arrays;

/** Judges whether the values of a chart differ so much in size that on a linear axis most of them would lie at its foot. */
final class Magnitudes {

    /** The largest value over the typical one of the smallest line. */
    private static final double FAR = 300;
    /** Below the smallest typical value, as a part of it. */
    private static final double BELOW = 0.1;

    private double largest;
    private double smallest = Double.POSITIVE_INFINITY;
    private double least = Double.POSITIVE_INFINITY;
    private boolean negative;

    /**
     * Whether values grow by a constant factor, as those of a logarithmic range do: then their axis is logarithmic too.
     *
     * @param sorted distinct values, the smallest first
     */
    static boolean areRatios(double[] sorted) {
        if (sorted.length < 3 || sorted[0] <= 0) {
            return false;
        }
        double factor = Math.pow(sorted[sorted.length - 1] / sorted[0], 1.0 / (sorted.length - 1));
        for (int i = 1; i < sorted.length; i++) {
            if (Math.abs(sorted[i] / sorted[i - 1] - factor) > 1e-6 * factor) {
                return false;
            }
        }
        return true;
    }

    /** Adds the values of a line. */
    void add(double[] values) {
        negative |= Arrays.stream(values).anyMatch(value -> value < 0);
        double[] positive = Arrays.stream(values).filter(value -> value > 0 && Double.isFinite(value)).sorted().toArray();
        // What is mostly zero has no typical value.
        if (2 * positive.length > values.length) {
            largest = Math.max(largest, positive[positive.length - 1]);
            smallest = Math.min(smallest, positive[positive.length / 2]);
            least = Math.min(least, positive[0]);
        }
    }

    boolean areFarApart() {
        return !negative && largest > FAR * smallest;
    }

    /** Where a logarithmic axis may begin. */
    double foot() {
        return Math.max(least, BELOW * smallest);
    }
}
