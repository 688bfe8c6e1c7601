package paget.diagram.ui.internal.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.IdentityHashMap;
import java.util.Set;

import paget.diagram.layout.Bounds;
import paget.diagram.layout.DiagramLayout;
import paget.diagram.layout.EdgePlace;
import paget.diagram.layout.NodePlace;
import paget.diagram.layout.Point;
import paget.diagram.layout.Routes;
import paget.diagram.view.EdgeView;
import paget.diagram.view.ElementView;
import paget.diagram.view.NodeView;

/** Moves and resizes nodes; edges keep the ways that were drawn for them as far as that makes sense. */
public final class Mover {

    private final DiagramLayout layout;
    private final Map<NodeView, Point> moved = new IdentityHashMap<>();

    private Mover(DiagramLayout layout) {
        this.layout = layout;
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
        Mover mover = new Mover(layout);
        Map<EdgeView, List<Point>> ways = mover.ways(targets.keySet());
        targets.forEach((node, bounds) -> {
            if (Geometry.isMovable(node) && layout.place(node) != null) {
                NodePlace place = layout.place(node);
                Bounds clamped = Geometry.clamp(node, layout, bounds);
                mover.moved.put(node, new Point(clamped.x() - place.bounds().x(), clamped.y() - place.bounds().y()));
                layout.put(node, place.with(clamped));
            }
        });
        ways.forEach(mover::follow);
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
        for (EdgeView edge : node.diagram().edgesOf(node)) {
            EdgePlace way = layout.place(edge);
            if (way.start() != null || way.end() != null) {
                layout.put(edge, way.rerouted(null, Geometry.isOrthogonal(edge, layout) ? List.of() : way.bends(), null));
            }
        }
    }

    /** The ways, before anything moves, of the edges that were given one. */
    private Map<EdgeView, List<Point>> ways(Collection<NodeView> nodes) {
        Routes routes = new Routes(layout);
        Set<EdgeView> edges = new LinkedHashSet<>();
        for (ElementView view : Geometry.withContents(nodes)) {
            if (view instanceof EdgeView edge) {
                edges.add(edge);
            }
        }
        Map<EdgeView, List<Point>> ways = new IdentityHashMap<>();
        for (EdgeView edge : edges) {
            EdgePlace place = layout.place(edge);
            if (!place.bends().isEmpty() || place.start() != null || place.end() != null) {
                ways.put(edge, routes.points(edge));
            }
        }
        return ways;
    }

    private Point shift(NodeView node) {
        Point shift = new Point(0, 0);
        for (NodeView at = node; at != null; at = at.parent()) {
            Point own = moved.get(at);
            if (own != null) {
                shift = shift.plus(own.x(), own.y());
            }
        }
        return shift;
    }

    private void follow(EdgeView edge, List<Point> way) {
        EdgePlace place = layout.place(edge);
        Point source = shift(edge.source());
        Point target = shift(edge.target());
        if (source.equals(target)) {
            List<Point> bends = place.bends().stream().map(bend -> bend.plus(source.x(), source.y())).toList();
            layout.put(edge, new EdgePlace(place.start(), bends, place.end(), place.labels(), place.style()));
        } else if (Geometry.isOrthogonal(edge, layout)) {
            layout.put(edge, place.bends().isEmpty() ? place.rerouted(null, List.of(), null)
                    : new EdgePlace(place.start(), stretched(way, source, target), place.end(), place.labels(), place.style()));
        }
    }

    /** The bends of a way along the axes whose ends were moved apart; the outer segments keep their direction. */
    private static List<Point> stretched(List<Point> way, Point source, Point target) {
        List<Point> points = new ArrayList<>(way);
        int last = points.size() - 1;
        points.set(1, aligned(points.get(0), points.get(1), source));
        points.set(last - 1, aligned(points.get(last), points.get(last - 1), target));
        return points.subList(1, last);
    }

    private static Point aligned(Point end, Point bend, Point shift) {
        boolean vertical = Math.abs(end.x() - bend.x()) < Math.abs(end.y() - bend.y());
        return vertical ? bend.plus(shift.x(), 0) : bend.plus(0, shift.y());
    }
}
