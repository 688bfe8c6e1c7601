package paget.engine.ode.internal;

import java.util.Arrays;

import paget.engine.ode.internal.step.StiffSystem;
import paget.sim.compile.JacobianKernel;
import paget.sim.compile.ParameterDerivatives;
import paget.sim.compile.SparsePattern;

/**
 * A network's equations together with their variational equations ds/dt = J s + (∂f/∂p) dp, one set for each
 * influence (E. Hairer, S. P. Nørsett, G. Wanner, "Solving Ordinary Differential Equations I", 2nd ed., section I.14).
 * The state is y followed by one s for each influence. The Jacobian of the whole is block triangular with copies of J
 * on the diagonal, so that one factorization of the network's size serves all blocks. The blocks in the first column,
 * which are second derivatives contracted with s, come from central differences of the analytic J along (s, dp).
 */
final class SensitivitySystem implements StiffSystem {

    private final NetworkSystem plain;
    private final int n;
    private final int count;
    private final double[] p;
    /** Columns of the parameter derivatives: positions in p. */
    private final int[] slots;
    private final JacobianKernel parameterKernel;
    private final SparsePattern parameterPattern;
    private final double[] parameterValues;
    /** dp of each influence at {@link #slots}. */
    private final double[][] directions;
    private final SparsePattern pattern;
    private final double[] here;
    private final double[] ahead;
    private final double[] behind;
    private final double[][] coupling;
    private final double[] block;
    private final double[] shifted;
    private final Direction direction;

    /**
     * @param parameterDerivatives for the parameters that any influence moves, or null for none
     * @param slots their positions in p
     * @param directions for each influence how much it moves them
     */
    SensitivitySystem(NetworkSystem plain, double[] p, ParameterDerivatives parameterDerivatives,
            JacobianKernel parameterKernel, int[] slots, double[][] directions) {
        this.plain = plain;
        this.p = p;
        this.slots = slots;
        this.directions = directions;
        this.parameterKernel = parameterKernel;
        parameterPattern = parameterDerivatives == null ? null : parameterDerivatives.pattern();
        parameterValues = new double[parameterPattern == null ? 0 : parameterPattern.entries()];
        n = plain.size();
        count = directions.length;
        pattern = plain.pattern();
        here = new double[pattern.entries()];
        ahead = new double[pattern.entries()];
        behind = new double[pattern.entries()];
        coupling = new double[count][pattern.entries()];
        block = new double[n];
        shifted = new double[n];
        direction = new Direction(n, p, slots);
    }

    @Override
    public int size() {
        return n * (1 + count);
    }

    @Override
    public void derivatives(double t, double[] y, double[] out) {
        plain.derivatives(t, y, out);
        plain.evaluateJacobian(t, y, here);
        if (parameterPattern != null) {
            parameterKernel.evaluate(t, y, p, parameterValues);
        }
        for (int k = 0; k < count; k++) {
            int offset = n * (1 + k);
            Arrays.fill(out, offset, offset + n, 0);
            for (int j = 0; j < n; j++) {
                double s = y[offset + j];
                if (s != 0) {
                    for (int e = pattern.columnStart(j); e < pattern.columnStart(j + 1); e++) {
                        out[offset + pattern.row(e)] += here[e] * s;
                    }
                }
            }
            for (int j = 0; j < slots.length; j++) {
                double dp = directions[k][j];
                if (dp != 0) {
                    for (int e = parameterPattern.columnStart(j); e < parameterPattern.columnStart(j + 1); e++) {
                        out[offset + parameterPattern.row(e)] += parameterValues[e] * dp;
                    }
                }
            }
        }
    }

    @Override
    public boolean isTimeDependent() {
        return plain.isTimeDependent();
    }

    @Override
    public void linearize(double t, double[] y) {
        for (int k = 0; k < count; k++) {
            double step = direction.step(y, n * (1 + k), directions[k]);
            direction.move(y, n * (1 + k), directions[k], step, shifted);
            plain.evaluateJacobian(t, shifted, ahead);
            direction.back();
            direction.move(y, n * (1 + k), directions[k], -step, shifted);
            plain.evaluateJacobian(t, shifted, behind);
            direction.back();
            for (int e = 0; e < ahead.length; e++) {
                coupling[k][e] = (ahead[e] - behind[e]) / (2 * step);
            }
        }
        plain.linearize(t, y);
    }

    @Override
    public double spectralBound() {
        return plain.spectralBound();
    }

    @Override
    public boolean factorize(double shift) {
        return plain.factorize(shift);
    }

    @Override
    public void solve(double[] b) {
        System.arraycopy(b, 0, shifted, 0, n);
        plain.solve(shifted);
        for (int k = 0; k < count; k++) {
            int offset = n * (1 + k);
            System.arraycopy(b, offset, block, 0, n);
            for (int j = 0; j < n; j++) {
                for (int e = pattern.columnStart(j); e < pattern.columnStart(j + 1); e++) {
                    block[pattern.row(e)] += coupling[k][e] * shifted[j];
                }
            }
            plain.solve(block);
            System.arraycopy(block, 0, b, offset, n);
        }
        System.arraycopy(shifted, 0, b, 0, n);
    }
}
