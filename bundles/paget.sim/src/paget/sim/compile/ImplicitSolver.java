package paget.sim.compile;

import java.util.List;

import paget.sim.SimulationException;

/**
 * Solves algebraic rules that could not be solved by hand: Newton's method from the last solution, with a line search
 * that halves the step while the residuals grow.
 */
final class ImplicitSolver {

    private static final int MAXIMUM_ITERATIONS = 100;
    private static final int MAXIMUM_HALVINGS = 30;
    private static final double TOLERANCE = 4e-15;

    private final List<String> variables;
    private final int[] positions;
    private final VectorFunction residuals;
    private final VectorFunction derivatives;
    private final double[] r;
    private final double[] trial;
    private final double[] matrix;
    private final double[] step;
    private final double[] start;

    /**
     * @param positions of the variables in w
     * @param derivatives of residual i by variable j at i·n + j
     */
    ImplicitSolver(List<String> variables, int[] positions, VectorFunction residuals, VectorFunction derivatives) {
        int n = positions.length;
        this.variables = variables;
        this.positions = positions;
        this.residuals = residuals;
        this.derivatives = derivatives;
        this.r = new double[n];
        this.trial = new double[n];
        this.step = new double[n];
        this.start = new double[n];
        this.matrix = new double[n * n];
    }

    void solve(double t, double[] y, double[] p, double[] w, double[] s, DelayHistory h) {
        int n = positions.length;
        for (int position : positions) {
            if (Double.isNaN(w[position])) {
                w[position] = 1;
            }
        }
        residuals.apply(t, y, p, w, s, h, r);
        for (int iteration = 0; iteration < MAXIMUM_ITERATIONS; iteration++) {
            if (norm(r) == 0) {
                return;
            }
            derivatives.apply(t, y, p, w, s, h, matrix);
            System.arraycopy(r, 0, step, 0, n);
            if (!eliminate(matrix, step, n)) {
                break;
            }
            boolean small = true;
            for (int i = 0; i < n; i++) {
                start[i] = w[positions[i]];
                small &= Math.abs(step[i]) <= TOLERANCE * Math.abs(start[i]);
            }
            double before = norm(r);
            double fraction = 1;
            for (int halving = 0; halving < MAXIMUM_HALVINGS; halving++) {
                for (int i = 0; i < n; i++) {
                    w[positions[i]] = start[i] - fraction * step[i];
                }
                residuals.apply(t, y, p, w, s, h, trial);
                if (norm(trial) < before || small) {
                    break;
                }
                fraction /= 2;
            }
            if (small) {
                return;
            }
            if (!(norm(trial) < before)) {
                // No step improves the residual: it is as small as rounding allows, or there is no solution.
                for (int i = 0; i < n; i++) {
                    w[positions[i]] = start[i];
                }
                if (isRounding(step, start)) {
                    return;
                }
                break;
            }
            System.arraycopy(trial, 0, r, 0, n);
        }
        throw new SimulationException(SimulationException.Code.NO_SOLUTION, variables.get(0), t, w[positions[0]],
                "The algebraic rules for \"" + String.join("\", \"", variables) + "\" have no solution near time " + t
                        + ".");
    }

    private static boolean isRounding(double[] step, double[] at) {
        for (int i = 0; i < step.length; i++) {
            if (!(Math.abs(step[i]) <= 1e-10 * Math.max(Math.abs(at[i]), 1e-10))) {
                return false;
            }
        }
        return true;
    }

    private static double norm(double[] v) {
        double largest = 0;
        for (double x : v) {
            largest = Double.isNaN(x) ? Double.POSITIVE_INFINITY : Math.max(largest, Math.abs(x));
        }
        return largest;
    }

    /** Solves in place by elimination with row exchange; false when the matrix is singular. */
    private static boolean eliminate(double[] a, double[] b, int n) {
        for (int k = 0; k < n; k++) {
            int pivot = k;
            for (int i = k + 1; i < n; i++) {
                if (Math.abs(a[i * n + k]) > Math.abs(a[pivot * n + k])) {
                    pivot = i;
                }
            }
            if (!(Math.abs(a[pivot * n + k]) > 0)) {
                return false;
            }
            for (int j = 0; pivot != k && j < n; j++) {
                double swap = a[k * n + j];
                a[k * n + j] = a[pivot * n + j];
                a[pivot * n + j] = swap;
            }
            double swap = b[k];
            b[k] = b[pivot];
            b[pivot] = swap;
            for (int i = k + 1; i < n; i++) {
                double factor = a[i * n + k] / a[k * n + k];
                for (int j = k; j < n; j++) {
                    a[i * n + j] -= factor * a[k * n + j];
                }
                b[i] -= factor * b[k];
            }
        }
        for (int k = n - 1; k >= 0; k--) {
            for (int j = k + 1; j < n; j++) {
                b[k] -= a[k * n + j] * b[j];
            }
            b[k] /= a[k * n + k];
        }
        return true;
    }
}
