package paget.engine.ssa.internal;

import paget.sim.compile.Kernel;

/** Finds where comparisons of a network first change along a path that is known as a function of time. */
final class RootWatch {

    /** Deviation of a comparison from a straight line, relative to its range over a step, that is too much. */
    private static final double CURVATURE = 0.25;
    private static final double[] FRACTIONS = {0.5, 0.25, 0.75};

    /** The state along a step. */
    @FunctionalInterface
    interface Path {
        /** @param out filled with the full state */
        void at(double t, double[] out);
    }

    /** Conditions besides those of the network. */
    interface Extra {

        int count();

        /** @param out filled from {@code offset} with numbers whose signs are watched */
        void read(double[] state, double[] out, int offset);
    }

    private final Kernel kernel;
    private final EvaluationClock clock;
    private final double[] p;
    private final Extra extra;
    private final int count;
    private final double[] state;
    private double[] before;
    private double[] middle;
    private double[] after;
    private double time;

    /** @param extra null for none */
    RootWatch(RunContext context, Extra extra) {
        this.kernel = context.kernel();
        this.clock = context.clock();
        this.p = context.p();
        this.extra = extra;
        this.count = context.system().compiled().rootCount();
        this.state = new double[context.y().length];
        resize(count);
    }

    private void resize(int size) {
        before = new double[size];
        middle = new double[size];
        after = new double[size];
    }

    /** Sees the state at the beginning of a step. */
    void begin(double t, double[] y) {
        time = t;
        int size = count + (extra == null ? 0 : extra.count());
        if (before.length != size) {
            resize(size);
        }
        read(t, y, before);
    }

    private void read(double t, double[] y, double[] out) {
        if (count > 0) {
            clock.set(t);
            kernel.roots(t, y, p, out);
        }
        if (out.length > count) {
            extra.read(y, out, count);
        }
    }

    private void readOn(Path path, double t, double[] out) {
        path.at(t, state);
        read(t, state, out);
    }

    /**
     * Whether a comparison bends so much over a step that changes there and back might be missed.
     *
     * @param slack size of differences that do not matter
     */
    boolean isCurved(double end, Path path, double slack) {
        if (count == 0 || end - time < 64 * Math.ulp(end)) {
            return false;
        }
        readOn(path, end, after);
        readOn(path, time + 0.5 * (end - time), middle);
        for (int r = 0; r < count; r++) {
            double deviation = Math.abs(middle[r] - 0.5 * (before[r] + after[r]));
            double range = Math.abs(after[r] - before[r]);
            double size = Math.max(Math.abs(before[r]), Math.abs(after[r]));
            if (deviation > CURVATURE * range + 1e-6 * size + slack) {
                return true;
            }
        }
        return false;
    }

    /**
     * Where a comparison first changes, looked for at the end of the step and at three points within, narrowed down to
     * neighbouring numbers; positive infinity when nothing changes.
     */
    double firstChange(double end, Path path) {
        if (before.length == 0) {
            return Double.POSITIVE_INFINITY;
        }
        double bound = Double.POSITIVE_INFINITY;
        readOn(path, end, after);
        if (TriggerClock.differs(before, after)) {
            bound = end;
        }
        for (double fraction : FRACTIONS) {
            double t = time + fraction * (end - time);
            if (t > time && t < end && t < bound) {
                readOn(path, t, after);
                if (TriggerClock.differs(before, after)) {
                    bound = t;
                }
            }
        }
        return bound == Double.POSITIVE_INFINITY ? bound : narrow(bound, path);
    }

    private double narrow(double bound, Path path) {
        double low = time;
        double high = bound;
        while (true) {
            double between = low + 0.5 * (high - low);
            if (between <= low || between >= high) {
                return high;
            }
            readOn(path, between, after);
            if (TriggerClock.differs(before, after)) {
                high = between;
            } else {
                low = between;
            }
        }
    }
}
