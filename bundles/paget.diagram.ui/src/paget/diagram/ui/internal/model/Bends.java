package paget.diagram.ui.internal.model;

import java.util.ArrayList;
import java.util.List;

import paget.diagram.layout.Bounds;
import paget.diagram.layout.DiagramLayout;
import paget.diagram.layout.Point;
import paget.diagram.layout.Routes;
import paget.diagram.view.EdgeView;

/** Changes the ways of edges by their bends. Points are in the diagram's coordinates. */
public final class Bends {

    private static final double STUB = 12;
    /** How much longer than the straight way a bend may make it and still vanish. */
    private static final double STRAIGHT = 0.6;

    private Bends() {
    }

    /** Pulls a segment to a point: an edge along the axes moves the segment, another one gets a bend there. */
    public static void pull(DiagramLayout layout, EdgeView edge, int segment, Point to) {
        List<Point> points = new ArrayList<>(new Routes(layout).points(edge));
        if (segment < 0 || segment > points.size() - 2) {
            return;
        }
        if (!Geometry.isOrthogonal(edge, layout)) {
            points.add(segment + 1, to);
            put(layout, edge, points.subList(1, points.size() - 1), null, null);
            return;
        }
        Point a = points.get(segment);
        Point b = points.get(segment + 1);
        boolean vertical = Math.abs(a.x() - b.x()) < Math.abs(a.y() - b.y());
        Point from = vertical ? new Point(to.x(), a.y()) : new Point(a.x(), to.y());
        Point until = vertical ? new Point(to.x(), b.y()) : new Point(b.x(), to.y());
        List<Point> bends = new ArrayList<>();
        // The ends stay at their nodes: a pulled end segment leaves a short stub there.
        if (segment == 0) {
            Point stub = towards(a, b, STUB);
            bends.add(stub);
            bends.add(vertical ? new Point(to.x(), stub.y()) : new Point(stub.x(), to.y()));
        } else {
            bends.addAll(points.subList(1, segment));
            bends.add(from);
        }
        if (segment == points.size() - 2) {
            Point stub = towards(b, a, STUB);
            bends.add(vertical ? new Point(to.x(), stub.y()) : new Point(stub.x(), to.y()));
            bends.add(stub);
        } else {
            bends.add(until);
            bends.addAll(points.subList(segment + 2, points.size() - 1));
        }
        put(layout, edge, bends, points.get(0), points.get(points.size() - 1));
    }

    private static Point towards(Point from, Point to, double distance) {
        double length = from.distance(to);
        double share = length == 0 ? 0 : Math.min(0.3, distance / length);
        return from.plus((to.x() - from.x()) * share, (to.y() - from.y()) * share);
    }

    /** Moves a bend of an edge that does not run along the axes; on the line between its neighbours it vanishes. */
    public static void move(DiagramLayout layout, EdgeView edge, int index, Point to) {
        List<Point> points = new ArrayList<>(new Routes(layout).points(edge));
        if (index < points.size() - 2) {
            Point before = points.get(index);
            Point after = points.get(index + 2);
            boolean straight = before.distance(to) + to.distance(after) - before.distance(after) < STRAIGHT;
            points.set(index + 1, to);
            if (straight) {
                points.remove(index + 1);
            }
            put(layout, edge, points.subList(1, points.size() - 1), null, null);
        }
    }

    /** The number of the segment nearest to a point, and of the bend if one is within reach, else -1. */
    public record Hit(int segment, int bend) {
    }

    /** What of an edge is at a point. */
    public static Hit at(DiagramLayout layout, EdgeView edge, Point point, double reach) {
        List<Point> points = new Routes(layout).points(edge);
        int nearest = 0;
        double least = Double.MAX_VALUE;
        for (int i = 0; i + 1 < points.size(); i++) {
            double distance = distance(point, points.get(i), points.get(i + 1));
            if (distance < least) {
                least = distance;
                nearest = i;
            }
        }
        int bend = -1;
        if (!Geometry.isOrthogonal(edge, layout)) {
            for (int i = 1; i + 1 < points.size(); i++) {
                if (points.get(i).distance(point) <= reach) {
                    bend = i - 1;
                }
            }
        }
        return new Hit(nearest, bend);
    }

    private static double distance(Point point, Point a, Point b) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double square = dx * dx + dy * dy;
        double share = square == 0 ? 0 : Math.clamp(((point.x() - a.x()) * dx + (point.y() - a.y()) * dy) / square, 0, 1);
        return point.distance(a.plus(share * dx, share * dy));
    }

    /** Forgets the way that was drawn, so that the edge finds its own. */
    public static void straighten(DiagramLayout layout, EdgeView edge) {
        layout.put(edge, layout.place(edge).rerouted(null, List.of(), null));
    }

    private static void put(DiagramLayout layout, EdgeView edge, List<Point> bends, Point start, Point end) {
        layout.put(edge, layout.place(edge).drawn(relative(layout.absolute(layout.shown(edge.source())), start), bends,
                relative(layout.absolute(layout.shown(edge.target())), end)));
    }

    private static Point relative(Bounds node, Point point) {
        return point == null ? null : point.plus(-node.x(), -node.y());
    }
}
