package paget.core.compile.tissue;

import paget.model.FactorLevel;
import paget.model.Secretion;
import paget.model.StateVariable;
import paget.model.query.RateSource;
import paget.sim.unit.Unit;

/** Tells amounts from concentrations, as the network does: by the unit of the rate. */
final class Amounts {

    private static final Unit CELLS = Unit.parse("cells");

    private Amounts() {
    }

    /** The unit in which a level is stated. */
    static Unit unit(StateVariable level) {
        return level.getInitial() != null ? Unit.parse(level.getInitial().getUnit())
                : Unit.parse(level instanceof FactorLevel ? "nmol/L" : "1");
    }

    /** Whether a secretion states an amount per time, which the network divides by the volume of the place. */
    static boolean isAmount(Secretion process, Baseline baseline) {
        Unit perTime = unit(process.getLevel()).divide(baseline.network.timeUnit());
        Unit expected = process.getPopulation() == null ? perTime
                : perTime.divide(process.getPopulation().getInitial() == null ? CELLS
                        : baseline.unit(process.getPopulation().getInitial()));
        return switch (RateSource.of(process)) {
            case RateSource.Own own -> !baseline.unit(own.rate()).isCommensurable(expected);
            case RateSource.FromTrait(var use, var inherited) when inherited.trait().getValue() != null ->
                !baseline.unit(inherited.trait().getValue()).isCommensurable(expected);
            default -> false;
        };
    }
}
