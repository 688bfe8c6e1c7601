package paget.core.compile;

import static paget.sim.expression.Expressions.divide;
import static paget.sim.expression.Expressions.minus;
import static paget.sim.expression.Expressions.number;
import static paget.sim.expression.Expressions.plus;
import static paget.sim.expression.Expressions.power;
import static paget.sim.expression.Expressions.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import paget.model.Binding;
import paget.model.Factor;
import paget.model.FactorLevel;
import paget.model.Place;
import paget.model.Process;
import paget.model.Receptor;
import paget.model.Regulated;
import paget.model.RegulatedAspect;
import paget.model.Regulation;
import paget.model.StateVariable;
import paget.model.path.ElementPath;
import paget.sim.expression.Expression;
import paget.sim.expression.Expression.Constant;

/**
 * The multiplier of a regulation: b + (s − b)·H. Without a receptor H is the Hill function xⁿ/(Kⁿ + xⁿ) of the
 * regulator's level x; with one it is the occupancy by the regulator among all that bind,
 * θ = (L/K)/(1 + Σᵢ Lᵢ/Kᵢ), raised to the power n (competitive binding at equilibrium; Kenakin, <i>A Pharmacology
 * Primer</i>, Gaddum equation).
 */
final class RegulationCompiler {

    private final Compilation c;

    RegulationCompiler(Compilation compilation) {
        this.c = compilation;
    }

    /** The product of all multipliers that act on an aspect of a process, those of its trait among them. */
    Expression multiplier(Process process, Optional<? extends Regulated> trait, RegulatedAspect aspect) {
        List<Expression> factors = new ArrayList<>();
        collect(process, process, aspect, factors);
        trait.ifPresent(t -> collect(t, process, aspect, factors));
        return product(factors);
    }

    private void collect(Regulated regulated, Process process, RegulatedAspect aspect, List<Expression> factors) {
        for (Regulation regulation : regulated.getRegulations()) {
            if (regulation.isEnabled() && regulation.getAspect() == aspect) {
                factors.add(multiplier(regulation, process));
            }
        }
    }

    /** The product without factors of one; 1 when none is left. */
    static Expression product(List<Expression> factors) {
        List<Expression> needed = factors.stream().filter(f -> !isOne(f)).toList();
        return switch (needed.size()) {
            case 0 -> number(1);
            case 1 -> needed.getFirst();
            default -> times(needed.toArray(Expression[]::new));
        };
    }

    static boolean isOne(Expression expression) {
        return expression instanceof Constant(double value) && value == 1;
    }

    private Expression multiplier(Regulation regulation, Process process) {
        Expression basal = c.parameter(regulation, "basal", regulation.getBasal(), 1);
        Expression saturated = c.parameter(regulation, "saturated", regulation.getSaturated(), 0);
        Expression response = regulation.getReceptor() == null ? hill(regulation, process)
                : occupancy(regulation, process);
        if (basal instanceof Constant(double b) && b == 0) {
            return saturated instanceof Constant(double s) && s == 1 ? response : times(saturated, response);
        }
        return plus(basal, times(minus(saturated, basal), response));
    }

    private Expression hill(Regulation regulation, Process process) {
        Expression x = level(regulation, process);
        Expression k = c.required(regulation, "halfMaximal", regulation.getHalfMaximal(), "a half-maximal level");
        Expression n = c.parameter(regulation, "hillCoefficient", regulation.getHillCoefficient(), 1);
        if (isOne(n)) {
            return divide(x, plus(k, x));
        }
        return divide(power(x, n), plus(power(k, n), power(x, n)));
    }

    private Expression occupancy(Regulation regulation, Process process) {
        Receptor receptor = regulation.getReceptor();
        Place place = Compilation.placeOf(process);
        List<Expression> sum = new ArrayList<>(List.of(number(1)));
        Expression own = null;
        for (Binding binding : receptor.getBindings()) {
            boolean isSource = binding.getFactor() == factorOf(regulation);
            Optional<FactorLevel> found = isSource && regulation.getSource() instanceof FactorLevel level
                    ? Optional.of(level) : level(binding.getFactor(), place);
            if (found.isEmpty()) {
                continue;
            }
            Expression ratio = divide(Compilation.state(found.get()), c.required(binding, "dissociationConstant",
                    binding.getDissociationConstant(), "a dissociation constant"));
            sum.add(ratio);
            own = isSource ? ratio : own;
        }
        if (own == null) {
            c.problems.error("regulation.unbound", regulation, "the regulator does not bind the receptor "
                    + ElementPath.of(receptor) + ", or has no level in the place of the process.");
            return number(0);
        }
        Expression occupied = divide(own, plus(sum.toArray(Expression[]::new)));
        Expression n = c.parameter(regulation, "hillCoefficient", regulation.getHillCoefficient(), 1);
        return isOne(n) ? occupied : power(occupied, n);
    }

    private static Factor factorOf(Regulation regulation) {
        return switch (regulation.getSource()) {
            case Factor factor -> factor;
            case FactorLevel level -> level.getFactor();
            case null, default -> null;
        };
    }

    private Expression level(Regulation regulation, Process process) {
        switch (regulation.getSource()) {
            case StateVariable variable -> {
                return Compilation.state(variable);
            }
            case Factor factor -> {
                Optional<FactorLevel> found = level(factor, Compilation.placeOf(process));
                if (found.isPresent()) {
                    return Compilation.state(found.get());
                }
                c.problems.error("regulation.level", regulation, "the factor " + ElementPath.of(factor)
                        + " has no level where " + ElementPath.of(process) + " happens; add one, or choose the level of"
                        + " another place as the source.");
            }
            case null, default -> c.problems.error("regulation.source", regulation, "it needs a source.");
        }
        return number(0);
    }

    /** The level of a factor in a place. */
    static Optional<FactorLevel> level(Factor factor, Place place) {
        return place == null ? Optional.empty()
                : place.getFactorLevels().stream().filter(level -> level.getFactor() == factor).findFirst();
    }
}
