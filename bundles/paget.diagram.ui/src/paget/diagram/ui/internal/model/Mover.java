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

    /** How far from a side an edge may begin to count as beginning there. */
    private static final double ON_SIDE = 1.5;
    /** How near to a corner an edge may begin after its node got smaller. */
    private static final double CORNER = 4;
    /** How far points may lie off a line along an axis. */
    private static final double ALIGNED = 0.5;

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
        Mover mover = new Mover(layout);
        Map<EdgeView, List<Point>> ways = mover.ways(List.of(node));
        NodePlace place = layout.place(node);
        Bounds before = layout.absolute(node);
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
        ways.forEach((edge, way) -> {
            if (edge.source() == node || edge.target() == node) {
                mover.followSides(edge, way, node, before);
            }
        });
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
            layout.put(edge, stretched(place, way, source, target));
        }
    }

    /** An edge stays where it left or met a node whose sides have moved, as far as there still is a side. */
    private void followSides(EdgeView edge, List<Point> way, NodeView node, Bounds before) {
        EdgePlace place = layout.place(edge);
        Point none = new Point(0, 0);
        Point start = edge.source() == node ? place.start() : null;
        Point end = edge.target() == node ? place.end() : null;
        Bounds now = layout.absolute(node);
        Point newStart = start == null ? null : onSide(start, before, now);
        Point newEnd = end == null ? null : onSide(end, before, now);
        EdgePlace kept = new EdgePlace(newStart == null ? place.start() : newStart, place.bends(), newEnd == null ? place.end() : newEnd,
                place.labels(), place.style());
        Point source = newStart == null ? none : shift(start, newStart, before, now);
        Point target = newEnd == null ? none : shift(end, newEnd, before, now);
        layout.put(edge, Geometry.isOrthogonal(edge, layout) ? stretched(kept, way, source, target) : kept);
    }

    private static Point shift(Point from, Point to, Bounds before, Bounds now) {
        return new Point(now.x() + to.x() - before.x() - from.x(), now.y() + to.y() - before.y() - from.y());
    }

    /** The point of the new outline for one of the old: on the same side, where it was if the side still reaches there. */
    private static Point onSide(Point anchor, Bounds before, Bounds now) {
        boolean upright = anchor.x() < ON_SIDE || anchor.x() > before.width() - ON_SIDE;
        boolean lying = anchor.y() < ON_SIDE || anchor.y() > before.height() - ON_SIDE;
        return new Point(upright ? side(anchor.x(), before.width(), now.width()) : along(anchor.x(), before.x(), now.x(), now.width()),
                lying ? side(anchor.y(), before.height(), now.height()) : along(anchor.y(), before.y(), now.y(), now.height()));
    }

    private static double side(double at, double before, double now) {
        return at < before / 2 ? at : now - (before - at);
    }

    private static double along(double at, double corner, double newCorner, double length) {
        double margin = Math.min(CORNER, length / 2);
        return Math.clamp(corner + at - newCorner, margin, length - margin);
    }

    /** An edge along the axes whose ends were moved apart; the outer segments keep their direction. */
    private static EdgePlace stretched(EdgePlace place, List<Point> way, Point source, Point target) {
        List<Point> points = corners(way);
        int last = points.size() - 1;
        if (last < 2) {
            Point a = points.getFirst().plus(source.x(), source.y());
            Point b = points.getLast().plus(target.x(), target.y());
            boolean straight = Math.abs(a.x() - b.x()) < ALIGNED || Math.abs(a.y() - b.y()) < ALIGNED;
            return straight ? new EdgePlace(place.start(), List.of(), place.end(), place.labels(), place.style())
                    : place.rerouted(null, List.of(), null);
        }
        points.set(1, aligned(points.get(0), points.get(1), source));
        points.set(last - 1, aligned(points.get(last), points.get(last - 1), target));
        return new EdgePlace(place.start(), points.subList(1, last), place.end(), place.labels(), place.style());
    }

    /** A way without the points at which it goes straight on; they would become steps. */
    private static List<Point> corners(List<Point> way) {
        List<Point> points = new ArrayList<>(way);
        for (int i = points.size() - 2; i > 0; i--) {
            Point a = points.get(i - 1);
            Point at = points.get(i);
            Point b = points.get(i + 1);
            boolean down = Math.abs(a.x() - at.x()) < ALIGNED && Math.abs(at.x() - b.x()) < ALIGNED;
            boolean across = Math.abs(a.y() - at.y()) < ALIGNED && Math.abs(at.y() - b.y()) < ALIGNED;
            if (down || across) {
                points.remove(i);
            }
        }
        return points;
    }

    private static Point aligned(Point end, Point bend, Point shift) {
        boolean vertical = Math.abs(end.x() - bend.x()) < Math.abs(end.y() - bend.y());
        return vertical ? bend.plus(shift.x(), 0) : bend.plus(0, shift.y());
    }
}
