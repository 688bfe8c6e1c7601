package paget.diagram.layout;

import java.util.List;

import paget.diagram.spec.Styles.Routing;
import paget.diagram.view.EdgeView;

/** Lets edges follow nodes that have moved or changed their size, so that they keep their shape as far as that makes sense. */
final class EdgeFollowing {

    /** How far from a side an edge may begin to count as beginning there. */
    private static final double ON_SIDE = 1.5;
    /** How near to a corner an edge may begin after its node got smaller. */
    private static final double CORNER = 4;
    /** How far points may lie off a line along an axis. */
    private static final double ALIGNED = 0.5;

    private final DiagramLayout before;
    private final DiagramLayout layout;
    private final Routes routes;

    EdgeFollowing(DiagramLayout before, DiagramLayout layout) {
        this.before = before;
        this.layout = layout;
        this.routes = new Routes(before);
    }

    /** Takes an edge along; true if it has another shape then, so that another way may be better. */
    boolean follow(EdgeView edge) {
        EdgePlace place = before.place(edge);
        Bounds from = before.absolute(edge.source());
        Bounds to = before.absolute(edge.target());
        Bounds newFrom = layout.absolute(edge.source());
        Bounds newTo = layout.absolute(edge.target());
        Point start = place.start() == null ? null : onSide(place.start(), from, newFrom);
        Point end = place.end() == null ? null : onSide(place.end(), to, newTo);
        Point source = shift(place.start(), start, from, newFrom);
        Point target = shift(place.end(), end, to, newTo);
        if (near(source, target)) {
            List<Point> bends = place.bends().stream().map(bend -> bend.plus(source.x(), source.y())).toList();
            layout.put(edge, place.on(start, bends, end));
            return false;
        }
        EdgePlace kept = place.on(start, place.bends(), end);
        boolean straight = place.routing(edge.look()) == Routing.STRAIGHT;
        layout.put(edge, straight ? kept : stretched(kept, routes.points(edge), source, target));
        return true;
    }

    private static boolean near(Point a, Point b) {
        return a.distance(b) < ALIGNED / 10;
    }

    private static Point shift(Point anchor, Point newAnchor, Bounds from, Bounds to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        return anchor == null ? new Point(to.center().x() - from.center().x(), to.center().y() - from.center().y())
                : new Point(dx + newAnchor.x() - anchor.x(), dy + newAnchor.y() - anchor.y());
    }

    /** The point of the new outline for one of the old: on the same side, where it was if the side still reaches there. */
    private static Point onSide(Point anchor, Bounds was, Bounds now) {
        if (Math.abs(was.width() - now.width()) < ALIGNED && Math.abs(was.height() - now.height()) < ALIGNED) {
            return anchor;
        }
        boolean upright = anchor.x() < ON_SIDE || anchor.x() > was.width() - ON_SIDE;
        boolean lying = anchor.y() < ON_SIDE || anchor.y() > was.height() - ON_SIDE;
        return new Point(
                upright ? side(anchor.x(), was.width(), now.width()) : along(anchor.x(), was.x(), now.x(), now.width()),
                lying ? side(anchor.y(), was.height(), now.height()) : along(anchor.y(), was.y(), now.y(), now.height()));
    }

    private static double side(double at, double was, double now) {
        return at < was / 2 ? at : now - (was - at);
    }

    private static double along(double at, double corner, double newCorner, double length) {
        double margin = Math.min(CORNER, length / 2);
        return Math.clamp(corner + at - newCorner, margin, length - margin);
    }

    /** An edge along the axes whose ends were moved apart; the outer segments keep their direction. */
    private static EdgePlace stretched(EdgePlace place, List<Point> way, Point source, Point target) {
        List<Point> points = WaySearch.straightened(way);
        int last = points.size() - 1;
        if (last < 2) {
            Point a = points.getFirst().plus(source.x(), source.y());
            Point b = points.getLast().plus(target.x(), target.y());
            boolean straight = Math.abs(a.x() - b.x()) < ALIGNED || Math.abs(a.y() - b.y()) < ALIGNED;
            return straight ? place.on(place.start(), List.of(), place.end())
                    : place.rerouted(null, List.of(), null);
        }
        points.set(1, aligned(points.get(0), points.get(1), source));
        points.set(last - 1, aligned(points.get(last), points.get(last - 1), target));
        return place.on(place.start(), points.subList(1, last), place.end());
    }

    private static Point aligned(Point end, Point bend, Point shift) {
        boolean vertical = Math.abs(end.x() - bend.x()) < Math.abs(end.y() - bend.y());
        return vertical ? bend.plus(shift.x(), 0) : bend.plus(0, shift.y());
    }
}
