package paget.analysis.calibration;

/**
 * Data, and a model that predicts them. Positive parameters are searched on a logarithmic scale, the others on a linear
 * one.
 *
 * @param data measured values
 * @param deviations standard deviation of each value, above zero
 * @param lower lower bounds of the parameters
 * @param upper upper bounds
 * @param model predicts the data; may be called from several threads
 */
public record FitProblem(double[] data, double[] deviations, double[] lower, double[] upper, Model model) {

    /** Predicts the data for values of the parameters. */
    @FunctionalInterface
    public interface Model {
        /** @return one value a datum; NaN where there is no prediction */
        double[] predict(double[] parameters);
    }

    public FitProblem {
        if (data.length == 0 || data.length != deviations.length) {
            throw new IllegalArgumentException(data.length + " data with " + deviations.length + " deviations");
        }
        for (int i = 0; i < lower.length; i++) {
            if (!(lower[i] < upper[i])) {
                throw new IllegalArgumentException("parameter " + i + " has the bounds " + lower[i] + ", " + upper[i]);
            }
        }
    }

    public int parameters() {
        return lower.length;
    }

    boolean isLogarithmic(int parameter) {
        return lower[parameter] > 0;
    }

    double toSearch(int parameter, double value) {
        return isLogarithmic(parameter) ? Math.log(value) : value;
    }

    double fromSearch(int parameter, double value) {
        double inside = isLogarithmic(parameter) ? Math.exp(value) : value;
        return Math.min(Math.max(inside, lower[parameter]), upper[parameter]);
    }

    /** Sum of squares of (datum − prediction)/deviation; −2 log likelihood of normal errors, up to a constant. */
    public double chiSquare(double[] parameters) {
        double[] predicted = model.predict(parameters);
        double sum = 0;
        for (int i = 0; i < data.length; i++) {
            double residual = (data[i] - predicted[i]) / deviations[i];
            sum += residual * residual;
        }
        return sum;
    }
}
