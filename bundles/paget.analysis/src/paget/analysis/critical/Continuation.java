package paget.analysis.critical;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;

import paget.analysis.statistics.Interval;

/**
 * Follows curves of steady states by pseudo-arclength continuation (H. B. Keller, in Applications of Bifurcation Theory,
 * Academic Press 1977, 359–384) and finds the points where their stability changes. Coordinates are scaled by typical
 * sizes, so that a step of 1 means a change of that order.
 */
public final class Continuation {

    private static final int NEWTON = 12;
    private static final double CONVERGED = 1e-11;
    private static final double SMALLEST_STEP = 1e-9;
    private static final double GROW = 1.4;
    private static final int MOST_POINTS = 5000;
    /** How precisely a special point is located, in scaled arclength. */
    private static final double LOCATED = 1e-13;
    /** How far a new branch is entered beside a crossing. */
    private static final double ENTER = 1e-3;

    private final SteadySystem system;
    private final double minimum;
    private final double maximum;
    private final double largestStep;
    private final Tangent tangent;
    private final SteadyStateSearch search;

    /**
     * @param minimum lower end of the parameter's range
     * @param maximum upper end
     * @param points number of points over the range where the curve is straight
     */
    public Continuation(SteadySystem system, double minimum, double maximum, int points) {
        this.system = system;
        this.minimum = minimum;
        this.maximum = maximum;
        this.largestStep = 1.0 / points;
        this.tangent = new Tangent(system, maximum - minimum);
        this.search = new SteadyStateSearch(system);
    }

    /** The curve through a steady state, followed both ways to the ends of the range or to where states turn negative. */
    public Branch through(SteadyState start) {
        double[] x = tangent.point(start.state(), start.parameter());
        double[] up = new double[x.length];
        up[x.length - 1] = 1;
        double[] forward = tangent.direction(x, up);
        double[] backward = forward.clone();
        for (int i = 0; i < backward.length; i++) {
            backward[i] = -backward[i];
        }
        return join(follow(x, backward), follow(x, forward));
    }

    /** The curve through a steady state and those that cross it, and those that cross these. */
    public List<Branch> withCrossings(SteadyState start, int most) {
        return all(List.of(start), most);
    }

    /**
     * The curves through several steady states and all that cross them; a start that lies on an earlier curve gives no
     * new one.
     *
     * @param most number of branches at which to stop
     */
    public List<Branch> all(List<SteadyState> starts, int most) {
        List<Branch> branches = new ArrayList<>();
        for (SteadyState start : starts) {
            double[] x = tangent.point(start.state(), start.parameter());
            if (branches.size() < most && branches.stream().noneMatch(branch -> passes(branch, x))) {
                branches.add(through(start));
                followCrossings(branches, branches.getLast().special(), most);
            }
        }
        return branches;
    }

    private void followCrossings(List<Branch> branches, List<SpecialPoint> first, int most) {
        List<SpecialPoint> open = new ArrayList<>(first);
        while (!open.isEmpty() && branches.size() < most) {
            SpecialPoint point = open.removeFirst();
            if (point.kind() == SpecialPoint.Kind.CROSSING) {
                crossing(point.state(), branches).ifPresent(branch -> {
                    branches.add(branch);
                    open.addAll(branch.special());
                });
            }
        }
    }

    /** The other curve through a crossing, unless one of the branches already is that curve. */
    private Optional<Branch> crossing(SteadyState at, List<Branch> branches) {
        double[] x = tangent.point(at.state(), at.parameter());
        double[][] plane = Tangent.nullVectors(tangent.derivative(x), 2);
        for (int direction = 0; direction < 16; direction++) {
            double angle = Math.PI * direction / 16;
            double[] guess = x.clone();
            double[] along = new double[x.length];
            for (int i = 0; i < x.length; i++) {
                along[i] = Math.cos(angle) * plane[0][i] + Math.sin(angle) * plane[1][i];
                guess[i] += ENTER * along[i];
            }
            Optional<double[]> found = correct(guess, along).filter(this::isInside);
            if (found.isPresent() && branches.stream().noneMatch(branch -> passes(branch, found.get()))) {
                return Optional.of(through(SteadyState.of(system, tangent.parameter(found.get()),
                        tangent.state(found.get()))));
            }
        }
        return Optional.empty();
    }

    /** Whether a branch passes by a point closer than the point lies to the crossing from which it was entered. */
    private boolean passes(Branch branch, double[] x) {
        List<SteadyState> states = branch.states();
        for (int i = 1; i < states.size(); i++) {
            double[] a = tangent.point(states.get(i - 1).state(), states.get(i - 1).parameter());
            double[] b = tangent.point(states.get(i).state(), states.get(i).parameter());
            double length = 0;
            double along = 0;
            for (int c = 0; c < x.length; c++) {
                length += (b[c] - a[c]) * (b[c] - a[c]);
                along += (x[c] - a[c]) * (b[c] - a[c]);
            }
            double part = length == 0 ? 0 : Math.min(1, Math.max(0, along / length));
            double distance = 0;
            for (int c = 0; c < x.length; c++) {
                double d = x[c] - a[c] - part * (b[c] - a[c]);
                distance += d * d;
            }
            if (Math.sqrt(distance) < 0.1 * ENTER) {
                return true;
            }
        }
        return false;
    }

    private Branch join(Branch backward, Branch forward) {
        List<SteadyState> states = new ArrayList<>(backward.states().reversed());
        states.addAll(forward.states().subList(1, forward.states().size()));
        List<SpecialPoint> special = new ArrayList<>(backward.special().reversed());
        special.addAll(forward.special());
        return new Branch(states, special);
    }

    private Branch follow(double[] start, double[] firstDirection) {
        List<SteadyState> states = new ArrayList<>();
        List<SpecialPoint> special = new ArrayList<>();
        double[] x = start.clone();
        double[] direction = firstDirection;
        double step = largestStep;
        states.add(state(x));
        while (states.size() < MOST_POINTS) {
            Optional<double[]> next = move(x, direction, step);
            if (next.isEmpty()) {
                step /= 2;
                if (step < SMALLEST_STEP) {
                    break;
                }
                continue;
            }
            double[] newDirection = tangent.direction(next.get(), direction);
            if (!isInside(next.get())) {
                // Come as close to the end of the range as the smallest step.
                step /= 2;
                if (step < 1e-4 * largestStep) {
                    break;
                }
                continue;
            }
            special(x, direction, next.get(), newDirection, step).ifPresent(special::add);
            x = next.get();
            direction = newDirection;
            states.add(state(x));
            step = Math.min(largestStep, step * GROW);
        }
        return new Branch(states, special);
    }

    private SteadyState state(double[] x) {
        return SteadyState.of(system, tangent.parameter(x), tangent.state(x));
    }

    private boolean isInside(double[] x) {
        double p = tangent.parameter(x);
        return p >= minimum && p <= maximum && search.isPossible(new SteadyState(p, tangent.state(x), null));
    }

    private Optional<double[]> move(double[] x, double[] direction, double step) {
        double[] guess = x.clone();
        for (int i = 0; i < x.length; i++) {
            guess[i] += step * direction[i];
        }
        return correct(guess, direction);
    }

    /** Newton's method for f = 0 in the plane through the guess at right angles to the direction. */
    private Optional<double[]> correct(double[] guess, double[] direction) {
        double[] x = guess.clone();
        int n = system.size();
        for (int iteration = 0; iteration < NEWTON; iteration++) {
            double[][] matrix = new double[n + 1][];
            System.arraycopy(tangent.derivative(x), 0, matrix, 0, n);
            matrix[n] = direction;
            double[] residual = java.util.Arrays.copyOf(tangent.rates(x), n + 1);
            for (int i = 0; i <= n; i++) {
                residual[n] += direction[i] * (x[i] - guess[i]);
            }
            double[] step;
            try {
                step = new LUDecomposition(new Array2DRowRealMatrix(matrix), 0).getSolver()
                        .solve(new ArrayRealVector(residual, false)).toArray();
            } catch (MathRuntimeException e) {
                return Optional.empty();
            }
            double length = 0;
            for (int i = 0; i <= n; i++) {
                x[i] -= step[i];
                length = Math.max(length, Math.abs(step[i]));
            }
            if (!Double.isFinite(length) || length > 10) {
                return Optional.empty();
            }
            if (length < CONVERGED) {
                return Optional.of(x);
            }
        }
        return Optional.empty();
    }

    /** The special point between two neighbours, if one lies there. */
    private Optional<SpecialPoint> special(double[] a, double[] directionA, double[] b, double[] directionB,
            double step) {
        double before = tangent.determinant(a);
        double after = tangent.determinant(b);
        int last = a.length - 1;
        if (before * after < 0) {
            boolean turns = directionA[last] * directionB[last] < 0;
            return Optional.of(locate(turns ? SpecialPoint.Kind.FOLD : SpecialPoint.Kind.CROSSING, a, directionA, b, step,
                    tangent::determinant));
        }
        if (pair(a) * pair(b) < 0) {
            return Optional.of(locate(SpecialPoint.Kind.HOPF, a, directionA, b, step, this::pair));
        }
        return Optional.empty();
    }

    /** Real part of the complex pair that is nearest to the imaginary axis; NaN when there is none. */
    private double pair(double[] x) {
        double nearest = Double.NaN;
        for (var value : state(x).eigenvalues()) {
            if (value.getImaginaryPart() != 0
                    && !(Math.abs(value.getRealPart()) >= Math.abs(nearest))) {
                nearest = value.getRealPart();
            }
        }
        return nearest;
    }

    /** Halves the step from a to b, where a test function has the other sign, until its root is pinned down. */
    private SpecialPoint locate(SpecialPoint.Kind kind, double[] a, double[] direction, double[] b, double step,
            ToDoubleFunction<double[]> test) {
        double before = test.applyAsDouble(a);
        double low = 0;
        double high = step;
        double[] lowPoint = a;
        double[] highPoint = b;
        while (high - low > LOCATED) {
            double middle = (low + high) / 2;
            Optional<double[]> x = move(a, direction, middle);
            if (x.isEmpty() || middle == low || middle == high) {
                break;
            }
            if (test.applyAsDouble(x.get()) * before > 0) {
                low = middle;
                lowPoint = x.get();
            } else {
                high = middle;
                highPoint = x.get();
            }
        }
        double one = tangent.parameter(lowPoint);
        double other = tangent.parameter(highPoint);
        double solved = CONVERGED * (maximum - minimum);
        return new SpecialPoint(kind, state(highPoint),
                new Interval(Math.min(one, other) - solved, Math.max(one, other) + solved));
    }
}
