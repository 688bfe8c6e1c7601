package paget.core.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;

import paget.core.compile.QuantityOverride;
import paget.model.Element;
import paget.model.Organism;
import paget.model.PagetPackage;
import paget.model.Quantity;
import paget.model.Study;
import paget.model.path.ElementPath;
import paget.sbml.SbmlModel;

/**
 * A number of a model that a setting can replace.
 *
 * @param element id of the element
 * @param feature name of the quantity
 * @param value value in the model; NaN where a rule or an assignment of a foreign model gives it
 * @param unit unit as the model states it; {@code 1} for a plain number
 * @param description what it is, in words
 */
public record ModelQuantity(String element, String feature, double value, String unit, String description) {

    /** What stands before the equals sign of a setting. */
    public String setting() {
        return element + "." + feature;
    }

    /** The quantities of a model that a run takes its numbers from, in the order of the model. */
    public static List<ModelQuantity> of(Organism model) {
        List<ModelQuantity> quantities = new ArrayList<>();
        addAll(model, quantities);
        model.eAllContents().forEachRemaining(object -> {
            if (object instanceof Element element && isPartOfRuns(element)) {
                addAll(element, quantities);
            }
        });
        return quantities;
    }

    /** The initial values and parameters of a foreign model. */
    public static List<ModelQuantity> of(ForeignModel model) {
        SbmlModel sbml = model.model();
        List<ModelQuantity> quantities = new ArrayList<>();
        sbml.compartments().forEach(c -> quantities.add(new ModelQuantity(c.id(), "size", c.size(),
                c.unit().toString(), c.name())));
        sbml.species().forEach(s -> quantities.add(new ModelQuantity(s.id(), "initial", s.initialValue(),
                sbml.initialUnit(s.id()).toString(), s.name())));
        sbml.parameters().forEach(p -> quantities.add(new ModelQuantity(p.id(), "value", p.value(),
                p.unit().toString(), p.name())));
        Set<String> changeable = sbml.changeable();
        return quantities.stream().filter(quantity -> changeable.contains(quantity.element())).toList();
    }

    /** The quantity that a setting replaces; empty where the model states none so far. */
    static Optional<ModelQuantity> replacedBy(QuantityOverride override, List<ModelQuantity> quantities) {
        return quantities.stream().filter(q -> q.element.equals(override.elementId())
                && q.feature.equals(override.feature())).findFirst();
    }

    /** Studies say what to do with a model; their quantities are options of a run and not part of it. */
    static boolean isPartOfRuns(Element element) {
        return !(element instanceof Study);
    }

    /** The features of an element that are single quantities, set or not. */
    static List<EReference> features(Element element) {
        return element.eClass().getEAllReferences().stream()
                .filter(r -> !r.isMany() && r.getEReferenceType() == PagetPackage.Literals.QUANTITY).toList();
    }

    private static void addAll(Element element, List<ModelQuantity> quantities) {
        for (EReference feature : features(element)) {
            if (element.getId() != null && element.eGet(feature) instanceof Quantity quantity) {
                quantities.add(new ModelQuantity(element.getId(), feature.getName(), quantity.getValue(),
                        quantity.getUnit() == null ? "1" : quantity.getUnit(), ElementPath.of(element)));
            }
        }
    }
}
