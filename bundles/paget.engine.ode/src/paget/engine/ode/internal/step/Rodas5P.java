package paget.engine.ode.internal.step;

/**
 * Linearly implicit method of order 5 for stiff problems: one Jacobian, one factorization and eight solutions a step,
 * no iteration; see {@link Rodas5PTableau}. As it needs nothing of the steps before, it starts anew after an event at
 * no cost.
 */
public final class Rodas5P extends StepMethod {

    /** Name for statistics. */
    public static final String NAME = "rodas5p";

    private static final int STAGES = 8;

    private final StiffSystem stiff;
    private final double[][] u = new double[STAGES][];
    private final double[] stage;
    private final double[] slope;
    private final double[] timeDerivative;
    private final double[][] coefficients = new double[3][];
    private final double[] linearizedAt;
    private double linearizedTime = Double.NaN;
    private boolean interpolable;

    public Rodas5P(StiffSystem system, Tolerance tolerance) {
        super(system, tolerance);
        stiff = system;
        for (int i = 0; i < STAGES; i++) {
            u[i] = new double[n];
        }
        for (int i = 0; i < coefficients.length; i++) {
            coefficients[i] = new double[n];
        }
        stage = new double[n];
        slope = new double[n];
        timeDerivative = new double[n];
        linearizedAt = new double[n];
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int errorOrder() {
        return 5;
    }

    /** Makes the next try compute the Jacobian anew, because the problem has changed. */
    public void forgetJacobian() {
        linearizedTime = Double.NaN;
    }

    @Override
    protected double compute() {
        interpolable = false;
        linearize();
        if (!stiff.factorize(1 / (h * Rodas5PTableau.GAMMA))) {
            return Double.NaN;
        }
        for (int s = 0; s < 6; s++) {
            if (s == 0) {
                System.arraycopy(f0, 0, slope, 0, n);
            } else {
                combine(y0, Rodas5PTableau.A[s], 1, stage);
                system.derivatives(t0 + Rodas5PTableau.PLACE[s] * h, stage, slope);
            }
            solve(s);
        }
        for (int s = 6; s < STAGES; s++) {
            add(stage, u[s - 1], stage);
            system.derivatives(t0 + h, stage, slope);
            solve(s);
        }
        add(stage, u[STAGES - 1], y1);
        // The method embedded has the argument of the last stage as its result.
        return norm(u[STAGES - 1]);
    }

    private void linearize() {
        if (t0 == linearizedTime && java.util.Arrays.equals(y0, linearizedAt)) {
            return;
        }
        stiff.linearize(t0, y0);
        linearizedTime = t0;
        System.arraycopy(y0, 0, linearizedAt, 0, n);
        if (stiff.isTimeDependent()) {
            // Forward, so that a switch just behind the start is not seen again.
            double delta = Math.max(1e-8 * h, 4 * Math.ulp(t0));
            double reached = t0 + delta;
            system.derivatives(reached, y0, timeDerivative);
            for (int i = 0; i < n; i++) {
                timeDerivative[i] = (timeDerivative[i] - f0[i]) / (reached - t0);
            }
        }
    }

    private void solve(int s) {
        double[] right = u[s];
        combine(slope, Rodas5PTableau.C[s], 1 / h, right);
        double d = Rodas5PTableau.D[s];
        if (d != 0 && stiff.isTimeDependent()) {
            for (int i = 0; i < n; i++) {
                right[i] += h * d * timeDerivative[i];
            }
        }
        stiff.solve(right);
    }

    /** out = base + factor · Σ weights[j] · u[j]. */
    private void combine(double[] base, double[] weights, double factor, double[] out) {
        System.arraycopy(base, 0, out, 0, n);
        for (int j = 0; j < weights.length; j++) {
            double weight = factor * weights[j];
            double[] uj = u[j];
            for (int i = 0; i < n; i++) {
                out[i] += weight * uj[i];
            }
        }
    }

    private void add(double[] a, double[] b, double[] out) {
        for (int i = 0; i < n; i++) {
            out[i] = a[i] + b[i];
        }
    }

    @Override
    public double stiffness() {
        return h * stiff.spectralBound();
    }

    @Override
    public void interpolate(double theta, double[] out) {
        if (!interpolable) {
            for (int k = 0; k < coefficients.length; k++) {
                java.util.Arrays.fill(coefficients[k], 0);
                combine(coefficients[k], Rodas5PTableau.H[k], 1, coefficients[k]);
            }
            interpolable = true;
        }
        double other = 1 - theta;
        for (int i = 0; i < n; i++) {
            double inside = coefficients[0][i] + theta * (coefficients[1][i] + theta * coefficients[2][i]);
            out[i] = other * y0[i] + theta * (y1[i] + other * inside);
        }
    }
}
