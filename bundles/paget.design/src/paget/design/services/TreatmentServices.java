package paget.design.services;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import paget.model.Dosing;
import paget.model.Element;
import paget.model.FactorLevel;
import paget.model.Hypothesis;
import paget.model.MaintainedExposure;
import paget.model.Organism;
import paget.model.PagetFactory;
import paget.model.Place;
import paget.model.Population;
import paget.model.Quantity;
import paget.model.QuantityChange;
import paget.model.Resection;
import paget.model.StateVariable;
import paget.model.Stimulus;
import paget.model.Switchable;
import paget.model.Treatment;
import paget.model.query.Places;

/** Treatments in time and what they act on. */
public class TreatmentServices {

    /** The treatments in order of their start; those of one time in the order of the model. */
    public List<Treatment> inOrderOfTime(Organism organism) {
        return organism.getTreatments().stream().sorted(Comparator.comparingDouble(TreatmentServices::startInDays)).toList();
    }

    /** The treatment that begins next after one. */
    public List<Treatment> nextTreatment(Treatment treatment) {
        List<Treatment> ordered = Places.organismOf(treatment).map(this::inOrderOfTime).orElse(List.of());
        int next = ordered.indexOf(treatment) + 1;
        return next > 0 && next < ordered.size() ? List.of(ordered.get(next)) : List.of();
    }

    private static double startInDays(Treatment treatment) {
        Quantity start = treatment.getStart();
        return start == null ? 0 : start.getValue() * TimeUnits.days(start.getUnit());
    }

    /** The figures of a treatment in the order in which it goes on. */
    public List<Quantity> treatmentFigures(Treatment treatment) {
        return treatment.eContents().stream().filter(Quantity.class::isInstance).map(Quantity.class::cast).toList();
    }

    /** The variables, places and other elements that a treatment acts on. */
    public List<Element> treatedElements(Treatment treatment) {
        return switch (treatment) {
            case Dosing dosing -> dosing.getLevel() == null ? List.of() : List.of(dosing.getLevel());
            case MaintainedExposure exposure -> List.copyOf(exposure.getLevels());
            case Resection resection -> List.copyOf(resection.getPopulations());
            case Stimulus stimulus -> stimulus.getChanges().stream().map(QuantityChange::getElement).filter(Objects::nonNull)
                    .distinct().toList();
            default -> List.of();
        };
    }

    /** Everything that some treatment acts on. */
    public List<Element> allTreatedElements(Organism organism) {
        Set<Element> found = new LinkedHashSet<>();
        organism.getTreatments().forEach(treatment -> found.addAll(treatedElements(treatment)));
        return List.copyOf(found);
    }

    /** The places and systemic variables that a treatment acts on. */
    public List<EObject> treatedStations(Treatment treatment) {
        Set<EObject> stations = new LinkedHashSet<>();
        for (Element element : treatedElements(treatment)) {
            EObject station = element instanceof StateVariable variable ? OrganismServices.station(variable)
                    : Places.placeOf(element).orElse(null);
            if (station != null) {
                stations.add(station);
            }
        }
        return List.copyOf(stations);
    }

    /** Whether a treatment can act on a variable, or on something in a place, on which it does not act yet. */
    public boolean canAim(EObject treatment, EObject target) {
        return treatment instanceof Treatment aimed && choose(aimed, Views.element(target)) != null;
    }

    /** Makes a treatment act on a variable, or on the first fitting one of a place. */
    public Treatment aim(Treatment treatment, EObject target) {
        StateVariable chosen = choose(treatment, target);
        switch (treatment) {
            case Dosing dosing -> dosing.setLevel((FactorLevel) chosen);
            case MaintainedExposure exposure -> exposure.getLevels().add((FactorLevel) chosen);
            case Resection resection -> resection.getPopulations().add((Population) chosen);
            case Stimulus stimulus -> stimulus.getChanges().add(change(chosen));
            default -> throw new IllegalArgumentException("No target is known for " + treatment.eClass().getName());
        }
        return treatment;
    }

    /** Ends that a treatment acts on a variable, or on anything in a place. */
    public Treatment unaim(Treatment treatment, EObject target) {
        switch (treatment) {
            case Dosing dosing when at(dosing.getLevel(), target) -> dosing.setLevel(null);
            case MaintainedExposure exposure -> exposure.getLevels().removeIf(level -> at(level, target));
            case Resection resection -> resection.getPopulations().removeIf(cells -> at(cells, target));
            case Stimulus stimulus -> stimulus.getChanges().removeIf(change -> at(change.getElement(), target));
            default -> {
                // A dosing of another level: nothing to end.
            }
        }
        return treatment;
    }

    /** Makes a treatment act on something else instead. */
    public Treatment moveAim(Treatment treatment, EObject before, EObject after) {
        return aim(unaim(treatment, before), after);
    }

    private static QuantityChange change(StateVariable variable) {
        QuantityChange change = PagetFactory.eINSTANCE.createQuantityChange();
        change.setElement(variable);
        change.setFeature("initial");
        change.setValue(NewQuantity.of(0, Units.of(variable)));
        return change;
    }

    private StateVariable choose(Treatment treatment, EObject target) {
        List<Element> already = treatedElements(treatment);
        Class<? extends StateVariable> wanted = switch (treatment) {
            case Dosing dosing -> FactorLevel.class;
            case MaintainedExposure exposure -> FactorLevel.class;
            case Resection resection -> Population.class;
            default -> StateVariable.class;
        };
        List<StateVariable> possible = new ArrayList<>();
        if (target instanceof Place place) {
            possible.addAll(place.getFactorLevels());
            possible.addAll(place.getPopulations());
            possible.addAll(place.getStates());
        } else if (target instanceof StateVariable variable) {
            possible.add(variable);
        }
        return possible.stream().filter(wanted::isInstance).filter(variable -> !already.contains(variable)).findFirst()
                .orElse(null);
    }

    private static boolean at(Element element, EObject target) {
        return element == target || element instanceof StateVariable variable && OrganismServices.station(variable) == target;
    }

    /** Whether a hypothesis could switch the treatment on and does not yet. */
    public boolean canEnable(EObject hypothesis, EObject treatment) {
        return hypothesis instanceof Hypothesis variant && Views.element(treatment) instanceof Treatment switched
                && !variant.getEnables().contains(switched);
    }

    /** Whether a hypothesis could switch the treatment off and does not yet. */
    public boolean canDisable(EObject hypothesis, EObject treatment) {
        return hypothesis instanceof Hypothesis variant && Views.element(treatment) instanceof Treatment switched
                && !variant.getDisables().contains(switched);
    }

    /** Makes a hypothesis switch the treatment on, and no longer off. */
    public Hypothesis enable(Hypothesis hypothesis, Switchable treatment) {
        hypothesis.getDisables().remove(treatment);
        hypothesis.getEnables().add(treatment);
        return hypothesis;
    }

    /** Makes a hypothesis switch the treatment off, and no longer on. */
    public Hypothesis disable(Hypothesis hypothesis, Switchable treatment) {
        hypothesis.getEnables().remove(treatment);
        hypothesis.getDisables().add(treatment);
        return hypothesis;
    }
}
