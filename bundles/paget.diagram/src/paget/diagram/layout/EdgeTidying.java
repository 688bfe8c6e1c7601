package paget.diagram.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import paget.diagram.spec.Styles.NodeShape;
import paget.diagram.view.EdgeView;
import paget.diagram.view.Look;
import paget.diagram.view.NodeView;

/**
 * Small corrections of ways that the layout has found: a step of a few pixels is taken out by sliding the end along the
 * node's side, and ends that meet in one point of a border node are drawn apart.
 */
final class EdgeTidying {

    /** Steps up to this height are taken out. */
    private static final double STEP = 14;
    /** From an end to the node's corner. */
    private static final double MARGIN = 6;
    /** Between parallel lines. */
    private static final double APART = 7;
    private static final double SPREAD = 10;
    private static final double SAME = 0.1;

    private final DiagramLayout layout;
    private final Map<EdgeView, List<Point>> ways = new IdentityHashMap<>();
    private final List<EdgeView> edges = new ArrayList<>();
    private final List<NodeView> nodes;

    /** For edges whose ways have been put, and the nodes that they should not touch. */
    EdgeTidying(DiagramLayout layout, Collection<EdgeView> laidOut, Collection<NodeView> nodes) {
        this.layout = layout;
        this.nodes = List.copyOf(nodes);
        for (EdgeView edge : laidOut) {
            EdgePlace place = layout.place(edge);
            if (place.start() != null && place.end() != null && edge.source() != edge.target()) {
                List<Point> way = new ArrayList<>();
                Bounds from = layout.absolute(edge.source());
                Bounds to = layout.absolute(edge.target());
                way.add(place.start().plus(from.x(), from.y()));
                way.addAll(place.bends());
                way.add(place.end().plus(to.x(), to.y()));
                ways.put(edge, way);
                edges.add(edge);
            }
        }
    }

    /** Corrects the ways and puts them. */
    void tidy() {
        for (EdgeView edge : edges) {
            straighten(edge, edge.source(), ways.get(edge));
            List<Point> back = new ArrayList<>(ways.get(edge).reversed());
            straighten(edge, edge.target(), back);
            ways.put(edge, new ArrayList<>(back.reversed()));
        }
        spread();
        for (EdgeView edge : edges) {
            List<Point> way = ways.get(edge);
            Bounds from = layout.absolute(edge.source());
            Bounds to = layout.absolute(edge.target());
            layout.put(edge, layout.place(edge).rerouted(way.getFirst().plus(-from.x(), -from.y()),
                    way.subList(1, way.size() - 1), way.getLast().plus(-to.x(), -to.y())));
        }
    }

    /** Takes out a small step near the beginning of a way, if the beginning can slide. */
    private void straighten(EdgeView edge, NodeView node, List<Point> way) {
        if (way.size() < 4 || node.kind() == NodeView.Kind.BORDER_NODE) {
            return;
        }
        Point start = way.get(0);
        Point corner = way.get(1);
        Point next = way.get(2);
        double step = Math.abs(next.y() - corner.y());
        boolean levels = Math.abs(start.y() - corner.y()) < SAME && Math.abs(corner.x() - next.x()) < SAME
                && step > SAME && step <= STEP && Math.abs(way.get(3).y() - next.y()) < SAME;
        if (!levels) {
            return;
        }
        Point slid = new Point(start.x(), next.y());
        if (fits(node, slid) && isFree(edge, slid, way.get(3))) {
            way.set(0, slid);
            way.subList(1, 3).clear();
        }
    }

    private boolean fits(NodeView node, Point end) {
        Bounds bounds = layout.absolute(node);
        double margin = isRound(node) ? Math.max(MARGIN, bounds.height() / 4) : MARGIN;
        return end.y() >= bounds.y() + margin && end.y() <= bounds.bottom() - margin;
    }

    private static boolean isRound(NodeView node) {
        return node.look() instanceof Look.Node look && look.shape() != NodeShape.SQUARE && look.shape() != NodeShape.IMAGE;
    }

    /** True if a level line touches no other edge and no node but those at its ends. */
    private boolean isFree(EdgeView edge, Point from, Point to) {
        double left = Math.min(from.x(), to.x());
        Bounds line = new Bounds(left, from.y(), Math.abs(from.x() - to.x()), 0);
        for (EdgeView other : edges) {
            List<Point> way = ways.get(other);
            for (int i = 1; other != edge && i < way.size(); i++) {
                Point a = way.get(i - 1);
                Point b = way.get(i);
                if (Math.abs(a.y() - b.y()) < SAME && Math.abs(a.y() - from.y()) < APART
                        && Math.min(a.x(), b.x()) < line.right() && Math.max(a.x(), b.x()) > left) {
                    return false;
                }
            }
        }
        Bounds inner = new Bounds(line.x() + 1, line.y(), Math.max(0, line.width() - 2), 0);
        return nodes.stream().noneMatch(node -> !Nesting.holds(node, edge.source()) && !Nesting.holds(node, edge.target())
                && layout.absolute(node).overlaps(inner, 2));
    }

    /** Draws the ends at one border node apart, in the order in which the edges come. */
    private void spread() {
        Map<NodeView, List<EdgeView>> meeting = new IdentityHashMap<>();
        List<NodeView> ports = new ArrayList<>();
        for (EdgeView edge : edges) {
            if (edge.target().kind() == NodeView.Kind.BORDER_NODE) {
                meeting.computeIfAbsent(edge.target(), port -> {
                    ports.add(port);
                    return new ArrayList<>();
                }).add(edge);
            }
        }
        for (NodeView port : ports) {
            List<EdgeView> together = meeting.get(port);
            double room = layout.absolute(port).height() - MARGIN;
            if (together.size() > 1 && room > 0) {
                together.sort(Comparator.comparingDouble(edge -> approach(ways.get(edge))));
                double gap = Math.min(SPREAD, room / (together.size() - 1));
                for (int i = 0; i < together.size(); i++) {
                    shift(together.get(i), (i - (together.size() - 1) / 2.0) * gap);
                }
            }
        }
    }

    /** The height from which a way comes to its end. */
    private static double approach(List<Point> way) {
        double end = way.getLast().y();
        List<Point> back = new ArrayList<>(way);
        Collections.reverse(back);
        return back.stream().mapToDouble(Point::y).filter(y -> Math.abs(y - end) > SAME).findFirst().orElse(end);
    }

    /** Moves the level end of a way up or down, with its beginning if the whole is level and the beginning can slide. */
    private void shift(EdgeView edge, double dy) {
        List<Point> way = ways.get(edge);
        double level = way.getLast().y();
        int first = way.size() - 1;
        while (first > 0 && Math.abs(way.get(first - 1).y() - level) < SAME) {
            first--;
        }
        boolean whole = first == 0;
        if (first == way.size() - 1 || whole && (edge.source().kind() == NodeView.Kind.BORDER_NODE
                || !fits(edge.source(), way.getFirst().plus(0, dy)))) {
            return;
        }
        for (int i = first; i < way.size(); i++) {
            way.set(i, way.get(i).plus(0, dy));
        }
    }
}
