package paget.engine.ssa.internal;

/**
 * The pair of orders 5 and 4 of J. R. Dormand and P. J. Prince (J. Comput. Appl. Math. 6 (1980) 19–26) with the
 * continuous extension of order 4 of E. Hairer, S. P. Nørsett and G. Wanner (Solving Ordinary Differential Equations I,
 * 2nd ed. 1993, II.6).
 */
final class DormandPrinceStep extends EmbeddedStep {

    private static final double[] C = {0, 1.0 / 5, 3.0 / 10, 4.0 / 5, 8.0 / 9, 1, 1};
    private static final double[][] A = {
        {},
        {1.0 / 5},
        {3.0 / 40, 9.0 / 40},
        {44.0 / 45, -56.0 / 15, 32.0 / 9},
        {19372.0 / 6561, -25360.0 / 2187, 64448.0 / 6561, -212.0 / 729},
        {9017.0 / 3168, -355.0 / 33, 46732.0 / 5247, 49.0 / 176, -5103.0 / 18656},
        {35.0 / 384, 0, 500.0 / 1113, 125.0 / 192, -2187.0 / 6784, 11.0 / 84}};
    private static final double[] E = {71.0 / 57600, 0, -71.0 / 16695, 71.0 / 1920, -17253.0 / 339200, 22.0 / 525,
        -1.0 / 40};
    private static final double[] D = {-12715105075.0 / 11282082432.0, 0, 87487479700.0 / 32700410799.0,
        -10690763975.0 / 1880347072.0, 701980252875.0 / 199316789632.0, -1453857185.0 / 822651844.0,
        69997945.0 / 29380423.0};

    private final double[][] dense;

    /** @param capacity largest number of components */
    DormandPrinceStep(int capacity) {
        super(C, A, E, capacity);
        this.dense = new double[4][capacity];
    }

    @Override
    int order() {
        return 5;
    }

    @Override
    void makeDense() {
        double h = length();
        for (int i = 0; i < size(); i++) {
            double difference = endOf(i) - startOf(i);
            double bend = h * firstSlope(i) - difference;
            dense[0][i] = difference;
            dense[1][i] = bend;
            dense[2][i] = difference - h * lastSlope(i) - bend;
            dense[3][i] = h * combine(D, i);
        }
    }

    @Override
    double component(double theta, int i) {
        double rest = 1 - theta;
        return startOf(i)
                + theta * (dense[0][i] + rest * (dense[1][i] + theta * (dense[2][i] + rest * dense[3][i])));
    }
}
