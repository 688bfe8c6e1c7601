package paget.engine.ode.internal.step;

/**
 * How much longer or shorter the next step should be: the elementary controller for the explicit method and
 * Gustafsson's predictive one for the implicit (E. Hairer, G. Wanner, "Solving Ordinary Differential Equations II",
 * 2nd ed., Springer 1996, equations IV.8.20 and IV.8.25).
 */
final class StepController {

    private static final double SAFETY = 0.9;

    private final double exponent;
    private final double smallest;
    private final double largest;
    private final boolean predictive;
    private double lastError;
    private double lastSize;

    /**
     * @param order power of the step size with which the error shrinks
     * @param smallest least factor
     * @param largest greatest factor
     * @param predictive whether to use the two last steps
     */
    StepController(int order, double smallest, double largest, boolean predictive) {
        this.exponent = 1.0 / order;
        this.smallest = smallest;
        this.largest = largest;
        this.predictive = predictive;
    }

    /** Forgets the past. */
    void reset() {
        lastError = 0;
        lastSize = 0;
    }

    /** The factor after a good step of that size and error. */
    double afterAccepted(double size, double error) {
        double factor = clip(SAFETY * Math.pow(Math.max(error, 1e-10), -exponent));
        if (predictive) {
            double bounded = Math.max(error, 1e-2);
            if (lastSize > 0) {
                double predicted = clip(
                        SAFETY * (size / lastSize) * Math.pow(lastError / (bounded * bounded), exponent));
                factor = Math.min(factor, predicted);
            }
            lastError = bounded;
            lastSize = size;
        }
        return factor;
    }

    /** The factor after a step whose error was too large; the error may be infinite or undefined. */
    double afterRejected(double error) {
        double factor = SAFETY * Math.pow(error, -exponent);
        return factor > smallest ? Math.min(factor, SAFETY) : smallest;
    }

    private double clip(double factor) {
        return Math.min(largest, Math.max(smallest, factor));
    }

    /** Writes two numbers. */
    void save(double[] out, int at) {
        out[at] = lastError;
        out[at + 1] = lastSize;
    }

    void restore(double[] saved, int at) {
        lastError = saved[at];
        lastSize = saved[at + 1];
    }
}
