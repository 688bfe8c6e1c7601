package paget.diagram.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.DynamicEObjectImpl;

import paget.diagram.internal.expression.CurrentReads;
import paget.diagram.spec.Layer;

/**
 * A view as expressions and services see it. In Sirius the variables {@code view}, {@code containerView} and the like
 * hold EMF objects; these have the same class names and the same features that specifications read, so that
 * {@code feature:target} or {@code feature:targetNode} work in both.
 */
public final class ViewObject extends DynamicEObjectImpl {

    private static final EPackage PACKAGE = createPackage();
    /** Stays for as long as there is the view; when layers are switched, everything is evaluated again. */
    private static final Set<String> LASTING = Set.of("target", "sourceNode", "targetNode", "parentDiagram",
            "activatedLayers", "activatedTransientLayers");

    private final Object view;

    ViewObject(Diagram diagram) {
        this.view = diagram;
        eSetClass(type("DSemanticDiagram"));
    }

    ViewObject(ElementView element) {
        this.view = element;
        String name = switch (element) {
        case EdgeView edge -> "DEdge";
        case NodeView node -> switch (node.kind()) {
        case CONTAINER -> "DNodeContainer";
        case LIST -> "DNodeList";
        case LIST_ITEM -> "DNodeListElement";
        default -> "DNode";
        };
        };
        eSetClass(type(name));
    }

    private ViewObject(Layer layer) {
        this.view = layer;
        eSetClass(type("Layer"));
    }

    /** The class of views with a name, such as {@code DEdge}. */
    public static EClass type(String name) {
        return (EClass) PACKAGE.getEClassifier(name);
    }

    /** The diagram, node or edge behind an object, or null if the object is no view. */
    public static Object viewOf(Object object) {
        return object instanceof ViewObject viewObject ? viewObject.view : null;
    }

    /** The model element that a view stands for; what is no view stands for itself. */
    public static EObject elementOf(EObject object) {
        return switch (viewOf(object)) {
        case Diagram diagram -> diagram.semantic();
        case ElementView element -> element.semantic();
        case null, default -> object;
        };
    }

    private static EPackage createPackage() {
        EPackage created = EcoreFactory.eINSTANCE.createEPackage();
        created.setName("diagram");
        created.setNsPrefix("diagram");
        created.setNsURI("paget:/diagram/views");
        EClass element = type(created, "DDiagramElement", null);
        attribute(element, "name", EcorePackage.Literals.ESTRING);
        attribute(element, "visible", EcorePackage.Literals.EBOOLEAN);
        reference(element, "target", false);
        reference(element, "semanticElements", true);
        reference(element, "parentDiagram", false);
        EClass node = type(created, "AbstractDNode", element);
        reference(node, "ownedBorderedNodes", true);
        type(created, "DNode", node);
        type(created, "DNodeListElement", node);
        reference(type(created, "DNodeContainer", node), "ownedDiagramElements", true);
        reference(type(created, "DNodeList", node), "ownedElements", true);
        EClass edge = type(created, "DEdge", element);
        // In Sirius an end of an edge is a mere EdgeTarget, of which nothing is known but its edges.
        EClass end = type(created, "EdgeTarget", null);
        reference(end, "incomingEdges", true);
        reference(end, "outgoingEdges", true);
        node.getESuperTypes().add(end);
        edge.getESuperTypes().add(end);
        end(edge, "sourceNode", end);
        end(edge, "targetNode", end);
        EClass diagram = type(created, "DSemanticDiagram", null);
        attribute(diagram, "name", EcorePackage.Literals.ESTRING);
        reference(diagram, "target", false);
        reference(diagram, "ownedDiagramElements", true);
        reference(diagram, "activatedLayers", true);
        reference(diagram, "activatedTransientLayers", true);
        attribute(type(created, "Layer", null), "name", EcorePackage.Literals.ESTRING);
        return created;
    }

    private static EClass type(EPackage owner, String name, EClass above) {
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName(name);
        if (above != null) {
            type.getESuperTypes().add(above);
        }
        owner.getEClassifiers().add(type);
        return type;
    }

    private static void attribute(EClass owner, String name, EDataType type) {
        var attribute = EcoreFactory.eINSTANCE.createEAttribute();
        attribute.setEType(type);
        add(owner, name, attribute);
    }

    private static void reference(EClass owner, String name, boolean many) {
        EReference reference = EcoreFactory.eINSTANCE.createEReference();
        reference.setEType(EcorePackage.Literals.EOBJECT);
        reference.setUpperBound(many ? -1 : 1);
        add(owner, name, reference);
    }

    private static void end(EClass owner, String name, EClass type) {
        EReference reference = EcoreFactory.eINSTANCE.createEReference();
        reference.setEType(type);
        add(owner, name, reference);
    }

    /** All features are computed: nothing is stored, nothing can be set. */
    private static void add(EClass owner, String name, EStructuralFeature feature) {
        feature.setName(name);
        feature.setDerived(true);
        feature.setVolatile(true);
        feature.setTransient(true);
        feature.setChangeable(false);
        owner.getEStructuralFeatures().add(feature);
    }

    @Override
    public Object eGet(EStructuralFeature feature, boolean resolve, boolean coreType) {
        if (!(view instanceof Layer) && !LASTING.contains(feature.getName())) {
            CurrentReads.get().anything();
        }
        return switch (view) {
        case Diagram diagram -> get(diagram, feature.getName());
        case Layer layer -> layer.name();
        default -> get((ElementView) view, feature.getName());
        };
    }

    private static Object get(Diagram diagram, String feature) {
        return switch (feature) {
        case "name" -> diagram.title();
        case "target" -> diagram.semantic();
        case "activatedLayers" -> layers(diagram, false);
        case "activatedTransientLayers" -> layers(diagram, true);
        default -> {
            List<EObject> owned = objects(diagram.children());
            diagram.edges().forEach(edge -> owned.add(edge.asObject()));
            yield owned;
        }
        };
    }

    /** Sirius keeps the layers apart that have no mappings: switching them changes decorations, but refreshes no label. */
    private static List<EObject> layers(Diagram diagram, boolean decorating) {
        Layer always = diagram.description().defaultLayer();
        return diagram.activeLayers().stream().filter(layer -> (layer != always && !layer.hasMappings()) == decorating)
                .<EObject>map(ViewObject::new).toList();
    }

    private static Object get(ElementView element, String feature) {
        return switch (feature) {
        case "name" -> element.appearance == null ? "" : element.label();
        case "visible" -> element.isVisible();
        case "target" -> element.semantic();
        case "semanticElements" -> element.appearance == null ? List.of(element.semantic())
                : element.semanticElements();
        case "parentDiagram" -> element.diagram().asObject();
        default -> element instanceof EdgeView edge
                ? (feature.equals("sourceNode") ? edge.source() : edge.target()).asObject()
                : get((NodeView) element, feature);
        };
    }

    private static Object get(NodeView node, String feature) {
        return switch (feature) {
        case "ownedBorderedNodes" -> objects(node.borderNodes());
        case "incomingEdges" -> objects(node.diagram().edgesOf(node).stream().filter(edge -> edge.target() == node).toList());
        case "outgoingEdges" -> objects(node.diagram().edgesOf(node).stream().filter(edge -> edge.source() == node).toList());
        default -> objects(node.children());
        };
    }

    private static List<EObject> objects(List<? extends ElementView> elements) {
        List<EObject> objects = new ArrayList<>();
        elements.forEach(element -> objects.add(element.asObject()));
        return objects;
    }

    @Override
    public EObject eContainer() {
        return switch (view) {
        case NodeView node -> node.host() instanceof NodeView host ? host.asObject() : node.diagram().asObject();
        case EdgeView edge -> edge.diagram().asObject();
        default -> null;
        };
    }

    @Override
    public String toString() {
        return String.valueOf(view);
    }
}
