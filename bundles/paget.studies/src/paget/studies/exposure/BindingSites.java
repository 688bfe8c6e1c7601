package paget.studies.exposure;

import static paget.sim.expression.Expressions.number;
import static paget.sim.expression.Expressions.plus;
import static paget.sim.expression.Expressions.times;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import paget.model.CellType;
import paget.model.FactorLevel;
import paget.model.Place;
import paget.model.Population;
import paget.model.Quantity;
import paget.model.Receptor;
import paget.sim.expression.Expression;
import paget.sim.expression.Expressions;
import paget.sim.run.Trajectory;
import paget.sim.unit.Unit;

/**
 * The receptors of the cells in a place as a concentration: Σ cells × receptors per cell / (N_A × volume). One receptor
 * takes one molecule of the drug.
 */
final class BindingSites {

    private static final Unit CONCENTRATION = Unit.parse("mol/L");
    private static final Unit MASS = Unit.parse("g/L");
    private static final Unit MOLAR_MASS = Unit.parse("g/mol");
    private static final Unit VOLUME = Unit.parse("L");
    private static final Unit CELLS = Unit.parse("cells");

    private final List<Population> cells;
    private final double perCell;

    private BindingSites(List<Population> cells, double perCell) {
        this.cells = cells;
        this.perCell = perCell;
    }

    /** Empty where the model states no density, or no volume, or where the level is of another kind of unit. */
    static Optional<BindingSites> of(Receptor receptor, FactorLevel level) {
        Place place = (Place) level.eContainer();
        double perCell = stated(receptor.getDensity(), "1") / stated(place.getVolume(), VOLUME) / Expressions.AVOGADRO
                * molar(level);
        List<Population> cells = place.getPopulations().stream()
                .filter(population -> carries(population.getCellType(), receptor) && isCounted(population)).toList();
        return Double.isFinite(perCell) && perCell > 0 && !cells.isEmpty() ? Optional.of(new BindingSites(cells, perCell))
                : Optional.empty();
    }

    /** One mole in a litre in the unit of the level; NaN where that does not convert. */
    private static double molar(FactorLevel level) {
        Unit shown = DrugLevels.unit(level);
        if (shown.isCommensurable(CONCENTRATION)) {
            return CONCENTRATION.factorTo(shown);
        }
        return shown.isCommensurable(MASS) ? stated(level.getFactor().getMolarMass(), MOLAR_MASS) * MASS.factorTo(shown)
                : Double.NaN;
    }

    private static double stated(Quantity quantity, Unit unit) {
        return quantity == null ? Double.NaN : quantity.getValue() * Unit.parse(quantity.getUnit()).factorTo(unit);
    }

    /** A number of things, whatever the things are called. */
    private static double stated(Quantity quantity, String otherwise) {
        return quantity == null ? Double.NaN
                : quantity.getValue() * Unit.parse(quantity.getUnit() == null ? otherwise : quantity.getUnit()).scale();
    }

    /** Whether cells of the type have the receptor, of their own or from a clone that they descend from. */
    private static boolean carries(CellType type, Receptor receptor) {
        CellType at = type;
        for (int steps = 0; at != null && at.getReceptors().isEmpty() && steps < 1000; steps++) {
            at = at.getParent();
        }
        return at != null && at.getReceptors().contains(receptor);
    }

    /** Colonies and tumour volumes are no numbers of cells. */
    private static boolean isCounted(Population population) {
        Quantity initial = population.getInitial();
        return initial == null || initial.getUnit() == null || Unit.parse(initial.getUnit()).isCommensurable(CELLS);
    }

    private static double cells(Population population) {
        Quantity initial = population.getInitial();
        return initial == null || initial.getUnit() == null ? 1 : Unit.parse(initial.getUnit()).factorTo(CELLS);
    }

    /** The concentration as an expression, in the unit of the level. @param shown a population as it is shown */
    Expression total(Function<Population, Expression> shown) {
        return times(number(perCell), plus(cells.stream()
                .map(p -> times(number(cells(p)), shown.apply(p))).toArray(Expression[]::new)));
    }

    /** The concentration in a row of a run. */
    double total(Trajectory trajectory, int row) {
        return perCell * cells.stream()
                .mapToDouble(p -> cells(p) * trajectory.value(row, trajectory.indexOf(p.getId()))).sum();
    }
}
