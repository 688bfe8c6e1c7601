package paget.ui.internal.properties;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import paget.model.FactorLevel;
import paget.model.Organism;
import paget.model.PagetPackage;
import paget.model.Population;
import paget.model.Quantity;
import paget.sim.unit.Unit;
import paget.sim.unit.UnitSyntaxException;
import paget.ui.internal.tree.Numbers;

/** Units to offer: usual ones, those that a value can be converted to, and the one that a new quantity begins with. */
final class Units {
    private static final List<String> USUAL = List.of("1", "1/d", "1/h", "1/min", "1/s", "s", "min", "h", "d", "cells",
            "colonies", "1/(cells*d)", "cells/d", "cells/mL", "pmol/L", "nmol/L", "\u00b5mol/L", "mmol/L", "nmol", "\u00b5mol", "nmol/L/d",
            "ng/mL", "mg/L", "mg", "g", "kg", "g/mol", "kg/mol", "\u00b5L", "mL", "L", "mm^3", "cm^3", "\u00b5m^3", "mL/min", "L/min", "L/d",
            "\u00b5m", "mm", "cm", "\u00b5m^2/s", "mm^2/d", "cm^2/s", "cells/mm^3");
    private static final String TIME = "time";
    private static final Map<String, String> BY_FEATURE = Map.ofEntries(Map.entry("rate", "1/d"), Map.entry("flow", "L/min"),
            Map.entry("transitTime", "s"), Map.entry("start", TIME), Map.entry("duration", TIME), Map.entry("interval", TIME),
            Map.entry("infusionDuration", TIME), Map.entry("volume", "mL"), Map.entry("bloodVolume", "L"),
            Map.entry("centralVolume", "L"), Map.entry("peripheralVolume", "L"), Map.entry("clearance", "L/d"),
            Map.entry("intercompartmentalClearance", "L/d"), Map.entry("absorptionRate", "1/d"), Map.entry("capacity", "cells"),
            Map.entry("dissociationConstant", "nmol/L"), Map.entry("halfMaximal", "nmol/L"), Map.entry("concentration", "nmol/L"),
            Map.entry("amount", "nmol"), Map.entry("diffusion", "mm^2/d"), Map.entry("decay", "1/d"), Map.entry("diameter", "\u00b5m"),
            Map.entry("width", "mm"), Map.entry("height", "mm"), Map.entry("depth", "mm"), Map.entry("bodyMass", "kg"),
            Map.entry("cardiacOutput", "L/min"), Map.entry("molarMass", "kg/mol"), Map.entry("packingDensity", "cells/mm^3"));

    private Units() {
    }

    static Optional<Unit> parse(String text) {
        try {
            return Optional.of(Unit.parse(text));
        } catch (UnitSyntaxException e) {
            return Optional.empty();
        }
    }

    /** Why a text is no unit, or null when it is one. */
    static String problem(String text) {
        try {
            Unit.parse(text);
            return null;
        } catch (UnitSyntaxException e) {
            return e.getMessage();
        }
    }

    /** The unit that a new quantity of an element begins with. */
    static String initial(EObject owner, EReference feature) {
        if (feature == PagetPackage.Literals.STATE_VARIABLE__INITIAL) {
            return owner instanceof Population ? "cells" : owner instanceof FactorLevel ? "nmol/L" : "1";
        }
        String unit = BY_FEATURE.getOrDefault(feature.getName(), "1");
        if (!unit.equals(TIME)) {
            return unit;
        }
        return EcoreUtil.getRootContainer(owner) instanceof Organism organism && organism.getTimeUnit() != null
                ? organism.getTimeUnit() : "d";
    }

    /** Proposals: units of the same dimension first. */
    static List<String> proposals(String present) {
        Set<String> offered = new LinkedHashSet<>(convertible(present));
        offered.addAll(USUAL);
        return List.copyOf(offered);
    }

    /** Usual units of the same dimension, without the present one. */
    static List<String> convertible(String present) {
        return parse(present).map(unit -> USUAL.stream().filter(other -> !other.equals(present))
                .filter(other -> parse(other).filter(unit::isCommensurable).isPresent()).toList()).orElse(List.of());
    }

    /** The value in another unit of the same dimension, without the noise of binary fractions. */
    static double convert(Quantity quantity, String target) {
        double converted = quantity.getValue() * Unit.parse(quantity.getUnit()).factorTo(Unit.parse(target));
        double rounded = new java.math.BigDecimal(converted).round(new java.math.MathContext(14)).doubleValue();
        return Numbers.parse(Double.toString(rounded));
    }
}
