package paget.diagram.layout;

import java.util.List;

import paget.diagram.layout.Metrics.Size;
import paget.diagram.view.NodeView;

/** The sizes of views with what they contain. */
final class Sizes {

    private Sizes() {
    }

    /** The size of a view whose contents have their places. */
    static Size of(NodeView view, DiagramLayout layout) {
        NodePlace place = layout.place(view);
        if (view.isCollapsed()) {
            return Metrics.natural(view);
        }
        if (place != null && place.collapsed()) {
            Bounds shown = layout.shownBounds(view);
            return new Size(shown.width(), shown.height());
        }
        Size least = view.kind() == NodeView.Kind.LIST ? Metrics.list(view) : Metrics.natural(view);
        if (view.kind() == NodeView.Kind.CONTAINER) {
            least = around(view, layout, least);
        }
        if (!view.borderNodes().isEmpty()) {
            least = new Size(least.width(), Math.max(least.height(), Metrics.side(view)));
        }
        if (place != null && place.sized()) {
            boolean grows = view.isContainer();
            return new Size(grows ? Math.max(least.width(), place.bounds().width()) : place.bounds().width(),
                    grows ? Math.max(least.height(), place.bounds().height()) : place.bounds().height());
        }
        return least;
    }

    private static Size around(NodeView view, DiagramLayout layout, Size least) {
        double width = least.width();
        double height = least.height();
        double padding = Metrics.isStack(view) ? 0 : Metrics.PADDING;
        List<NodeView> inside = view.children().stream().filter(NodeView::isVisible).toList();
        for (NodeView child : inside) {
            NodePlace place = layout.place(child);
            if (place != null) {
                double below = Metrics.outside(child) ? 16 : 0;
                Bounds shown = layout.shownBounds(child);
                width = Math.max(width, shown.right() + padding);
                height = Math.max(height, shown.bottom() + padding + below);
            }
        }
        return new Size(width, height);
    }
}
