package paget.studies.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import paget.analysis.sensitivity.InputDistribution;
import paget.core.study.StudyPlan;
import paget.core.study.StudySubject;
import paget.model.BetaDistribution;
import paget.model.Distribution;
import paget.model.Element;
import paget.model.LogNormalDistribution;
import paget.model.LogUniformDistribution;
import paget.model.NormalDistribution;
import paget.model.Organism;
import paget.model.PagetPackage;
import paget.model.Quantity;
import paget.model.TriangularDistribution;
import paget.model.UniformDistribution;
import paget.model.path.ElementPath;

/** Finds the uncertain quantities of a study. */
public final class Inputs {

    private Inputs() {
    }

    /** The ranges of the study's dimensions or, when it has none, the distributions in the model's evidence. */
    public static List<Input> of(StudyPlan plan, StudySubject subject) {
        if (!plan.dimensions().isEmpty()) {
            return plan.dimensions().stream().map(Input::of).toList();
        }
        return subject.organism().map(Inputs::ofEvidence).orElse(List.of());
    }

    /** Every quantity of the model that has a distribution, in the order of the model. */
    public static List<Input> ofEvidence(Organism model) {
        List<Input> inputs = new ArrayList<>();
        model.eAllContents().forEachRemaining(object -> {
            if (object instanceof Quantity quantity && quantity.getDistribution() != null
                    && quantity.eContainer() instanceof Element element) {
                inputs.add(new Input(element.getId(), ElementPath.of(element), quantity.eContainingFeature().getName(),
                        quantity.getUnit(), distribution(quantity.getDistribution())));
            }
        });
        return inputs;
    }

    /** The value that a quantity has in the model, in its unit there; empty when there is none. */
    public static Optional<Quantity> inModel(Organism model, String elementId, String feature) {
        Element[] found = new Element[1];
        model.eAllContents().forEachRemaining(object -> {
            if (object instanceof Element element && elementId.equals(element.getId())) {
                found[0] = element;
            }
        });
        if (found[0] == null) {
            return Optional.empty();
        }
        EStructuralFeature named = found[0].eClass().getEStructuralFeature(feature);
        return named instanceof EReference reference
                && reference.getEReferenceType() == PagetPackage.Literals.QUANTITY && !reference.isMany()
                        ? Optional.ofNullable((Quantity) found[0].eGet(named)) : Optional.empty();
    }

    private static InputDistribution distribution(Distribution distribution) {
        return switch (distribution) {
            case NormalDistribution d -> InputDistribution.normal(d.getMean(), d.getStandardDeviation());
            case LogNormalDistribution d ->
                InputDistribution.logNormal(d.getMedian(), d.getGeometricStandardDeviation());
            case UniformDistribution d -> InputDistribution.uniform(d.getMinimum(), d.getMaximum());
            case LogUniformDistribution d -> InputDistribution.logUniform(d.getMinimum(), d.getMaximum());
            case TriangularDistribution d ->
                InputDistribution.triangular(d.getMinimum(), d.getMode(), d.getMaximum());
            case BetaDistribution d -> InputDistribution.beta(d.getAlpha(), d.getBeta());
            default -> throw new IllegalArgumentException(
                    "no quantiles for the distribution type " + distribution.eClass().getName());
        };
    }
}
