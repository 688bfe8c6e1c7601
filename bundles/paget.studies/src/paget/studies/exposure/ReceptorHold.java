package paget.studies.exposure;

import static paget.sim.expression.Expressions.divide;
import static paget.sim.expression.Expressions.minus;
import static paget.sim.expression.Expressions.number;
import static paget.sim.expression.Expressions.plus;
import static paget.sim.expression.Expressions.power;
import static paget.sim.expression.Expressions.times;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import paget.analysis.exposure.Occupancy;
import paget.model.Binding;
import paget.model.FactorLevel;
import paget.model.Place;
import paget.model.Receptor;
import paget.model.StateVariable;
import paget.sim.expression.Expression;
import paget.sim.run.Trajectory;
import paget.sim.unit.Unit;

/**
 * The part of a receptor that a drug holds beside the others that bind it in a place, as {@link Occupancy#held}: the others
 * are in excess, the drug is used up by as many receptors as the cells of the place have.
 */
final class ReceptorHold {

    private final FactorLevel drug;
    private final double constant;
    /** The levels of the others with their dissociation constants, each in the unit of its level. */
    private final Map<FactorLevel, Double> others = new LinkedHashMap<>();
    private final Optional<BindingSites> sites;

    private ReceptorHold(FactorLevel drug, double constant, Optional<BindingSites> sites) {
        this.drug = drug;
        this.constant = constant;
        this.sites = sites;
    }

    /** Empty where the dissociation constant of the drug does not convert to the unit of its level. */
    static Optional<ReceptorHold> of(FactorLevel level, Binding own) {
        double constant = constant(own, level);
        if (Double.isNaN(constant)) {
            return Optional.empty();
        }
        ReceptorHold hold = new ReceptorHold(level, constant, BindingSites.of((Receptor) own.eContainer(), level));
        for (Binding binding : ((Receptor) own.eContainer()).getBindings()) {
            if (binding != own && binding.getDissociationConstant() != null) {
                ((Place) level.eContainer()).getFactorLevels().stream().filter(l -> l.getFactor() == binding.getFactor()
                        && !Double.isNaN(constant(binding, l))).forEach(l -> hold.others.put(l, constant(binding, l)));
            }
        }
        return Optional.of(hold);
    }

    /**
     * The part as an expression.
     *
     * @param shown a level in the unit in which it is shown, or the number of cells of a population
     */
    Expression part(Function<StateVariable, Expression> shown) {
        Expression level = shown.apply(drug);
        Expression competition = number(1);
        for (Map.Entry<FactorLevel, Double> other : others.entrySet()) {
            competition = plus(competition, divide(shown.apply(other.getKey()), number(other.getValue())));
        }
        Expression apparent = times(number(constant), competition);
        if (sites.isEmpty()) {
            return divide(level, plus(level, apparent));
        }
        Expression receptor = sites.get().total(shown::apply);
        Expression free = minus(level, plus(receptor, apparent));
        Expression root = power(plus(times(free, free), times(number(4), times(apparent, level))), number(0.5));
        return divide(times(number(2), level), plus(level, receptor, apparent, root));
    }

    /** The part at each time of a run. */
    double[] parts(Trajectory trajectory) {
        double[] parts = trajectory.column(drug.getId());
        for (int i = 0; i < parts.length; i++) {
            double competition = 0;
            for (Map.Entry<FactorLevel, Double> other : others.entrySet()) {
                competition += trajectory.value(i, trajectory.indexOf(other.getKey().getId())) / other.getValue();
            }
            int row = i;
            parts[i] = Occupancy.held(parts[i], sites.map(s -> s.total(trajectory, row)).orElse(0.0), constant, competition);
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
