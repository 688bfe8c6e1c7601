package paget.design.services;

import org.eclipse.emf.ecore.EObject;

import paget.model.Binding;
import paget.model.CellType;
import paget.model.FactorLevel;
import paget.model.FactorTransport;
import paget.model.Mutation;
import paget.model.PhenotypeSwitch;
import paget.model.Place;
import paget.model.Population;
import paget.model.Process;
import paget.model.Region;
import paget.model.Regulation;
import paget.model.Route;
import paget.model.SystemicVariable;
import paget.model.Transition;
import paget.model.query.Places;

/** Moves the ends of edges to other elements. */
public class ReconnectServices {

    /** Whether a route can begin at a region. */
    public boolean canBeginAt(Route route, EObject region) {
        return region instanceof Region && region != route.getTarget();
    }

    /** Whether a route can end at a region. */
    public boolean canEndAt(Route route, EObject region) {
        return region instanceof Region && region != route.getSource();
    }

    /** Whether two elements are different. */
    public boolean isOther(EObject element, EObject other) {
        return element != other;
    }

    /** Whether a step can start in another place: cells are there that can leave it. */
    public boolean canStartIn(Transition step, EObject place) {
        return place instanceof Place from && cells(step, from) != null && cells(step, from) != step.getTarget();
    }

    /** Starts a step in another place. */
    public Transition startIn(Transition step, EObject place) {
        step.setSource(cells(step, (Place) place));
        return step;
    }

    /** Whether a step can end in another place, which is not that of its start. */
    public boolean canEndIn(Transition step, EObject place) {
        return place instanceof Place && step.getTarget() != null && place != step.getSource().eContainer()
                && place.getClass() == step.getTarget().eContainer().getClass();
    }

    /** Ends a step in another place, where its cells are made if there are none. */
    public Transition endIn(Transition step, EObject place) {
        Population before = step.getTarget();
        step.setTarget(NewCellServices.cellsAt((Place) place, before.getCellType(), before.getStage()));
        return step;
    }

    private static Population cells(Transition step, Place from) {
        if (step.getSource() == null) {
            return null;
        }
        return from.getPopulations().stream().filter(each -> each.getCellType() == step.getSource().getCellType()
                && each.getStage() == step.getSource().getStage()).findFirst().orElse(null);
    }

    /** Whether a transport can leave another place: it has a level of the factor. */
    public boolean canSendFrom(FactorTransport transport, EObject place) {
        return levelFor(transport, place) != null && place != Places.placeOf(transport.getTarget()).orElse(null);
    }

    /** Lets a transport leave another place. */
    public FactorTransport sendFrom(FactorTransport transport, EObject place) {
        transport.setSource(levelFor(transport, place));
        return transport;
    }

    /** Whether a transport can enter another place: it has a level of the factor. */
    public boolean canReceiveAt(FactorTransport transport, EObject place) {
        return levelFor(transport, place) != null && place != Places.placeOf(transport.getSource()).orElse(null);
    }

    /** Lets a transport enter another place. */
    public FactorTransport receiveAt(FactorTransport transport, EObject place) {
        transport.setTarget(levelFor(transport, place));
        return transport;
    }

    private static FactorLevel levelFor(FactorTransport transport, EObject place) {
        return place instanceof Place there && transport.getSource() != null
                ? NeighbourServices.levelIn(there, transport.getSource().getFactor()) : null;
    }

    /** Whether a regulation can come from something else. */
    public boolean canComeFrom(Regulation regulation, EObject regulator) {
        return new ProcessRuleServices().allowsRegulation(regulator, regulation.eContainer());
    }

    /** Whether a regulation can act on another process. */
    public boolean canActOn(Regulation regulation, EObject process) {
        return process instanceof Process && process != regulation.eContainer();
    }

    /** Whether a regulation at a distance can come from another place or systemic variable. */
    public boolean canComeFromStation(Regulation regulation, EObject station) {
        return new OrganismServices().firstRegulator(station) != null
                && station != Places.placeOf(regulation).orElse(null)
                && (station instanceof SystemicVariable || station instanceof Place);
    }

    /** Whether a regulation at a distance can act in another place. */
    public boolean canActInStation(Regulation regulation, EObject station) {
        return new OrganismServices().firstProcess(station) != null
                && station != new OrganismServices().regulatorStation(regulation);
    }

    /** Whether a factor can take the place of another in a binding. */
    public boolean canBindInstead(Binding binding, EObject factor) {
        return new CloneServices().canBind(factor, binding.eContainer());
    }

    /** Whether a binding can go to another receptor. */
    public boolean canBindAt(Binding binding, EObject receptor) {
        return new CloneServices().canBind(binding.getFactor(), receptor);
    }

    /** Whether cells of another type are in the place of a step, so that the step can start from them. */
    public boolean canTurnFrom(Process step, EObject type) {
        CloneServices clones = new CloneServices();
        return cellsHere(step, type) != null && type != clones.typeAfter(step);
    }

    /** Whether cells of another type are in the place of a step, so that the step can lead to them. */
    public boolean canTurnTo(Process step, EObject type) {
        CloneServices clones = new CloneServices();
        return cellsHere(step, type) != null && type != clones.typeBefore(step);
    }

    /** Starts a step from cells of another type in its place. */
    public Process turnFrom(Process step, EObject type) {
        Population cells = cellsHere(step, type);
        if (step instanceof PhenotypeSwitch change) {
            change.setSource(cells);
        } else if (step instanceof Mutation mutation) {
            mutation.setPopulation(cells);
        }
        return step;
    }

    /** Leads a step to cells of another type in its place. */
    public Process turnTo(Process step, EObject type) {
        Population cells = cellsHere(step, type);
        if (step instanceof PhenotypeSwitch change) {
            change.setTarget(cells);
        } else if (step instanceof Mutation mutation) {
            mutation.setMutant(cells);
        }
        return step;
    }

    private static Population cellsHere(Process step, EObject type) {
        return type instanceof CellType cells && step.eContainer() instanceof Place place
                ? new CloneServices().cellsIn(cells, place) : null;
    }
}
