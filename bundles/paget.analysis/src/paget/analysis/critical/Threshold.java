package paget.analysis.critical;

import java.util.function.DoublePredicate;

import paget.analysis.statistics.Interval;

/**
 * The value at which an outcome turns, enclosed by halving.
 *
 * @param value middle of the interval
 * @param interval ends with different outcomes
 * @param above whether the outcome holds above the value rather than below
 * @param evaluations number of times the outcome was asked for
 */
public record Threshold(double value, Interval interval, boolean above, int evaluations) {

    /**
     * Halves an interval whose ends have different outcomes. With both ends above zero and a ratio above 10 the middle
     * is the geometric one.
     *
     * @param precision width of the last interval, as a part of the larger of its ends
     * @throws IllegalArgumentException when both ends have the same outcome
     */
    public static Threshold between(double lower, double upper, double precision, DoublePredicate outcome) {
        boolean atLower = outcome.test(lower);
        if (atLower == outcome.test(upper)) {
            throw new IllegalArgumentException("the outcome is the same at " + lower + " and " + upper);
        }
        double a = lower;
        double b = upper;
        int evaluations = 2;
        while (b - a > precision * Math.max(Math.abs(a), Math.abs(b))) {
            double middle = a > 0 && b / a > 10 ? Math.sqrt(a * b) : a + (b - a) / 2;
            if (middle <= a || middle >= b) {
                break;
            }
            evaluations++;
            if (outcome.test(middle) == atLower) {
                a = middle;
            } else {
                b = middle;
            }
        }
        return new Threshold(a + (b - a) / 2, new Interval(a, b), !atLower, evaluations);
    }
}
