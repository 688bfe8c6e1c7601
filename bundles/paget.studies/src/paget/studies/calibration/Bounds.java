package paget.studies.calibration;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import paget.core.study.StudySubject;
import paget.studies.input.Input;
import paget.studies.input.Inputs;

/**
 * Where estimates may lie: the ranges of the study, or nearly all of a distribution in the evidence.
 *
 * @param lower lower ends, one a quantity
 * @param upper upper ends
 */
record Bounds(double[] lower, double[] upper) {

    private static final double TAIL = 0.001;

    static Bounds of(List<Input> inputs) {
        return new Bounds(ends(inputs, input -> end(input, 0, TAIL)), ends(inputs, input -> end(input, 1, 1 - TAIL)));
    }

    private static double[] ends(List<Input> inputs, ToDoubleFunction<Input> end) {
        return inputs.stream().mapToDouble(end).toArray();
    }

    private static double end(Input input, double very, double nearly) {
        double value = input.distribution().quantile(very);
        return Double.isFinite(value) ? value : input.distribution().quantile(nearly);
    }

    /** A point between the bounds; positive ranges are even on a logarithmic scale. */
    double[] at(double[] unit) {
        double[] point = new double[lower.length];
        for (int i = 0; i < point.length; i++) {
            point[i] = lower[i] > 0 ? lower[i] * Math.pow(upper[i] / lower[i], unit[i])
                    : lower[i] + unit[i] * (upper[i] - lower[i]);
        }
        return point;
    }

    /** Where a value lies on the scale of {@link #at}: 0 and 1 are the bounds. */
    double place(int quantity, double value) {
        double low = lower[quantity];
        double high = upper[quantity];
        return low > 0 ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
    }

    /** The model's own values in the units of the inputs; NaN where there is none in that unit or it is not within. */
    double[] present(List<Input> inputs, StudySubject subject) {
        double[] values = new double[inputs.size()];
        for (int i = 0; i < values.length; i++) {
            Input input = inputs.get(i);
            Optional<Double> value = subject.organism()
                    .flatMap(model -> Inputs.inModel(model, input.elementId(), input.feature()))
                    .filter(q -> String.valueOf(q.getUnit()).equals(String.valueOf(input.unit())))
                    .map(q -> q.getValue());
            values[i] = value.orElse(Double.NaN);
        }
        return values;
    }
}
