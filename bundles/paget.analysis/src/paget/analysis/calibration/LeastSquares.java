package paget.analysis.calibration;

import java.util.Arrays;

import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.SingularValueDecomposition;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresBuilder;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.hipparchus.util.Pair;

/**
 * Weighted least squares, which is maximum likelihood for independent normal errors, by the method of Levenberg and
 * Marquardt within bounds.
 */
public final class LeastSquares {

    private static final double STEP = 1e-5;
    private static final int ITERATIONS = 200;
    private static final double TOLERANCE = 1e-10;

    private LeastSquares() {
    }

    /**
     * The best fit.
     *
     * @param parameters the estimates
     * @param chiSquare the weighted sum of squares that is left
     * @param singularValues of the scaled Jacobian, falling: a small last one means that some combination of parameters
     *        is not determined
     * @param weakest the combination of (searched) parameters that the data determine least, a unit vector
     */
    public record Fit(double[] parameters, double chiSquare, double[] singularValues, double[] weakest) {

        /** Whether the data hardly see some combination of parameters, by the ratio of singular values. */
        public boolean isIllConditioned() {
            return singularValues[singularValues.length - 1] <= 1e-4 * singularValues[0];
        }

        /**
         * Chance of a sum of squares as large when the model is right and the deviations are known.
         *
         * @param degreesOfFreedom number of data less that of parameters, at least 1
         */
        public double pValue(int degreesOfFreedom) {
            return 1 - new ChiSquaredDistribution(degreesOfFreedom).cumulativeProbability(chiSquare);
        }
    }

    /**
     * Fits from a start.
     *
     * @param fixed which parameters stay at the start; null for none
     */
    public static Fit fit(FitProblem problem, double[] start, boolean[] fixed) {
        int[] free = free(problem, fixed);
        double[] searched = new double[free.length];
        for (int i = 0; i < free.length; i++) {
            searched[i] = problem.toSearch(free[i], start[free[i]]);
        }
        double[] at = inside(problem, free, optimum(problem, start, free, searched)).toArray();
        double[] residuals = residuals(problem, start, free, at);
        SingularValueDecomposition svd = new SingularValueDecomposition(
                jacobian(problem, start, free, at, residuals));
        double chiSquare = Arrays.stream(residuals).map(r -> r * r).sum();
        int last = free.length - 1;
        return new Fit(full(problem, start, free, at), chiSquare, svd.getSingularValues(),
                svd.getV().getColumn(last));
    }

    /** Where the search ends; the best point it has seen when it does not converge. */
    private static double[] optimum(FitProblem problem, double[] start, int[] free, double[] searched) {
        double[][] best = {searched.clone()};
        double[] least = {Double.POSITIVE_INFINITY};
        try {
            return new LevenbergMarquardtOptimizer().withCostRelativeTolerance(TOLERANCE)
                    .withParameterRelativeTolerance(TOLERANCE).optimize(new LeastSquaresBuilder().start(searched)
                            .target(new double[problem.data().length]).model(point -> {
                                double[] at = point.toArray();
                                double[] residuals = residuals(problem, start, free, at);
                                double cost = Arrays.stream(residuals).map(r -> r * r).sum();
                                if (cost < least[0]) {
                                    least[0] = cost;
                                    best[0] = at.clone();
                                }
                                return new Pair<>(new ArrayRealVector(residuals, false),
                                        jacobian(problem, start, free, at, residuals));
                            }).maxEvaluations(10 * ITERATIONS).maxIterations(ITERATIONS)
                            .checker((n, a, b) -> n > 1
                                    && Math.abs(a.getCost() - b.getCost()) <= TOLERANCE * Math.max(1e-30, a.getCost()))
                            .parameterValidator(p -> inside(problem, free, p.toArray())).build())
                    .getPoint().toArray();
        } catch (MathIllegalStateException e) {
            // No convergence within the steps allowed, or no better point within rounding.
            return best[0];
        }
    }

    private static int[] free(FitProblem problem, boolean[] fixed) {
        int[] all = new int[problem.parameters()];
        Arrays.setAll(all, i -> i);
        return fixed == null ? all : Arrays.stream(all).filter(i -> !fixed[i]).toArray();
    }

    private static ArrayRealVector inside(FitProblem problem, int[] free, double[] at) {
        double[] result = new double[at.length];
        for (int i = 0; i < at.length; i++) {
            result[i] = problem.toSearch(free[i], problem.fromSearch(free[i], at[i]));
        }
        return new ArrayRealVector(result, false);
    }

    private static double[] full(FitProblem problem, double[] start, int[] free, double[] at) {
        double[] parameters = start.clone();
        for (int i = 0; i < free.length; i++) {
            parameters[free[i]] = problem.fromSearch(free[i], at[i]);
        }
        return parameters;
    }

    private static double[] residuals(FitProblem problem, double[] start, int[] free, double[] at) {
        double[] predicted = problem.model().predict(full(problem, start, free, at));
        double[] residuals = new double[predicted.length];
        for (int i = 0; i < residuals.length; i++) {
            residuals[i] = (predicted[i] - problem.data()[i]) / problem.deviations()[i];
        }
        return residuals;
    }

    /** Central differences; one-sided at a bound. */
    private static RealMatrix jacobian(FitProblem problem, double[] start, int[] free, double[] at,
            double[] residuals) {
        RealMatrix matrix = new Array2DRowRealMatrix(residuals.length, at.length);
        for (int j = 0; j < at.length; j++) {
            double h = STEP * Math.max(1, Math.abs(at[j]));
            double[] up = at.clone();
            double[] down = at.clone();
            up[j] = problem.toSearch(free[j], problem.fromSearch(free[j], at[j] + h));
            down[j] = problem.toSearch(free[j], problem.fromSearch(free[j], at[j] - h));
            double[] above = residuals(problem, start, free, up);
            double[] below = residuals(problem, start, free, down);
            for (int i = 0; i < residuals.length; i++) {
                matrix.setEntry(i, j, (above[i] - below[i]) / (up[j] - down[j]));
            }
        }
        return matrix;
    }
}
