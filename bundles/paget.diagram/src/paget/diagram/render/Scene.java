package paget.diagram.render;

import java.util.List;

import paget.diagram.text.Path;
import paget.diagram.text.Typeface;
import paget.diagram.view.ElementView;
import paget.diagram.view.Look.Rgb;

/**
 * A picture without a resolution: what to draw, in order, in pixels of one unit.
 *
 * @param x          the left side of the picture, as y the upper side
 * @param background behind everything
 * @param groups     one for each element, from back to front
 */
public record Scene(double x, double y, double width, double height, Rgb background, List<Group> groups) {

    /**
     * What belongs to one element.
     *
     * @param view the element; null for a legend
     */
    public record Group(ElementView view, List<Item> items) {
    }

    /** Something to draw. */
    public sealed interface Item {
    }

    /**
     * A line or an area.
     *
     * @param fill   null for none
     * @param stroke null for none
     */
    public record Shape(Path path, Rgb fill, Stroke stroke) implements Item {
    }

    /**
     * A pen.
     *
     * @param dashes lengths of strokes and gaps; empty for an unbroken line
     */
    public record Stroke(Rgb color, double width, List<Double> dashes) {
    }

    /**
     * One line of text.
     *
     * @param x    where it begins
     * @param y    the baseline
     * @param halo a colour around the letters, or null
     */
    public record Text(String text, double x, double y, double size, Typeface face, Rgb color, Rgb halo)
            implements Item {

        /** How wide the line is. */
        public double width() {
            return face.width(text, size);
        }
    }

    /** An image file of the specification. */
    public record Image(String path, double x, double y, double width, double height) implements Item {
    }
}
