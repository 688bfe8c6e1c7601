package paget.core.compile;

import static paget.sim.expression.Expressions.divide;
import static paget.sim.expression.Expressions.minus;
import static paget.sim.expression.Expressions.number;
import static paget.sim.expression.Expressions.plus;
import static paget.sim.expression.Expressions.symbol;
import static paget.sim.expression.Expressions.times;

import paget.model.Dosing;
import paget.model.Factor;
import paget.model.FactorLevel;
import paget.model.Quantity;
import paget.model.path.ElementPath;
import paget.sim.expression.Expression;
import paget.sim.network.SpeciesKind;
import paget.sim.unit.Unit;

/**
 * Mammillary pharmacokinetics of one or two compartments (Gibaldi and Perrier, <i>Pharmacokinetics</i>, chapters 1, 2).
 * With C₁ the central and C₂ the peripheral level, A the depot, R the running infusion:
 * <pre>
 * dC₁/dt = (R + kₐ A)/V₁ − CL/V₁ C₁ − Q/V₁ (C₁ − C₂)      dC₂/dt = Q/V₂ (C₁ − C₂)      dA/dt = −kₐ A
 * </pre>
 * A bolus raises C₁ by F·dose/V₁; by absorption it raises A by F·dose; an infusion runs at F·dose/duration. A dose given
 * as a mass is turned into an amount by the molar mass of the drug when the level is an amount per volume.
 */
final class DosingCompiler {

    private static final int MOST_DOSES = 10_000;

    private static final Unit VOLUME = Unit.parse("L");
    private static final Unit TIME = Unit.parse("d");

    private final Compilation c;

    DosingCompiler(Compilation compilation) {
        this.c = compilation;
    }

    void compile(Dosing dosing, Expression trigger) {
        FactorLevel level = dosing.getLevel();
        if (level == null || level.isHeld()) {
            c.problems.error("dosing.level", dosing, "it needs a level in the central compartment that is not held.");
            return;
        }
        if (dosing.getDoses() < 1 || dosing.getDoses() > MOST_DOSES) {
            c.problems.error("dosing.doses", dosing, "the number of doses must lie between 1 and " + MOST_DOSES + ".");
            return;
        }
        String id = dosing.getId();
        Expression v1 = centralVolume(dosing, level);
        Expression dose = times(c.required(dosing, "amount", dosing.getAmount(), "the amount of a dose"),
                number(amountFactor(dosing, level)),
                c.parameter(dosing, "bioavailability", dosing.getBioavailability(), 1));
        elimination(dosing, level, v1);
        distribution(dosing, level, v1);
        Unit amount = c.declaredUnit(level).times(VOLUME);
        Expression target;
        Expression rise;
        String variable;
        if (dosing.getInfusionDuration() != null) {
            variable = id + "_infusion";
            c.network.parameter(variable, p -> p.name("Running infusion of " + ElementPath.of(dosing)).source(id).value(0)
                    .unit(c.units.baseOf(amount.divide(TIME))).variable());
            reaction(id + "_input", dosing, r -> r.product(level.getId()).rate(divide(symbol(variable), v1)));
            rise = divide(dose, duration(dosing));
        } else if (dosing.getAbsorptionRate() != null) {
            variable = id + "_depot";
            c.network.species(variable, s -> s.name("Depot of " + ElementPath.of(dosing)).source(id)
                    .unit(c.units.baseOf(amount)).kind(SpeciesKind.CONTINUOUS));
            Expression absorbed = times(c.parameter(dosing, "absorptionRate", dosing.getAbsorptionRate(), 0),
                    symbol(variable));
            reaction(id + "_absorption", dosing, r -> r.reactant(variable).rate(absorbed));
            reaction(id + "_input", dosing, r -> r.product(level.getId()).rate(divide(absorbed, v1)));
            rise = dose;
        } else {
            variable = level.getId();
            rise = divide(dose, v1);
        }
        target = symbol(variable);
        for (int k = 0; k < dosing.getDoses(); k++) {
            give(dosing, trigger, k, variable, plus(target, rise));
            if (dosing.getInfusionDuration() != null) {
                stop(dosing, trigger, k, variable, minus(target, rise));
            }
        }
    }

    private Expression duration(Dosing dosing) {
        return c.parameter(dosing, "infusionDuration", dosing.getInfusionDuration(), 0);
    }

    private Expression centralVolume(Dosing dosing, FactorLevel level) {
        if (dosing.getCentralVolume() == null && Compilation.placeOf(level) != null
                && Compilation.placeOf(level).getVolume() != null) {
            return c.parameter(Compilation.placeOf(level), "volume", Compilation.placeOf(level).getVolume(), 1);
        }
        return c.required(dosing, "centralVolume", dosing.getCentralVolume(), "the volume of the central compartment");
    }

    private void elimination(Dosing dosing, FactorLevel level, Expression v1) {
        Expression clearance = c.required(dosing, "clearance", dosing.getClearance(), "a clearance");
        reaction(dosing.getId() + "_elimination", dosing, r -> r.reactant(level.getId())
                .rate(times(divide(clearance, v1), Compilation.state(level))));
    }

    private void distribution(Dosing dosing, FactorLevel level, Expression v1) {
        if (dosing.getPeripheralVolume() == null) {
            return;
        }
        String peripheral = dosing.getId() + "_peripheral";
        c.network.species(peripheral, s -> s.name("Peripheral level of " + ElementPath.of(dosing)).source(dosing.getId())
                .unit(c.units.baseOf(c.declaredUnit(level))).kind(SpeciesKind.CONTINUOUS));
        Expression q = c.required(dosing, "intercompartmentalClearance", dosing.getIntercompartmentalClearance(),
                "an intercompartmental clearance, because it has a peripheral volume");
        Expression v2 = c.parameter(dosing, "peripheralVolume", dosing.getPeripheralVolume(), 1);
        Expression flow = times(q, minus(Compilation.state(level), symbol(peripheral)));
        reaction(dosing.getId() + "_distribution", dosing,
                r -> r.reactant(level.getId()).rate(divide(flow, v1)).reversible());
        reaction(dosing.getId() + "_return", dosing, r -> r.product(peripheral).rate(divide(flow, v2)).reversible());
    }

    private void give(Dosing dosing, Expression trigger, int k, String variable, Expression value) {
        c.network.event(dosing.getId() + "_dose" + (k + 1), e -> {
            e.name("Dose " + (k + 1) + " of " + ElementPath.of(dosing)).source(dosing.getId()).trigger(trigger)
                    .valuesFromTriggerTime(false).assign(variable, value);
            if (k > 0) {
                e.delay(times(number(k), interval(dosing)));
            }
        });
    }

    private void stop(Dosing dosing, Expression trigger, int k, String variable, Expression value) {
        Expression end = k == 0 ? duration(dosing) : plus(times(number(k), interval(dosing)), duration(dosing));
        c.network.event(dosing.getId() + "_end" + (k + 1), e -> e
                .name("End of infusion " + (k + 1) + " of " + ElementPath.of(dosing)).source(dosing.getId())
                .trigger(trigger).delay(end).valuesFromTriggerTime(false).assign(variable, value));
    }

    private Expression interval(Dosing dosing) {
        return c.required(dosing, "interval", dosing.getInterval(), "an interval, because there are several doses");
    }

    private double amountFactor(Dosing dosing, FactorLevel level) {
        Quantity amount = dosing.getAmount();
        if (amount == null) {
            return 1;
        }
        Unit dose = c.unit(dosing, amount.getUnit());
        Unit inCompartment = c.declaredUnit(level).times(VOLUME);
        if (dose.isCommensurable(inCompartment)) {
            return 1;
        }
        Factor drug = level.getFactor();
        if (drug.getMolarMass() != null
                && dose.isCommensurable(inCompartment.times(c.unit(drug, drug.getMolarMass().getUnit())))) {
            return 1 / c.value(drug, drug.getMolarMass());
        }
        c.problems.error("dosing.unit", dosing, "a dose in " + amount.getUnit() + " does not make a level in "
                + c.declaredUnit(level) + "; change a unit, or give " + ElementPath.of(drug) + " a molar mass.");
        return 1;
    }

    private void reaction(String id, Dosing dosing, java.util.function.Consumer<paget.sim.network.ReactionDraft> body) {
        c.network.reaction(id, r -> {
            r.name(ElementPath.of(dosing)).source(dosing.getId());
            body.accept(r);
        });
    }
}
