package paget.core.validation;

import java.util.Optional;

import paget.model.Activation;
import paget.model.CirculationLoss;
import paget.model.Death;
import paget.model.Decay;
import paget.model.Element;
import paget.model.FactorTransport;
import paget.model.Killing;
import paget.model.NicheConditioning;
import paget.model.Observable;
import paget.model.Process;
import paget.model.Proliferation;
import paget.model.Proteolysis;
import paget.model.Recruitment;
import paget.model.Remodelling;
import paget.model.Secretion;
import paget.model.StateVariable;
import paget.model.Transition;
import paget.model.Uptake;
import paget.sim.unit.Unit;

/** What an expression must measure: the speed of a process, the value of an observable. */
final class LawUnits {

    private LawUnits() {
    }

    /** Empty where anything may be measured. */
    static Optional<Unit> of(Element owner, ModelUnits units) {
        return switch (owner) {
            case Observable observable -> units.parse(observable.getUnit());
            case FactorTransport t -> Optional.empty();
            case Process process -> Optional.ofNullable(changed(process)).flatMap(units::of)
                    .map(unit -> unit.times(ModelUnits.PER_TIME).named(unit + "/d"));
            default -> Optional.empty();
        };
    }

    /** The state variable whose change a law describes, or null. */
    private static StateVariable changed(Process process) {
        return switch (process) {
            case Proliferation p -> p.getPopulation();
            case Death p -> p.getPopulation();
            case CirculationLoss p -> p.getPopulation();
            case Recruitment p -> p.getPopulation();
            case Transition p -> p.getSource();
            case Killing p -> p.getVictim();
            case Secretion p -> p.getLevel();
            case Uptake p -> p.getLevel();
            case Decay p -> p.getLevel();
            case Activation p -> p.getZymogen();
            case Proteolysis p -> p.getSubstrate();
            case Remodelling p -> p.getState();
            case NicheConditioning p -> p.getState();
            default -> null;
        };
    }
}
