package paget.core.validation;

import static paget.core.validation.Expectation.Range.ANY;
import static paget.core.validation.Expectation.Range.FRACTION;
import static paget.core.validation.Expectation.Range.NOT_NEGATIVE;
import static paget.core.validation.Expectation.Range.POSITIVE;

import java.util.List;
import java.util.Optional;

import paget.core.validation.Expectation.Range;
import paget.model.Activation;
import paget.model.FactorTransport;
import paget.model.Killing;
import paget.model.Mutation;
import paget.model.NicheConditioning;
import paget.model.Process;
import paget.model.Proliferation;
import paget.model.Proteolysis;
import paget.model.Recruitment;
import paget.model.Remodelling;
import paget.model.Secretion;
import paget.model.StateVariable;
import paget.model.Uptake;
import paget.sim.unit.Unit;

/** What the quantities of processes must measure, given the units of their participants. */
final class ProcessExpectations {

    private static final Unit PER_TIME = ModelUnits.PER_TIME;

    private final ModelUnits units;

    ProcessExpectations(ModelUnits units) {
        this.units = units;
    }

    /** The expectation for a feature; empty where it follows from a participant that is missing or wrong. */
    Optional<Expectation> of(Process process, String feature) {
        return switch (feature) {
            case "rate" -> rate(process);
            case "capacity" -> unit(((Proliferation) process).getPopulation()).map(u -> like(u, POSITIVE));
            case "successProbability" -> Optional.of(Expectation.number(FRACTION));
            case "goal" -> unit(((Remodelling) process).getState()).map(u -> like(u, ANY));
            case "reversal" -> Optional.of(Expectation.of("1/d", NOT_NEGATIVE));
            case "partition" -> partition((FactorTransport) process);
            default -> Optional.of(Expectation.any());
        };
    }

    /** What the rate constant of a process must measure, whoever states it. */
    Optional<Expectation> rate(Process process) {
        return switch (process) {
            case Mutation m -> Optional.of(Expectation.number(FRACTION));
            case Recruitment r -> unit(r.getPopulation()).map(u -> perTime(u.toString(), u));
            case Killing k -> perTimeAnd(k.getKiller());
            case Uptake u -> perTimeAnd(u.getPopulation());
            case Activation a -> a.getActivator() == null ? perTime() : perTimeAnd(a.getActivator());
            case Proteolysis p -> perTimeAnd(p.getProtease());
            case Remodelling r -> r.getAgent() == null ? perTime() : perTimeAnd(r.getAgent());
            case NicheConditioning n -> perTimeAnd(n.getFactor());
            case FactorTransport t -> Optional.of(new Expectation(List.of(PER_TIME, Unit.parse("mL/d")), "1/d or mL/d",
                    NOT_NEGATIVE));
            case Secretion s -> secretion(s);
            default -> perTime();
        };
    }

    private Optional<Expectation> secretion(Secretion secretion) {
        Optional<Unit> level = unit(secretion.getLevel());
        if (secretion.getPopulation() == null) {
            return level.map(l -> amounts(l, l.times(PER_TIME), l + "/d"));
        }
        return level.flatMap(l -> unit(secretion.getPopulation())
                .map(cells -> amounts(l, l.times(PER_TIME).divide(cells), l + "/(" + cells + "*d)")));
    }

    /** A secretion is stated as a change of concentration, or as an amount that the volume of the place dilutes. */
    private static Expectation amounts(Unit level, Unit concentration, String example) {
        Unit amount = concentration.times(ModelUnits.VOLUME);
        return new Expectation(List.of(concentration, amount), example + " or " + example.replace(level.toString(), "(" + level
                + "*L)"),
                NOT_NEGATIVE);
    }

    private Optional<Expectation> partition(FactorTransport transport) {
        return unit(transport.getSource()).flatMap(source -> unit(transport.getTarget())
                .map(target -> like(target.divide(source), POSITIVE)));
    }

    private static Optional<Expectation> perTime() {
        return Optional.of(Expectation.of(PER_TIME, "1/d", NOT_NEGATIVE));
    }

    private static Expectation perTime(String example, Unit unit) {
        return Expectation.of(unit.times(PER_TIME), example + "/d", NOT_NEGATIVE);
    }

    private Optional<Expectation> perTimeAnd(StateVariable partner) {
        return unit(partner).map(unit -> unit.isDimensionless() ? Expectation.of(PER_TIME, "1/d", NOT_NEGATIVE)
                : Expectation.of(PER_TIME.divide(unit), "1/(" + unit + "*d)", NOT_NEGATIVE));
    }

    private Optional<Unit> unit(StateVariable variable) {
        return variable == null ? Optional.empty() : units.of(variable);
    }

    private static Expectation like(Unit unit, Range range) {
        return Expectation.of(unit, unit.toString(), range);
    }
}
