package paget.engine.ssa.internal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

import paget.sim.compile.Kernel;

/**
 * Finds the times at which comparisons of a network change sides while the state stays as it is. Steps double as long
 * as the differences of the sides are nearly linear in time; a change is narrowed down to neighbouring numbers.
 */
final class TriggerClock {

    /** Deviation from a straight line, relative to the range over a step, beyond which the step is halved. */
    private static final double CURVATURE = 0.1;
    private static final int FIRST_STEP_EXPONENT = -20;

    private final Kernel kernel;
    private final double[] start;
    private final double[] middle;
    private final double[] end;
    private double searched;
    private double step;
    private double found;

    TriggerClock(Kernel kernel, int roots) {
        this.kernel = kernel;
        this.start = new double[roots];
        this.middle = new double[roots];
        this.end = new double[roots];
    }

    /** Begins a new search after time {@code t}. */
    void restart(double t) {
        searched = t;
        step = Math.max(Math.scalb(1.0, FIRST_STEP_EXPONENT), 16 * Math.ulp(t));
        found = Double.NaN;
    }

    /**
     * The first time after the start of the search at which a comparison changes, if it is not after {@code limit};
     * else some later time or positive infinity. The steps of the search do not depend on the limit.
     */
    double next(double limit, double[] y, double[] p) {
        while (Double.isNaN(found) && searched < limit) {
            search(y, p);
        }
        return Double.isNaN(found) ? Double.POSITIVE_INFINITY : found;
    }

    private void search(double[] y, double[] p) {
        kernel.roots(searched, y, p, start);
        while (true) {
            double to = searched + step;
            kernel.roots(to, y, p, end);
            kernel.roots(searched + 0.5 * step, y, p, middle);
            if (step <= 64 * Math.ulp(to) || isNearlyLinear()) {
                break;
            }
            step *= 0.5;
        }
        double to = searched + step;
        if (differs(start, end) || differs(start, middle)) {
            found = narrow(differs(start, middle) ? searched + 0.5 * step : to, y, p);
        } else {
            searched = to;
            step *= 2;
        }
    }

    private boolean isNearlyLinear() {
        for (int r = 0; r < start.length; r++) {
            double deviation = Math.abs(middle[r] - 0.5 * (start[r] + end[r]));
            if (deviation > CURVATURE * Math.abs(end[r] - start[r]) + 1e-14 * Math.abs(middle[r])) {
                return false;
            }
        }
        return true;
    }

    private double narrow(double bound, double[] y, double[] p) {
        double low = searched;
        double high = bound;
        while (true) {
            double between = low + 0.5 * (high - low);
            if (between <= low || between >= high) {
                return high;
            }
            kernel.roots(between, y, p, middle);
            if (differs(start, middle)) {
                high = between;
            } else {
                low = between;
            }
        }
    }

    void save(DataOutput out) throws IOException {
        out.writeDouble(searched);
        out.writeDouble(step);
        out.writeDouble(found);
    }

    void restore(DataInput in) throws IOException {
        searched = in.readDouble();
        step = in.readDouble();
        found = in.readDouble();
    }

    /** Whether a comparison has changed; 0 counts as a side of its own, since it decides between < and ≤. */
    static boolean differs(double[] a, double[] b) {
        for (int r = 0; r < a.length; r++) {
            if (Math.signum(a[r]) != Math.signum(b[r])) {
                return true;
            }
        }
        return false;
    }
}
