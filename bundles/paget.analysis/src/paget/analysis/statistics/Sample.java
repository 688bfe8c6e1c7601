package paget.analysis.statistics;

import java.util.Arrays;

/** Numbers that were drawn independently, and what can be said about them. Immutable. */
public final class Sample {

    private final double[] sorted;
    private final double mean;
    private final double variance;

    /** @param values at least one finite number; copied */
    public Sample(double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("a sample needs at least one value");
        }
        Moments moments = new Moments();
        for (double value : values) {
            moments.add(value);
        }
        mean = moments.mean();
        variance = moments.variance();
        sorted = values.clone();
        Arrays.sort(sorted);
    }

    public int size() {
        return sorted.length;
    }

    public double mean() {
        return mean;
    }

    /** Unbiased variance; NaN for a single value. */
    public double variance() {
        return variance;
    }

    /** Root of the unbiased variance; NaN for a single value. */
    public double standardDeviation() {
        return Math.sqrt(variance);
    }

    public double minimum() {
        return sorted[0];
    }

    public double maximum() {
        return sorted[sorted.length - 1];
    }

    /** Part of the values that are at most the given one. */
    public double partUpTo(double value) {
        int count = 0;
        while (count < sorted.length && sorted[count] <= value) {
            count++;
        }
        return (double) count / sorted.length;
    }

    /** The quantile by {@link Quantiles#ofSorted}. */
    public double quantile(double probability) {
        return Quantiles.ofSorted(sorted, probability);
    }

    /**
     * Interval that holds the true mean with the given confidence, by Student's t distribution. When no value is below zero
     * but that interval is, as for a few large values among many small ones, it is the one of the logarithm of the mean by
     * the delta method, mean · exp(± t · standard error / mean), which is nearly the same where both are narrow.
     */
    public Interval meanInterval(double confidence) {
        double error = Math.sqrt(variance / sorted.length);
        Interval interval = Interval.student(mean, error, sorted.length - 1, confidence);
        if (minimum() < 0 || !(interval.lower() < 0)) {
            return interval;
        }
        double width = (interval.upper() - mean) / mean;
        return new Interval(mean * Math.exp(-width), mean * Math.exp(width));
    }
}
