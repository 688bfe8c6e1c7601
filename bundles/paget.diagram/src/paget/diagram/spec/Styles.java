package paget.diagram.spec;

import java.util.Set;

/** The parts of a style description. */
public final class Styles {

    private Styles() {
    }

    /** A description of a node's, container's or edge's look. */
    public sealed interface Style permits NodeStyle, ContainerStyle, EdgeStyle {
    }

    /** How a node is drawn. */
    public enum NodeShape {
        /** Rectangle. */
        SQUARE,
        /** Ellipse. */
        ELLIPSE,
        /** Rhombus. */
        LOZENGE,
        /** Ring around a filled circle. */
        DOT,
        /** Sheet with a folded corner. */
        NOTE,
        /** Rectangle without border. */
        STROKE,
        /** Triangle that points up. */
        TRIANGLE,
        /** Ring. */
        RING,
        /** An image file. */
        IMAGE
    }

    /** How a container is drawn. */
    public enum ContainerShape {
        /** Rectangle, with or without rounded corners. */
        FLAT,
        /** Parallelogram. */
        PARALLELOGRAM,
        /** An image file. */
        IMAGE
    }

    /** Where the colours of a container run. */
    public enum Gradient {
        /** From left to right. */
        LEFT_TO_RIGHT,
        /** Liquid: one colour. */
        LIQUID,
        /** From top to bottom. */
        TOP_TO_BOTTOM
    }

    /** Font faces and lines. */
    public enum FontFormat {
        /** Slanted. */
        ITALIC,
        /** Strong. */
        BOLD,
        /** Line below. */
        UNDERLINE,
        /** Line through. */
        STRIKE_THROUGH
    }

    /** Horizontal position of a label. */
    public enum LabelAlignment {
        /** Middle. */
        CENTER,
        /** Left. */
        LEFT,
        /** Right. */
        RIGHT
    }

    /** Whether a node's label stands beside or inside it. */
    public enum LabelPosition {
        /** Outside, on the border. */
        BORDER,
        /** Inside. */
        NODE
    }

    /** Which sides the user may drag. */
    public enum ResizeKind {
        /** None. */
        NONE,
        /** All. */
        NSEW,
        /** Height. */
        NORTH_SOUTH,
        /** Width. */
        EAST_WEST
    }

    /** Dashes of a line. */
    public enum LineStyle {
        /** Unbroken. */
        SOLID,
        /** Dashes. */
        DASH,
        /** Dots. */
        DOT,
        /** Dashes and dots. */
        DASH_DOT
    }

    /** How an edge runs. */
    public enum Routing {
        /** Oblique segments. */
        STRAIGHT,
        /** Horizontal and vertical segments. */
        MANHATTAN,
        /** Rectilinear tree. */
        TREE
    }

    /**
     * A label.
     *
     * @param size in points
     * @param icon image path, or empty
     */
    public record Label(Expression text, int size, Set<FontFormat> format, ColorSource color, boolean showIcon,
            String icon, LabelAlignment alignment) {
    }

    /** A border; the size is in pixels. */
    public record Border(Expression size, ColorSource color, LineStyle line) {
    }

    /**
     * A node's look.
     *
     * @param size   in units of ten pixels, -1 for the size of the label; empty width and height mean the same as size
     * @param stroke a dot's ring in units of pixels
     */
    public record NodeStyle(NodeShape shape, Label label, ColorSource fill, Border border, Expression size,
            Expression width, Expression height, Expression stroke, LabelPosition position, ResizeKind resize,
            Expression tooltip, boolean hideLabel, String image) implements Style {
    }

    /**
     * A container's look.
     *
     * @param width in units of ten pixels, -1 for the size of the contents, as the height
     */
    public record ContainerStyle(ContainerShape shape, Label label, ColorSource background, ColorSource foreground,
            Gradient gradient, Border border, Expression width, Expression height, boolean rounded, int arcWidth,
            int arcHeight, Expression tooltip, boolean hideLabel, String image) implements Style {
    }

    /** An edge's look; a missing label is null. */
    public record EdgeStyle(ColorSource stroke, LineStyle line, EdgeArrow sourceArrow, EdgeArrow targetArrow,
            Expression size, Routing routing, Label begin, Label center, Label end) implements Style {
    }

    /** A style that applies when its predicate holds. */
    public record Conditional<S extends Style>(Expression predicate, S style) {
    }
}
