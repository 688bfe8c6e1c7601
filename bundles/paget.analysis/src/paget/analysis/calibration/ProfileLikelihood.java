package paget.analysis.calibration;

import java.util.ArrayList;
import java.util.List;

import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.hipparchus.distribution.continuous.TDistribution;

import paget.analysis.statistics.Interval;

/**
 * How well one parameter is determined: the best fit for each value of it, all others free (A. Raue et al.,
 * Bioinformatics 25 (2009) 1923–1929). The interval holds the values whose chi-square exceeds the least by no more than
 * the quantile of the chi-square distribution with one degree of freedom.
 *
 * @param values values of the parameter, ascending
 * @param chiSquares the least chi-square at each
 * @param interval the interval; an end that the profile does not reach within the bounds is infinite
 * @param identifiability what the profile says
 */
public record ProfileLikelihood(double[] values, double[] chiSquares, Interval interval,
        Identifiability identifiability) {

    /** What data can tell about a parameter. */
    public enum Identifiability {
        /** The interval is bounded on both sides. */
        IDENTIFIABLE,
        /** The profile has a minimum but is open on a side: more data would help. */
        PRACTICALLY_NOT,
        /** Other parameters make up for a change of this one, so that more data of the kind would not help. */
        STRUCTURALLY_NOT
    }

    /** A value, the least chi-square there, and the chi-square there when all other parameters stay. */
    private record Point(double value, double chiSquare, double held) {
    }

    /** Part of the limit below which a profile counts as flat. */
    private static final double FLAT = 0.01;
    /**
     * How far above the limit a change of one parameter alone must lead where the profile is flat. Parameters that are
     * merely correlated have a profile of 1 − r² times that height, so those with r below .99995 are not taken for it.
     */
    private static final double STEEP = 100;

    /**
     * Profiles a parameter outward from the best fit.
     *
     * @param parameter its index
     * @param points number of values on each side
     */
    public static ProfileLikelihood of(FitProblem problem, LeastSquares.Fit best, int parameter, int points,
            double confidence) {
        return upTo(limit(confidence), problem, best, parameter, points);
    }

    /** By how much chi-square may exceed the least when the deviations of the data are known. */
    public static double limit(double confidence) {
        return new ChiSquaredDistribution(1).inverseCumulativeProbability(confidence);
    }

    /**
     * The same when the size of the deviations was estimated from {@code degreesOfFreedom} residuals, whose mean square is
     * 1: the square of Student's quantile (D. M. Bates, D. G. Watts, Nonlinear Regression Analysis, section 6.1.2).
     */
    public static double limit(double confidence, int degreesOfFreedom) {
        return Math.pow(new TDistribution(degreesOfFreedom).inverseCumulativeProbability(0.5 + confidence / 2), 2);
    }

    /** Profiles up to a given height above the least chi-square. */
    public static ProfileLikelihood upTo(double limit, FitProblem problem, LeastSquares.Fit best, int parameter,
            int points) {
        List<Point> below = side(problem, best, parameter, points, limit, false);
        List<Point> above = side(problem, best, parameter, points, limit, true);
        double lower = crossing(below, best, parameter, limit);
        double upper = crossing(above, best, parameter, limit);
        List<Point> all = new ArrayList<>(below.reversed());
        all.add(new Point(best.parameters()[parameter], best.chiSquare(), best.chiSquare()));
        all.addAll(above);
        boolean madeUpFor = all.stream().anyMatch(p -> p.held() - best.chiSquare() > STEEP * limit
                && p.chiSquare() - best.chiSquare() < FLAT * limit);
        boolean open = Double.isNaN(lower) || Double.isNaN(upper);
        Identifiability verdict = madeUpFor ? Identifiability.STRUCTURALLY_NOT
                : open ? Identifiability.PRACTICALLY_NOT : Identifiability.IDENTIFIABLE;
        return new ProfileLikelihood(all.stream().mapToDouble(Point::value).toArray(),
                all.stream().mapToDouble(Point::chiSquare).toArray(),
                new Interval(Double.isNaN(lower) ? Double.NEGATIVE_INFINITY : lower,
                        Double.isNaN(upper) ? Double.POSITIVE_INFINITY : upper),
                verdict);
    }

    /** Values from the best one to the bound with steps that grow, until the limit is passed. */
    private static List<Point> side(FitProblem problem, LeastSquares.Fit best, int parameter, int points,
            double limit, boolean up) {
        List<Point> side = new ArrayList<>();
        boolean[] fixed = new boolean[problem.parameters()];
        fixed[parameter] = true;
        double[] at = best.parameters().clone();
        double[] held = best.parameters().clone();
        double start = problem.toSearch(parameter, at[parameter]);
        double end = problem.toSearch(parameter, up ? problem.upper()[parameter] : problem.lower()[parameter]);
        for (int i = 1; i <= points; i++) {
            double part = Math.pow((double) i / points, 3);
            at[parameter] = problem.fromSearch(parameter, start + part * (end - start));
            held[parameter] = at[parameter];
            double alone = problem.chiSquare(held);
            double chiSquare = alone;
            if (problem.parameters() > 1) {
                LeastSquares.Fit fit = LeastSquares.fit(problem, at, fixed);
                at = fit.parameters().clone();
                chiSquare = fit.chiSquare();
            }
            side.add(new Point(at[parameter], chiSquare, alone));
            if (chiSquare - best.chiSquare() > limit) {
                break;
            }
        }
        return side;
    }

    /** Where the profile passes the limit, by linear interpolation of the root of its height; NaN when it does not. */
    private static double crossing(List<Point> side, LeastSquares.Fit best, int parameter, double limit) {
        double value = best.parameters()[parameter];
        double low = 0;
        double target = Math.sqrt(limit);
        for (Point point : side) {
            double high = Math.sqrt(Math.max(0, point.chiSquare() - best.chiSquare()));
            if (high > target) {
                return value + (point.value() - value) * (target - low) / (high - low);
            }
            value = point.value();
            low = high;
        }
        return Double.NaN;
    }
}
