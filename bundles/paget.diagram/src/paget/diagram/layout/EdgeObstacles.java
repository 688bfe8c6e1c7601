package paget.diagram.layout;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import paget.diagram.view.Diagram;
import paget.diagram.view.EdgeView;
import paget.diagram.view.NodeView;

/**
 * What lies on a diagram, as obstacles for ways: nodes, labels, lines of edges, and containers, which a way may pass
 * where going around is far.
 */
final class EdgeObstacles {

    private static final double THROUGH_NODE = 40;
    private static final double THROUGH_LABEL = 8;
    private static final double ALONG_LINE = 3;
    private static final double THROUGH_CONTAINER = 2;
    private static final double NODE_CLEAR = 4;
    private static final double LABEL_CLEAR = 2;
    private static final double LINE_CLEAR = 5;
    private static final double APART = 6;
    private static final double SLANTED = 0.5;
    private static final double LINE_APART = 1.5;

    private final DiagramLayout layout;
    private final boolean lines;
    private final Obstacles all = new Obstacles();
    private final Map<EdgeView, List<Obstacle>> ofEdges = new IdentityHashMap<>();

    /** @param lines whether lines of edges count, besides their labels */
    EdgeObstacles(Diagram diagram, DiagramLayout layout, boolean lines) {
        this.layout = layout;
        this.lines = lines;
        diagram.children().forEach(this::add);
    }

    /** True if a node is a container that shows what it holds. */
    static boolean isOpen(NodeView node) {
        return node.kind() == NodeView.Kind.CONTAINER && !node.isCollapsed();
    }

    Obstacles all() {
        return all;
    }

    private void add(NodeView node) {
        NodePlace place = layout.place(node);
        if (place == null || !node.isVisible()) {
            return;
        }
        Bounds b = layout.absolute(node);
        if (isOpen(node) && !place.collapsed()) {
            all.add(new Obstacle(wider(b, NODE_CLEAR), THROUGH_CONTAINER, APART, node));
            addLabel(LabelBoxes.header(node, layout));
            node.children().forEach(this::add);
        } else {
            all.add(new Obstacle(wider(b, NODE_CLEAR), THROUGH_NODE, APART, node));
        }
        addLabel(LabelBoxes.outside(node, layout));
        if (!node.isCollapsed()) {
            node.borderNodes().forEach(this::add);
        }
    }

    private void addLabel(Bounds label) {
        if (label != null) {
            all.add(new Obstacle(wider(label, LABEL_CLEAR), THROUGH_LABEL, APART, null));
        }
    }

    private static Bounds wider(Bounds b, double by) {
        return new Bounds(b.x() - by, b.y() - by, b.width() + 2 * by, b.height() + 2 * by);
    }

    /** A node from which or to which a way leads: it passes by as near as it likes, but not through. */
    Obstacle own(NodeView node) {
        return new Obstacle(layout.absolute(node), THROUGH_NODE, APART + NODE_CLEAR, node);
    }

    /** False if an edge has nothing that ways would keep out of. */
    boolean matters(EdgeView edge) {
        return lines || !LabelBoxes.texts(edge).isEmpty();
    }

    /** Takes the line and the labels of an edge in, instead of what was there of it. */
    void put(EdgeView edge, List<Point> way) {
        remove(edge);
        List<Obstacle> mine = new ArrayList<>();
        for (int i = 1; lines && i < way.size(); i++) {
            Bounds line = OrthogonalRouter.segment(way.get(i - 1), way.get(i));
            // A slanted line is met by ways along the axes in points only.
            if (line.width() < SLANTED || line.height() < SLANTED) {
                mine.add(new Obstacle(wider(line, LINE_CLEAR), ALONG_LINE, LINE_APART, edge));
            }
        }
        LabelBoxes.of(edge, layout.place(edge), way).values()
                .forEach(label -> mine.add(new Obstacle(wider(label, LABEL_CLEAR), THROUGH_LABEL, APART, edge)));
        mine.forEach(all::add);
        ofEdges.put(edge, mine);
    }

    /** Takes an edge out. */
    void remove(EdgeView edge) {
        List<Obstacle> mine = ofEdges.remove(edge);
        if (mine != null) {
            mine.forEach(all::remove);
        }
    }
}
