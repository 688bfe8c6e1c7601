package paget.core.compile;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import paget.model.Element;
import paget.model.Hypothesis;
import paget.model.Organism;
import paget.model.PagetFactory;
import paget.model.PagetPackage;
import paget.model.Quantity;
import paget.model.QuantityChange;
import paget.model.Switchable;

/** Applies hypotheses and overrides to a copy of a model, so that the rest of the compiler sees one plain model. */
final class VariantApplier {

    private final Map<String, Element> elements = new HashMap<>();
    private final Problems problems;

    private VariantApplier(Problems problems) {
        this.problems = problems;
    }

    /** A copy of the model in which the variant holds. */
    static Organism apply(Organism original, Variant variant, Problems problems) {
        Organism copy = EcoreUtil.copy(original);
        VariantApplier applier = new VariantApplier(problems);
        applier.elements.put(copy.getId(), copy);
        copy.eAllContents().forEachRemaining(object -> {
            if (object instanceof Element element) {
                applier.elements.put(element.getId(), element);
            }
        });
        variant.hypotheses().forEach(applier::apply);
        variant.overrides().forEach(applier::apply);
        return copy;
    }

    private void apply(String hypothesisId) {
        if (!(elements.get(hypothesisId) instanceof Hypothesis hypothesis)) {
            problems.error("hypothesis.unknown", null, "There is no hypothesis \"" + hypothesisId + "\" in the model.");
            return;
        }
        hypothesis.getEnables().forEach(element -> element.setEnabled(true));
        hypothesis.getDisables().forEach((Switchable element) -> element.setEnabled(false));
        for (QuantityChange change : hypothesis.getChanges()) {
            Quantity value = change.getValue();
            if (value == null) {
                problems.error("change.value", hypothesis, "a change has no value; give one or delete the change.");
            } else {
                replace(change.getElement(), change.getFeature(), EcoreUtil.copy(value));
            }
        }
    }

    private void apply(QuantityOverride override) {
        Element element = elements.get(override.elementId());
        if (element == null) {
            problems.error("override.element", null,
                    "There is no element \"" + override.elementId() + "\" in the model.");
            return;
        }
        Quantity value = PagetFactory.eINSTANCE.createQuantity();
        value.setValue(override.value());
        value.setUnit(override.unit());
        replace(element, override.feature(), value);
    }

    private void replace(Element element, String featureName, Quantity value) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(featureName);
        if (!isQuantity(feature)) {
            problems.error("change.feature", element, "it has no quantity \"" + featureName + "\".");
            return;
        }
        Quantity old = (Quantity) element.eGet(feature);
        if (value.getUnit() == null) {
            value.setUnit(old == null ? "1" : old.getUnit());
        }
        element.eSet(feature, value);
    }

    static boolean isQuantity(EStructuralFeature feature) {
        return feature instanceof EReference reference && !reference.isMany()
                && reference.getEReferenceType() == PagetPackage.Literals.QUANTITY;
    }
}
