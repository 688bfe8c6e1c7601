package paget.engine.ode.internal;

import paget.engine.ode.internal.linear.ShiftedSolver;
import paget.engine.ode.internal.step.Counters;
import paget.engine.ode.internal.step.StiffSystem;
import paget.sim.SimulationException;
import paget.sim.compile.CompiledNetwork;
import paget.sim.compile.JacobianKernel;
import paget.sim.compile.Kernel;
import paget.sim.compile.SparsePattern;

/** The differential equations of a network for one run, with an analytic sparse Jacobian that is made when needed. */
final class NetworkSystem implements StiffSystem {

    private final CompiledNetwork network;
    private final Kernel kernel;
    private final double[] p;
    private final Counters counters;
    private SparsePattern pattern;
    private JacobianKernel jacobian;
    private double[] values;
    private double[] rowSums;
    private ShiftedSolver solver;

    /** @param p parameters of the run, read at each evaluation */
    NetworkSystem(CompiledNetwork network, Kernel kernel, double[] p, Counters counters) {
        this.network = network;
        this.kernel = kernel;
        this.p = p;
        this.counters = counters;
    }

    @Override
    public int size() {
        return network.stateSize();
    }

    @Override
    public void derivatives(double t, double[] y, double[] out) {
        counters.evaluations++;
        try {
            kernel.derivatives(t, y, p, out);
        } catch (SimulationException e) {
            if (e.code() != SimulationException.Code.NO_SOLUTION) {
                throw e;
            }
            // No value of the implicit variables at this trial state: a shorter step will avoid it.
            java.util.Arrays.fill(out, Double.NaN);
        }
    }

    @Override
    public boolean isTimeDependent() {
        return network.isTimeDependent();
    }

    @Override
    public void linearize(double t, double[] y) {
        evaluateJacobian(t, y, values());
    }

    private double[] values() {
        if (values == null) {
            values = new double[pattern().entries()];
            rowSums = new double[size()];
            solver = ShiftedSolver.of(pattern);
        }
        return values;
    }

    /** Positions of the Jacobian's entries. */
    SparsePattern pattern() {
        if (pattern == null) {
            pattern = network.jacobianPattern();
            jacobian = network.newJacobian(kernel);
        }
        return pattern;
    }

    /** The Jacobian at some place. @param out overwritten, in the order of the pattern */
    void evaluateJacobian(double t, double[] y, double[] out) {
        counters.jacobians++;
        jacobian.evaluate(t, y, p, out);
    }

    /** The smaller of the largest column sum and the largest row sum of magnitudes. */
    @Override
    public double spectralBound() {
        java.util.Arrays.fill(rowSums, 0);
        double columnNorm = 0;
        for (int j = 0; j < rowSums.length; j++) {
            double sum = 0;
            int end = pattern.columnStart(j + 1);
            for (int k = pattern.columnStart(j); k < end; k++) {
                double magnitude = Math.abs(values[k]);
                sum += magnitude;
                rowSums[pattern.row(k)] += magnitude;
            }
            columnNorm = Math.max(columnNorm, sum);
        }
        double rowNorm = 0;
        for (double sum : rowSums) {
            rowNorm = Math.max(rowNorm, sum);
        }
        return Math.min(columnNorm, rowNorm);
    }

    @Override
    public boolean factorize(double shift) {
        counters.factorizations++;
        return solver.factorize(shift, values);
    }

    @Override
    public void solve(double[] b) {
        solver.solve(b);
    }
}
