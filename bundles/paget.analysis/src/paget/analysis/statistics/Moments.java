package paget.analysis.statistics;

/**
 * Mean and variance of numbers that arrive one by one. Uses the updating formulas of B. P. Welford, Technometrics 4
 * (1962) 419–420, which do not lose digits when the spread is small beside the mean.
 */
public final class Moments {

    private long count;
    private double mean;
    private double squares;

    public void add(double value) {
        count++;
        double deviation = value - mean;
        mean += deviation / count;
        squares += deviation * (value - mean);
    }

    public long count() {
        return count;
    }

    /** NaN before the first value. */
    public double mean() {
        return count == 0 ? Double.NaN : mean;
    }

    /** Unbiased variance; NaN before the second value. */
    public double variance() {
        return count < 2 ? Double.NaN : squares / (count - 1);
    }
}
