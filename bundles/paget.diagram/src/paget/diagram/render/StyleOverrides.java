package paget.diagram.render;

import java.util.Map;
import java.util.Set;

import paget.diagram.view.Look.Rgb;
import paget.diagram.view.Look;

/**
 * Applies a user's own style to a look: {@code fill}, {@code border}, {@code text} and {@code stroke} are colours as
 * {@code #rrggbb}; {@code width} is a line's width in pixels; {@code textSize} is in points. Values of another form
 * are ignored. {@code routing} is heeded by {@link paget.diagram.layout.EdgePlace}.
 */
public final class StyleOverrides {

    /** The properties that can be overridden. */
    public static final Set<String> PROPERTIES = Set.of("fill", "border", "text", "stroke", "width", "textSize",
            "routing");

    private StyleOverrides() {
    }

    /** The look with the overrides; null stays null. */
    public static Look apply(Look look, Map<String, String> style) {
        if (style.isEmpty() || look == null) {
            return look;
        }
        return switch (look) {
        case Look.Node n -> new Look.Node(n.shape(), label(n.label(), style), color(style, "fill", n.fill()),
                border(n.border(), style), n.width(), n.height(), n.stroke(), n.position(), n.resize(), n.hideLabel(),
                n.image());
        case Look.Container c -> new Look.Container(c.shape(), label(c.label(), style),
                color(style, "fill", c.background()), style.containsKey("fill") ? color(style, "fill", c.foreground())
                        : c.foreground(),
                c.gradient(), border(c.border(), style), c.width(), c.height(), c.arcWidth(), c.arcHeight(), c.hideLabel(),
                c.image());
        case Look.Edge e -> new Look.Edge(color(style, "stroke", e.stroke()), e.line(), e.sourceArrow(),
                e.targetArrow(), number(style, "width", e.size()), e.routing(), label(e.begin(), style),
                label(e.center(), style), label(e.end(), style));
        };
    }

    private static Look.Label label(Look.Label label, Map<String, String> style) {
        return label == null ? null
                : new Look.Label(label.text(), number(style, "textSize", label.size()), label.format(),
                        color(style, "text", label.color()), label.icon(), label.alignment());
    }

    private static Look.Border border(Look.Border border, Map<String, String> style) {
        int size = number(style, "width", border.size());
        return new Look.Border(style.containsKey("border") ? Math.max(1, size) : size,
                color(style, "border", border.color()), border.line());
    }

    private static Rgb color(Map<String, String> style, String property, Rgb otherwise) {
        String written = style.get(property);
        return written != null && written.matches("#[0-9a-fA-F]{6}") ? Rgb.parse(written) : otherwise;
    }

    private static int number(Map<String, String> style, String property, int otherwise) {
        String written = style.get(property);
        return written != null && written.matches("[1-9]\\d?") ? Integer.parseInt(written) : otherwise;
    }
}
