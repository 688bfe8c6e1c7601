package paget.design.services;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import paget.model.Alteration;
import paget.model.Binding;
import paget.model.CellType;
import paget.model.Element;
import paget.model.Organ;
import paget.model.Process;
import paget.model.Receptor;
import paget.model.Regulation;
import paget.model.Route;
import paget.model.StateVariable;
import paget.model.Trait;
import paget.model.Treatment;
import paget.model.Zone;

/** Labels on a diagram: where the layer of ids is shown, the id stands behind the label. */
public class IdLabelServices {

    private static final String LAYER = "Identifiers";

    private final LabelServices labels = new LabelServices();
    private final TimelineServices timeline = new TimelineServices();
    private final ZoneServices zones = new ZoneServices();

    /** The dissociation constant of a binding. */
    public String affinityOn(Binding binding, EObject diagram) {
        return with(binding, diagram, labels.affinity(binding));
    }

    /** An alteration: the gene with the kind, else the name. */
    public String alterationLineOn(Alteration alteration, EObject diagram) {
        return with(alteration, diagram, LabelServices.cause(alteration));
    }

    /** A cell type with its epigenetic state. */
    public String cellTypeLabelOn(CellType type, EObject diagram) {
        return with(type, diagram, labels.cellTypeLabel(type));
    }

    /** The sign of a regulation at a distance, its regulator and what it acts on. */
    public String distantLabelOn(Regulation regulation, EObject diagram) {
        return with(regulation, diagram, labels.distantLabel(regulation));
    }

    /** The flow of a route. */
    public String flowLabelOn(Route route, EObject diagram) {
        return with(route, diagram, labels.flowLabel(route));
    }

    /** What people call the element. */
    public String labelOn(EObject element, EObject diagram) {
        return with(element, diagram, labels.label(element));
    }

    /** A variable of another place, with the place in front. */
    public String neighbourLabelOn(StateVariable variable, EObject diagram) {
        return with(variable, diagram, labels.neighbourLabel(variable));
    }

    /** The name of an organ with its part in the question. */
    public String organLabelOn(Organ organ, EObject diagram) {
        return with(organ, diagram, labels.organLabel(organ));
    }

    /** A process: its name, else its kind. */
    public String processLabelOn(Process process, EObject diagram) {
        return with(process, diagram, labels.processLabel(process));
    }

    /** A receptor with its density. */
    public String receptorLineOn(Receptor receptor, EObject diagram) {
        return with(receptor, diagram, labels.receptorLine(receptor));
    }

    /** The sign of a regulation and the receptor through which it acts. */
    public String regulationLabelOn(Regulation regulation, EObject diagram) {
        return with(regulation, diagram, labels.regulationLabel(regulation));
    }

    /** A trait with its value. */
    public String traitLineOn(Trait trait, EObject diagram) {
        return with(trait, diagram, labels.traitLine(trait));
    }

    /** The sign of a regulation, the trait that it acts on, and the receptor through which it acts. */
    public String traitOfRegulationOn(Regulation regulation, EObject diagram) {
        return with(regulation, diagram, labels.traitOfRegulation(regulation));
    }

    /** What a treatment acts on, with its place. */
    public String treatedLabelOn(Element element, EObject diagram) {
        return with(element, diagram, timeline.treatedLabel(element));
    }

    /** A treatment with its start and its doses. */
    public String treatmentLabelOn(Treatment treatment, EObject diagram) {
        return with(treatment, diagram, timeline.treatmentLabel(treatment));
    }

    /** A treatment with the number of its doses. */
    public String treatmentTitleOn(Treatment treatment, EObject diagram) {
        return with(treatment, diagram, timeline.treatmentTitle(treatment));
    }

    /** A variable with its value at the start below it. */
    public String variableLabelOn(StateVariable variable, EObject diagram) {
        return with(variable, diagram, labels.variableLabel(variable));
    }

    /** A variable and the value at its start in one line. */
    public String variableLineOn(StateVariable variable, EObject diagram) {
        return with(variable, diagram, labels.variableLine(variable));
    }

    /** A zone with its extent below it. */
    public String zoneLabelOn(Zone zone, EObject diagram) {
        return with(zone, diagram, zones.zoneLabel(zone));
    }

    private static String with(EObject element, EObject diagram, String label) {
        if (!(element instanceof Element identified) || identified.getId() == null || !showsIds(diagram)) {
            return label;
        }
        return label.isEmpty() ? "[" + identified.getId() + "]" : label + " [" + identified.getId() + "]";
    }

    private static boolean showsIds(EObject diagram) {
        EStructuralFeature layers = diagram == null ? null : diagram.eClass().getEStructuralFeature("activatedLayers");
        return layers != null && diagram.eGet(layers) instanceof Iterable<?> shown && any(shown);
    }

    private static boolean any(Iterable<?> layers) {
        for (Object layer : layers) {
            if (layer instanceof EObject named && LAYER.equals(named.eGet(named.eClass().getEStructuralFeature("name")))) {
                return true;
            }
        }
        return false;
    }
}
