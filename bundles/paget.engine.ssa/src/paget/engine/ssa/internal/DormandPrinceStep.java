package paget.engine.ssa.internal;

/**
 * One step of the explicit Runge–Kutta pair of orders 5 and 4 of J. R. Dormand and P. J. Prince (J. Comput. Appl. Math.
 * 6 (1980) 19–26) with the continuous extension of order 4 of E. Hairer, S. P. Nørsett and G. Wanner (Solving Ordinary
 * Differential Equations I, 2nd ed. 1993, II.6). The last stage is the first of the next step.
 */
final class DormandPrinceStep {

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
    private static final int STAGES = 7;

    private final double[][] k;
    private final double[] start;
    private final double[] stage;
    private final double[] end;
    private final double[][] dense;
    private int size;
    private double time;
    private double length;

    /** @param capacity largest number of components */
    DormandPrinceStep(int capacity) {
        this.k = new double[STAGES][capacity];
        this.start = new double[capacity];
        this.stage = new double[capacity];
        this.end = new double[capacity];
        this.dense = new double[4][capacity];
    }

    /**
     * Begins steps from a state.
     *
     * @param z state, the first {@code count} components are copied
     */
    void begin(double t, double[] z, int count, VectorField field) {
        size = count;
        time = t;
        System.arraycopy(z, 0, start, 0, count);
        field.evaluate(t, start, k[0]);
    }

    /** Derivatives at the start. Do not modify. */
    double[] slope() {
        return k[0];
    }

    /** Tries a step; {@link #begin} was called. */
    void attempt(double h, VectorField field) {
        length = h;
        for (int s = 1; s < STAGES; s++) {
            double[] target = s == STAGES - 1 ? end : stage;
            double[] a = A[s];
            for (int i = 0; i < size; i++) {
                double sum = 0;
                for (int r = 0; r < s; r++) {
                    sum += a[r] * k[r][i];
                }
                target[i] = start[i] + h * sum;
            }
            field.evaluate(time + C[s] * h, target, k[s]);
        }
    }

    /**
     * Largest error of a component relative to its tolerance; NaN when something is not finite.
     *
     * @param absolute absolute tolerance of each component
     * @param relative relative tolerance of each component
     */
    double error(double[] absolute, double[] relative) {
        double worst = 0;
        for (int i = 0; i < size; i++) {
            double scale = absolute[i] + relative[i] * Math.max(Math.abs(start[i]), Math.abs(end[i]));
            double ratio = Math.abs(errorOf(i)) / scale;
            if (!(ratio <= Double.MAX_VALUE)) {
                return Double.NaN;
            }
            worst = Math.max(worst, ratio);
        }
        return worst;
    }

    private double errorOf(int i) {
        double sum = 0;
        for (int s = 0; s < STAGES; s++) {
            sum += E[s] * k[s][i];
        }
        return length * sum;
    }

    /** Prepares {@link #interpolate}. */
    void makeDense() {
        for (int i = 0; i < size; i++) {
            double difference = end[i] - start[i];
            double bend = length * k[0][i] - difference;
            double sum = 0;
            for (int s = 0; s < STAGES; s++) {
                sum += D[s] * k[s][i];
            }
            dense[0][i] = difference;
            dense[1][i] = bend;
            dense[2][i] = difference - length * k[STAGES - 1][i] - bend;
            dense[3][i] = length * sum;
        }
    }

    double component(double theta, int i) {
        double rest = 1 - theta;
        return start[i] + theta * (dense[0][i] + rest * (dense[1][i] + theta * (dense[2][i] + rest * dense[3][i])));
    }

    double endOf(int i) {
        return end[i];
    }

    double time() {
        return time;
    }

    double length() {
        return length;
    }
}
