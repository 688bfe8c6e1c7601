package paget.diagram.layout;

import java.util.IdentityHashMap;
import java.util.Map;

import paget.diagram.view.EdgeView;
import paget.diagram.view.ElementView;
import paget.diagram.view.NodeView;

/**
 * The places of the views of one diagram. Places are values: a command that moves something keeps the old place and
 * puts it back to undo.
 */
public final class DiagramLayout {

    private final Map<NodeView, NodePlace> nodes = new IdentityHashMap<>();
    private final Map<EdgeView, EdgePlace> edges = new IdentityHashMap<>();

    /** A node's place, or null if it has none yet. */
    public NodePlace place(NodeView node) {
        return nodes.get(node);
    }

    /** An edge's way; a straight one if nothing else is known. */
    public EdgePlace place(EdgeView edge) {
        return edges.getOrDefault(edge, EdgePlace.DIRECT);
    }

    /** True if a node or edge has a place. */
    public boolean has(ElementView view) {
        return view instanceof NodeView ? nodes.containsKey(view) : edges.containsKey(view);
    }

    /** True if a node and all its hosts have places, so that it has one on the diagram. */
    public boolean isPlaced(NodeView node) {
        for (NodeView at = node; at != null; at = at.parent()) {
            if (!nodes.containsKey(at)) {
                return false;
            }
        }
        return true;
    }

    /** Puts a node somewhere; null forgets its place. */
    public void put(NodeView node, NodePlace place) {
        if (place == null) {
            nodes.remove(node);
        } else {
            nodes.put(node, place);
        }
    }

    /** Gives an edge a way; null forgets it. */
    public void put(EdgeView edge, EdgePlace place) {
        if (place == null) {
            edges.remove(edge);
        } else {
            edges.put(edge, place);
        }
    }

    /** Forgets a view that is gone. */
    public void forget(ElementView view) {
        nodes.remove(view);
        edges.remove(view);
    }

    /** A copy of all places; for undoing a whole layout. */
    public DiagramLayout snapshot() {
        DiagramLayout copy = new DiagramLayout();
        copy.nodes.putAll(nodes);
        copy.edges.putAll(edges);
        return copy;
    }

    /** Takes all places from a snapshot. */
    public void restore(DiagramLayout snapshot) {
        nodes.clear();
        nodes.putAll(snapshot.nodes);
        edges.clear();
        edges.putAll(snapshot.edges);
    }

    /** A node's bounds as drawn: a closed container shows its header only. The node must have a place. */
    public Bounds shownBounds(NodeView node) {
        NodePlace place = place(node);
        Bounds bounds = place.bounds();
        return place.collapsed() ? new Bounds(bounds.x(), bounds.y(), bounds.width(), Math.max(Metrics.header(node), 24))
                : bounds;
    }

    /** A node's bounds as drawn, in the diagram's coordinates; it and its hosts must have places. */
    public Bounds absolute(NodeView node) {
        Bounds bounds = shownBounds(node);
        for (NodeView host = node.parent(); host != null; host = host.parent()) {
            Bounds outer = place(host).bounds();
            bounds = bounds.plus(outer.x(), outer.y());
        }
        return bounds;
    }

    /** The node at which an edge of this node is drawn: the outermost closed container around it, or itself. */
    public NodeView shown(NodeView node) {
        NodeView shown = node;
        for (NodeView host = node.parent(); host != null; host = host.parent()) {
            NodePlace place = place(host);
            if (place != null && place.collapsed() || host.isCollapsed()) {
                shown = host;
            }
        }
        return shown;
    }
}
