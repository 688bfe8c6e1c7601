package paget.engine.ode.internal.step;

/**
 * A one-step method with an error estimate and dense output. The caller decides on step sizes and on acceptance.
 * Arrays are allocated once; no method allocates.
 */
public abstract class StepMethod {

    protected final OdeSystem system;
    protected final Tolerance tolerance;
    protected final int n;

    /** Start of the step tried last. */
    protected double t0;
    /** Size of the step tried last. */
    protected double h;
    /** State at {@code t0}; the caller's array. */
    protected double[] y0;
    /** Derivatives at {@code t0}; the caller's array. */
    protected double[] f0;
    /** State at the end of the step tried last. */
    protected final double[] y1;
    /** Derivatives at the end, valid after {@link #finish()}. */
    protected final double[] f1;

    private int worst;

    protected StepMethod(OdeSystem system, Tolerance tolerance) {
        this.system = system;
        this.tolerance = tolerance;
        this.n = system.size();
        this.y1 = new double[n];
        this.f1 = new double[n];
    }

    /** Name for statistics. */
    public abstract String name();

    /** Power of the step size with which the error estimate shrinks. */
    public abstract int errorOrder();

    /**
     * Tries a step. The arrays must stay as they are until the next try.
     *
     * @param t start
     * @param y state at t, length n
     * @param f derivatives at (t, y), length n
     * @param size step size, positive
     * @return the largest error in units of the acceptable one: at most 1 when the step is good; NaN or infinite when
     *         it could not be computed
     */
    public final double attempt(double t, double[] y, double[] f, double size) {
        t0 = t;
        y0 = y;
        f0 = f;
        h = size;
        return compute();
    }

    /** Fills {@link #y1} from the fields that {@link #attempt} has set and returns the error. */
    protected abstract double compute();

    /** Evaluates what accepting the step needs: the derivatives at its end. */
    public void finish() {
        system.derivatives(t0 + h, y1, f1);
    }

    /** The state at the end of the step. Not a copy. */
    public final double[] endState() {
        return y1;
    }

    /** The derivatives at the end of the step after {@link #finish()}. Not a copy. */
    public final double[] endDerivatives() {
        return f1;
    }

    /**
     * The state inside the step, after {@link #finish()}.
     *
     * @param theta place in the step, 0 (start) to 1 (end)
     * @param out overwritten, length n
     */
    public abstract void interpolate(double theta, double[] out);

    /**
     * Size of the step times the magnitude of the fastest decay, as far as this method can tell, after
     * {@link #finish()}.
     */
    public abstract double stiffness();

    /** The component whose error was largest in the last try. */
    public final int worstComponent() {
        return worst;
    }

    /**
     * The largest of the errors in units of the acceptable ones.
     *
     * @param error one per component
     */
    protected final double norm(double[] error) {
        double norm = 0;
        worst = 0;
        for (int i = 0; i < n; i++) {
            double e = Math.abs(error[i]) / tolerance.scale(i, y0[i], y1[i]);
            if (!(e <= norm)) {
                worst = i;
                norm = e;
                if (Double.isNaN(e)) {
                    return e;
                }
            }
        }
        return norm;
    }
}
