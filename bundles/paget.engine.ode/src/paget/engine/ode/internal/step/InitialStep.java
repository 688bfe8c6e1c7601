package paget.engine.ode.internal.step;

/**
 * A first guess of the step size, from the sizes of y, f and the second derivative (E. Hairer, S. P. Nørsett,
 * G. Wanner, "Solving Ordinary Differential Equations I", 2nd ed., section II.4).
 */
final class InitialStep {

    private static final double AT_REST = 1e-3;
    private static final int TRIES = 20;

    private final OdeSystem system;
    private final Tolerance tolerance;
    private final double[] y1;
    private final double[] f1;

    InitialStep(OdeSystem system, Tolerance tolerance) {
        this.system = system;
        this.tolerance = tolerance;
        y1 = new double[system.size()];
        f1 = new double[system.size()];
    }

    /**
     * @param y state at t
     * @param f derivatives at (t, y), finite
     * @param order of the method
     */
    double guess(double t, double[] y, double[] f, int order) {
        double d0 = tolerance.norm(y, y);
        double d1 = tolerance.norm(f, y);
        // What is smaller than its tolerance may move by a part of the tolerance.
        double h0 = d1 < 1e-5 ? AT_REST : 0.01 * Math.max(d0, 1) / d1;
        for (int attempt = 0; attempt < TRIES; attempt++) {
            for (int i = 0; i < y.length; i++) {
                y1[i] = y[i] + h0 * f[i];
            }
            system.derivatives(t + h0, y1, f1);
            for (int i = 0; i < y.length; i++) {
                f1[i] = (f1[i] - f[i]) / h0;
            }
            double d2 = tolerance.norm(f1, y);
            if (Double.isFinite(d2)) {
                double largest = Math.max(d1, d2);
                double h1 = largest <= 1e-10 ? h0 : Math.pow(0.01 / largest, 1.0 / order);
                return Math.max(Math.min(100 * h0, h1), 4 * Math.ulp(t));
            }
            h0 /= 10;
        }
        return Math.max(h0, 4 * Math.ulp(t));
    }
}
