package paget.core.compile;

import static paget.sim.expression.Expressions.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import paget.model.Process;
import paget.model.Trait;
import paget.model.TraitEffect;
import paget.model.query.InheritedTrait;
import paget.model.query.RateSource;
import paget.model.query.TraitUse;
import paget.sim.expression.Expression;

/** Turns what the speed of a process comes from into an expression. */
final class RateConstants {

    /** A rate constant, and the trait of the cells that the process is about, whose regulations act on it too. */
    record Constant(Expression value, Optional<Trait> trait) {
    }

    private final Compilation c;

    RateConstants(Compilation compilation) {
        this.c = compilation;
    }

    /** The constant of a process without a law; its absence is reported. */
    Constant of(Process process) {
        return switch (RateSource.of(process)) {
            case RateSource.Own own -> new Constant(c.parameter(process, "rate", own.rate(), 0),
                    TraitUse.of(process).flatMap(TraitUse::find).map(InheritedTrait::trait));
            case RateSource.FromTrait(var use, var inherited) ->
                new Constant(value(inherited), Optional.of(inherited.trait()));
            case RateSource.FactorDecay(var factor) ->
                new Constant(c.parameter(factor, "decay", factor.getDecay(), 0), Optional.empty());
            case RateSource.Missing(var possible) -> {
                c.problems.error("rate.missing", process, "it has no rate; set one"
                        + possible.map(use -> ", or give its cell type the trait " + use.kind().getLiteral())
                                .orElse("") + ".");
                yield new Constant(number(0), Optional.empty());
            }
            case RateSource.Law law -> throw new IllegalArgumentException(
                    "the process " + process.getId() + " has a law, not a rate constant");
        };
    }

    private Expression value(InheritedTrait inherited) {
        Trait trait = inherited.trait();
        List<Expression> factors = new ArrayList<>();
        factors.add(c.required(trait, "value", trait.getValue(), "a value"));
        for (TraitEffect effect : inherited.effects()) {
            factors.add(number(c.value(inherited.bearer(), effect.getFold())));
        }
        return RegulationCompiler.product(factors);
    }
}
