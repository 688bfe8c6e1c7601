package paget.diagram.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.data.LayoutOptionData;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.NodeLabelPlacement;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

import paget.diagram.layout.Metrics.Size;
import paget.diagram.spec.Styles.Routing;
import paget.diagram.view.Diagram;
import paget.diagram.view.EdgeView;
import paget.diagram.view.Look;
import paget.diagram.view.NodeView;

/** One run of the layered layout over some nodes of a diagram, with what they contain and the edges between them. */
final class ElkGraph {

    /** With more edges than this between different nodes the layered algorithm would take too long. */
    private static final int MOST_EDGES = 350;
    private static final double LABEL_GAP = 2;

    /** The layered algorithm. It takes a while to make it known, which graphs that are packed need not wait for. */
    private static final class Algorithm {
        private static final LayoutMetaDataService KNOWN = LayoutMetaDataService.getInstance();

        static {
            // OSGi finds no service providers of other bundles, so that the algorithm is made known by hand.
            KNOWN.registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        }

        static void layout(ElkNode root) {
            new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
        }
    }

    private final DiagramLayout layout;
    private final Map<String, String> options;
    private final Predicate<NodeView> leaf;
    private final boolean rough;
    private final Set<String> pairs = new HashSet<>();
    private final ElkNode root = ElkGraphUtil.createGraph();
    private final Map<NodeView, ElkNode> nodes = new IdentityHashMap<>();
    private final Map<NodeView, ElkPort> ports = new IdentityHashMap<>();
    private final Map<EdgeView, ElkEdge> edges = new LinkedHashMap<>();
    private final List<EdgeView> straight = new ArrayList<>();
    private Point shift = new Point(0, 0);

    /**
     * A graph.
     *
     * @param leaf  containers whose inside is laid out already and that keep the size they have
     * @param rough true for a graph so large that parallel edges count once and edges run straight
     */
    ElkGraph(DiagramLayout layout, Map<String, String> options, Predicate<NodeView> leaf, boolean rough) {
        this.rough = rough;
        this.layout = layout;
        this.options = options;
        this.leaf = leaf;
    }

    /** Lays out and puts the places; gives the size of everything. */
    Size run(List<NodeView> top, Diagram diagram) {
        top.stream().filter(NodeView::isVisible).forEach(node -> add(node, root));
        Set<EdgeView> touching = new LinkedHashSet<>();
        top.forEach(node -> collectEdges(node, diagram, touching));
        List<EdgeView> inner = touching.stream().filter(EdgeView::isVisible)
                .filter(edge -> end(edge.source()) != null && end(edge.target()) != null).toList();
        inner.forEach(this::add);
        ElkNode only = root.getChildren().size() == 1 ? root.getChildren().get(0) : null;
        if (only != null && only.getChildren().isEmpty() && only.getPorts().isEmpty() && edges.isEmpty()) {
            alone(only);
        } else if (pairs.size() > MOST_EDGES) {
            pack();
        } else {
            configure(inner);
            Algorithm.layout(root);
        }
        nodes.forEach((view, node) -> place(view, new Bounds(node.getX(), node.getY(), node.getWidth(), node.getHeight())));
        ports.forEach((view, port) -> place(view, new Bounds(port.getX(), port.getY(), port.getWidth(), port.getHeight())));
        return new Size(root.getWidth(), root.getHeight());
    }

    private static void collectEdges(NodeView node, Diagram diagram, Set<EdgeView> touching) {
        touching.addAll(diagram.edgesOf(node));
        node.children().forEach(child -> collectEdges(child, diagram, touching));
        node.borderNodes().forEach(border -> collectEdges(border, diagram, touching));
    }

    /** A node without edges needs room for itself and for the label below it. */
    private void alone(ElkNode only) {
        double width = only.getWidth();
        double height = only.getHeight();
        for (ElkLabel label : only.getLabels()) {
            width = Math.max(width, label.getWidth());
            height += label.getHeight();
        }
        only.setLocation((width - only.getWidth()) / 2, 0);
        root.setDimensions(width, height);
    }

    /** Puts the nodes in rows, each as near as the rows allow to those it is connected with. */
    private void pack() {
        List<ElkNode> ordered = new ArrayList<>();
        Set<ElkNode> seen = new HashSet<>();
        for (ElkNode first : root.getChildren()) {
            if (seen.add(first)) {
                ordered.add(first);
                for (int i = ordered.size() - 1; i < ordered.size(); i++) {
                    for (ElkNode next : neighbours(ordered.get(i))) {
                        if (next.getParent() == root && seen.add(next)) {
                            ordered.add(next);
                        }
                    }
                }
            }
        }
        List<Point> corners = Packing.pack(
                ordered.stream().map(node -> new Size(node.getWidth(), node.getHeight())).toList(), 0, 0, 40);
        for (int i = 0; i < corners.size(); i++) {
            ordered.get(i).setLocation(corners.get(i).x(), corners.get(i).y());
            root.setWidth(Math.max(root.getWidth(), corners.get(i).x() + ordered.get(i).getWidth()));
            root.setHeight(Math.max(root.getHeight(), corners.get(i).y() + ordered.get(i).getHeight()));
        }
    }

    private static List<ElkNode> neighbours(ElkNode node) {
        List<ElkNode> found = new ArrayList<>();
        node.getOutgoingEdges().forEach(edge -> found.add(ElkGraphUtil.connectableShapeToNode(edge.getTargets().get(0))));
        node.getIncomingEdges().forEach(edge -> found.add(ElkGraphUtil.connectableShapeToNode(edge.getSources().get(0))));
        return found;
    }

    /** Moves everything to where its host has room for it. */
    void move(Point corner) {
        shift = corner;
        for (ElkNode child : root.getChildren()) {
            child.setLocation(child.getX() + corner.x(), child.getY() + corner.y());
        }
        nodes.forEach((view, node) -> {
            if (node.getParent() == root) {
                place(view, new Bounds(node.getX(), node.getY(), node.getWidth(), node.getHeight()));
            }
        });
    }

    /** Puts the ways of the edges, when the absolute position of the graph's origin is known. */
    void placeEdges(Point origin) {
        edges.forEach((view, edge) -> place(view, edge, origin));
        List<EdgeView> exact = edges.keySet().stream().filter(view -> layout.place(view).start() != null).toList();
        new EdgeTidying(layout, exact, nodes.keySet()).tidy();
        exact.forEach(view -> placeLabels(view, edges.get(view), origin));
        straight.forEach(view -> layout.put(view, layout.place(view).rerouted(null, List.of(), null)));
    }

    private void configure(List<EdgeView> inner) {
        long rectilinear = inner.stream().filter(edge -> edge.look() != null && edge.look().routing() != Routing.STRAIGHT)
                .count();
        root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        root.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        root.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
        root.setProperty(CoreOptions.RANDOM_SEED, 1);
        root.setProperty(CoreOptions.ASPECT_RATIO, 1.6);
        root.setProperty(CoreOptions.EDGE_ROUTING,
                rectilinear * 2 >= inner.size() && rectilinear > 0 ? EdgeRouting.ORTHOGONAL : EdgeRouting.POLYLINE);
        root.setProperty(CoreOptions.PADDING, new ElkPadding(0));
        root.setProperty(LayeredOptions.SPACING_NODE_NODE, 26.0);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 36.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE, 14.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 14.0);
        root.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, 30.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 4.0);
        root.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_NODES);
        if (rough) {
            root.setProperty(LayeredOptions.THOROUGHNESS, 2);
            root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
        }
        options.forEach(this::configure);
    }

    private void configure(String id, String value) {
        LayoutOptionData option = Algorithm.KNOWN.getOptionDataBySuffix(id);
        Object parsed = option == null ? null : option.parseValue(value);
        if (parsed != null) {
            root.setProperty(option, parsed);
        }
    }

    private static ElkPadding padding(double header) {
        return new ElkPadding(header + Metrics.PADDING, Metrics.PADDING, Metrics.PADDING, Metrics.PADDING);
    }

    private void add(NodeView view, ElkNode host) {
        ElkNode node = ElkGraphUtil.createNode(host);
        node.setIdentifier(Integer.toString(nodes.size()));
        nodes.put(view, node);
        List<NodeView> inside = view.children().stream().filter(NodeView::isVisible).toList();
        NodePlace known = layout.place(view);
        boolean closed = view.isCollapsed() || known != null && known.collapsed();
        if (view.kind() == NodeView.Kind.CONTAINER && !leaf.test(view) && !inside.isEmpty() && !closed) {
            Size least = Metrics.natural(view);
            if (known != null && known.sized()) {
                least = new Size(known.bounds().width(), known.bounds().height());
            }
            node.setProperty(CoreOptions.NODE_SIZE_CONSTRAINTS, EnumSet.of(SizeConstraint.MINIMUM_SIZE));
            node.setProperty(CoreOptions.NODE_SIZE_MINIMUM, new KVector(least.width(), least.height()));
            node.setProperty(CoreOptions.PADDING, padding(Metrics.header(view)));
            inside.forEach(child -> add(child, node));
        } else {
            Size size = Sizes.of(view, layout);
            node.setDimensions(size.width(), size.height());
        }
        if (Metrics.outside(view) && view.look() instanceof Look.Node look) {
            node.setProperty(CoreOptions.NODE_LABELS_PLACEMENT, NodeLabelPlacement.outsideBottomCenter());
            label(ElkGraphUtil.createLabel(look.label().text(), node), Metrics.label(look.label()));
        }
        addPorts(view, node);
    }

    private void addPorts(NodeView view, ElkNode node) {
        List<NodeView> border = view.borderNodes().stream().filter(NodeView::isVisible).toList();
        if (border.isEmpty()) {
            return;
        }
        node.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FREE);
        for (NodeView each : border) {
            ElkPort port = ElkGraphUtil.createPort(node);
            Size size = Metrics.natural(each);
            port.setDimensions(size.width(), size.height());
            port.setProperty(CoreOptions.PORT_BORDER_OFFSET, -Metrics.overlap(size));
            ports.put(each, port);
        }
    }

    private static void label(ElkLabel label, Size size) {
        label.setDimensions(size.width(), size.height());
    }

    /** Where an edge of a view ends in this graph: the view, its port, or the nearest host that is a leaf. */
    private ElkConnectableShape end(NodeView view) {
        for (NodeView at = view; at != null; at = at.parent()) {
            if (nodes.containsKey(at)) {
                return nodes.get(at);
            }
            if (ports.containsKey(at)) {
                return ports.get(at);
            }
        }
        return null;
    }

    private void add(EdgeView view) {
        ElkConnectableShape source = end(view.source());
        ElkConnectableShape target = end(view.target());
        if (rough) {
            straight.add(view);
            ElkNode from = ElkGraphUtil.connectableShapeToNode(source);
            ElkNode to = ElkGraphUtil.connectableShapeToNode(target);
            if (from == to || !pairs.add(from.getIdentifier() + " " + to.getIdentifier())) {
                return;
            }
            source = from;
            target = to;
        }
        ElkEdge edge = ElkGraphUtil.createEdge(null);
        edge.getSources().add(source);
        edge.getTargets().add(target);
        ElkGraphUtil.updateContainment(edge);
        Look.Edge look = view.look();
        if (rough) {
            return;
        }
        if (look != null) {
            label(edge, look.begin(), EdgeLabelPlacement.TAIL);
            label(edge, look.center(), EdgeLabelPlacement.CENTER);
            label(edge, look.end(), EdgeLabelPlacement.HEAD);
        }
        edges.put(view, edge);
    }

    private static void label(ElkEdge edge, Look.Label look, EdgeLabelPlacement placement) {
        Size size = Metrics.label(look);
        if (size.width() > 0) {
            ElkLabel label = ElkGraphUtil.createLabel(placement.name(), edge);
            label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, placement);
            label(label, size);
        }
    }

    private void place(NodeView view, Bounds found) {
        Bounds bounds = found;
        NodePlace known = layout.place(view);
        if (known != null && known.collapsed()) {
            bounds = new Bounds(bounds.x(), bounds.y(), bounds.width(), known.bounds().height());
        }
        layout.put(view, known == null ? NodePlace.at(bounds) : known.with(bounds));
    }

    private void place(EdgeView view, ElkEdge edge, Point origin) {
        EdgePlace known = layout.place(view);
        boolean exact = nodes.containsKey(view.source()) || ports.containsKey(view.source());
        exact &= nodes.containsKey(view.target()) || ports.containsKey(view.target());
        if (!exact || edge.getSections().isEmpty() || view.source() == view.target()) {
            layout.put(view, known.rerouted(null, List.of(), null));
            return;
        }
        Point corner = corner(edge, origin);
        double dx = corner.x();
        double dy = corner.y();
        ElkEdgeSection section = edge.getSections().get(0);
        List<Point> bends = new ArrayList<>();
        for (ElkBendPoint bend : section.getBendPoints()) {
            bends.add(new Point(bend.getX() + dx, bend.getY() + dy));
        }
        Bounds from = layout.absolute(view.source());
        Bounds to = layout.absolute(view.target());
        layout.put(view, known.rerouted(new Point(section.getStartX() + dx - from.x(), section.getStartY() + dy - from.y()),
                bends, new Point(section.getEndX() + dx - to.x(), section.getEndY() + dy - to.y())));
    }

    /** Where the coordinates of an edge begin. */
    private Point corner(ElkEdge edge, Point origin) {
        boolean atRoot = edge.getContainingNode() == root;
        Point corner = origin.plus(atRoot ? shift.x() : 0, atRoot ? shift.y() : 0);
        for (ElkNode host = edge.getContainingNode(); host != null; host = host.getParent()) {
            corner = corner.plus(host.getX(), host.getY());
        }
        return corner;
    }

    private void placeLabels(EdgeView view, ElkEdge edge, Point origin) {
        Point corner = corner(edge, origin);
        EdgePlace placed = layout.place(view);
        List<Point> points = new Routes(layout).points(view);
        Map<String, Point> labels = new HashMap<>();
        for (ElkLabel label : edge.getLabels()) {
            String name = switch (EdgeLabelPlacement.valueOf(label.getText())) {
            case TAIL -> "begin";
            case HEAD -> "end";
            default -> "center";
            };
            Point middle = corner.plus(label.getX() + label.getWidth() / 2, label.getY() + label.getHeight() / 2);
            middle = aboveLines(points, middle, label);
            Point usual = Routes.usual(points, name);
            labels.put(name, new Point(middle.x() - usual.x(), middle.y() - usual.y()));
        }
        layout.put(view, placed.labelled(labels));
    }

    /** Lifts a label off a level part of its own edge, which may have been moved since the label was placed. */
    private static Point aboveLines(List<Point> points, Point middle, ElkLabel label) {
        double clear = label.getHeight() / 2 + LABEL_GAP;
        for (int i = 1; i < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            boolean passes = Math.abs(a.y() - b.y()) < 0.5
                    && Math.min(a.x(), b.x()) < middle.x() + label.getWidth() / 2
                    && Math.max(a.x(), b.x()) > middle.x() - label.getWidth() / 2;
            if (passes && Math.abs(a.y() - middle.y()) < clear) {
                return new Point(middle.x(), a.y() - clear);
            }
        }
        return middle;
    }
}
