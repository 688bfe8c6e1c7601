package paget.analysis.statistics;

import org.hipparchus.distribution.continuous.TDistribution;

/**
 * An interval of real numbers.
 *
 * @param lower lower end
 * @param upper upper end
 */
public record Interval(double lower, double upper) {

    /** What is known when nothing is: all real numbers cannot be excluded. */
    public static final Interval UNKNOWN = new Interval(Double.NaN, Double.NaN);

    /**
     * The interval {@code estimate ± t · standardError} with the quantile t of Student's distribution.
     *
     * @param degreesOfFreedom below 1 the interval is {@link #UNKNOWN}
     * @param confidence such as 0.95
     */
    public static Interval student(double estimate, double standardError, double degreesOfFreedom,
            double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("a confidence lies between 0 and 1, not " + confidence);
        }
        if (degreesOfFreedom < 1 || Double.isNaN(standardError)) {
            return UNKNOWN;
        }
        double t = new TDistribution(degreesOfFreedom).inverseCumulativeProbability(0.5 + confidence / 2);
        return new Interval(estimate - t * standardError, estimate + t * standardError);
    }

    public boolean contains(double value) {
        return value >= lower && value <= upper;
    }
}
