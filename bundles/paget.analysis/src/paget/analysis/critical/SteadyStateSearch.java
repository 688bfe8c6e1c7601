package paget.analysis.critical;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;

import paget.sim.random.RandomStream;

/**
 * Finds steady states by Newton's method with step halving (C. T. Kelley, Solving Nonlinear Equations with Newton's
 * Method, SIAM 2003), from a given start and from many others around it.
 */
public final class SteadyStateSearch {

    private static final int CHANNEL = 0x57ea;
    private static final int ITERATIONS = 200;
    private static final double CONVERGED = 1e-12;
    private static final double SAME = 1e-6;
    /** Decades above and below the typical size in which starts are drawn. */
    private static final double DECADES = 3;
    /** Part of the typical size by which a state may lie below zero. */
    private static final double NEGATIVE = 1e-9;

    private final SteadySystem system;

    public SteadyStateSearch(SteadySystem system) {
        this.system = system;
    }

    /** The steady state that Newton's method finds from a start, if it finds one. */
    public Optional<SteadyState> from(double[] start, double parameter) {
        int n = system.size();
        double[] y = start.clone();
        double[] f = new double[n];
        double[][] j = new double[n][n];
        system.rates(y, parameter, f);
        for (int iteration = 0; iteration < ITERATIONS; iteration++) {
            system.jacobian(y, parameter, j);
            double[] step;
            try {
                step = new LUDecomposition(new Array2DRowRealMatrix(j), 0).getSolver()
                        .solve(new ArrayRealVector(f, false)).toArray();
            } catch (MathRuntimeException e) {
                return Optional.empty();
            }
            double length = length(step);
            if (Double.isNaN(length)) {
                return Optional.empty();
            }
            double damping = damped(y, f, step, parameter);
            for (int i = 0; i < n; i++) {
                y[i] -= damping * step[i];
            }
            system.rates(y, parameter, f);
            if (length * damping < CONVERGED && damping == 1) {
                return Optional.of(SteadyState.of(system, parameter, y));
            }
        }
        return Optional.empty();
    }

    /** Halves the step until the residual, measured by the Newton step of the old Jacobian's rows, no longer grows. */
    private double damped(double[] y, double[] f, double[] step, double parameter) {
        int n = y.length;
        double before = norm(f);
        double[] trial = new double[n];
        double[] rates = new double[n];
        for (double damping = 1; damping > 1e-4; damping /= 2) {
            for (int i = 0; i < n; i++) {
                trial[i] = y[i] - damping * step[i];
            }
            system.rates(trial, parameter, rates);
            double after = norm(rates);
            if (after <= before || after < 1e-300) {
                return damping;
            }
        }
        return 1;
    }

    private double norm(double[] rates) {
        double sum = 0;
        for (int i = 0; i < rates.length; i++) {
            double part = rates[i] / system.scale(i);
            sum += part * part;
        }
        return sum;
    }

    private double length(double[] step) {
        double largest = 0;
        for (int i = 0; i < step.length; i++) {
            largest = Math.max(largest, Math.abs(step[i]) / system.scale(i));
            if (Double.isNaN(step[i])) {
                return Double.NaN;
            }
        }
        return largest;
    }

    /**
     * The distinct steady states without negative values that are found from several starts: the given ones, zero, and
     * {@code drawn} more, drawn log-uniformly three decades around the typical sizes. Sorted by the state's values.
     */
    public List<SteadyState> all(List<double[]> starts, int drawn, double parameter, long seed) {
        List<double[]> every = new ArrayList<>(starts);
        every.add(new double[system.size()]);
        for (int d = 0; d < drawn; d++) {
            RandomStream random = RandomStream.of(seed, d, CHANNEL);
            double[] start = new double[system.size()];
            for (int i = 0; i < start.length; i++) {
                start[i] = system.scale(i) * Math.pow(10, DECADES * (2 * random.nextDouble() - 1));
            }
            every.add(start);
        }
        List<SteadyState> found = new ArrayList<>();
        for (double[] start : every) {
            from(start, parameter).filter(this::isPossible).filter(state -> found.stream()
                    .noneMatch(other -> same(other.state(), state.state()))).ifPresent(found::add);
        }
        found.sort((a, b) -> compare(a.state(), b.state()));
        return found;
    }

    boolean isPossible(SteadyState state) {
        for (int i = 0; i < state.state().length; i++) {
            if (!(state.state()[i] >= -NEGATIVE * system.scale(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean same(double[] a, double[] b) {
        for (int i = 0; i < a.length; i++) {
            if (Math.abs(a[i] - b[i]) > SAME * Math.max(system.scale(i), Math.max(Math.abs(a[i]), Math.abs(b[i])))) {
                return false;
            }
        }
        return true;
    }

    private static int compare(double[] a, double[] b) {
        for (int i = 0; i < a.length; i++) {
            int order = Double.compare(a[i], b[i]);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
