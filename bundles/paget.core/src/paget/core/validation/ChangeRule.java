package paget.core.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import paget.model.Element;
import paget.model.Hypothesis;
import paget.model.PagetPackage;
import paget.model.Parameter;
import paget.model.QuantityChange;
import paget.model.ScanDimension;
import paget.model.Switchable;
import paget.model.path.Labels;

/** Changes of quantities and ranges name a quantity that is there, and hypotheses do not contradict themselves. */
final class ChangeRule implements Rule {

    @Override
    public void check(ModelView model, Findings findings) {
        for (QuantityChange change : model.all(QuantityChange.class)) {
            feature(change, change.getElement(), change.getFeature(), PagetPackage.Literals.QUANTITY_CHANGE__FEATURE, findings);
            if (change.getValue() == null) {
                findings.error("quantity.missing", change, PagetPackage.Literals.QUANTITY_CHANGE__VALUE, "The change of "
                        + Labels.of(change) + " in " + Labels.of(change.eContainer()) + " has no value; set one.");
            }
        }
        for (ScanDimension dimension : model.all(ScanDimension.class)) {
            feature(dimension, dimension.getElement(), dimension.getFeature(), PagetPackage.Literals.SCAN_DIMENSION__FEATURE,
                    findings);
        }
        for (Parameter parameter : model.all(Parameter.class)) {
            if (parameter.getValue() == null) {
                findings.error("quantity.missing", parameter, PagetPackage.Literals.PARAMETER__VALUE, "The constant "
                        + Labels.of(parameter) + " has no value; set one.");
            }
        }
        model.all(Hypothesis.class).forEach(hypothesis -> hypothesis(hypothesis, findings));
    }

    private static void feature(EObject owner, Element element, String name, EStructuralFeature which, Findings findings) {
        if (element == null) {
            return;
        }
        List<String> possible = ModelView.quantityFeatures(element.eClass()).stream().map(f -> f.getName()).toList();
        if (name == null || !possible.contains(name)) {
            String choice = possible.isEmpty() ? Labels.type(element).toLowerCase(Locale.ROOT)
                    + " elements have none; choose another element"
                    : "choose one of " + String.join(", ", possible);
            QuickFix[] fix = possible.size() == 1
                    ? new QuickFix[] {QuickFix.set("Change its " + possible.getFirst(), owner, which, possible.getFirst())}
                    : new QuickFix[0];
            findings.error("change.feature", owner, which, Labels.of(owner.eContainer()) + " is about the quantity \"" + name
                    + "\" of "
                    + Labels.of(element) + ", which it does not have; " + choice + ".", fix);
        }
    }

    private static void hypothesis(Hypothesis hypothesis, Findings findings) {
        String who = Labels.of(hypothesis);
        if (hypothesis.getChanges().isEmpty() && hypothesis.getEnables().isEmpty() && hypothesis.getDisables().isEmpty()) {
            findings.warning("hypothesis.nothing", hypothesis, null, "The hypothesis " + who
                    + " changes nothing; add a change, or choose what it switches on or off.");
        }
        for (Switchable both : hypothesis.getEnables()) {
            if (hypothesis.getDisables().contains(both)) {
                findings.error("hypothesis.contradiction", hypothesis, PagetPackage.Literals.HYPOTHESIS__DISABLES,
                        "The hypothesis "
                        + who + " switches " + Labels.of(both) + " both on and off; choose one.");
            }
        }
        Set<List<Object>> seen = new HashSet<>();
        for (QuantityChange change : hypothesis.getChanges()) {
            if (change.getElement() != null && change.getFeature() != null
                    && !seen.add(List.of(change.getElement(), change.getFeature()))) {
                findings.error("hypothesis.contradiction", change, PagetPackage.Literals.QUANTITY_CHANGE__FEATURE,
                        "The hypothesis "
                        + who + " changes " + Labels.of(change) + " twice; remove one.",
                        new QuickFix("Remove this change", List.of(new QuickFix.Delete(change))));
            }
        }
    }
}
