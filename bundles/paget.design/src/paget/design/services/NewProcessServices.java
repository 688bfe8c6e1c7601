package paget.design.services;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import paget.model.FactorLevel;
import paget.model.GrowthLaw;
import paget.model.Mutation;
import paget.model.Place;
import paget.model.Population;
import paget.model.Process;
import paget.model.Proliferation;
import paget.model.Remodelling;
import paget.model.Secretion;
import paget.model.StateVariable;
import paget.model.Tissue;
import paget.model.TissueState;
import paget.model.Transition;
import paget.model.Vessel;
import paget.model.path.Labels;
import paget.model.query.Places;
import paget.model.query.RateSource;

/** Where new processes go and what they begin with. */
public class NewProcessServices {

    /** The place that keeps a process between two variables: of two places the tissue, else the first. */
    public Place placeOfProcess(EObject from, EObject to) {
        Place first = Places.placeOf(from).orElse(null);
        Place second = Places.placeOf(to).orElse(null);
        return first instanceof Tissue || !(second instanceof Tissue) ? first == null ? second : first : second;
    }

    /** The place in which a new process of one participant happens: what was clicked, or what contains it. */
    public Place placeOfNew(EObject clicked) {
        return Places.placeOf(clicked).orElse(null);
    }

    /** Whether there are cells: what was clicked, or in it. */
    public boolean hasCells(EObject clicked) {
        return clicked instanceof Population || clicked instanceof Place place && !place.getPopulations().isEmpty();
    }

    /** Whether there are cells in blood or lymph. */
    public boolean hasTravellingCells(EObject clicked) {
        return hasCells(clicked) && Places.placeOf(clicked).filter(Vessel.class::isInstance).isPresent();
    }

    /** Whether there is a factor: what was clicked, or in it. */
    public boolean hasLevel(EObject clicked) {
        return clicked instanceof FactorLevel || clicked instanceof Place place && !place.getFactorLevels().isEmpty();
    }

    /** Whether there is a state: what was clicked, or in it. */
    public boolean hasState(EObject clicked) {
        return clicked instanceof TissueState || clicked instanceof Place place && !place.getStates().isEmpty();
    }

    /** Completes a process of one participant: what was clicked, else the first that fits in the place. */
    public Process initialisedFor(Process process, EObject clicked) {
        EReference reference = participant(process);
        StateVariable chosen = clicked instanceof StateVariable variable ? variable
                : process.eContainer().eContents().stream().filter(reference.getEReferenceType()::isInstance)
                        .map(StateVariable.class::cast).findFirst().orElseThrow();
        process.eSet(reference, chosen);
        return initialisedProcess(process);
    }

    private static EReference participant(Process process) {
        Optional<EReference> consumed = ParticipantRole.CONSUMED.reference(process);
        return consumed.or(() -> ParticipantRole.PRODUCED.reference(process)).orElseThrow();
    }

    /** Completes a process whose participants are known: name, id, and a rate if nothing else supplies one. */
    public Process initialisedProcess(Process process) {
        process.setName(Naming.unique(process, Labels.capital(Labels.type(process))));
        if (process instanceof Proliferation growth) {
            growth.setGrowthLaw(GrowthLaw.EXPONENTIAL);
        }
        if (process instanceof Remodelling remodelling && remodelling.getState() != null) {
            remodelling.setGoal(NewQuantity.of(1, Units.of(remodelling.getState())));
        }
        withRate(process);
        Naming.identify(process);
        return process;
    }

    /** Gives a process a rate if its cells or its factor supply none. */
    public Process withRate(Process process) {
        if (RateSource.of(process) instanceof RateSource.Missing) {
            process.setRate(NewQuantity.of(value(process), Units.ofRate(process)));
        }
        return process;
    }

    /** A slow rate: per cell and day where an agent drives the process, rare where it is a probability. */
    private static double value(Process process) {
        return switch (process) {
            case Mutation mutation -> 1e-6;
            case Secretion secretion -> 1e-6;
            default -> Units.ofRate(process).startsWith("1/(cells") ? 1e-6 : 0.1;
        };
    }

    /** Completes a route of cells between places: source and target are populations there, made where they are missing. */
    public Process initialisedStep(Process step, EObject from, EObject to) {
        Steps.connect((Transition) step, (Place) from, (Place) to);
        return initialisedProcess(step);
    }

    /** Whether tumour cells of a tissue can enter a vessel. */
    public boolean canIntravasate(EObject from, EObject to) {
        return from instanceof Tissue && to instanceof Vessel && Steps.traveller((Place) from, false) != null;
    }

    /** Whether cells in a vessel can be arrested in a tissue. */
    public boolean canArrest(EObject from, EObject to) {
        return from instanceof Vessel && to instanceof Tissue && Steps.traveller((Place) from, true) != null;
    }

    /** Whether tumour cells can invade another tissue. */
    public boolean canInvade(EObject from, EObject to) {
        return from != to && from instanceof Tissue && to instanceof Tissue && Steps.traveller((Place) from, false) != null;
    }
}
