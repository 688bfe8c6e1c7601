package paget.diagram.render;

import java.util.function.UnaryOperator;

import paget.diagram.view.Look;
import paget.diagram.view.Look.Rgb;

/** Gives looks other colours. */
final class LookColors {

    private LookColors() {
    }

    /**
     * A look with other colours; null stays null.
     *
     * @param areas   for fills, borders and lines
     * @param letters for labels
     */
    static Look map(Look look, UnaryOperator<Rgb> areas, UnaryOperator<Rgb> letters) {
        return switch (look) {
        case Look.Node n -> new Look.Node(n.shape(), label(n.label(), letters), areas.apply(n.fill()),
                border(n.border(), areas), n.width(), n.height(), n.stroke(), n.position(), n.resize(), n.hideLabel(),
                n.image());
        case Look.Container c -> new Look.Container(c.shape(), label(c.label(), letters), areas.apply(c.background()),
                areas.apply(c.foreground()), c.gradient(), border(c.border(), areas), c.width(), c.height(),
                c.arcWidth(), c.arcHeight(), c.hideLabel(), c.image());
        case Look.Edge e -> new Look.Edge(areas.apply(e.stroke()), e.line(), e.sourceArrow(), e.targetArrow(), e.size(),
                e.routing(), label(e.begin(), letters), label(e.center(), letters), label(e.end(), letters));
        case null -> null;
        };
    }

    /**
     * A node's or container's look in one colour: the whole of a node, the header of a container, whose inside is paler.
     *
     */
    static Look fill(Look look, Rgb color, Theme theme, boolean labelInside) {
        Rgb ink = ColorRamp.ink(color);
        return switch (look) {
        case Look.Node n -> new Look.Node(n.shape(), label(n.label(), old -> labelInside ? ink : old), color,
                n.border(), n.width(), n.height(), n.stroke(), n.position(), n.resize(), n.hideLabel(), n.image());
        case Look.Container c -> new Look.Container(c.shape(), label(c.label(), old -> ink),
                Theme.mix(color, theme.background(), 0.75), color, c.gradient(), c.border(), c.width(), c.height(),
                c.arcWidth(), c.arcHeight(), c.hideLabel(), c.image());
        case Look.Edge e -> e;
        };
    }

    /** A look with a border of a width in pixels; an edge's line for an edge. */
    static Look width(Look look, int width) {
        return switch (look) {
        case Look.Node n -> new Look.Node(n.shape(), n.label(), n.fill(), wide(n.border(), n.fill(), width), n.width(),
                n.height(), n.stroke(), n.position(), n.resize(), n.hideLabel(), n.image());
        case Look.Container c -> new Look.Container(c.shape(), c.label(), c.background(), c.foreground(), c.gradient(),
                wide(c.border(), c.foreground(), width), c.width(), c.height(), c.arcWidth(), c.arcHeight(),
                c.hideLabel(), c.image());
        case Look.Edge e -> new Look.Edge(e.stroke(), e.line(), e.sourceArrow(), e.targetArrow(), width, e.routing(),
                e.begin(), e.center(), e.end());
        };
    }

    private static Look.Border wide(Look.Border border, Rgb fill, int width) {
        Rgb color = border.size() > 0 ? border.color() : Theme.mix(fill, new Rgb(96, 96, 96), 0.7);
        return new Look.Border(width, color, border.line());
    }

    private static Look.Label label(Look.Label label, UnaryOperator<Rgb> color) {
        return label == null ? null
                : new Look.Label(label.text(), label.size(), label.format(), color.apply(label.color()), label.icon(),
                        label.alignment());
    }

    private static Look.Border border(Look.Border border, UnaryOperator<Rgb> color) {
        return new Look.Border(border.size(), color.apply(border.color()), border.line());
    }
}
