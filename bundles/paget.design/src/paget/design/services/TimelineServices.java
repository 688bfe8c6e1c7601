package paget.design.services;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import paget.model.Dosing;
import paget.model.Element;
import paget.model.FactorLevel;
import paget.model.Hypothesis;
import paget.model.MaintainedExposure;
import paget.model.Organ;
import paget.model.Place;
import paget.model.Population;
import paget.model.Quantity;
import paget.model.QuantityChange;
import paget.model.Resection;
import paget.model.StateVariable;
import paget.model.Stimulus;
import paget.model.Switchable;
import paget.model.Treatment;
import paget.model.path.Figures;
import paget.model.path.Labels;
import paget.model.query.Contents;
import paget.model.query.Places;

/** Labels, figures and first values on the timeline of treatments. */
public class TimelineServices {

    /** Whether the treatment removes cells. */
    public boolean isResection(Treatment treatment) {
        return treatment instanceof Resection;
    }

    /** Whether the treatment changes quantities. */
    public boolean isStimulus(Treatment treatment) {
        return treatment instanceof Stimulus;
    }

    /** Whether the treatment holds levels. */
    public boolean isExposure(Treatment treatment) {
        return treatment instanceof MaintainedExposure;
    }

    /** A treatment with its start and its doses. */
    String treatmentLabel(Treatment treatment) {
        List<String> parts = new ArrayList<>();
        if (treatment.getStart() != null) {
            parts.add("from " + Figures.of(treatment.getStart()));
        }
        switch (treatment) {
            case Dosing dosing -> {
                String times = dosing.getDoses() > 1 ? dosing.getDoses() + " × " : "";
                parts.add(times + Figures.of(dosing.getAmount()));
            }
            case MaintainedExposure exposure -> parts.add(Figures.of(exposure.getConcentration()));
            default -> {
                // Nothing is given.
            }
        }
        parts.removeIf(String::isBlank);
        return Labels.of(treatment) + (parts.isEmpty() ? "" : "\n" + String.join(" · ", parts));
    }

    /** A treatment with the number of its doses. */
    String treatmentTitle(Treatment treatment) {
        return Labels.of(treatment)
                + (treatment instanceof Dosing dosing && dosing.getDoses() > 1 ? " · " + dosing.getDoses() + " doses" : "");
    }

    /** The time between the start of a treatment and that of the next, in the unit of the former. */
    public String waiting(Treatment treatment) {
        Optional<Treatment> next = new TreatmentServices().nextTreatment(treatment).stream().findFirst();
        Quantity from = treatment.getStart();
        Quantity to = next.map(Treatment::getStart).orElse(null);
        String unit = from != null ? from.getUnit() : to != null ? to.getUnit() : "d";
        double time = (days(to) - days(from)) / TimeUnits.days(unit);
        return time == 0 ? "same time" : "+ " + Figures.number(time) + " " + unit;
    }

    private static double days(Quantity time) {
        return time == null ? 0 : time.getValue() * TimeUnits.days(time.getUnit());
    }

    /** What a treatment acts on, with its place. */
    String treatedLabel(Element element) {
        String place = Places.placeOf(element).filter(found -> found != element).map(TimelineServices::name).orElse("");
        return (place.isEmpty() ? "" : place + "\n") + Labels.of(element);
    }

    private static String name(Place place) {
        return Labels.of(place.eContainer() instanceof Organ organ ? organ : place);
    }

    /** An element that is switched on. */
    public String onLine(Element element) {
        return "on: " + Labels.of(element);
    }

    /** An element that is switched off. */
    public String offLine(Element element) {
        return "off: " + Labels.of(element);
    }

    /** What a hypothesis switches on besides treatments. */
    public List<Switchable> switchedOn(Hypothesis hypothesis) {
        return hypothesis.getEnables().stream().filter(element -> !(element instanceof Treatment)).toList();
    }

    /** What a hypothesis switches off besides treatments. */
    public List<Switchable> switchedOff(Hypothesis hypothesis) {
        return hypothesis.getDisables().stream().filter(element -> !(element instanceof Treatment)).toList();
    }

    /** The new value of a change as it is typed. */
    public String changeText(QuantityChange change) {
        return change.getValue() == null ? "" : new QuantityServices().quantityText(change.getValue());
    }

    /** Whether a treatment could state its start. */
    public boolean lacksStart(EObject treatment) {
        return lacks(treatment, "start");
    }

    /** Whether a treatment could state how long it lasts. */
    public boolean lacksDuration(EObject treatment) {
        return lacks(treatment, "duration");
    }

    /** Whether a treatment could state the time between doses. */
    public boolean lacksInterval(EObject treatment) {
        return lacks(treatment, "interval");
    }

    /** Whether a treatment could state the amount of a dose. */
    public boolean lacksAmount(EObject treatment) {
        return lacks(treatment, "amount");
    }

    private static boolean lacks(EObject treatment, String feature) {
        EStructuralFeature found = treatment.eClass().getEStructuralFeature(feature);
        return found != null && treatment.eGet(found) == null;
    }

    /** Completes a figure of a treatment by what it measures. */
    public Quantity initialisedFigure(Quantity figure) {
        String feature = figure.eContainingFeature().getName();
        figure.setValue(feature.equals("amount") ? 1 : feature.equals("start") ? 0 : 7);
        figure.setUnit(feature.equals("amount") ? "mg" : "d");
        return figure;
    }

    /** Whether the element changes quantities, and the model has a variable to change. */
    public boolean canChangeQuantities(EObject element) {
        return (element instanceof Stimulus || element instanceof Hypothesis) && all(element, StateVariable.class).findAny().isPresent();
    }

    /** Whether an element is a change of another stimulus or hypothesis, which this one can take. */
    public boolean canTakeChange(EObject owner, EObject element) {
        return canChangeQuantities(owner) && element instanceof QuantityChange && element.eContainer() != owner;
    }

    /** Completes a change: it concerns the first variable of the model. */
    public QuantityChange initialisedChange(QuantityChange change) {
        StateVariable first = all(change, StateVariable.class).findFirst().orElseThrow();
        change.setElement(first);
        change.setFeature("initial");
        change.setValue(NewQuantity.of(1, Units.of(first)));
        return change;
    }

    /** Completes a treatment of what was clicked. */
    public Treatment initialisedHere(Treatment treatment, EObject clicked) {
        new NewElementServices().initialised(treatment);
        TreatmentServices treatments = new TreatmentServices();
        for (EObject station : treatments.treatedStations(treatment)) {
            treatments.unaim(treatment, station);
        }
        return treatments.aim(treatment, clicked);
    }

    /** Whether the model has a factor level. */
    public boolean hasAnyLevel(EObject element) {
        return all(element, FactorLevel.class).findAny().isPresent();
    }

    /** Whether the model has cells. */
    public boolean hasAnyCells(EObject element) {
        return all(element, Population.class).findAny().isPresent();
    }

    /** Whether there is a variable that a stimulus can change. */
    public boolean hasTarget(EObject clicked) {
        return clicked instanceof StateVariable || Contents.of(clicked, StateVariable.class).findAny().isPresent();
    }

    private static <T> Stream<T> all(EObject element, Class<T> type) {
        return Places.organismOf(element).stream().flatMap(organism -> Contents.of(organism, type));
    }
}
