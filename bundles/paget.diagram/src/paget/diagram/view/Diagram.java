package paget.diagram.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

import paget.diagram.spec.AbstractNodeMapping;
import paget.diagram.spec.DiagramDescription;
import paget.diagram.spec.FilterDescription;
import paget.diagram.spec.Layer;

/** A diagram of a model element. It follows the model when its {@link DiagramSynchronizer} refreshes it. */
public final class Diagram implements ViewHost {

    private final DiagramDescription description;
    private final EObject semantic;
    final Map<AbstractNodeMapping, ChildSlot> slots = new IdentityHashMap<>();
    final Set<Layer> activeLayers = new LinkedHashSet<>();
    final Set<FilterDescription> activeFilters = new LinkedHashSet<>();
    List<NodeView> children = new ArrayList<>();
    List<EdgeView> edges = new ArrayList<>();
    Map<EObject, List<ElementView>> views = new IdentityHashMap<>();
    Map<NodeView, List<EdgeView>> edgesOf = new IdentityHashMap<>();
    String title = "";
    private ViewObject object;

    Diagram(DiagramDescription description, EObject semantic) {
        this.description = description;
        this.semantic = semantic;
    }

    @Override
    public EObject asObject() {
        if (object == null) {
            object = new ViewObject(this);
        }
        return object;
    }

    /** The kind of diagram. */
    public DiagramDescription description() {
        return description;
    }

    @Override
    public EObject semantic() {
        return semantic;
    }

    /** The title. */
    public String title() {
        return title;
    }

    @Override
    public List<NodeView> children() {
        return Collections.unmodifiableList(children);
    }

    /** The edges in the order of the specification and the model. */
    public List<EdgeView> edges() {
        return Collections.unmodifiableList(edges);
    }

    /** The edges that begin or end at a node. */
    public List<EdgeView> edgesOf(NodeView node) {
        return Collections.unmodifiableList(edgesOf.getOrDefault(node, List.of()));
    }

    /** The views of a model element. */
    public Collection<ElementView> viewsOf(EObject element) {
        return Collections.unmodifiableList(views.getOrDefault(element, List.of()));
    }

    /** The layers that are shown. */
    public Set<Layer> activeLayers() {
        return Collections.unmodifiableSet(activeLayers);
    }

    /** The filters that are on. */
    public Set<FilterDescription> activeFilters() {
        return Collections.unmodifiableSet(activeFilters);
    }

    /** Visits every node, outer ones before inner ones, contents before borders. */
    public void forEachNode(Consumer<NodeView> visitor) {
        children.forEach(child -> visit(child, visitor));
    }

    private static void visit(NodeView node, Consumer<NodeView> visitor) {
        visitor.accept(node);
        node.children.forEach(child -> visit(child, visitor));
        node.borderNodes.forEach(border -> visit(border, visitor));
    }

    /** Every node and edge. */
    public List<ElementView> elements() {
        List<ElementView> all = new ArrayList<>();
        forEachNode(all::add);
        all.addAll(edges);
        return all;
    }

    /** The id of an element, seen from this diagram's model. */
    public String id(EObject element) {
        return SemanticIds.of(element, semantic.eResource());
    }
}
