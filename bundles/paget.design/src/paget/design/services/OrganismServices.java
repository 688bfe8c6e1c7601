package paget.design.services;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import paget.model.Element;
import paget.model.Factor;
import paget.model.FactorLevel;
import paget.model.FactorTransport;
import paget.model.Organ;
import paget.model.Organism;
import paget.model.PagetFactory;
import paget.model.Place;
import paget.model.Process;
import paget.model.Regulation;
import paget.model.StateVariable;
import paget.model.SystemicVariable;
import paget.model.Trait;
import paget.model.Transition;
import paget.model.query.Contents;
import paget.model.query.Places;

/** What connects the places of an organism besides routes. */
public class OrganismServices {

    /** Steps of the cascade that lead from one place into another. */
    public List<Transition> stepsBetweenPlaces(Organism organism) {
        return Contents.of(organism, Transition.class)
                .filter(step -> step.getTarget() != null && differ(station(step.getSource()), station(step.getTarget())))
                .toList();
    }

    /** Transports of factors from one place into another. */
    public List<FactorTransport> transportsBetweenPlaces(Organism organism) {
        return Contents.of(organism, FactorTransport.class)
                .filter(transport -> differ(station(transport.getSource()), station(transport.getTarget()))).toList();
    }

    /** Regulations at a distance: the regulator is in another place than what it regulates, or in none. */
    public List<Regulation> distantRegulations(Organism organism) {
        return Contents.of(organism, Regulation.class)
                .filter(regulation -> differ(regulatorStation(regulation), regulatedStation(regulation))).toList();
    }

    /** Processes of the organism that the diagram shows as nodes: all that move no factor between places. */
    public List<Process> systemicProcesses(Organism organism) {
        return organism.getProcesses().stream().filter(process -> !(process instanceof FactorTransport)).toList();
    }

    /** Where a moving cell or factor comes from. */
    public EObject sourceStation(Process process) {
        return ParticipantRole.CONSUMED.of(process).map(OrganismServices::station).orElse(null);
    }

    /** Where a moving cell or factor goes. */
    public EObject targetStation(Process process) {
        return ParticipantRole.PRODUCED.of(process).map(OrganismServices::station).orElse(null);
    }

    /** Where the regulator is: a place, a systemic variable, or nowhere. */
    public EObject regulatorStation(Regulation regulation) {
        return regulation.getSource() instanceof StateVariable variable ? station(variable) : null;
    }

    /** Where a regulated process happens: its place, or for a systemic one the process itself. Traits are nowhere. */
    public EObject regulatedStation(Regulation regulation) {
        return switch (regulation.eContainer()) {
            case Trait trait -> null;
            case Process process -> Places.placeOf(process).<EObject>map(place -> place).orElse(process);
            case null, default -> null;
        };
    }

    /** What a systemic process changes. */
    public List<EObject> changedStations(Process process) {
        return ParticipantRole.PRODUCED.of(process).map(OrganismServices::station).stream().toList();
    }

    /** The node that stands for a variable: its place, or itself if it belongs to the organism. */
    static EObject station(StateVariable variable) {
        if (variable == null) {
            return null;
        }
        return variable instanceof SystemicVariable ? variable : Places.placeOf(variable).orElse(null);
    }

    private static boolean differ(EObject from, EObject to) {
        return from != null && to != null && from != to;
    }

    /** Whether a factor can be transported from one place to another: the first place has a level that the other can get. */
    public boolean canTransport(EObject from, EObject to) {
        return from != to && from instanceof Place source && to instanceof Place
                && !source.getFactorLevels().isEmpty();
    }

    /** The level that a new transport leaves: the first that the target has too, else the first. */
    public FactorLevel levelToSend(Place from, Place to) {
        Optional<FactorLevel> shared = from.getFactorLevels().stream()
                .filter(level -> to.getFactorLevels().stream().anyMatch(other -> same(level, other))).findFirst();
        return shared.orElse(from.getFactorLevels().getFirst());
    }

    /** The level that a new transport enters; made where the place has none. */
    public FactorLevel levelToReceive(Place to, Place from) {
        Factor factor = levelToSend(from, to).getFactor();
        return to.getFactorLevels().stream().filter(level -> level.getFactor() == factor).findFirst().orElseGet(() -> {
            FactorLevel made = PagetFactory.eINSTANCE.createFactorLevel();
            made.setFactor(factor);
            to.getFactorLevels().add(made);
            Naming.identify(made);
            return made;
        });
    }

    private static boolean same(FactorLevel one, FactorLevel other) {
        return one.getFactor() != null && Objects.equals(one.getFactor(), other.getFactor());
    }

    /** Whether something in one place, or a systemic variable, can regulate what happens in another place. */
    public boolean canRegulateAtDistance(EObject from, EObject to) {
        return from != to && firstRegulator(from) != null && firstProcess(to) != null;
    }

    /** The regulator of a new regulation at a distance: the variable itself, else the first level or population. */
    public StateVariable firstRegulator(EObject station) {
        return switch (station) {
            case SystemicVariable variable -> variable;
            case Place place when !place.getFactorLevels().isEmpty() -> place.getFactorLevels().getFirst();
            case Place place when !place.getPopulations().isEmpty() -> place.getPopulations().getFirst();
            case null, default -> null;
        };
    }

    /** What a new regulation at a distance acts on: the process itself, or the first of a place. */
    public Process firstProcess(EObject station) {
        return switch (station) {
            case Process process -> process;
            case Place place when !place.getProcesses().isEmpty() -> place.getProcesses().getFirst();
            case null, default -> null;
        };
    }

    /** The organism that an element belongs to. */
    public Organism organismOf(EObject element) {
        return Places.organismOf(element).orElse(null);
    }

    /** The place that an element is in or is; for an organ its first tissue. */
    public EObject placeToOpen(Element element) {
        return element instanceof Organ organ ? organ.getTissues().stream().findFirst().orElse(null)
                : Places.placeOf(element).orElse(null);
    }

    /** Whether there is a place whose diagram can be opened. */
    public boolean hasPlaceToOpen(Element element) {
        return placeToOpen(element) != null;
    }
}
