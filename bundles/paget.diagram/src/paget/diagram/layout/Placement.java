package paget.diagram.layout;

import java.util.ArrayList;
import java.util.List;

import paget.diagram.layout.Metrics.Size;
import paget.diagram.view.Diagram;
import paget.diagram.view.EdgeView;
import paget.diagram.view.NodeView;

/** Finds places for new nodes among nodes that have theirs. */
final class Placement {

    private static final double DISTANCE = 50;

    private final Diagram diagram;
    private final DiagramLayout layout;
    private final AutoLayout automatic;

    Placement(Diagram diagram, DiagramLayout layout, AutoLayout automatic) {
        this.diagram = diagram;
        this.layout = layout;
        this.automatic = automatic;
    }

    void placeNew() {
        placeNew(diagram.children(), 0);
    }

    private void placeNew(List<NodeView> siblings, double header) {
        for (NodeView node : siblings) {
            if (layout.place(node) == null && node.isVisible()) {
                automatic.layoutInside(node);
                Size size = Sizes.of(node, layout);
                automatic.put(node, find(node, siblings, size, header));
            } else if (node.kind() == NodeView.Kind.CONTAINER) {
                boolean untouched = node.children().stream().noneMatch(child -> layout.place(child) != null);
                if (Metrics.isStack(node) || untouched) {
                    automatic.layoutInside(node);
                } else {
                    placeNew(node.children(), Metrics.header(node));
                }
            }
        }
    }

    private Bounds find(NodeView node, List<NodeView> siblings, Size size, double header) {
        List<Bounds> taken = new ArrayList<>();
        Bounds all = null;
        for (NodeView sibling : siblings) {
            if (sibling != node && layout.place(sibling) != null && sibling.isVisible()) {
                Bounds bounds = layout.place(sibling).bounds();
                taken.add(bounds);
                all = Bounds.union(all, bounds);
            }
        }
        double left = Metrics.PADDING;
        double top = header + Metrics.PADDING;
        Bounds wanted = all == null ? new Bounds(left, top, size.width(), size.height())
                : new Bounds(all.x(), all.bottom() + DISTANCE / 2, size.width(), size.height());
        Bounds neighbour = neighbour(node, siblings);
        if (neighbour != null) {
            wanted = new Bounds(neighbour.right() + DISTANCE, neighbour.y(), size.width(), size.height());
        }
        return AutoLayout.clear(wanted, taken);
    }

    private Bounds neighbour(NodeView node, List<NodeView> siblings) {
        for (EdgeView edge : diagram.edgesOf(node)) {
            NodeView other = edge.source() == node ? edge.target() : edge.source();
            if (other != node && siblings.contains(other) && layout.place(other) != null) {
                return layout.place(other).bounds();
            }
        }
        return null;
    }
}
