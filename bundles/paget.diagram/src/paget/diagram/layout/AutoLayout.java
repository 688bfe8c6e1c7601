package paget.diagram.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import paget.diagram.layout.Metrics.Size;
import paget.diagram.spec.ContainerMapping;
import paget.diagram.view.Diagram;
import paget.diagram.view.EdgeView;
import paget.diagram.view.NodeView;

/**
 * Places views automatically: the same diagram always gets the same picture. Pinned nodes stay where they are, and the
 * others make room for them.
 */
public final class AutoLayout {

    private static final double GAP = 20;
    private static final int LARGE = 700;

    private final Diagram diagram;
    private final DiagramLayout layout;
    /** Containers whose border no edge crosses: their inside is laid out alone. */
    private final Set<NodeView> islands = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<NodeView, List<ElkGraph>> graphs = new IdentityHashMap<>();

    /** For a diagram and its places. */
    public AutoLayout(Diagram diagram, DiagramLayout layout) {
        this.diagram = diagram;
        this.layout = layout;
    }

    /** Lays out everything but pinned nodes. */
    public void layoutAll() {
        Pins pins = new Pins(diagram, layout);
        findIslands();
        List<ElkGraph> graphs = layoutInside(diagram.children(), 0);
        graphs.forEach(graph -> graph.placeEdges(new Point(0, 0)));
        finish();
        if (!pins.isEmpty()) {
            pins.restore();
            makeRoom(diagram.children());
            diagram.forEachNode(node -> makeRoom(node.children()));
            fitAll(diagram.children());
            pins.reroute();
        }
        new EdgeWays(diagram, layout).routeOpen();
    }

    /**
     * Places what has no place yet, near its neighbours, and gives edges other ways where nodes have come or gone since.
     *
     * @param before the places before anything changed
     */
    public void layoutNew(DiagramLayout before) {
        List<NodeView> top = diagram.children();
        boolean untouched = top.stream().noneMatch(node -> layout.place(node) != null);
        if (untouched) {
            layoutAll();
            return;
        }
        findIslands();
        new Placement(diagram, layout, this).placeNew();
        fitAll(top);
        finish();
        EdgeWays ways = new EdgeWays(diagram, layout);
        ways.follow(before);
        ways.routeOpen();
    }

    private void findIslands() {
        islands.clear();
        diagram.forEachNode(node -> {
            if (node.kind() == NodeView.Kind.CONTAINER) {
                islands.add(node);
            }
        });
        for (EdgeView edge : diagram.edges()) {
            Set<NodeView> around = Collections.newSetFromMap(new IdentityHashMap<>());
            for (NodeView host = edge.source().parent(); host != null; host = host.parent()) {
                around.add(host);
            }
            for (NodeView host = edge.target().parent(); host != null; host = host.parent()) {
                if (!around.remove(host)) {
                    around.add(host);
                }
            }
            islands.removeAll(around);
        }
    }

    private boolean isIsland(NodeView node) {
        return Metrics.isStack(node) || islands.contains(node);
    }

    /** Lays out the inside of one container as if it stood alone. */
    void layoutInside(NodeView container) {
        if (Metrics.isStack(container)) {
            layoutStack(container);
        } else if (container.kind() == NodeView.Kind.CONTAINER) {
            graphs.put(container, layoutInside(container.children(), Metrics.header(container)));
        }
    }

    /** Lays out each connected part and packs the parts; the places are relative to the parts' host. */
    private List<ElkGraph> layoutInside(List<NodeView> top, double header) {
        List<List<NodeView>> parts = new Components(diagram).of(top);
        List<ElkGraph> laidOut = new ArrayList<>();
        List<Size> sizes = new ArrayList<>();
        for (List<NodeView> part : parts) {
            boolean large = part.stream().mapToInt(this::weight).sum() > LARGE;
            if (large) {
                part.forEach(this::makeIslands);
            }
            part.forEach(this::layoutIslands);
            ElkGraph graph = new ElkGraph(layout, diagram.description().layoutOptions(), this::isIsland, large);
            sizes.add(graph.run(part, diagram));
            laidOut.add(graph);
        }
        List<Point> corners = Packing.pack(sizes, Metrics.PADDING, header + Metrics.PADDING, GAP + 8);
        for (int i = 0; i < parts.size(); i++) {
            laidOut.get(i).move(corners.get(i));
        }
        return laidOut;
    }

    /** How much work a node is, with what it contains and the edges there. */
    private int weight(NodeView node) {
        int weight = 1 + diagram.edgesOf(node).size();
        for (NodeView child : node.children()) {
            weight += weight(child);
        }
        return weight;
    }

    /** A diagram that is too large to be laid out at once is laid out container by container. */
    private void makeIslands(NodeView node) {
        if (node.kind() == NodeView.Kind.CONTAINER) {
            islands.add(node);
        }
        node.children().forEach(this::makeIslands);
    }

    private void layoutIslands(NodeView node) {
        NodePlace place = layout.place(node);
        if (node.isCollapsed() || place != null && place.collapsed()) {
            return;
        }
        if (isIsland(node)) {
            layoutInside(node);
        } else {
            node.children().forEach(this::layoutIslands);
        }
    }

    /** Lays out each region of a stack alone and puts them side by side or one above the other. */
    private void layoutStack(NodeView stack) {
        boolean row = stack.presentation() == ContainerMapping.Presentation.HORIZONTAL_STACK;
        List<NodeView> regions = stack.children().stream().filter(NodeView::isVisible).toList();
        List<Size> sizes = new ArrayList<>();
        for (NodeView region : regions) {
            layoutInside(region);
            sizes.add(Sizes.of(region, layout));
        }
        double across = sizes.stream().mapToDouble(row ? Size::height : Size::width).max().orElse(0);
        if (!row) {
            across = Math.max(across, Metrics.natural(stack).width());
        }
        double at = row ? 0 : Metrics.header(stack);
        for (int i = 0; i < regions.size(); i++) {
            Size size = sizes.get(i);
            Bounds bounds = row ? new Bounds(at, Metrics.header(stack), size.width(), across)
                    : new Bounds(0, at, across, size.height());
            at += row ? size.width() : size.height();
            put(regions.get(i), bounds);
        }
        Size size = Sizes.of(stack, layout);
        if (row && !regions.isEmpty() && size.width() > at) {
            NodeView last = regions.get(regions.size() - 1);
            Bounds bounds = layout.place(last).bounds();
            put(last, new Bounds(bounds.x(), bounds.y(), size.width() - bounds.x(), bounds.height()));
        }
    }

    void put(NodeView node, Bounds bounds) {
        NodePlace known = layout.place(node);
        layout.put(node, known == null ? NodePlace.at(bounds) : known.with(bounds));
    }

    /** Gives list lines, ports and islands what follows from the places around them. */
    private void finish() {
        diagram.forEachNode(node -> {
            List<ElkGraph> inside = graphs.remove(node);
            if (inside != null && layout.place(node) != null) {
                Bounds bounds = layout.absolute(node);
                inside.forEach(graph -> graph.placeEdges(new Point(bounds.x(), bounds.y())));
            }
        });
        finishPorts();
    }

    private void finishPorts() {
        diagram.forEachNode(node -> {
            if (node.kind() == NodeView.Kind.LIST) {
                placeItems(node);
            }
            placeBorder(node);
        });
    }

    /** Puts the lines of a list below its header. */
    private void placeItems(NodeView list) {
        NodePlace place = layout.place(list);
        if (place == null) {
            return;
        }
        double y = Metrics.header(list) + Metrics.LIST_INSET / 2;
        for (NodeView item : list.children()) {
            double height = item.isVisible() ? Metrics.item(item) : 0;
            put(item, new Bounds(0, y, place.bounds().width(), height));
            y += height;
        }
    }

    /** Puts border nodes without a place down the right side, from the top. */
    private void placeBorder(NodeView node) {
        NodePlace place = layout.place(node);
        if (place == null) {
            return;
        }
        double y = 12;
        for (NodeView border : node.borderNodes()) {
            Size size = Metrics.natural(border);
            if (layout.place(border) == null) {
                put(border, new Bounds(place.bounds().width() - Metrics.overlap(size), y, size.width(), size.height()));
                y += size.height() + 10;
            }
        }
    }

    /** Moves unpinned nodes downwards until they are clear of pinned ones. */
    private void makeRoom(List<NodeView> siblings) {
        List<Bounds> taken = new ArrayList<>();
        List<NodeView> free = new ArrayList<>();
        for (NodeView node : siblings) {
            NodePlace place = layout.place(node);
            if (place != null && node.isVisible()) {
                if (place.pinned()) {
                    taken.add(place.bounds());
                } else {
                    free.add(node);
                }
            }
        }
        if (taken.isEmpty()) {
            return;
        }
        for (NodeView node : free) {
            Bounds bounds = clear(layout.place(node).bounds(), taken);
            put(node, bounds);
            taken.add(bounds);
        }
    }

    /** The bounds, moved downwards until they are clear of others. */
    static Bounds clear(Bounds wanted, List<Bounds> taken) {
        Bounds bounds = wanted;
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Bounds other : taken) {
                if (bounds.overlaps(other, GAP / 2)) {
                    bounds = new Bounds(bounds.x(), other.bottom() + GAP, bounds.width(), bounds.height());
                    moved = true;
                }
            }
        }
        return bounds;
    }

    /** Makes containers large enough for what they hold, inner ones first. */
    void fitAll(List<NodeView> nodes) {
        for (NodeView node : nodes) {
            fitAll(node.children());
            NodePlace place = layout.place(node);
            if (place != null && node.kind() != NodeView.Kind.LIST_ITEM && !place.collapsed()) {
                Size size = Sizes.of(node, layout);
                Bounds bounds = place.bounds();
                if (node.isContainer()) {
                    size = new Size(Math.max(size.width(), bounds.width()), Math.max(size.height(), bounds.height()));
                }
                if (size.width() != bounds.width() || size.height() != bounds.height()) {
                    put(node, new Bounds(bounds.x(), bounds.y(), size.width(), size.height()));
                }
            }
        }
    }
}
