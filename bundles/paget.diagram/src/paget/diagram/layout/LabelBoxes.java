package paget.diagram.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import paget.diagram.layout.Metrics.Size;
import paget.diagram.spec.Styles.LabelAlignment;
import paget.diagram.view.EdgeView;
import paget.diagram.view.Look;
import paget.diagram.view.NodeView;

/** The rectangles that labels take, in the diagram's coordinates. */
public final class LabelBoxes {

    /** Between the side of a container and its label. */
    private static final double INSET = 8;

    private LabelBoxes() {
    }

    /** The label that stands outside a node, or null if there is none. */
    public static Bounds outside(NodeView node, DiagramLayout layout) {
        if (!Metrics.outside(node) || !(node.look() instanceof Look.Node look)) {
            return null;
        }
        Size size = Metrics.label(look.label());
        Bounds b = layout.absolute(node);
        if (node.kind() != NodeView.Kind.BORDER_NODE || node.parent() == null) {
            return new Bounds(b.center().x() - size.width() / 2 - 1, b.bottom() + 2, size.width() + 2, size.height());
        }
        // The label of a border node stands beside the node, outside its host.
        Bounds host = layout.absolute(node.parent());
        boolean right = b.center().x() > host.right() - 2;
        boolean left = b.center().x() < host.x() + 2;
        double x = right ? b.right() + 3 : left ? b.x() - 3 - size.width() : b.center().x() - size.width() / 2;
        double y = right || left ? b.center().y() - size.height() * (node.diagram().edgesOf(node).isEmpty() ? 0.5 : 1.1)
                : b.center().y() < host.center().y() ? b.y() - size.height() - 2 : b.bottom() + 2;
        return new Bounds(x, y, size.width(), size.height());
    }

    /** The label in the header of a container, or null if there is none. */
    public static Bounds header(NodeView container, DiagramLayout layout) {
        double height = Metrics.header(container);
        if (height == 0 || !(container.look() instanceof Look.Container look)) {
            return null;
        }
        Bounds b = layout.absolute(container);
        double width = Math.min(Metrics.label(look.label()).width(), b.width() - 2 * INSET);
        LabelAlignment alignment = look.label().alignment();
        double x = switch (alignment) {
        case LEFT -> b.x() + INSET;
        case RIGHT -> b.right() - INSET - width;
        case CENTER -> b.center().x() - width / 2;
        };
        return new Bounds(x, b.y(), width, height);
    }

    /** The labels of an edge by their names {@code begin}, {@code center} and {@code end}, for the way that it runs. */
    public static Map<String, Bounds> of(EdgeView edge, EdgePlace place, List<Point> way) {
        Map<String, Bounds> found = new LinkedHashMap<>();
        texts(edge).forEach((name, label) -> {
            Point offset = place.labels().getOrDefault(name, new Point(0, 0));
            found.put(name, around(Routes.usual(way, name).plus(offset.x(), offset.y()), Metrics.label(label)));
        });
        return found;
    }

    /** The labels of an edge that have a text, by their names. */
    static Map<String, Look.Label> texts(EdgeView edge) {
        Map<String, Look.Label> texts = new LinkedHashMap<>();
        if (edge.look() != null) {
            put("begin", edge.look().begin(), texts);
            put("center", edge.look().center(), texts);
            put("end", edge.look().end(), texts);
        }
        return texts;
    }

    private static void put(String name, Look.Label label, Map<String, Look.Label> texts) {
        if (label != null && !(label.text().isEmpty() && label.icon().isEmpty())) {
            texts.put(name, label);
        }
    }

    static Bounds around(Point middle, Size size) {
        return new Bounds(middle.x() - size.width() / 2, middle.y() - size.height() / 2, size.width(), size.height());
    }
}
