package paget.diagram.view;

import java.util.Set;

import paget.diagram.spec.EdgeArrow;
import paget.diagram.spec.Styles.ContainerShape;
import paget.diagram.spec.Styles.FontFormat;
import paget.diagram.spec.Styles.Gradient;
import paget.diagram.spec.Styles.LabelAlignment;
import paget.diagram.spec.Styles.LabelPosition;
import paget.diagram.spec.Styles.LineStyle;
import paget.diagram.spec.Styles.NodeShape;
import paget.diagram.spec.Styles.ResizeKind;
import paget.diagram.spec.Styles.Routing;

/** A style with all its expressions evaluated for one element. Records, so that a changed look is an unequal one. */
public sealed interface Look {

    /** A colour; channels are 0 to 255. */
    record Rgb(int red, int green, int blue) {

        /** As {@code #rrggbb}. */
        public String hex() {
            return String.format("#%02x%02x%02x", red, green, blue);
        }

        /** Reads {@code #rrggbb}. */
        public static Rgb parse(String hex) {
            int value = Integer.parseInt(hex.substring(1), 16);
            return new Rgb(value >> 16 & 255, value >> 8 & 255, value & 255);
        }
    }

    /**
     * A label.
     *
     * @param size in points
     * @param icon image path, or empty for none
     */
    record Label(String text, int size, Set<FontFormat> format, Rgb color, String icon, LabelAlignment alignment) {
    }

    /** A border; the size is in pixels, 0 for none. */
    record Border(int size, Rgb color, LineStyle line) {
    }

    /** A small image on an element. */
    record Decoration(String name, paget.diagram.spec.DecorationDescription.Position position, String image, String tooltip) {
    }

    /** A node's look; width and height are in pixels, or -1 for the size of the label. */
    record Node(NodeShape shape, Label label, Rgb fill, Border border, int width, int height, int stroke,
            LabelPosition position, ResizeKind resize, boolean hideLabel, String image) implements Look {
    }

    /** A container's look; width and height are in pixels, or -1 for the size of the contents. */
    record Container(ContainerShape shape, Label label, Rgb background, Rgb foreground, Gradient gradient,
            Border border, int width, int height, int arcWidth, int arcHeight, boolean hideLabel, String image)
            implements Look {
    }

    /** An edge's look; the size is the line's width in pixels; a missing label is null. */
    record Edge(Rgb stroke, LineStyle line, EdgeArrow sourceArrow, EdgeArrow targetArrow, int size, Routing routing,
            Label begin, Label center, Label end) implements Look {
    }
}
