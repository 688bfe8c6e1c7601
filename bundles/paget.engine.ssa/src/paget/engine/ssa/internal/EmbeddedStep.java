package paget.engine.ssa.internal;

/**
 * One step of an explicit Runge–Kutta pair whose last stage lies at the end of the step, with a continuous extension.
 * Memory is allocated once.
 */
abstract class EmbeddedStep {

    private final double[] nodes;
    private final double[][] weights;
    private final double[] errorWeights;
    private final double[] stage;
    private final double[] start;
    private final double[] end;
    private final double[][] k;
    private int size;
    private double time;
    private double length;

    /**
     * @param nodes where the stages lie
     * @param weights lower triangle of the tableau, the last row is the step itself
     * @param errorWeights difference of the two weights of each stage
     * @param capacity largest number of components
     */
    EmbeddedStep(double[] nodes, double[][] weights, double[] errorWeights, int capacity) {
        this.nodes = nodes;
        this.weights = weights;
        this.errorWeights = errorWeights;
        this.stage = new double[capacity];
        this.start = new double[capacity];
        this.end = new double[capacity];
        this.k = new double[nodes.length][capacity];
    }

    /** Order of the step, which is by one more than that of the error. */
    abstract int order();

    /** A component at a fraction of the step; {@link #makeDense} was called. */
    abstract double component(double theta, int i);

    /** Prepares {@link #component}. */
    abstract void makeDense();

    /**
     * Begins steps from a state.
     *
     * @param z state, the first {@code count} components are copied
     */
    final void begin(double t, double[] z, int count, VectorField field) {
        size = count;
        time = t;
        System.arraycopy(z, 0, start, 0, count);
        field.evaluate(t, start, k[0]);
    }

    /** Begins where another step begins, whose first stage is the same. */
    final void beginLike(EmbeddedStep other) {
        size = other.size;
        time = other.time;
        System.arraycopy(other.start, 0, start, 0, size);
        System.arraycopy(other.k[0], 0, k[0], 0, size);
    }

    /** Derivatives at the start. Do not modify. */
    final double[] slope() {
        return k[0];
    }

    /** Tries a step; {@link #begin} was called. */
    final void attempt(double h, VectorField field) {
        length = h;
        int stages = nodes.length;
        for (int s = 1; s < stages; s++) {
            double[] target = s == stages - 1 ? end : stage;
            double[] a = weights[s];
            for (int i = 0; i < size; i++) {
                double sum = 0;
                for (int r = 0; r < s; r++) {
                    sum += a[r] * k[r][i];
                }
                target[i] = start[i] + h * sum;
            }
            field.evaluate(time + nodes[s] * h, target, k[s]);
        }
    }

    /**
     * Largest error of a component relative to its tolerance; NaN when something is not finite.
     *
     * @param absolute absolute tolerance of each component
     * @param relative relative tolerance of each component
     */
    final double error(double[] absolute, double[] relative) {
        double worst = 0;
        for (int i = 0; i < size; i++) {
            double scale = absolute[i] + relative[i] * Math.max(Math.abs(start[i]), Math.abs(end[i]));
            double ratio = Math.abs(length * combine(errorWeights, i)) / scale;
            if (!(ratio <= Double.MAX_VALUE)) {
                return Double.NaN;
            }
            worst = Math.max(worst, ratio);
        }
        return worst;
    }

    /** A weighted sum of the stages. */
    final double combine(double[] weight, int i) {
        double sum = 0;
        for (int s = 0; s < weight.length; s++) {
            sum += weight[s] * k[s][i];
        }
        return sum;
    }

    final double startOf(int i) {
        return start[i];
    }

    final double endOf(int i) {
        return end[i];
    }

    final double firstSlope(int i) {
        return k[0][i];
    }

    final double lastSlope(int i) {
        return k[nodes.length - 1][i];
    }

    final int size() {
        return size;
    }

    final double length() {
        return length;
    }
}
