package paget.core.compile;

import static paget.sim.expression.Expressions.divide;
import static paget.sim.expression.Expressions.minus;
import static paget.sim.expression.Expressions.number;
import static paget.sim.expression.Expressions.times;

import java.util.function.Consumer;

import paget.model.Activation;
import paget.model.Decay;
import paget.model.FactorLevel;
import paget.model.FactorTransport;
import paget.model.Place;
import paget.model.Process;
import paget.model.Secretion;
import paget.model.Uptake;
import paget.model.path.ElementPath;
import paget.model.query.RateSource;
import paget.sim.expression.Expression;
import paget.sim.network.ReactionDraft;
import paget.sim.unit.Unit;

/**
 * Processes that change concentrations. With L the level, P a population, r the rate constant, M the product of
 * regulations and V the volume of the place:
 * <ul>
 * <li>secretion: dL/dt = M r P / V when r is an amount per cell and time, M r P when it is a concentration per cell and
 * time; without a population the same without P;
 * <li>uptake: dL/dt = −M r P L;
 * <li>decay: dL/dt = −M r L;
 * <li>activation of a zymogen Z by an activator A (a level or a population): dZ/dt = −M r A Z, product the reverse;
 * without an activator M r Z;
 * <li>transport with partition p: flow J = M r (p·L₁ − L₂); when r is a volume per time (a permeability times a surface,
 * a clearance), dL₁/dt = −J/V₁ and dL₂/dt = J/V₂; when r is a rate, it refers to the volume of the target:
 * dL₂/dt = J and dL₁/dt = −J V₂/V₁.
 * </ul>
 * A held level is not changed.
 */
final class FactorProcesses {

    private final Compilation c;
    private final ProcessSpeed speed;

    FactorProcesses(Compilation compilation, ProcessSpeed speed) {
        this.c = compilation;
        this.speed = speed;
    }

    void secretion(Secretion process) {
        FactorLevel level = process.getLevel();
        Expression rate = process.getPopulation() == null ? speed.of(process)
                : speed.of(process, Compilation.state(process.getPopulation()));
        boolean amount = !ProcessSpeed.hasLaw(process) && isAmount(process);
        Expression concentration = amount ? divide(rate, volume(process, Compilation.placeOf(level))) : rate;
        react(process, r -> produce(r.rate(concentration), level, 1));
    }

    private boolean isAmount(Secretion process) {
        Unit rate = rateUnit(process);
        Unit level = c.declaredUnit(process.getLevel());
        Unit perTime = level.divide(c.unit(c.model, c.model.getTimeUnit()));
        Unit expected = process.getPopulation() == null ? perTime
                : perTime.divide(c.declaredUnit(process.getPopulation()));
        return !rate.isCommensurable(expected);
    }

    private Unit rateUnit(Secretion process) {
        return switch (RateSource.of(process)) {
            case RateSource.Own own -> c.unit(process, own.rate().getUnit());
            case RateSource.FromTrait(var use, var inherited) when inherited.trait().getValue() != null ->
                c.unit(inherited.trait(), inherited.trait().getValue().getUnit());
            default -> Unit.DIMENSIONLESS;
        };
    }

    void uptake(Uptake process) {
        FactorLevel level = process.getLevel();
        Expression rate = speed.of(process, Compilation.state(process.getPopulation()), Compilation.state(level));
        react(process, r -> consume(r.rate(rate), level, 1));
    }

    void decay(Decay process) {
        FactorLevel level = process.getLevel();
        Expression rate = speed.of(process, Compilation.state(level));
        react(process, r -> consume(r.rate(rate), level, 1));
    }

    void activation(Activation process) {
        Expression zymogen = Compilation.state(process.getZymogen());
        Expression rate = process.getActivator() == null ? speed.of(process, zymogen)
                : speed.of(process, Compilation.state(process.getActivator()), zymogen);
        react(process, r -> produce(consume(r.rate(rate), process.getZymogen(), 1), process.getProduct(), 1));
    }

    void transport(FactorTransport process) {
        FactorLevel from = process.getSource();
        FactorLevel to = process.getTarget();
        Expression partition = c.parameter(process, "partition", process.getPartition(), 1);
        Expression gradient = minus(RegulationCompiler.isOne(partition) ? Compilation.state(from)
                : times(partition, Compilation.state(from)), Compilation.state(to));
        Expression flow = speed.of(process, gradient);
        Unit perTime = Unit.DIMENSIONLESS.divide(c.unit(c.model, c.model.getTimeUnit()));
        boolean isRate = process.getRate() == null
                || c.unit(process, process.getRate().getUnit()).isCommensurable(perTime);
        double fromVolume = 1;
        double toVolume = 1;
        if (!isRate || !StateCompiler.isHeld(from)) {
            fromVolume = StateCompiler.isHeld(from) ? 1 : volumeOf(process, from);
            toVolume = StateCompiler.isHeld(to) && !isRate ? 1 : volumeOf(process, to);
        }
        double lost = isRate ? toVolume / fromVolume : 1 / fromVolume;
        double gained = isRate ? 1 : 1 / toVolume;
        react(process, r -> produce(consume(r.rate(flow).reversible(), from, lost), to, gained));
    }

    private double volumeOf(Process process, FactorLevel level) {
        Place place = Compilation.placeOf(level);
        if (place != null && place.getVolume() != null) {
            return c.value(place, place.getVolume());
        }
        c.problems.error("volume.missing", process, "the volume of the place of " + ElementPath.of(level)
                + " is needed to move amounts; set it.");
        return 1;
    }

    private Expression volume(Process process, Place place) {
        if (place != null && place.getVolume() != null) {
            return c.parameter(place, "volume", place.getVolume(), 1);
        }
        c.problems.error("volume.missing", process, "the rate is an amount, so the volume of "
                + (place == null ? "the place" : ElementPath.of(place)) + " is needed; set it.");
        return number(1);
    }

    private ReactionDraft consume(ReactionDraft reaction, FactorLevel level, double stoichiometry) {
        return StateCompiler.isHeld(level) ? reaction : reaction.reactant(level.getId(), stoichiometry);
    }

    private ReactionDraft produce(ReactionDraft reaction, FactorLevel level, double stoichiometry) {
        return StateCompiler.isHeld(level) ? reaction : reaction.product(level.getId(), stoichiometry);
    }

    private void react(Process process, Consumer<ReactionDraft> configure) {
        c.network.reaction(process.getId(), r -> {
            r.name(ElementPath.of(process)).source(process.getId());
            configure.accept(r);
        });
    }
}
