package paget.diagram.ui.internal.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import paget.diagram.layout.DiagramLayout;
import paget.diagram.layout.EdgePlace;
import paget.diagram.layout.NodePlace;
import paget.diagram.view.EdgeView;
import paget.diagram.view.ElementView;
import paget.diagram.view.NodeView;

/** Two states of some places. Views are named by their keys, because a view that comes back is another object. */
final class LayoutDifference {

    private record Sides<T>(T before, T after) {
        T side(boolean wantAfter) {
            return wantAfter ? after : before;
        }
    }

    private final Map<String, Sides<NodePlace>> nodes = new HashMap<>();
    private final Map<String, Sides<EdgePlace>> edges = new HashMap<>();

    LayoutDifference(DiagramLayout before, DiagramLayout after, Set<ElementView> moved) {
        for (ElementView view : moved) {
            String key = view.key().toString();
            switch (view) {
            case NodeView node -> nodes.put(key, new Sides<>(before.place(node), after.place(node)));
            case EdgeView edge -> edges.put(key, new Sides<>(before.place(edge), after.place(edge)));
            }
        }
    }

    /** True if a container was opened or closed, so that other views are to be seen. */
    boolean opensOrCloses() {
        return nodes.values().stream().anyMatch(sides -> sides.before() != null && sides.after() != null
                && sides.before().collapsed() != sides.after().collapsed());
    }

    /** Puts the place of a view; false if the difference is not about it. */
    boolean restore(ElementView view, String key, boolean wantAfter, DiagramLayout layout) {
        switch (view) {
        case NodeView node -> {
            Sides<NodePlace> sides = nodes.get(key);
            if (sides == null || sides.side(wantAfter) == null) {
                return false;
            }
            layout.put(node, sides.side(wantAfter));
        }
        case EdgeView edge -> {
            Sides<EdgePlace> sides = edges.get(key);
            if (sides == null) {
                return false;
            }
            layout.put(edge, sides.side(wantAfter));
        }
        }
        return true;
    }

    /** Changes what is remembered of views that are gone. */
    void restoreGone(Map<String, NodePlace> goneNodes, Map<String, EdgePlace> goneEdges, boolean wantAfter) {
        goneNodes.replaceAll((key, place) -> {
            Sides<NodePlace> sides = nodes.get(key);
            return sides == null || sides.side(wantAfter) == null ? place : sides.side(wantAfter);
        });
        goneEdges.replaceAll((key, place) -> edges.containsKey(key) ? edges.get(key).side(wantAfter) : place);
    }
}
