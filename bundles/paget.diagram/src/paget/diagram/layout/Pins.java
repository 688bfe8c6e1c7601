package paget.diagram.layout;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import paget.diagram.view.Diagram;
import paget.diagram.view.EdgeView;
import paget.diagram.view.NodeView;

/**
 * Nodes that stay where they are when everything else is laid out. The layout knows nothing of them: it is moved as a whole
 * to where most of them lie, then each goes back to its place. Edges keep their ways where nothing has come into them.
 */
final class Pins {

    /** Less than this is rounding. */
    private static final double SAME = 0.01;

    private final Diagram diagram;
    private final DiagramLayout layout;
    private final Map<NodeView, NodePlace> pinned = new IdentityHashMap<>();
    /** Where nodes were when the ways of edges were found. */
    private final Map<NodeView, Bounds> found = new IdentityHashMap<>();

    /** The pins as they are before everything is laid out. */
    Pins(Diagram diagram, DiagramLayout layout) {
        this.diagram = diagram;
        this.layout = layout;
        diagram.forEachNode(node -> {
            NodePlace place = layout.place(node);
            if (place != null && place.pinned()) {
                pinned.put(node, place);
            }
        });
    }

    boolean isEmpty() {
        return pinned.isEmpty();
    }

    /** Puts the pinned nodes back into a diagram that was laid out. */
    void restore() {
        List<NodeView> top = diagram.children().stream().filter(pinned::containsKey).toList();
        if (!top.isEmpty()) {
            move(middle(top, node -> pinned.get(node).bounds().x() - layout.place(node).bounds().x()),
                    middle(top, node -> pinned.get(node).bounds().y() - layout.place(node).bounds().y()));
        }
        diagram.forEachNode(node -> {
            if (layout.place(node) != null) {
                found.put(node, layout.absolute(node));
            }
        });
        pinned.forEach(layout::put);
    }

    private static double middle(List<NodeView> nodes, ToDoubleFunction<NodeView> value) {
        double[] sorted = nodes.stream().mapToDouble(value).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private void move(double dx, double dy) {
        for (NodeView node : diagram.children()) {
            NodePlace place = layout.place(node);
            if (place != null) {
                layout.put(node, place.with(place.bounds().plus(dx, dy)));
            }
        }
        for (EdgeView edge : diagram.edges()) {
            EdgePlace place = layout.place(edge);
            layout.put(edge, place.on(place.start(), place.bends().stream().map(bend -> bend.plus(dx, dy)).toList(), place.end()));
        }
    }

    /** Forgets ways that led to where nodes no longer are, or through where nodes are now. */
    void reroute() {
        List<NodeView> displaced = new ArrayList<>();
        diagram.forEachNode(node -> {
            if (layout.place(node) != null && !isSame(layout.absolute(node), found.get(node))) {
                displaced.add(node);
            }
        });
        Routes routes = new Routes(layout);
        for (EdgeView edge : diagram.edges()) {
            List<Point> way = routes.points(edge);
            if (displaced.contains(edge.source()) || displaced.contains(edge.target())
                    || displaced.stream().anyMatch(node -> crosses(way, edge, node))) {
                layout.put(edge, layout.place(edge).rerouted(null, List.of(), null));
            }
        }
    }

    private static boolean isSame(Bounds now, Bounds before) {
        return Math.abs(now.x() - before.x()) < SAME && Math.abs(now.y() - before.y()) < SAME
                && Math.abs(now.width() - before.width()) < SAME && Math.abs(now.height() - before.height()) < SAME;
    }

    private boolean crosses(List<Point> way, EdgeView edge, NodeView node) {
        if (Nesting.holds(node, edge.source()) || Nesting.holds(node, edge.target())) {
            return false;
        }
        Bounds bounds = layout.absolute(node);
        for (int i = 1; i < way.size(); i++) {
            Point a = way.get(i - 1);
            Point b = way.get(i);
            Bounds line = new Bounds(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()));
            if (line.overlaps(bounds, 0)) {
                return true;
            }
        }
        return false;
    }
}
