package paget.core.compile.tissue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import paget.core.compile.tissue.Multiplier.Response;
import paget.model.Barrier;
import paget.model.Population;
import paget.model.Process;
import paget.model.RegulatedAspect;
import paget.model.Transition;
import paget.sim.expression.Expression;
import paget.sim.expression.Expressions;
import paget.sim.expression.Operator;
import paget.sim.tissue.Regulation.Signal;

/** How fast the processes of a population go, per cell. */
final class Speeds {

    private final Baseline baseline;
    private final Ledger ledger;
    private final SurroundingsReader surroundings;
    private final Population population;
    private final Signals signals;
    private final Rates rates;
    private final RegulationReader regulations;

    Speeds(Baseline baseline, Ledger ledger, SurroundingsReader surroundings, Population population, Signals signals) {
        this.baseline = baseline;
        this.ledger = ledger;
        this.surroundings = surroundings;
        this.population = population;
        this.signals = signals;
        this.rates = new Rates(baseline);
        this.regulations = new RegulationReader(baseline, ledger, surroundings);
    }

    /** Rate per cell and what multiplies it. */
    record Speed(double rate, Multiplier multiplier) {
    }

    /** The rate constant with its regulations; null when space has no form for it. */
    Speed of(Process process) {
        OptionalDouble constant = rates.constant(process, population);
        if (constant.isEmpty()) {
            ledger.leftOut(process, "Its law is no rate per cell that the cells themselves could follow.");
            return null;
        }
        ledger.exact(process, "The same rate per cell.");
        if (Rates.hasLaw(process)) {
            return new Speed(constant.getAsDouble(), Multiplier.ONE);
        }
        return driven(process, constant.getAsDouble());
    }

    /** For processes whose speed in the network, divided by the number of cells, is a rate per cell. */
    Speed perCell(Process process) {
        return surroundings.isActive() && rates.constant(process, population).isEmpty() ? mean(process, false)
                : of(process);
    }

    /** The rate per cell that the network has with the mean levels and the numbers of cells in space. */
    Speed mean(Process process, boolean backwards) {
        Optional<Expression> speed = baseline.speed(process);
        if (speed.isEmpty()) {
            return null;
        }
        String id = population.getId();
        Expression cells = Expressions.symbol(id);
        Expression perCell = Expressions.choose(Expressions.apply(Operator.GREATER, cells, Expressions.ZERO),
                Expressions.divide(backwards ? Expressions.negate(speed.get()) : speed.get(), cells), Expressions.ZERO);
        double now = baseline.evaluate(perCell, Map.of(id, Math.max(1, baseline.initial(population))));
        double reference = now > 0 && Double.isFinite(now) ? now : 1;
        Signal signal = surroundings.sense(process.getId() + (backwards ? "_loss_in_" : "_in_") + id, perCell);
        ledger.approximated(process, "The network's rate per cell, with the mean levels and the numbers of cells that "
                + "space has at the time.");
        return new Speed(reference,
                new Multiplier(1, List.of(Response.proportional(process.getId(), signal, reference))));
    }

    /** With the regulations, and with changes of the rate constant by treatments. */
    private Speed driven(Process process, double constant) {
        Multiplier multiplier = regulations.read(process, RegulatedAspect.RATE, Space.place(population), signals);
        double rate = constant;
        Optional<String> driver = surroundings.isActive() ? rates.driver(process) : Optional.empty();
        if (driver.isPresent()) {
            double reference = baseline.largest(driver.get());
            double now = baseline.evaluate(Expressions.symbol(driver.get()));
            rate = now > 0 ? constant * reference / now : reference;
            multiplier = multiplier.and(new Multiplier(1, List.of(Response.proportional(process.getId(),
                    surroundings.sense(driver.get()), reference > 0 ? reference : 1))));
        }
        if (rates.trait(process).isPresent()) {
            multiplier = multiplier.and(regulations.read(rates.trait(process).get(), RegulatedAspect.RATE,
                    Space.place(population), signals));
        }
        return new Speed(rate, multiplier);
    }

    /** The factor Π(1 − I) of the barriers on the way; those that lie in a zone cells have to get through themselves. */
    Multiplier passage(Transition process) {
        Multiplier open = Multiplier.ONE;
        for (Barrier barrier : process.getBarriers()) {
            if (Regions.hasZones(barrier)) {
                ledger.approximated(process, "The cells themselves have to get through the barrier, where it is worn "
                        + "down below its threshold.");
            } else if (Rates.hasLaw(process)) {
                ledger.exact(barrier, "The law has the whole speed.");
            } else if (surroundings.isActive() && baseline.varies(barrier)) {
                Signal passage = surroundings.sense(barrier.getId() + "_open", Expressions.minus(Expressions.ONE,
                        Expressions.symbol(barrier.getId())));
                open = open.and(new Multiplier(1, List.of(Response.proportional(barrier.getId(), passage, 1))));
            } else {
                open = open.and(new Multiplier(1 - baseline.initial(barrier), List.of()));
                if (baseline.varies(barrier)) {
                    ledger.approximated(process, "The factor 1 − I of a barrier without a zone is that at the start.");
                }
            }
        }
        return open;
    }
}
