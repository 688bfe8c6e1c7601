package paget.core.run;

import java.util.List;

import org.eclipse.emf.ecore.EReference;

import paget.core.compile.QuantityOverride;
import paget.core.registry.NearMisses;
import paget.model.Element;
import paget.model.Organism;
import paget.model.PagetPackage;
import paget.model.Quantity;
import paget.model.path.ElementLookup;
import paget.model.path.ElementPath;
import paget.model.path.Lookup;
import paget.sim.unit.Unit;
import paget.sim.unit.UnitSyntaxException;

/** Reads settings of the form {@code ELEMENT.FEATURE=VALUE}, where the value may have a unit behind it. */
public final class Overrides {

    private final ElementLookup lookup;

    public Overrides(Organism model) {
        lookup = new ElementLookup(model);
    }

    /**
     * Reads one setting. The element is given by its id or by a path of names such as {@code Liver/Tumour cells}.
     *
     * @throws UsageException with near misses when the element or feature is unknown, or the value does not fit
     */
    public QuantityOverride parse(String text) {
        int equals = text.lastIndexOf('=');
        int dot = equals < 0 ? -1 : text.lastIndexOf('.', equals);
        if (dot <= 0 || dot + 1 == equals) {
            throw new UsageException("\"" + text + "\" is no setting; write ELEMENT.FEATURE=VALUE, for instance "
                    + "tumour.initial=100.");
        }
        Element element = element(text.substring(0, dot).strip());
        EReference feature = feature(element, text.substring(dot + 1, equals).strip());
        String what = "The value of " + ElementPath.of(element) + ", " + feature.getName() + ",";
        QuantityText value = QuantityText.parse(what, text.substring(equals + 1));
        value.unit().ifPresent(unit -> checkUnit(what, unit, (Quantity) element.eGet(feature)));
        return new QuantityOverride(element.getId(), feature.getName(), value.value(), value.unit().orElse(null));
    }

    private Element element(String query) {
        return switch (lookup.find(query)) {
            case Lookup.Found(Element element) -> element;
            case Lookup other -> throw new UsageException(other.sentence());
        };
    }

    private static EReference feature(Element element, String name) {
        List<EReference> quantities = element.eClass().getEAllReferences().stream()
                .filter(r -> !r.isMany() && r.getEReferenceType() == PagetPackage.Literals.QUANTITY).toList();
        return quantities.stream().filter(r -> r.getName().equals(name)).findFirst()
                .orElseThrow(() -> new UsageException(ElementPath.of(element) + " has no quantity \"" + name + "\"."
                        + NearMisses.hint(name, quantities.stream().map(EReference::getName).toList())));
    }

    private static void checkUnit(String what, String unit, Quantity replaced) {
        if (replaced == null || replaced.getUnit() == null) {
            return;
        }
        Unit present;
        try {
            present = Unit.parse(replaced.getUnit());
        } catch (UnitSyntaxException e) {
            // The validation of the model says so; any unit is better than this one.
            return;
        }
        if (!Unit.parse(unit).isCommensurable(present)) {
            throw new UsageException(what + " is in " + replaced.getUnit() + "; " + unit
                    + " does not convert to it.");
        }
    }
}
