package paget.diagram.ui.internal.model;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;

import paget.diagram.layout.Bounds;
import paget.diagram.layout.DiagramLayout;
import paget.diagram.layout.NodePlace;
import paget.diagram.view.NodeView;

/** Moves and resizes nodes. Edges follow when the change is complete. */
public final class Mover {

    private Mover() {
    }

    /** Moves nodes, each with its contents. */
    public static void move(DiagramLayout layout, Collection<NodeView> nodes, double dx, double dy) {
        Map<NodeView, Bounds> targets = new IdentityHashMap<>();
        for (NodeView node : nodes) {
            targets.put(node, layout.place(node).bounds().plus(dx, dy));
        }
        place(layout, targets);
    }

    /** Puts nodes to new bounds, relative to their hosts; sizes are changed by {@link #resize}. */
    public static void place(DiagramLayout layout, Map<NodeView, Bounds> targets) {
        targets.forEach((node, bounds) -> {
            if (Geometry.isMovable(node) && layout.place(node) != null) {
                layout.put(node, layout.place(node).with(Geometry.clamp(node, layout, bounds)));
            }
        });
    }

    /** Gives a node new bounds, relative to its host; what it holds stays where it is. */
    public static void resize(DiagramLayout layout, NodeView node, Bounds bounds) {
        if (!Geometry.isResizable(node)) {
            return;
        }
        NodePlace place = layout.place(node);
        Bounds clamped = Geometry.clamp(node, layout, bounds);
        double dx = clamped.x() - place.bounds().x();
        double dy = clamped.y() - place.bounds().y();
        layout.put(node, new NodePlace(clamped, place.pinned(), place.collapsed(), true, place.style()));
        for (NodeView child : node.children()) {
            NodePlace inner = layout.place(child);
            if (inner != null && Geometry.isMovable(child)) {
                layout.put(child, inner.with(Geometry.clamp(child, layout, inner.bounds().plus(-dx, -dy))));
            }
        }
        for (NodeView border : node.borderNodes()) {
            NodePlace inner = layout.place(border);
            if (inner != null) {
                layout.put(border, inner.with(Geometry.clamp(border, layout, inner.bounds())));
            }
        }
    }
}
