package paget.analysis.comparison;

import org.hipparchus.distribution.continuous.TDistribution;

import paget.analysis.statistics.Interval;

/**
 * What a treatment does to a result, from replicates that share their random numbers with a control (common random
 * numbers), so that replicate i of both form a pair.
 *
 * @param control mean under control
 * @param treated mean under treatment
 * @param change relative change (treated − control) / control; NaN when the control's mean is 0
 * @param changeInterval interval of the change; {@link Interval#UNKNOWN} for fewer than two pairs
 * @param differenceInterval interval of the difference treated − control, which the p value is about; unknown likewise
 * @param pValue two-sided p value of the paired t test that the means are equal; NaN for fewer than two pairs
 */
public record PairedEffect(double control, double treated, double change, Interval changeInterval,
        Interval differenceInterval, double pValue) {

    /**
     * Estimates the effect. The interval of the change is that of a ratio of means by the delta method: with
     * {@code r = ȳ/x̄} its variance is {@code (s_y² − 2 r s_xy + r² s_x²) / (n x̄²)} (W. G. Cochran, Sampling
     * Techniques, 3rd ed., section 6.3), and Student's distribution with n − 1 degrees of freedom. It may be much wider
     * than that of the difference, which is the same in every pair where the control scatters widely.
     *
     * @param control the result of each replicate under control
     * @param treated the result of each replicate under treatment, in the same order
     * @param confidence such as 0.95
     */
    public static PairedEffect of(double[] control, double[] treated, double confidence) {
        int n = control.length;
        if (n == 0 || treated.length != n) {
            throw new IllegalArgumentException(n + " control and " + treated.length + " treated replicates");
        }
        double x = mean(control);
        double y = mean(treated);
        double ratio = y / x;
        double change = x == 0 ? Double.NaN : ratio - 1;
        if (n < 2) {
            return new PairedEffect(x, y, change, Interval.UNKNOWN, Interval.UNKNOWN, Double.NaN);
        }
        double residual = 0;
        double difference = 0;
        for (int i = 0; i < n; i++) {
            double dx = control[i] - x;
            double dy = treated[i] - y;
            residual += (dy - ratio * dx) * (dy - ratio * dx);
            difference += (dy - dx) * (dy - dx);
        }
        double ratioError = Math.sqrt(residual / (n - 1) / n) / Math.abs(x);
        Interval interval = x == 0 ? Interval.UNKNOWN : Interval.student(change, ratioError, n - 1, confidence);
        double error = Math.sqrt(difference / (n - 1) / n);
        return new PairedEffect(x, y, change, interval, Interval.student(y - x, error, n - 1, confidence),
                pValue(y - x, error, n - 1));
    }

    private static double pValue(double difference, double standardError, int degreesOfFreedom) {
        if (standardError == 0) {
            return difference == 0 ? 1 : 0;
        }
        double t = Math.abs(difference) / standardError;
        return 2 * new TDistribution(degreesOfFreedom).cumulativeProbability(-t);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
