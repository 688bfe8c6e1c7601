package paget.sbml.internal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.sbml.jsbml.Model;
import org.sbml.jsbml.Unit.Kind;
import org.sbml.jsbml.UnitDefinition;

import paget.sim.unit.Unit;
import paget.sim.unit.UnitSyntaxException;

/**
 * Units of an SBML model. They label results and let times be given with units; like every SBML simulator, Paget takes
 * the model's numbers as they stand. What has no unit, or one that cannot be read, is dimensionless.
 */
final class UnitReader {

    private final Map<String, Unit> defined = new HashMap<>();

    /** Base units of Level 2, which a model may redefine, and of Level 3, which it must set. */
    private final Unit time;
    private final Unit substance;
    private final Unit volume;

    UnitReader(Model model) {
        for (UnitDefinition definition : model.getListOfUnitDefinitions()) {
            defined.put(definition.getId(), unit(definition));
        }
        boolean level2 = model.getLevel() < 3;
        time = level2 ? defined.getOrDefault("time", kind("second")) : of(model.getTimeUnits());
        substance = level2 ? defined.getOrDefault("substance", kind("mole")) : of(model.getSubstanceUnits());
        volume = level2 ? defined.getOrDefault("volume", kind("litre")) : of(model.getVolumeUnits());
    }

    Unit time() {
        return time;
    }

    Unit substance(String id) {
        return blank(id) ? substance : of(id);
    }

    /** Unit of a compartment's size; only volumes have a unit of the model. */
    Unit size(String id, double dimensions) {
        return blank(id) ? dimensions == 3 ? volume : Unit.DIMENSIONLESS : of(id);
    }

    Unit of(String id) {
        if (blank(id)) {
            return Unit.DIMENSIONLESS;
        }
        return defined.containsKey(id) ? defined.get(id) : switch (id) {
            case "time" -> time == null ? kind("second") : time;
            case "substance" -> substance == null ? kind("mole") : substance;
            case "volume" -> volume == null ? kind("litre") : volume;
            case "area" -> kind("metre").power(2);
            case "length" -> kind("metre");
            default -> kind(id);
        };
    }

    private static boolean blank(String id) {
        return id == null || id.isEmpty();
    }

    private static Unit unit(UnitDefinition definition) {
        Unit product = Unit.DIMENSIONLESS;
        for (org.sbml.jsbml.Unit factor : definition.getListOfUnits()) {
            Kind kind = factor.getKind();
            double multiplier = factor.isSetMultiplier() ? factor.getMultiplier() : 1;
            double exponent = factor.isSetExponent() ? factor.getExponent() : 1;
            int scale = factor.isSetScale() ? factor.getScale() : 0;
            product = product.times(kind(kind.getName()).scaled(multiplier * Math.pow(10, scale)).power(exponent));
        }
        return named(product, definition.getName());
    }

    /** The name of a definition is shown where it says the same; files of Paget have such names. */
    private static Unit named(Unit unit, String name) {
        if (blank(name)) {
            return unit;
        }
        try {
            return Unit.parse(name).equals(unit) ? unit.named(name) : unit;
        } catch (UnitSyntaxException e) {
            // A name for people, which need not be a unit.
            return unit;
        }
    }

    /** SBML's kinds have the names of units; Celsius, an offset scale, has no unit of its own. */
    private static Unit kind(String name) {
        try {
            return Unit.parse(name.toLowerCase(Locale.ROOT));
        } catch (UnitSyntaxException e) {
            return Unit.DIMENSIONLESS;
        }
    }
}
