package paget.diagram.layout;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

import paget.diagram.layout.OrthogonalRouter.Effort;
import paget.diagram.spec.Styles.Routing;
import paget.diagram.view.Diagram;
import paget.diagram.view.EdgeView;
import paget.diagram.view.NodeView;

/**
 * Finds ways for edges around nodes, labels and the lines of other edges, and places for their labels. The same places
 * of everything else give the same ways.
 */
final class EdgeRouting {

    /** A way that costs more than this times what another one would, and two bends, is given up: it leads through something. */
    private static final double DETOUR = 1.25;
    private static final double SLACK = 2 * WaySearch.BEND + 20;
    /** Among more edges than these ways cross many lines anyway, and the best would take too long to find. */
    static final int MANY = 400;

    private final DiagramLayout layout;
    private final Terminals terminals;
    private final EdgeObstacles obstacles;
    private final OrthogonalRouter router;
    private final LabelPlacing labels;

    /** Takes in what lies on the diagram but the edges that are about to get other ways. */
    EdgeRouting(Diagram diagram, DiagramLayout layout, Collection<EdgeView> without) {
        this.layout = layout;
        this.terminals = new Terminals(layout);
        this.obstacles = new EdgeObstacles(diagram, layout, diagram.edges().size() <= MANY);
        this.router = new OrthogonalRouter(obstacles.all(),
                without.size() > MANY ? Effort.ROUGH : diagram.edges().size() > MANY ? Effort.SWIFT : Effort.FULL);
        this.labels = new LabelPlacing(obstacles.all());
        Routes routes = new Routes(layout);
        for (EdgeView edge : diagram.edges()) {
            if (edge.isVisible() && edge.look() != null && obstacles.matters(edge) && !without.contains(edge)
                    && hasPlaces(edge, layout)) {
                obstacles.put(edge, routes.points(edge));
            }
        }
    }

    private static boolean hasPlaces(EdgeView edge, DiagramLayout layout) {
        return layout.isPlaced(edge.source()) && layout.isPlaced(edge.target());
    }

    /** True if an edge runs along the axes between two nodes of which neither holds the other. */
    static boolean isRoutable(EdgeView edge, DiagramLayout layout) {
        NodeView source = edge.source();
        NodeView target = edge.target();
        return edge.isVisible() && edge.look() != null && layout.place(edge).routing(edge.look()) != Routing.STRAIGHT
                && hasPlaces(edge, layout) && layout.shown(source) == source && layout.shown(target) == target
                && !Nesting.holds(box(source), target) && !Nesting.holds(box(target), source);
    }

    /** What an edge must not pass through on its way from a node: the node, or the list in which it is a line. */
    private static NodeView box(NodeView node) {
        return node.kind() == NodeView.Kind.LIST_ITEM ? node.parent() : node;
    }

    /** Gives an edge the way that costs least. */
    void route(EdgeView edge) {
        put(edge, find(edge));
    }

    /** Gives an edge the way that costs least, unless the one it has costs hardly more. */
    void mend(EdgeView edge) {
        List<Point> best = find(edge);
        if (layout.place(edge).isOpen()) {
            put(edge, best);
            return;
        }
        List<Point> now = new Routes(layout).points(edge);
        List<Obstacle> own = own(edge);
        Predicate<Obstacle> ignored = ignored(edge);
        if (router.cost(now, own, ignored) <= router.cost(best, own, ignored) * DETOUR + SLACK) {
            keep(edge);
        } else {
            put(edge, best);
        }
    }

    /** Takes in an edge on the way that it has, with its labels where there is room for them. */
    void keep(EdgeView edge) {
        List<Point> way = obstacles.matters(edge) ? new Routes(layout).points(edge) : List.of();
        layout.put(edge, layout.place(edge).labelled(labels.place(edge, layout.place(edge), way)));
        obstacles.put(edge, way);
    }

    private List<Point> find(EdgeView edge) {
        NodeView source = edge.source();
        NodeView target = edge.target();
        return router.route(terminals.ports(source, target, true), terminals.ports(target, source, false), own(edge),
                terminals.middle(source, target), ignored(edge));
    }

    private void put(EdgeView edge, List<Point> way) {
        Bounds from = layout.absolute(edge.source());
        Bounds to = layout.absolute(edge.target());
        int last = way.size() - 1;
        layout.put(edge, layout.place(edge).on(way.getFirst().plus(-from.x(), -from.y()), way.subList(1, last),
                way.get(last).plus(-to.x(), -to.y())));
        keep(edge);
    }

    private List<Obstacle> own(EdgeView edge) {
        return List.of(obstacles.own(box(edge.source())), obstacles.own(box(edge.target())));
    }

    private static Predicate<Obstacle> ignored(EdgeView edge) {
        NodeView source = box(edge.source());
        NodeView target = box(edge.target());
        NodeView inner = inside(source, target);
        NodeView other = inside(target, source);
        return obstacle -> obstacle.owner() == edge || obstacle.owner() == source || obstacle.owner() == target
                || obstacle.owner() instanceof NodeView node && node.kind() == NodeView.Kind.CONTAINER
                        && (Nesting.holds(node, inner) || Nesting.holds(node, other));
    }

    /** What an edge leaves on its way to another node: from a node on a border it goes past the host, not through it. */
    private static NodeView inside(NodeView node, NodeView other) {
        boolean onBorder = node.kind() == NodeView.Kind.BORDER_NODE && !Nesting.holds(node.parent(), other);
        return onBorder ? node.parent().parent() : node;
    }
}
