package paget.studies.exposure;

import java.util.ArrayList;
import java.util.List;

import paget.analysis.sensitivity.UnitCube;
import paget.core.compile.QuantityOverride;
import paget.core.compile.Variant;
import paget.core.study.StudyContext;
import paget.model.Organism;
import paget.model.Quantity;
import paget.studies.input.Input;
import paget.studies.input.Inputs;

/**
 * Patients whose uncertain values are drawn from the distributions of the model's evidence, the same in every arm. A value
 * that an arm sets stays as the arm sets it.
 */
final class Draws {

    /** Distributions without bounds have no quantiles at the very ends. */
    private static final double EDGE = 1e-6;

    private final List<Input> inputs;
    private final double[][] points;

    /** @param wanted number of patients; there are none when nothing is uncertain and every run is the same */
    Draws(StudyContext context, int wanted) {
        inputs = context.subject().organism().map(Inputs::ofEvidence).orElse(List.of());
        boolean same = inputs.isEmpty() && !context.engine().isStochastic();
        points = UnitCube.random(same ? 0 : wanted, inputs.size(), context.plan().seed());
    }

    int count() {
        return points.length;
    }

    /** The variant of an arm with the values of a patient. @param drawn the model as drawn; @param varied in the arm */
    Variant of(int patient, Variant arm, Organism drawn, Organism varied) {
        List<QuantityOverride> values = new ArrayList<>(arm.overrides());
        for (int i = 0; i < inputs.size(); i++) {
            Input input = inputs.get(i);
            if (value(drawn, input) == value(varied, input)) {
                values.add(input.at(input.distribution().quantile(Math.clamp(points[patient][i], EDGE, 1 - EDGE))));
            }
        }
        return new Variant(arm.hypotheses(), values, arm.countEverything());
    }

    private static double value(Organism model, Input input) {
        return Inputs.inModel(model, input.elementId(), input.feature()).map(Quantity::getValue).orElse(Double.NaN);
    }
}
