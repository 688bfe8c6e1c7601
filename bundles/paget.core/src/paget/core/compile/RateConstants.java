package paget.core.compile;

import static paget.sim.expression.Expressions.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import paget.model.CellType;
import paget.model.Decay;
import paget.model.Factor;
import paget.model.Population;
import paget.model.Process;
import paget.model.Trait;
import paget.model.TraitKind;
import paget.sim.expression.Expression;

/** Where the rate constant of a process comes from: its own rate, the trait of the cell type, the decay of the factor. */
final class RateConstants {

    /** A rate constant and the trait that supplies it, if one does. */
    record Constant(Expression value, Optional<Trait> trait) {
    }

    private final Compilation c;

    RateConstants(Compilation compilation) {
        this.c = compilation;
    }

    /**
     * @param population the cells whose trait may supply the constant, or null
     * @param factor the factor that the trait must be about, or null
     */
    Constant of(Process process, TraitKind kind, Population population, Factor factor) {
        if (process.getRate() != null) {
            return new Constant(c.parameter(process, "rate", process.getRate(), 0),
                    trait(population, kind, factor).map(Inherited::trait));
        }
        Optional<Inherited> inherited = trait(population, kind, factor);
        if (inherited.isPresent()) {
            return new Constant(value(inherited.get()), Optional.of(inherited.get().trait()));
        }
        if (process instanceof Decay decay && decay.getLevel() != null && decay.getLevel().getFactor() != null
                && decay.getLevel().getFactor().getDecay() != null) {
            Factor decaying = decay.getLevel().getFactor();
            return new Constant(c.parameter(decaying, "decay", decaying.getDecay(), 0), Optional.empty());
        }
        String or = population == null || kind == null ? ""
                : ", or give its cell type the trait " + kind.getLiteral();
        c.problems.error("rate.missing", process, "it has no rate; set one" + or + ".");
        return new Constant(number(0), Optional.empty());
    }

    /** A trait as a clone has it: stated by itself or an ancestor, changed by the alterations in between. */
    private record Inherited(Trait trait, List<Expression> folds) {
    }

    private Expression value(Inherited inherited) {
        Trait trait = inherited.trait();
        List<Expression> factors = new ArrayList<>(inherited.folds());
        factors.addFirst(c.required(trait, "value", trait.getValue(), "a value"));
        return RegulationCompiler.product(factors);
    }

    private Optional<Inherited> trait(Population population, TraitKind kind, Factor factor) {
        if (population == null || kind == null || population.getCellType() == null) {
            return Optional.empty();
        }
        List<Expression> folds = new ArrayList<>();
        CellType type = population.getCellType();
        for (int generation = 0; type != null && generation < 1000; generation++) {
            for (Trait trait : type.getTraits()) {
                if (trait.getKind() == kind && trait.getFactor() == factor && trait.isEnabled()) {
                    return Optional.of(new Inherited(trait, folds));
                }
            }
            type.getAlterations().stream().flatMap(alteration -> alteration.getEffects().stream())
                    .filter(effect -> effect.getTrait() == kind && effect.getFactor() == factor
                            && effect.getFold() != null)
                    .forEach(effect -> folds.add(number(c.value(population.getCellType(), effect.getFold()))));
            type = type.getParent();
        }
        return Optional.empty();
    }
}
