package paget.analysis.exposure;

/**
 * Noncompartmental measures of a level over time (M. Rowland, T. N. Tozer, Clinical Pharmacokinetics and
 * Pharmacodynamics, appendix A).
 *
 * @param area area under the curve from the first to the last time
 * @param maximum highest level
 * @param timeOfMaximum when it was reached first
 * @param last level at the last time
 * @param terminalHalfLife from a line through the logarithms of the last tenth of the values, but no more than the later
 *        half of those since the level rose last, and at least three; NaN when there are fewer or when the line is still
 *        bent, so that the level has not come to its terminal phase
 */
public record Exposure(double area, double maximum, double timeOfMaximum, double last, double terminalHalfLife) {

    private static final int FEWEST = 3;
    /** How much the slope over the later half of the fall, or more, may differ from that at its end, relatively. */
    private static final double BENT = 0.2;

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

    /** The same with an area that is known better than from the levels at the times. */
    public Exposure withArea(double better) {
        return new Exposure(better, maximum, timeOfMaximum, last, terminalHalfLife);
    }

    /** The same with a highest level that is known better than from the levels at the times. */
    public Exposure withMaximum(double better, double when) {
        return new Exposure(area, better, when, last, terminalHalfLife);
    }

    private static double halfLife(double[] times, double[] levels) {
        int n = times.length;
        int falling = 1;
        while (falling < n && levels[n - falling] < levels[n - falling - 1]) {
            falling++;
        }
        int count = Math.max(FEWEST, Math.min(n / 10, falling / 2));
        if (falling < count) {
            return Double.NaN;
        }
        double slope = slope(times, levels, n - count);
        double before = slope(times, levels, n - Math.max(falling / 2, Math.min(falling, 2 * count)));
        return Math.abs(before - slope) <= BENT * Math.abs(slope) ? -Math.log(2) / slope : Double.NaN;
    }

    /** Slope of the regression line through the logarithms from an index on; NaN where a level is not above zero. */
    private static double slope(double[] times, double[] levels, int from) {
        int count = times.length - from;
        double t = 0;
        double l = 0;
        for (int i = from; i < times.length; i++) {
            t += times[i] / count;
            l += (levels[i] > 0 ? Math.log(levels[i]) : Double.NaN) / count;
        }
        double numerator = 0;
        double denominator = 0;
        for (int i = from; i < times.length; i++) {
            numerator += (times[i] - t) * (Math.log(levels[i]) - l);
            denominator += (times[i] - t) * (times[i] - t);
        }
        return numerator / denominator;
    }
}
