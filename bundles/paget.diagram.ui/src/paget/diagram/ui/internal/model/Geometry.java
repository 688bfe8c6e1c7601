package paget.diagram.ui.internal.model;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import paget.diagram.layout.Bounds;
import paget.diagram.layout.DiagramLayout;
import paget.diagram.layout.Metrics;
import paget.diagram.layout.NodePlace;
import paget.diagram.view.EdgeView;
import paget.diagram.view.ElementView;
import paget.diagram.view.NodeView;
import paget.diagram.view.ViewHost;

/** Where nodes may be. */
public final class Geometry {

    private Geometry() {
    }

    /** The place of a new node whose middle shall be at a point of its host. */
    static NodePlace placeNew(NodeView node, DiagramLayout layout, double x, double y) {
        Metrics.Size size = node.kind() == NodeView.Kind.LIST ? Metrics.list(node) : Metrics.natural(node);
        Bounds bounds = new Bounds(x - size.width() / 2, y - size.height() / 2, size.width(), size.height());
        return NodePlace.at(clamp(node, layout, bounds));
    }

    /** Bounds, moved so that they lie inside the host as far as its left and upper sides are concerned. */
    static Bounds clamp(NodeView node, DiagramLayout layout, Bounds bounds) {
        NodeView host = node.parent();
        if (host == null) {
            return bounds;
        }
        if (node.kind() == NodeView.Kind.BORDER_NODE) {
            return onBorder(layout.place(host).bounds(), bounds);
        }
        double left = Metrics.PADDING / 2;
        double top = Metrics.header(host) + Metrics.PADDING / 2;
        return new Bounds(Math.max(left, bounds.x()), Math.max(top, bounds.y()), bounds.width(), bounds.height());
    }

    /** The nearest place whose middle is on the border of the host. */
    private static Bounds onBorder(Bounds host, Bounds wanted) {
        double x = Math.clamp(wanted.center().x(), 0, host.width());
        double y = Math.clamp(wanted.center().y(), 0, host.height());
        double side = Math.min(x, host.width() - x);
        double end = Math.min(y, host.height() - y);
        if (side <= end) {
            x = x < host.width() / 2 ? 0 : host.width();
        } else {
            y = y < host.height() / 2 ? 0 : host.height();
        }
        return new Bounds(x - wanted.width() / 2, y - wanted.height() / 2, wanted.width(), wanted.height());
    }

    /** True if the node's place follows from that of its neighbours. */
    static boolean inStack(NodeView node) {
        return node.kind() == NodeView.Kind.LIST_ITEM || node.parent() != null && Metrics.isStack(node.parent());
    }

    /** True if a user may move the node. */
    public static boolean isMovable(NodeView node) {
        return !inStack(node);
    }

    /** True if a user may change the size of the node. */
    public static boolean isResizable(NodeView node) {
        return !inStack(node) && !node.isCollapsed() && node.kind() != NodeView.Kind.BORDER_NODE;
    }

    /** The views with all that they hold and the edges there. */
    public static Set<ElementView> withContents(Collection<? extends ElementView> views) {
        Set<ElementView> all = new LinkedHashSet<>();
        views.forEach(view -> collect(view, all));
        return all;
    }

    private static void collect(ElementView view, Set<ElementView> all) {
        if (all.add(view) && view instanceof NodeView node) {
            all.addAll(node.diagram().edgesOf(node));
            node.children().forEach(child -> collect(child, all));
            node.borderNodes().forEach(border -> collect(border, all));
        }
    }

    /** True if a node is the other one or lies in it. */
    public static boolean isInside(NodeView node, NodeView outer) {
        for (NodeView at = node; at != null; at = at.parent()) {
            if (at == outer) {
                return true;
            }
        }
        return false;
    }

    /** The nodes that lie in no other node of the collection. */
    public static List<NodeView> topmost(Collection<? extends ElementView> views) {
        return views.stream().filter(NodeView.class::isInstance).map(NodeView.class::cast)
                .filter(node -> node.parent() == null
                        || views.stream().noneMatch(other -> other instanceof NodeView outer && isInside(node.parent(), outer)))
                .toList();
    }

    /** The upper left corner of a host in the diagram's coordinates. */
    public static Bounds absolute(ViewHost host, DiagramLayout layout) {
        return host instanceof NodeView node ? layout.absolute(node) : new Bounds(0, 0, 0, 0);
    }

    /** True if edges of the view run along the axes. */
    public static boolean isOrthogonal(EdgeView edge, DiagramLayout layout) {
        return layout.place(edge).routing(edge.look()) != paget.diagram.spec.Styles.Routing.STRAIGHT;
    }
}
