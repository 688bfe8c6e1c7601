package paget.engine.agents.internal;

import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;

import paget.sim.SimulationException;
import paget.sim.compile.CompiledNetwork;
import paget.sim.compile.JacobianKernel;
import paget.sim.compile.Kernel;
import paget.sim.compile.SparsePattern;
import paget.sim.run.StateReader;
import paget.sim.run.StateWriter;

/**
 * Integrates the few equations outside of space, stiff or not: linearly implicit Euler steps, (I − hJ)Δ = h·f(t + h, y),
 * extrapolated to order 4 with 1, 2, 3, 4 substeps, the last two columns of the table giving the error (P. Deuflhard,
 * <i>SIAM Review</i> 27 (1985) 505).
 */
final class OutsideSolver {

    private static final int ROWS = 4;
    private static final double RELATIVE = 1e-7;
    /** Absolute tolerance of a variable relative to its largest value so far. */
    private static final double ABSOLUTE = 1e-10;
    private static final int MOST_FAILURES = 60;

    private final CompiledNetwork network;
    private final Kernel kernel;
    private final int n;
    private final double[] largest;
    private SparsePattern pattern;
    private JacobianKernel jacobian;
    private double[] entries;
    /** Wished next step; 0 for the whole way. */
    private double wished;

    OutsideSolver(CompiledNetwork network, Kernel kernel) {
        this.network = network;
        this.kernel = kernel;
        this.n = network.stateSize();
        this.largest = new double[n];
    }

    /**
     * Goes from t to {@code until}.
     *
     * @param y changed
     * @throws SimulationException when a value becomes undefined, naming the variable
     */
    void advance(double t, double[] y, double[] p, double until) {
        if (n == 0) {
            return;
        }
        if (jacobian == null) {
            pattern = network.jacobianPattern();
            jacobian = network.newJacobian(kernel);
            entries = new double[pattern.entries()];
        }
        double now = t;
        int failures = 0;
        while (now < until) {
            boolean last = !(wished > 0) || now + wished >= until;
            double h = last ? until - now : wished;
            double[][] best = new double[2][];
            double error = extrapolate(now, y, p, h, best);
            if (error <= 1) {
                now = last ? until : now + h;
                failures = 0;
                for (int i = 0; i < n; i++) {
                    y[i] = best[1][i];
                    largest[i] = Math.max(largest[i], Math.abs(y[i]));
                }
            } else if (++failures > MOST_FAILURES) {
                throw undefined(now, y, p);
            }
            double factor = Math.clamp(0.8 * StrictMath.pow(error, -1.0 / ROWS), 0.1, 4);
            if (error > 1 || !last || factor < 1) {
                wished = h * factor;
            } else {
                // a step that was cut says little about how long one could be
                wished = Math.max(wished, h * factor);
            }
        }
    }

    private SimulationException undefined(double t, double[] y, double[] p) {
        double[] slope = new double[n];
        kernel.derivatives(t, y, p, slope);
        int worst = 0;
        for (int i = 0; i < n; i++) {
            if (!Double.isFinite(slope[i]) || !Double.isFinite(y[i])) {
                worst = i;
                break;
            }
        }
        return new SimulationException(SimulationException.Code.NOT_FINITE, network.stateId(worst), t, y[worst],
                "\"" + network.stateId(worst) + "\", which is outside of space, cannot be followed beyond time " + t
                        + ".");
    }

    /** The largest error over its tolerance; {@code best} receives the last two columns of the last row. */
    private double extrapolate(double t, double[] y, double[] p, double h, double[][] best) {
        RealMatrix j = new Array2DRowRealMatrix(n, n);
        jacobian.evaluate(t, y, p, entries);
        for (int column = 0; column < n; column++) {
            for (int k = pattern.columnStart(column); k < pattern.columnStart(column + 1); k++) {
                j.setEntry(pattern.row(k), column, entries[k]);
            }
        }
        double[][] row = new double[ROWS][];
        for (int m = 0; m < ROWS; m++) {
            double[] value = substeps(j, t, y, p, h, m + 1);
            if (value == null) {
                return Double.POSITIVE_INFINITY;
            }
            double[][] next = new double[ROWS][];
            next[0] = value;
            for (int k = 1; k <= m; k++) {
                next[k] = new double[n];
                double weight = 1 / ((m + 1.0) / (m + 1 - k) - 1);
                for (int i = 0; i < n; i++) {
                    next[k][i] = next[k - 1][i] + weight * (next[k - 1][i] - row[k - 1][i]);
                }
            }
            row = next;
        }
        best[0] = row[ROWS - 2];
        best[1] = row[ROWS - 1];
        double error = 1e-12;
        for (int i = 0; i < n; i++) {
            double scale = Math.max(Math.abs(y[i]), Math.abs(best[1][i]));
            double tolerance = RELATIVE * scale + ABSOLUTE * Math.max(largest[i], scale) + Double.MIN_NORMAL;
            double ratio = Math.abs(best[1][i] - best[0][i]) / tolerance;
            error = ratio > error || Double.isNaN(ratio) ? ratio : error;
        }
        return Double.isNaN(error) ? Double.POSITIVE_INFINITY : error;
    }

    private double[] substeps(RealMatrix j, double t, double[] y, double[] p, double h, int count) {
        double part = h / count;
        RealMatrix system = j.scalarMultiply(-part);
        for (int i = 0; i < n; i++) {
            system.addToEntry(i, i, 1);
        }
        double[] value = y.clone();
        double[] slope = new double[n];
        try {
            DecompositionSolver solver = new LUDecomposition(system).getSolver();
            for (int s = 1; s <= count; s++) {
                kernel.derivatives(t + s * part, value, p, slope);
                double[] change = solver.solve(new ArrayRealVector(slope, false)).toArray();
                for (int i = 0; i < n; i++) {
                    value[i] += part * change[i];
                }
            }
        } catch (MathRuntimeException singular) {
            // a shorter step makes the matrix regular
            return null;
        }
        return value;
    }

    void write(StateWriter out) {
        out.add(wished).add(largest);
    }

    void read(StateReader in) {
        wished = in.real();
        double[] saved = in.reals();
        if (saved.length == n) {
            System.arraycopy(saved, 0, largest, 0, n);
        }
    }

    static void skip(StateReader in) {
        in.real();
        in.reals();
    }
}
