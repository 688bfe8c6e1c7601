package paget.diagram.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import paget.diagram.layout.Bounds;
import paget.diagram.layout.Metrics;
import paget.diagram.layout.Point;
import paget.diagram.layout.Routes;
import paget.diagram.render.Scene.Item;
import paget.diagram.render.Scene.Shape;
import paget.diagram.render.Scene.Stroke;
import paget.diagram.render.Scene.Text;
import paget.diagram.spec.Styles.LineStyle;
import paget.diagram.text.Path;
import paget.diagram.text.Typeface;
import paget.diagram.view.EdgeView;
import paget.diagram.view.ElementView;
import paget.diagram.view.Look;
import paget.diagram.view.Look.Rgb;
import paget.diagram.view.NodeView;

/** Puts an overlay onto the looks and pictures of single elements. */
final class OverlayPainter {

    /** Widths of lines in pixels at the lower and at the upper end of a scale. */
    static final double THIN = 1;
    static final double THICK = 8;
    private static final Rgb STANDS_OUT = new Rgb(214, 31, 105);
    private static final double BADGE_SIZE = 11;
    private static final double BADGE_PADDING = 4;
    /** Side of the square that shows the colour of an element, with the gap behind it. */
    private static final double KEY_SIZE = 8;
    private static final double KEY_ROOM = 12;

    private final Overlay overlay;
    private final Theme theme;

    OverlayPainter(Overlay overlay, Theme theme) {
        this.overlay = overlay;
        this.theme = theme;
    }

    /** The colour of what stands out. */
    static Rgb standsOut(Theme theme) {
        return theme == Theme.DARK ? new Rgb(255, 92, 158) : STANDS_OUT;
    }

    /** The id of the element that a view shows; none for an edge that only shows a relation. */
    private static String id(ElementView view) {
        return view instanceof EdgeView edge && !edge.mapping().elementBased() ? "" : view.diagram().id(view.semantic());
    }

    /** True if nothing changes. */
    boolean isEmpty() {
        return overlay.isEmpty();
    }

    /** The colour that a node's number gives it. */
    private Optional<Rgb> color(NodeView node) {
        return overlay.shade(id(node))
                .map(shade -> shade.shading().ramp().at(shade.shading().scale().share(shade.value()), theme));
    }

    /** The width of an edge's line, or 0 if the edge has no number. */
    private double width(EdgeView edge) {
        if (edge.mapping().elementBased()) {
            return width(overlay.weight(id(edge)));
        }
        if (edge.look() == null || edge.look().line() != LineStyle.SOLID) {
            return 0;
        }
        double weight = overlay.weight(id(edge.source()));
        return width(Double.isNaN(weight) ? overlay.weight(id(edge.target())) : weight);
    }

    private double width(double weight) {
        return Double.isNaN(weight) ? 0 : THIN + (THICK - THIN) * overlay.weights().scale().share(Math.abs(weight));
    }

    /** A colour that steps back. */
    private Rgb pale(Rgb color) {
        int gray = (int) Math.round(0.299 * color.red() + 0.587 * color.green() + 0.114 * color.blue());
        return Theme.mix(Theme.mix(color, new Rgb(gray, gray, gray), 0.8), theme.background(), 0.35);
    }

    /** What lies behind an element that stands out. */
    void behind(NodeView node, Bounds b, List<Item> items) {
        if (overlay.highlights(id(node))) {
            items.add(new Shape(Path.rectangle(b.x() - 5, b.y() - 5, b.width() + 10, b.height() + 10, 9),
                    Theme.mix(standsOut(theme), theme.background(), 0.8), new Stroke(standsOut(theme), 3, List.of())));
        }
    }

    /** The colour behind a line of a list. */
    void behindItem(NodeView item, Look.Node look, Bounds b, List<Item> items) {
        if (color(item).isPresent()) {
            items.add(new Shape(Path.rectangle(b.x() + 3, b.y(), b.width() - 6, b.height(), 3), look.fill(), null));
        }
    }

    /** What lies behind the line of an edge that stands out. */
    void behind(EdgeView edge, Path way, double width, List<Item> items) {
        if (overlay.highlights(id(edge))) {
            items.add(new Shape(way, null, new Stroke(standsOut(theme), width + 9, List.of())));
            items.add(new Shape(way, null, new Stroke(Theme.mix(standsOut(theme), theme.background(), 0.8), width + 5, List.of())));
        }
    }

    /**
     * The badge of a node: at its lower right corner, or above the node if its label stands below it; that of a line of
     * a list behind the line.
     */
    List<Item> badge(NodeView node, Bounds b) {
        List<Item> items = new ArrayList<>();
        String text = text(node);
        if (!text.isEmpty()) {
            Rgb key = overlay.keys().get(id(node));
            double width = badgeWidth(text) + (key == null ? 0 : KEY_ROOM);
            double height = badgeHeight(text);
            Point corner = node.kind() == NodeView.Kind.LIST_ITEM ? new Point(b.right() - 3, b.center().y() - height / 2)
                    : Metrics.outside(node) ? new Point(b.center().x() - width / 2, b.y() - height - 2)
                            : new Point(b.right() - Math.min(width - 8, b.width() / 2), b.bottom() - 6);
            draw(text, key, overlay.highlights(id(node)), corner.x(), corner.y(), items);
        }
        return items;
    }

    /** The badge of an edge: below the middle of its line. */
    List<Item> badge(EdgeView edge, List<Point> points) {
        List<Item> items = new ArrayList<>();
        String text = text(edge);
        if (!text.isEmpty()) {
            Point middle = Routes.usual(points, "center");
            double below = edge.label().isEmpty() ? -BADGE_SIZE / 2 - BADGE_PADDING : 10;
            draw(text, null, overlay.highlights(id(edge)), middle.x() - badgeWidth(text) / 2, middle.y() + below, items);
        }
        return items;
    }

    private String text(ElementView view) {
        String text = overlay.badges().getOrDefault(id(view), "");
        if (!overlay.highlights(id(view)) || overlay.highlight().note().isEmpty()) {
            return text;
        }
        // A line of a list has no room below it.
        String between = view instanceof NodeView node && node.kind() == NodeView.Kind.LIST_ITEM ? " · " : "\n";
        return text.isEmpty() ? overlay.highlight().note() : overlay.highlight().note() + between + text;
    }

    private static Typeface face() {
        return Typeface.of(Typeface.Face.SEMIBOLD);
    }

    private static double badgeWidth(String text) {
        return text.lines().mapToDouble(line -> face().width(line, BADGE_SIZE)).max().orElse(0) + 2 * BADGE_PADDING;
    }

    private static double badgeHeight(String text) {
        return text.lines().count() * face().lineHeight(BADGE_SIZE) + BADGE_PADDING;
    }

    /** @param key the colour of the element, before its first line, or null */
    private void draw(String text, Rgb key, boolean strong, double x, double y, List<Item> items) {
        List<String> lines = text.lines().toList();
        double line = face().lineHeight(BADGE_SIZE);
        Rgb paper = strong ? standsOut(theme) : theme.adapt(new Rgb(255, 255, 255));
        Rgb ink = strong ? ColorRamp.ink(paper) : theme.adapt(new Rgb(34, 34, 34));
        double room = key == null ? 0 : KEY_ROOM;
        items.add(new Shape(Path.rectangle(x, y, badgeWidth(text) + room, badgeHeight(text), 5), paper,
                new Stroke(strong ? paper : Theme.mix(ink, paper, 0.55), 1, List.of())));
        double baseline = y + BADGE_PADDING / 2 + face().ascent(BADGE_SIZE);
        if (key != null) {
            items.add(new Shape(Path.rectangle(x + BADGE_PADDING, y + (line + BADGE_PADDING - KEY_SIZE) / 2, KEY_SIZE, KEY_SIZE, 1),
                    key, null));
        }
        for (String each : lines) {
            items.add(new Text(each, x + BADGE_PADDING + room, baseline, BADGE_SIZE, face(), ink, null));
            baseline += line;
        }
    }

    /** The look of a node under the overlay. */
    Look apply(NodeView node, Look look) {
        if (isEmpty() || look == null) {
            return look;
        }
        Optional<Rgb> color = color(node);
        int border = (int) Math.round(width(overlay.weight(id(node))));
        Look colored = color.isPresent() ? LookColors.fill(look, color.get(), theme, !Metrics.outside(node))
                : border > 0 ? look : LookColors.map(look, this::pale, UnaryOperator.identity());
        return border > 0 ? LookColors.width(colored, border) : colored;
    }

    /** The look of an edge under the overlay. */
    Look.Edge apply(EdgeView edge, Look.Edge look) {
        if (isEmpty() || look == null) {
            return look;
        }
        int width = (int) Math.round(width(edge));
        return (Look.Edge) (width > 0 ? LookColors.width(look, width)
                : LookColors.map(look, this::pale, this::pale));
    }
}
