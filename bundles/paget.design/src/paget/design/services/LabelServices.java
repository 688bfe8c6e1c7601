package paget.design.services;


import org.eclipse.emf.ecore.EObject;

import paget.model.Alteration;
import paget.model.Binding;
import paget.model.CellType;
import paget.model.Element;
import paget.model.FactorLevel;
import paget.model.Organ;
import paget.model.OrganRole;
import paget.model.Organism;
import paget.model.Population;
import paget.model.Process;
import paget.model.Quantity;
import paget.model.QuantityChange;
import paget.model.Receptor;
import paget.model.Regulation;
import paget.model.Route;
import paget.model.StateVariable;
import paget.model.SystemicVariable;
import paget.model.Trait;
import paget.model.path.Descriptions;
import paget.model.path.Figures;
import paget.model.path.Labels;
import paget.model.query.Places;
import paget.model.query.RegulationSign;

/** Labels and tooltips. */
public class LabelServices {

    /** What people call the element. */
    public String label(EObject element) {
        return Labels.of(element);
    }

    /** A name that can be edited; empty where there is none. */
    public String editableName(EObject element) {
        return element instanceof Element named && named.getName() != null ? named.getName() : "";
    }

    /** The name of an organ with its part in the question. */
    String organLabel(Organ organ) {
        return Labels.of(organ) + (organ.getRole() == OrganRole.PRIMARY ? " · primary" : "");
    }

    /** A variable and the value at its start in one line. */
    String variableLine(StateVariable variable) {
        String start = Figures.of(variable.getInitial());
        String held = variable instanceof FactorLevel level && level.isHeld() ? " held" : "";
        return Labels.of(variable) + (start.isEmpty() ? "" : "  " + start) + held;
    }

    /** A variable with its value at the start below it. */
    String variableLabel(StateVariable variable) {
        String start = Figures.of(variable.getInitial());
        String detail = switch (variable) {
            case Population population -> Labels.words(population.getStage()) + (start.isEmpty() ? "" : " · " + start);
            case FactorLevel level when level.isHeld() -> start.isEmpty() ? "held" : start + " · held";
            default -> start;
        };
        return Labels.of(variable) + (detail.isEmpty() ? "" : "\n" + detail);
    }

    /** A variable of another place, with the place in front. */
    String neighbourLabel(StateVariable variable) {
        String place = variable instanceof SystemicVariable ? "Whole organism"
                : Places.placeOf(variable).map(LabelServices::placeName).orElse("");
        return (place.isEmpty() ? "" : place + "\n") + Labels.of(variable);
    }

    private static String placeName(Element place) {
        return place.eContainer() instanceof Organ organ
                ? Labels.of(organ) + (organ.getTissues().size() > 1 ? ", " + Labels.of(place) : "")
                : Labels.of(place);
    }

    /** The title of a place's diagram. */
    public String placeTitle(Element place) {
        return place.eContainer() instanceof Organ organ ? Labels.of(organ) + ": " + Labels.of(place) : Labels.of(place);
    }

    /** A process: its name, else its kind. */
    String processLabel(Process process) {
        String name = process.getName();
        return name == null || name.isBlank() ? Labels.type(process) : name;
    }

    /** The flow of a route. */
    String flowLabel(Route route) {
        return Figures.of(route.getFlow());
    }

    /** The sign of a regulation and the receptor through which it acts. */
    String regulationLabel(Regulation regulation) {
        return sign(regulation) + (regulation.getReceptor() == null ? "" : "  " + Labels.of(regulation.getReceptor()));
    }

    /** The sign of a regulation at a distance, its regulator and what it acts on. */
    String distantLabel(Regulation regulation) {
        return sign(regulation) + "  " + Labels.of(regulation.getSource()) + " on " + Labels.of(regulation.eContainer());
    }

    /** The sign of a regulation, the trait that it acts on, and the receptor through which it acts. */
    String traitOfRegulation(Regulation regulation) {
        String receptor = regulation.getReceptor() == null ? "" : " through " + Labels.of(regulation.getReceptor());
        return sign(regulation) + "  " + Labels.of(regulation.eContainer()) + receptor;
    }

    private static String sign(Regulation regulation) {
        return switch (RegulationSign.of(regulation)) {
            case STIMULATES -> "+";
            case INHIBITS -> "−";
            case NEUTRAL -> "±";
        };
    }

    /** A cell type with its epigenetic state. */
    String cellTypeLabel(CellType type) {
        String state = type.getEpigeneticState();
        return Labels.of(type) + (state == null || state.isBlank() ? "" : " · " + state);
    }

    /** A trait with its value. */
    String traitLine(Trait trait) {
        String value = Figures.of(trait.getValue());
        return Labels.of(trait) + (value.isEmpty() ? "" : "  " + value);
    }

    /** An alteration: the gene with the kind, else the name. */
    static String cause(Alteration alteration) {
        return alteration.getGene() == null || alteration.getGene().isBlank() ? Labels.of(alteration)
                : alteration.getGene() + " " + Labels.words(alteration.getKind());
    }

    /** A receptor with its density. */
    String receptorLine(Receptor receptor) {
        String density = Figures.of(receptor.getDensity());
        return Labels.of(receptor) + (density.isEmpty() ? "" : "  " + density);
    }

    /** The dissociation constant of a binding. */
    String affinity(Binding binding) {
        String constant = Figures.of(binding.getDissociationConstant());
        return constant.isEmpty() ? "" : "Kd " + constant;
    }

    /** A quantity with the name of what it measures. */
    public String quantityLine(Quantity quantity) {
        return Labels.of(quantity) + "  " + Figures.of(quantity);
    }

    /** A changed quantity with its new value. */
    public String changeLine(QuantityChange change) {
        return Labels.of(change) + " → " + Figures.of(change.getValue());
    }

    /** What a tooltip says: kind and name, quantities with what they rest on, the description. */
    public String tooltip(EObject element) {
        return Descriptions.of(element);
    }

    /** The title of a diagram of the whole organism. */
    public String organismTitle(Organism organism) {
        return Labels.of(organism);
    }
}
