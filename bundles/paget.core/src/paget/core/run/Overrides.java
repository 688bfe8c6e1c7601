package paget.core.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EReference;

import paget.core.compile.QuantityOverride;
import paget.core.registry.NearMisses;
import paget.model.Element;
import paget.model.Organism;
import paget.model.Quantity;
import paget.model.path.ElementLookup;
import paget.model.path.ElementPath;
import paget.model.path.Labels;
import paget.model.path.Lookup;
import paget.sim.unit.Unit;
import paget.sim.unit.UnitSyntaxException;

/** Reads settings of the form {@code ELEMENT.FEATURE=VALUE}, where the value may have a unit behind it. */
public final class Overrides {

    private static final int NAMED = 3;

    private final Organism model;
    private final ElementLookup lookup;

    public Overrides(Organism model) {
        this.model = model;
        lookup = new ElementLookup(model);
    }

    /**
     * Reads one setting. The element is given by its id or by a path of names such as {@code Liver/Tumour cells}.
     *
     * @throws UnknownQuantityException with near misses when the element or feature is unknown
     * @throws UsageException when the text is no setting or the value does not fit
     */
    public QuantityOverride parse(String text) {
        int equals = text.lastIndexOf('=');
        int dot = equals < 0 ? -1 : text.lastIndexOf('.', equals);
        if (dot <= 0 || dot + 1 == equals) {
            throw new UsageException("\"" + text + "\" is no setting; write ELEMENT.FEATURE=VALUE, for instance "
                    + "tumour.initial=100.");
        }
        String name = text.substring(dot + 1, equals).strip();
        Element element = element(text.substring(0, dot).strip(), name);
        if (!ModelQuantity.isPartOfRuns(element)) {
            throw new UsageException(ElementPath.of(element) + " is a study, which says how to run the model; settings "
                    + "change the model itself. How long to run and the like are options of their own.");
        }
        EReference feature = feature(element, name);
        String what = "The value of " + ElementPath.of(element) + ", " + feature.getName() + ",";
        QuantityText value = QuantityText.parse(what, text.substring(equals + 1));
        value.unit().ifPresent(unit -> checkUnit(what, unit, (Quantity) element.eGet(feature)));
        return new QuantityOverride(element.getId(), feature.getName(), value.value(), value.unit().orElse(null));
    }

    private Element element(String query, String feature) {
        return switch (lookup.find(query)) {
            case Lookup.Found(Element element) -> element;
            case Lookup.Missing missing -> throw new UnknownQuantityException(missing.sentence() + hint(query, feature));
            case Lookup other -> throw new UsageException(other.sentence());
        };
    }

    /** Elements whose id or name is near; where none is, some that have the quantity. */
    private String hint(String query, String feature) {
        List<ModelQuantity> quantities = ModelQuantity.of(model);
        Map<String, String> idsByText = new LinkedHashMap<>();
        quantities.forEach(q -> idsByText.put(q.element(), q.element()));
        quantities.forEach(q -> lookup.byId(q.element()).ifPresent(e -> idsByText.putIfAbsent(Labels.of(e), q.element())));
        List<String> near = NearMisses.of(query.substring(query.lastIndexOf('/') + 1), idsByText.keySet()).stream()
                .map(idsByText::get).distinct().toList();
        if (!near.isEmpty()) {
            return " Did you mean " + String.join(" or ", near) + "?";
        }
        List<String> same = quantities.stream().filter(q -> q.feature().equals(feature)).map(ModelQuantity::setting)
                .toList();
        if (same.isEmpty()) {
            return "";
        }
        int more = same.size() - NAMED;
        return " There are " + String.join(", ", same.subList(0, Math.min(NAMED, same.size())))
                + (more > 0 ? " and " + more + " more of that kind." : ".");
    }

    private static EReference feature(Element element, String name) {
        List<EReference> quantities = ModelQuantity.features(element);
        return quantities.stream().filter(r -> r.getName().equals(name)).findFirst()
                .orElseThrow(() -> new UnknownQuantityException(ElementPath.of(element) + " has no quantity \"" + name
                        + "\"." + NearMisses.hint(name, quantities.stream().map(EReference::getName).toList())));
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
