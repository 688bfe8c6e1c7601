package paget.core.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import paget.model.Factor;
import paget.model.FactorLevel;
import paget.model.Population;
import paget.model.Quantity;
import paget.model.StateVariable;
import paget.sim.unit.Unit;
import paget.sim.unit.UnitSyntaxException;

/** Units as the model states them. */
final class ModelUnits {

    static final Unit ONE = Unit.DIMENSIONLESS;
    static final Unit CELLS = Unit.parse("cells");
    static final Unit COLONIES = Unit.parse("colonies");
    static final Unit TIME = Unit.parse("d");
    static final Unit PER_TIME = Unit.parse("1/d");
    static final Unit VOLUME = Unit.parse("L");
    static final Unit CONCENTRATION = Unit.parse("nmol/L");

    private final Map<String, Optional<Unit>> parsed = new HashMap<>();
    private final Map<Factor, Unit> byFactor = new HashMap<>();

    ModelUnits(ModelView model) {
        for (FactorLevel level : model.all(FactorLevel.class)) {
            if (level.getFactor() != null && level.getInitial() != null) {
                parse(level.getInitial().getUnit()).ifPresent(unit -> byFactor.putIfAbsent(level.getFactor(), unit));
            }
        }
    }

    /** The unit of a text; empty where it is none. */
    Optional<Unit> parse(String text) {
        return parsed.computeIfAbsent(text == null ? "1" : text, t -> {
            try {
                return Optional.of(Unit.parse(t));
            } catch (UnitSyntaxException e) {
                return Optional.empty();
            }
        });
    }

    /** The value of a quantity in base units; as it stands where its unit cannot be read, which is told elsewhere. */
    double scaled(Quantity quantity) {
        return quantity.getValue() * parse(quantity.getUnit()).map(Unit::scale).orElse(1.0);
    }

    /**
     * The unit that a state variable is stated in; where it states none, cells for a population, nmol/L for a factor and
     * 1 for a state. Empty where its unit cannot be read, which is told elsewhere.
     */
    Optional<Unit> of(StateVariable variable) {
        if (variable.getInitial() != null) {
            return parse(variable.getInitial().getUnit());
        }
        return Optional.of(switch (variable) {
            case Population population -> CELLS;
            case FactorLevel level -> CONCENTRATION;
            default -> ONE;
        });
    }

    /** The unit in which the levels of a factor are stated. */
    Unit of(Factor factor) {
        return byFactor.getOrDefault(factor, CONCENTRATION);
    }

    /** Whether a unit measures the same as one of several. */
    static boolean fits(Unit unit, List<Unit> expected) {
        return expected.isEmpty() || expected.stream().anyMatch(unit::isCommensurable);
    }
}
