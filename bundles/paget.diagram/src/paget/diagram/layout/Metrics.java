package paget.diagram.layout;

import java.util.ArrayList;
import java.util.List;

import paget.diagram.spec.ContainerMapping;
import paget.diagram.spec.Styles.FontFormat;
import paget.diagram.spec.Styles.LabelPosition;
import paget.diagram.spec.Styles.NodeShape;
import paget.diagram.text.Typeface;
import paget.diagram.view.Look;
import paget.diagram.view.NodeView;

/** The sizes that labels, nodes and headers need. All in pixels, from the metrics of the one font. */
public final class Metrics {

    /** Between a container's side and its contents. */
    public static final double PADDING = 14;
    /** Between lines of a list and its sides. */
    public static final double LIST_INSET = 8;
    /** A view that a filter shows as a point. */
    public static final double POINT = 8;
    /** The side of an icon in front of a label. */
    public static final double ICON = 16;
    private static final double ICON_GAP = 4;
    private static final double WIDEST_LABEL = 180;
    /** Lines of lists are values in a column, which breaks spoil. */
    private static final double WIDEST_LINE = 260;
    private static final double DEEPEST_BORDER_NODE = 6;
    private static final double BORDER_NODE_GAP = 8;
    private static final double HEADER_GAP = 6;
    private static final double PIXELS_PER_POINT = 96.0 / 72.0;

    private Metrics() {
    }

    /** A width and a height. */
    public record Size(double width, double height) {
    }

    /** The font size of a label in pixels. */
    public static double fontSize(Look.Label label) {
        return label.size() * PIXELS_PER_POINT;
    }

    /** The face of a label. */
    public static Typeface face(Look.Label label) {
        return Typeface.of(label.format().contains(FontFormat.BOLD), label.format().contains(FontFormat.ITALIC));
    }

    /** The lines of a label: its own, and where one is too long for the width, broken between words. */
    public static List<String> lines(Look.Label label, double width) {
        List<String> lines = new ArrayList<>();
        Typeface face = face(label);
        double size = fontSize(label);
        for (String paragraph : label.text().split("\\R", -1)) {
            String line = "";
            for (String word : paragraph.split(" ")) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (!line.isEmpty() && face.width(longer, size) > width) {
                    lines.add(line);
                    line = word;
                } else {
                    line = longer;
                }
            }
            lines.add(line);
        }
        return lines;
    }

    /** The lines of a label of the usual greatest width. */
    public static List<String> lines(Look.Label label) {
        return lines(label, WIDEST_LABEL);
    }

    /** What a label takes, with its icon; nothing if it is empty. */
    public static Size label(Look.Label label) {
        return label(label, WIDEST_LABEL);
    }

    /** What a label broken at a width takes. */
    public static Size label(Look.Label label, double widest) {
        if (label == null || label.text().isEmpty() && label.icon().isEmpty()) {
            return new Size(0, 0);
        }
        Typeface face = face(label);
        double size = fontSize(label);
        List<String> lines = lines(label, widest);
        double width = lines.stream().mapToDouble(line -> face.width(line, size)).max().orElse(0);
        double height = lines.size() * face.lineHeight(size);
        if (!label.icon().isEmpty()) {
            width += ICON + (label.text().isEmpty() ? 0 : ICON_GAP);
            height = Math.max(height, ICON);
        }
        return new Size(Math.ceil(width), Math.ceil(height));
    }

    /** The space an icon takes in front of a text. */
    public static double iconSpace(Look.Label label) {
        return label.icon().isEmpty() ? 0 : ICON + ICON_GAP;
    }

    /** The height of a container's header; 0 when the label is hidden. */
    public static double header(NodeView container) {
        if (container.look() instanceof Look.Container look && !look.hideLabel()) {
            double height = label(look.label()).height();
            return height == 0 ? 0 : height + 2 * HEADER_GAP;
        }
        return 0;
    }

    /** The height of a line in a list. */
    public static double item(NodeView item) {
        return item.look() instanceof Look.Node look ? Math.max(label(look.label(), WIDEST_LINE).height(), 10) + 4 : 14;
    }

    /** True if a node's label stands outside it. */
    public static boolean outside(NodeView node) {
        return node.look() instanceof Look.Node look && node.kind() != NodeView.Kind.LIST_ITEM && !look.hideLabel()
                && look.position() == LabelPosition.BORDER
                && !look.label().text().isEmpty();
    }

    /** What a node, or a container without regard to its contents, takes at least. */
    public static Size natural(NodeView node) {
        if (node.isCollapsed()) {
            return new Size(POINT, POINT);
        }
        return switch (node.look()) {
        case Look.Node look -> natural(node, look);
        case Look.Container look -> {
            Size label = look.hideLabel() ? new Size(0, 0) : label(look.label());
            double width = Math.max(look.width(), label.width() + 2 * PADDING);
            double height = Math.max(look.height(), header(node) + (node.kind() == NodeView.Kind.LIST ? 10 : 2 * PADDING));
            yield new Size(Math.max(width, 60), Math.max(height, 30));
        }
        case null, default -> new Size(30, 30);
        };
    }

    private static Size natural(NodeView node, Look.Node look) {
        boolean border = node.kind() == NodeView.Kind.BORDER_NODE;
        boolean inside = !look.hideLabel() && look.position() == LabelPosition.NODE && !look.label().text().isEmpty();
        double factor = look.shape() == NodeShape.ELLIPSE || look.shape() == NodeShape.LOZENGE ? 1.35 : 1;
        Size label = inside ? label(look.label(), look.width() > 0 ? Math.max(look.width() / factor - 12, 40) : WIDEST_LABEL)
                : new Size(0, 0);
        double automatic = look.shape() == NodeShape.IMAGE ? 40 : border ? 10 : 24;
        double width = look.width() > 0 ? look.width() : Math.max(automatic, (label.width() + 20) * factor);
        double height = look.height() > 0 ? look.height() : Math.max(automatic, (label.height() + 12) * factor);
        if (inside) {
            width = Math.max(width, (label.width() + 8) * factor);
            height = Math.max(height, (label.height() + 6) * factor);
        }
        return new Size(Math.ceil(width), Math.ceil(height));
    }

    /** How far a border node reaches into its host. */
    static double overlap(Size borderNode) {
        return Math.min(Math.min(borderNode.width(), borderNode.height()) / 2, DEEPEST_BORDER_NODE);
    }

    /** The height that the border nodes of a view take when all are on one side. */
    static double side(NodeView view) {
        double height = BORDER_NODE_GAP;
        for (NodeView each : view.borderNodes()) {
            height += each.isVisible() ? natural(each).height() + BORDER_NODE_GAP : 0;
        }
        return height;
    }

    /** The size of a list with its lines. */
    public static Size list(NodeView list) {
        Size own = natural(list);
        double width = own.width();
        double height = header(list) + LIST_INSET;
        for (NodeView item : list.children()) {
            if (item.isVisible()) {
                height += item(item);
                if (item.look() instanceof Look.Node look) {
                    width = Math.max(width, label(look.label(), WIDEST_LINE).width() + 2 * LIST_INSET);
                }
            }
        }
        return new Size(width, Math.max(own.height(), height));
    }

    /** True if the children stand in a row or a column. */
    public static boolean isStack(NodeView node) {
        return node.mapping() instanceof ContainerMapping mapping && mapping.presentation().isStack();
    }
}
