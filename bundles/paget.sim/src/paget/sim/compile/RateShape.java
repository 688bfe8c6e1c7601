package paget.sim.compile;

/** The form of a rate expression, found by looking at it. */
public sealed interface RateShape {

    /**
     * factor · p[coefficient₁]·p[coefficient₂]… · ∏ terms over amounts in the state; each term is a power y^n
     * ({@code falling} false) or a falling factorial y(y−1)…(y−n+1) ({@code falling} true).
     *
     * @param factor number in front
     * @param coefficients positions in p whose values are multiplied, with −1−position for a divisor
     * @param states positions in y
     * @param orders n for each of {@code states}
     * @param falling for each of {@code states}
     */
    record MassAction(double factor, int[] coefficients, int[] states, int[] orders, boolean[] falling)
            implements RateShape {

        /** Sum of the orders. */
        public int order() {
            int sum = 0;
            for (int order : orders) {
                sum += order;
            }
            return sum;
        }
    }

    /** Anything else. */
    record General() implements RateShape {
    }
}
