package paget.core.compile.tissue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import paget.model.Process;
import paget.model.StateVariable;
import paget.model.Trait;
import paget.model.query.InheritedTrait;
import paget.model.query.RateSource;
import paget.model.query.TraitUse;
import paget.sim.expression.Expression;

/** Rate constants of processes as numbers in the network's units. */
final class Rates {

    private final Baseline baseline;

    Rates(Baseline baseline) {
        this.baseline = baseline;
    }

    /**
     * The rate constant without regulations; for a law its value per {@code bearer}.
     *
     * @param bearer what the speed of a law has to be proportional to; null when it has to be constant
     * @return empty when a law is neither
     */
    OptionalDouble constant(Process process, StateVariable bearer) {
        return switch (RateSource.of(process)) {
            case RateSource.Own own -> OptionalDouble.of(baseline.value(own.rate()));
            case RateSource.FromTrait(var use, var inherited) -> OptionalDouble.of(value(inherited));
            case RateSource.FactorDecay(var factor) -> OptionalDouble.of(baseline.value(factor.getDecay()));
            case RateSource.Missing missing -> OptionalDouble.empty();
            case RateSource.Law law -> ofLaw(process, bearer);
        };
    }

    double value(InheritedTrait inherited) {
        return baseline.value(inherited.trait().getValue(), 0) * inherited.fold();
    }

    /** The trait whose regulations act on the process besides its own. */
    Optional<Trait> trait(Process process) {
        return switch (RateSource.of(process)) {
            case RateSource.Own own -> TraitUse.of(process).flatMap(TraitUse::find).map(InheritedTrait::trait);
            case RateSource.FromTrait(var use, var inherited) -> Optional.of(inherited.trait());
            default -> Optional.empty();
        };
    }

    /** The parameter of the network that the rate constant is, if an event changes it in the course of a run. */
    Optional<String> driver(Process process) {
        Optional<String> parameter = switch (RateSource.of(process)) {
            case RateSource.Own own -> Optional.of(process.getId() + "_rate");
            case RateSource.FromTrait(var use, var inherited) -> Optional.of(inherited.trait().getId() + "_value");
            case RateSource.FactorDecay(var factor) -> Optional.of(factor.getId() + "_decay");
            default -> Optional.empty();
        };
        return parameter.filter(baseline::isDriven);
    }

    static boolean hasLaw(Process process) {
        return RateSource.of(process) instanceof RateSource.Law;
    }

    /** The network has the whole speed, regulations among it; a law that is a rate per bearer is linear in it. */
    private OptionalDouble ofLaw(Process process, StateVariable bearer) {
        Optional<Expression> speed = baseline.speed(process);
        String id = bearer == null ? "" : bearer.getId();
        if (speed.isEmpty() || baseline.varies(speed.get(), id)) {
            return OptionalDouble.empty();
        }
        if (bearer == null) {
            return OptionalDouble.of(baseline.evaluate(speed.get()));
        }
        double one = baseline.evaluate(speed.get(), Map.of(id, 1.0));
        boolean linear = List.of(2.0, 7.0, 1000.0).stream().allMatch(n -> {
            double many = baseline.evaluate(speed.get(), Map.of(id, n));
            return Math.abs(many - n * one) <= 1e-9 * Math.abs(many);
        });
        return linear ? OptionalDouble.of(one) : OptionalDouble.empty();
    }
}
