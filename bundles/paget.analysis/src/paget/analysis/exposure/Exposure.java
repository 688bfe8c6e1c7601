package paget.analysis.exposure;

/**
 * Noncompartmental measures of a level over time (M. Rowland, T. N. Tozer, Clinical Pharmacokinetics and
 * Pharmacodynamics, appendix A).
 *
 * @param area area under the curve from the first to the last time
 * @param maximum highest level
 * @param timeOfMaximum when it was reached first
 * @param last level at the last time
 * @param terminalHalfLife from a line through the logarithms of the last tenth of the values, at least three; NaN when
 *        they do not fall
 */
public record Exposure(double area, double maximum, double timeOfMaximum, double last, double terminalHalfLife) {

    private static final int FEWEST = 3;

    /**
     * Areas of rising pieces by the linear, of falling ones by the logarithmic trapezoidal rule.
     *
     * @param times ascending, at least two
     * @param levels one a time, not negative
     */
    public static Exposure of(double[] times, double[] levels) {
        double area = 0;
        int highest = 0;
        for (int i = 1; i < times.length; i++) {
            double width = times[i] - times[i - 1];
            double a = levels[i - 1];
            double b = levels[i];
            area += b > 0 && b < a ? width * (a - b) / Math.log(a / b) : width * (a + b) / 2;
            if (b > levels[highest]) {
                highest = i;
            }
        }
        return new Exposure(area, levels[highest], times[highest], levels[levels.length - 1], halfLife(times, levels));
    }

    private static double halfLife(double[] times, double[] levels) {
        int n = times.length;
        int count = Math.max(FEWEST, n / 10);
        if (n < count) {
            return Double.NaN;
        }
        double t = 0;
        double l = 0;
        for (int i = n - count; i < n; i++) {
            if (!(levels[i] > 0)) {
                return Double.NaN;
            }
            t += times[i] / count;
            l += Math.log(levels[i]) / count;
        }
        double numerator = 0;
        double denominator = 0;
        for (int i = n - count; i < n; i++) {
            numerator += (times[i] - t) * (Math.log(levels[i]) - l);
            denominator += (times[i] - t) * (times[i] - t);
        }
        double slope = numerator / denominator;
        return slope < 0 ? -Math.log(2) / slope : Double.NaN;
    }
}
