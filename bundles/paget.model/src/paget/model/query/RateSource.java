package paget.model.query;

import java.util.Optional;

import paget.model.Decay;
import paget.model.Factor;
import paget.model.Process;
import paget.model.Quantity;

/** What the speed of a process comes from. */
public sealed interface RateSource {

    /** An expression in place of a rate constant. */
    record Law(String expression) implements RateSource {
    }

    /** The rate constant that the process states. */
    record Own(Quantity rate) implements RateSource {
    }

    /** A trait of the cells. */
    record FromTrait(TraitUse use, InheritedTrait trait) implements RateSource {
    }

    /** The decay rate of a factor. */
    record FactorDecay(Factor factor) implements RateSource {
    }

    /** Nothing states a rate; the trait that could, if there is one. */
    record Missing(Optional<TraitUse> possible) implements RateSource {
    }

    /** The source for a process: its law, else its rate, else the trait or the decay of the factor. */
    static RateSource of(Process process) {
        if (process.getLaw() != null && !process.getLaw().isBlank()) {
            return new Law(process.getLaw());
        }
        if (process.getRate() != null) {
            return new Own(process.getRate());
        }
        if (process instanceof Decay decay && decay.getLevel() != null && decay.getLevel().getFactor() != null
                && decay.getLevel().getFactor().getDecay() != null) {
            return new FactorDecay(decay.getLevel().getFactor());
        }
        Optional<TraitUse> use = TraitUse.of(process);
        return use.flatMap(TraitUse::find).<RateSource>map(trait -> new FromTrait(use.get(), trait))
                .orElseGet(() -> new Missing(use));
    }
}
