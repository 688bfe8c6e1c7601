package paget.analysis.diagnostic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.hipparchus.distribution.continuous.NormalDistribution;

import paget.analysis.statistics.Interval;

/**
 * The receiver operating characteristic of a marker whose high values speak for the outcome. The area under the curve is
 * the chance that a case has a higher value than a control, ties counted half; its variance is that of E. R. DeLong, D.
 * M. DeLong, D. L. Clarke-Pearson, Biometrics 44 (1988) 837–845. Immutable.
 */
public final class RocCurve {

    private final double[] cases;
    private final double[] controls;
    private final double area;
    private final double variance;

    /**
     * What a cut-off does: values at or above it count as positive.
     *
     * @param sensitivity part of the cases that are positive
     * @param specificity part of the controls that are negative
     */
    public record Point(double cutOff, double sensitivity, double specificity) {

        /** W. J. Youden, Cancer 3 (1950) 32–35. */
        public double youden() {
            return sensitivity + specificity - 1;
        }
    }

    /**
     * @param cases values of those with the outcome, at least one
     * @param controls values of those without, at least one
     */
    public RocCurve(double[] cases, double[] controls) {
        if (cases.length == 0 || controls.length == 0) {
            throw new IllegalArgumentException(cases.length + " cases and " + controls.length + " controls");
        }
        this.cases = sorted(cases);
        this.controls = sorted(controls);
        double[] ofCases = placements(this.cases, this.controls);
        double[] ofControls = placements(this.controls, this.cases);
        area = Arrays.stream(ofCases).average().orElseThrow();
        variance = spread(ofCases, area) / cases.length + spread(ofControls, 1 - area) / controls.length;
    }

    private static double[] sorted(double[] values) {
        double[] copy = values.clone();
        Arrays.sort(copy);
        return copy;
    }

    /** For each value the part of the others that lie below it, ties counted half. */
    private static double[] placements(double[] values, double[] others) {
        double[] result = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            int below = firstAtLeast(others, values[i]);
            int notAbove = firstAtLeast(others, Math.nextUp(values[i]));
            result[i] = (below + notAbove) / 2.0 / others.length;
        }
        return result;
    }

    private static int firstAtLeast(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static double spread(double[] values, double mean) {
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return values.length < 2 ? Double.NaN : sum / (values.length - 1);
    }

    /** Area under the curve. */
    public double area() {
        return area;
    }

    /** DeLong's variance of the area; NaN for fewer than two cases or controls. */
    public double variance() {
        return variance;
    }

    /** Interval of the area on the scale of its logit, so that it stays between 0 and 1. */
    public Interval areaInterval(double confidence) {
        if (Double.isNaN(variance)) {
            return Interval.UNKNOWN;
        }
        if (variance == 0 || area <= 0 || area >= 1) {
            return new Interval(area, area);
        }
        double z = new NormalDistribution().inverseCumulativeProbability(0.5 + confidence / 2);
        double logit = Math.log(area / (1 - area));
        double width = z * Math.sqrt(variance) / (area * (1 - area));
        return new Interval(logistic(logit - width), logistic(logit + width));
    }

    private static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    /** One point a distinct value, from the strictest cut-off (nobody is positive) to the mildest (everybody is). */
    public List<Point> points() {
        double[] all = new double[cases.length + controls.length];
        System.arraycopy(cases, 0, all, 0, cases.length);
        System.arraycopy(controls, 0, all, cases.length, controls.length);
        double[] cutOffs = Arrays.stream(all).distinct().sorted().toArray();
        List<Point> points = new ArrayList<>();
        points.add(new Point(Double.POSITIVE_INFINITY, 0, 1));
        for (int i = cutOffs.length - 1; i >= 0; i--) {
            points.add(at(cutOffs[i]));
        }
        return points;
    }

    /** What a given cut-off does. */
    public Point at(double cutOff) {
        return new Point(cutOff, 1 - (double) firstAtLeast(cases, cutOff) / cases.length,
                (double) firstAtLeast(controls, cutOff) / controls.length);
    }

    /** The cut-off with the largest sum of sensitivity and specificity; the strictest of equals. */
    public Point best() {
        Point best = null;
        for (Point point : points()) {
            if (best == null || point.youden() > best.youden() + 1e-12) {
                best = point;
            }
        }
        return best;
    }
}
