package paget.analysis.statistics;

/**
 * The ratio of the means of two results of the same replicates, such as colonies for each cell that entered, with its
 * interval by the delta method (W. G. Cochran, Sampling Techniques, 3rd ed., section 6.3).
 *
 * @param estimate ȳ/x̄; NaN when x̄ is 0
 * @param interval {@link Interval#UNKNOWN} for fewer than two replicates
 */
public record RatioOfMeans(double estimate, Interval interval) {

    /**
     * @param numerator y of each replicate
     * @param denominator x of each replicate, in the same order
     */
    public static RatioOfMeans of(double[] numerator, double[] denominator, double confidence) {
        int n = numerator.length;
        Moments y = new Moments();
        Moments x = new Moments();
        for (int i = 0; i < n; i++) {
            y.add(numerator[i]);
            x.add(denominator[i]);
        }
        if (x.mean() == 0) {
            return new RatioOfMeans(Double.NaN, Interval.UNKNOWN);
        }
        double ratio = y.mean() / x.mean();
        double residual = 0;
        for (int i = 0; i < n; i++) {
            double e = numerator[i] - y.mean() - ratio * (denominator[i] - x.mean());
            residual += e * e;
        }
        double error = n < 2 ? Double.NaN : Math.sqrt(residual / (n - 1) / n) / Math.abs(x.mean());
        return new RatioOfMeans(ratio, Interval.student(ratio, error, n - 1, confidence));
    }
}
