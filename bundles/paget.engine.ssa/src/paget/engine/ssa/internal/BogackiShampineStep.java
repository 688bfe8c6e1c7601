package paget.engine.ssa.internal;

/**
 * The pair of orders 3 and 2 of P. Bogacki and L. F. Shampine (Appl. Math. Lett. 2 (1989) 321–325) with the cubic
 * Hermite polynomial in between. It needs half as many evaluations as the pair of order 5 and is as good where jumps
 * are so frequent that steps are short anyway.
 */
final class BogackiShampineStep extends EmbeddedStep {

    private static final double[] C = {0, 1.0 / 2, 3.0 / 4, 1};
    private static final double[][] A = {{}, {1.0 / 2}, {0, 3.0 / 4}, {2.0 / 9, 1.0 / 3, 4.0 / 9}};
    private static final double[] E = {-5.0 / 72, 1.0 / 12, 1.0 / 9, -1.0 / 8};

    /** @param capacity largest number of components */
    BogackiShampineStep(int capacity) {
        super(C, A, E, capacity);
    }

    @Override
    int order() {
        return 3;
    }

    @Override
    void makeDense() {
        // the polynomial follows from values and slopes at both ends
    }

    @Override
    double component(double theta, int i) {
        double difference = endOf(i) - startOf(i);
        double rest = 1 - theta;
        double first = length() * firstSlope(i) - difference;
        double last = difference - length() * lastSlope(i);
        return startOf(i) + theta * (difference + rest * (rest * first + theta * last));
    }
}
