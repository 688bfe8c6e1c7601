package paget.diagram.layout;

import java.util.ArrayList;
import java.util.List;

import paget.diagram.spec.Styles.NodeShape;
import paget.diagram.spec.Styles.Routing;
import paget.diagram.view.EdgeView;
import paget.diagram.view.Look;
import paget.diagram.view.NodeView;

/** The points through which edges are drawn. */
public final class Routes {

    private static final double LOOP = 24;

    private final DiagramLayout layout;

    /** For the places of a layout. */
    public Routes(DiagramLayout layout) {
        this.layout = layout;
    }

    /** The points of an edge from its source's side to its target's side; at least two. */
    public List<Point> points(EdgeView edge) {
        EdgePlace place = layout.place(edge);
        NodeView source = layout.shown(edge.source());
        NodeView target = layout.shown(edge.target());
        Bounds from = layout.absolute(source);
        Bounds to = layout.absolute(target);
        boolean redirected = source != edge.source() || target != edge.target();
        List<Point> bends = redirected ? List.of() : place.bends();
        if (source == target && bends.isEmpty()) {
            return loop(from);
        }
        Point start = redirected || place.start() == null ? null : place.start().plus(from.x(), from.y());
        Point end = redirected || place.end() == null ? null : place.end().plus(to.x(), to.y());
        if (bends.isEmpty() && place.routing(edge.look()) != Routing.STRAIGHT
                && (start == null || end == null)) {
            bends = elbow(from, to);
        }
        List<Point> points = new ArrayList<>();
        Point first = bends.isEmpty() ? end == null ? to.center() : end : bends.get(0);
        Point last = bends.isEmpty() ? start == null ? from.center() : start : bends.get(bends.size() - 1);
        points.add(attach(source, from, start, first));
        points.addAll(bends);
        points.add(attach(target, to, end, last));
        return points;
    }

    /** A way of horizontal and vertical segments between two rectangles. */
    private static List<Point> elbow(Bounds from, Bounds to) {
        Point a = from.center();
        Point b = to.center();
        if (Math.abs(a.x() - b.x()) < 1 || Math.abs(a.y() - b.y()) < 1) {
            return List.of();
        }
        boolean back = to.right() < from.x();
        if (back && (b.y() > from.bottom() || b.y() < from.y())) {
            // Drawings read from left to right, so that other edges arrive where this one would leave.
            return List.of(new Point(a.x(), b.y()));
        }
        boolean sideways = to.x() > from.right() || from.x() > to.right();
        if (sideways) {
            double middle = to.x() > from.right() ? (from.right() + to.x()) / 2 : (to.right() + from.x()) / 2;
            return List.of(new Point(middle, a.y()), new Point(middle, b.y()));
        }
        double middle = to.y() > from.bottom() ? (from.bottom() + to.y()) / 2 : (to.bottom() + from.y()) / 2;
        return List.of(new Point(a.x(), middle), new Point(b.x(), middle));
    }

    private static List<Point> loop(Bounds node) {
        double x = node.right();
        double y = node.y() + Math.min(node.height() / 3, 12);
        return List.of(new Point(x, y), new Point(x + LOOP, y), new Point(x + LOOP, node.y() - LOOP / 2),
                new Point(node.x() + node.width() * 0.7, node.y() - LOOP / 2),
                new Point(node.x() + node.width() * 0.7, node.y()));
    }

    /** The point on a node's outline for an edge that comes from a point. */
    private static Point attach(NodeView node, Bounds bounds, Point anchor, Point from) {
        Point inner = bounds.center();
        if (anchor != null) {
            if (!isRound(node)) {
                return anchor;
            }
            // The layout aims at the bounding box; a round shape lies further in, in the edge's direction.
            double dx = Math.abs(anchor.x() - bounds.x()) < 1 || Math.abs(anchor.x() - bounds.right()) < 1 ? inner.x()
                    : anchor.x();
            double dy = dx == anchor.x() ? inner.y() : anchor.y();
            inner = new Point(dx, dy);
            return onOutline(node, bounds, anchor, inner);
        }
        return onOutline(node, bounds, from, inner);
    }

    private static Point onOutline(NodeView node, Bounds bounds, Point outside, Point inside) {
        if (contains(node, bounds, outside)) {
            return outside;
        }
        double low = 0;
        double high = 1;
        for (int i = 0; i < 30; i++) {
            double middle = (low + high) / 2;
            Point at = between(outside, inside, middle);
            if (contains(node, bounds, at)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return between(outside, inside, high);
    }

    private static Point between(Point from, Point to, double share) {
        return new Point(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
    }

    private static boolean isRound(NodeView node) {
        return node.look() instanceof Look.Node look && node.kind() != NodeView.Kind.LIST_ITEM
                && switch (look.shape()) {
                case ELLIPSE, DOT, RING, LOZENGE, TRIANGLE -> true;
                default -> false;
                };
    }

    private static boolean contains(NodeView node, Bounds b, Point p) {
        if (!isRound(node)) {
            return p.x() >= b.x() && p.x() <= b.right() && p.y() >= b.y() && p.y() <= b.bottom();
        }
        NodeShape shape = ((Look.Node) node.look()).shape();
        double x = (p.x() - b.center().x()) / (b.width() / 2);
        double y = (p.y() - b.center().y()) / (b.height() / 2);
        return switch (shape) {
        case LOZENGE -> Math.abs(x) + Math.abs(y) <= 1;
        case TRIANGLE -> y <= 1 && y >= -1 && Math.abs(x) <= (y + 1) / 2;
        default -> x * x + y * y <= 1;
        };
    }

    /** How long a way is. */
    static double length(List<Point> points) {
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            length += points.get(i - 1).distance(points.get(i));
        }
        return length;
    }

    /** The point at a share of a way's length. */
    public static Point at(List<Point> points, double share) {
        double wanted = length(points) * share;
        for (int i = 1; i < points.size(); i++) {
            double part = points.get(i - 1).distance(points.get(i));
            if (wanted <= part && part > 0) {
                return between(points.get(i - 1), points.get(i), wanted / part);
            }
            wanted -= part;
        }
        return points.get(points.size() - 1);
    }

    /** Where a label usually has its middle. */
    public static Point usual(List<Point> points, String label) {
        double length = length(points);
        double near = length == 0 ? 0.5 : Math.min(0.25, 26 / length);
        return switch (label) {
        case "begin" -> at(points, near).plus(0, -9);
        case "end" -> at(points, 1 - near).plus(0, -9);
        default -> at(points, 0.5);
        };
    }
}
