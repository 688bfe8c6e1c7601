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

    /** Interval that holds the true mean with the given confidence, by Student's t distribution. */
    public Interval meanInterval(double confidence) {
        return Interval.student(mean, Math.sqrt(variance / sorted.length), sorted.length - 1, confidence);
    }
}
