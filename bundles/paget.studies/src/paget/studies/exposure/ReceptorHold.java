package paget.studies.exposure;

import static paget.sim.expression.Expressions.divide;
import static paget.sim.expression.Expressions.number;
import static paget.sim.expression.Expressions.plus;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import paget.analysis.exposure.Occupancy;
import paget.model.Binding;
import paget.model.FactorLevel;
import paget.model.Place;
import paget.model.Receptor;
import paget.sim.expression.Expression;
import paget.sim.run.Trajectory;
import paget.sim.unit.Unit;

/**
 * The part of a receptor that a drug holds beside the others that bind it in a place, when all are in excess:
 * (C/K)/(1 + C/K + Σ L/K_L) (J. H. Gaddum 1937).
 */
final class ReceptorHold {

    private final FactorLevel drug;
    private final double constant;
    /** The levels of the others with their dissociation constants, each in the unit of its level. */
    private final Map<FactorLevel, Double> others = new LinkedHashMap<>();

    private ReceptorHold(FactorLevel drug, double constant) {
        this.drug = drug;
        this.constant = constant;
    }

    /** Empty where the dissociation constant of the drug does not convert to the unit of its level. */
    static Optional<ReceptorHold> of(FactorLevel level, Binding own) {
        double constant = constant(own, level);
        if (Double.isNaN(constant)) {
            return Optional.empty();
        }
        ReceptorHold hold = new ReceptorHold(level, constant);
        for (Binding binding : ((Receptor) own.eContainer()).getBindings()) {
            if (binding != own && binding.getDissociationConstant() != null) {
                ((Place) level.eContainer()).getFactorLevels().stream().filter(l -> l.getFactor() == binding.getFactor()
                        && !Double.isNaN(constant(binding, l))).forEach(l -> hold.others.put(l, constant(binding, l)));
            }
        }
        return Optional.of(hold);
    }

    /** The part as an expression of levels in the units in which they are shown. */
    Expression part(Function<FactorLevel, Expression> shown) {
        Expression own = divide(shown.apply(drug), number(constant));
        Expression all = plus(number(1), own);
        for (Map.Entry<FactorLevel, Double> other : others.entrySet()) {
            all = plus(all, divide(shown.apply(other.getKey()), number(other.getValue())));
        }
        return divide(own, all);
    }

    /** The part at each time of a run. */
    double[] parts(Trajectory trajectory) {
        double[] parts = trajectory.column(drug.getId());
        for (int i = 0; i < parts.length; i++) {
            double competition = 0;
            for (Map.Entry<FactorLevel, Double> other : others.entrySet()) {
                competition += trajectory.value(i, trajectory.indexOf(other.getKey().getId())) / other.getValue();
            }
            parts[i] = Occupancy.competitive(parts[i], constant, competition);
        }
        return parts;
    }

    /** The dissociation constant in the unit of the level; NaN where they do not convert. */
    private static double constant(Binding binding, FactorLevel level) {
        Unit stated = Unit.parse(binding.getDissociationConstant().getUnit());
        Unit shown = DrugLevels.unit(level);
        return stated.isCommensurable(shown)
                ? binding.getDissociationConstant().getValue() * stated.scale() / shown.scale() : Double.NaN;
    }
}
