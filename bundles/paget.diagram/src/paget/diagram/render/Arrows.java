package paget.diagram.render;

import java.util.ArrayList;
import java.util.List;

import paget.diagram.layout.Point;
import paget.diagram.render.Scene.Shape;
import paget.diagram.render.Scene.Stroke;
import paget.diagram.spec.EdgeArrow;
import paget.diagram.text.Path;
import paget.diagram.view.Look.Rgb;

/** Draws the ends of edges. */
final class Arrows {

    private static final double LENGTH = 9;
    private static final double HALF = 4.5;
    private static final double DIAMOND = 14;
    private static final double DOT = 3.5;

    private Arrows() {
    }

    /** How much of the line an end hides, so that the line does not shine through. */
    static double inset(EdgeArrow arrow) {
        return switch (arrow) {
        case INPUT_CLOSED_ARROW, INPUT_FILL_CLOSED_ARROW, OUTPUT_CLOSED_ARROW, OUTPUT_FILL_CLOSED_ARROW -> LENGTH;
        case DIAMOND, FILL_DIAMOND, INPUT_ARROW_WITH_DIAMOND, INPUT_ARROW_WITH_FILL_DIAMOND, DIAMOND_WITH_DOT,
                FILL_DIAMOND_WITH_DOT, INPUT_ARROW_WITH_DIAMOND_AND_DOT, INPUT_ARROW_WITH_FILL_DIAMOND_AND_DOT -> DIAMOND;
        case CIRCLE_PLUS -> 2 * HALF + 2;
        case DOT, INPUT_ARROW_WITH_DOT -> 0;
        case NO_DECORATION, OUTPUT_ARROW, INPUT_ARROW -> 0;
        };
    }

    /** How much larger ends of wide lines are. */
    static double scale(double width) {
        return Math.clamp(0.6 + width * 0.4, 1, 2.5);
    }

    /** The shapes of an end at a point, for a line that arrives there from another point. */
    static List<Shape> draw(EdgeArrow arrow, Point tip, Point from, Rgb color, double width, Rgb background) {
        double length = tip.distance(from);
        List<Shape> shapes = new ArrayList<>();
        if (arrow == EdgeArrow.NO_DECORATION || length == 0) {
            return shapes;
        }
        Frame frame = new Frame(tip, (tip.x() - from.x()) / length, (tip.y() - from.y()) / length,
                new Stroke(color, width, List.of()), color, background, shapes, scale(width));
        switch (arrow) {
        case INPUT_ARROW -> frame.open(0, -1);
        case OUTPUT_ARROW -> frame.open(-LENGTH, 1);
        case INPUT_CLOSED_ARROW -> frame.closed(0, -1, background);
        case OUTPUT_CLOSED_ARROW -> frame.closed(-LENGTH, 1, background);
        case INPUT_FILL_CLOSED_ARROW -> frame.closed(0, -1, color);
        case OUTPUT_FILL_CLOSED_ARROW -> frame.closed(-LENGTH, 1, color);
        case DIAMOND -> frame.diamond(background);
        case FILL_DIAMOND -> frame.diamond(color);
        case DOT -> frame.dot(0);
        case CIRCLE_PLUS -> frame.circlePlus();
        case INPUT_ARROW_WITH_DOT -> {
            frame.open(0, -1);
            frame.dot(0);
        }
        case INPUT_ARROW_WITH_DIAMOND -> {
            frame.diamond(background);
            frame.open(-DIAMOND, -1);
        }
        case INPUT_ARROW_WITH_FILL_DIAMOND -> {
            frame.diamond(color);
            frame.open(-DIAMOND, -1);
        }
        case DIAMOND_WITH_DOT -> {
            frame.diamond(background);
            frame.dot(-DIAMOND - DOT);
        }
        case FILL_DIAMOND_WITH_DOT -> {
            frame.diamond(color);
            frame.dot(-DIAMOND - DOT);
        }
        case INPUT_ARROW_WITH_DIAMOND_AND_DOT -> {
            frame.diamond(background);
            frame.open(-DIAMOND, -1);
            frame.dot(-DIAMOND - LENGTH);
        }
        case INPUT_ARROW_WITH_FILL_DIAMOND_AND_DOT -> {
            frame.diamond(color);
            frame.open(-DIAMOND, -1);
            frame.dot(-DIAMOND - LENGTH);
        }
        case NO_DECORATION -> {
            // Handled above.
        }
        }
        return shapes;
    }

    /** Coordinates along the line (backwards from the tip is negative) and across it. */
    private record Frame(Point tip, double ux, double uy, Stroke stroke, Rgb color, Rgb background,
            List<Shape> shapes, double scale) {

        private double x(double along, double across) {
            return tip.x() + (ux * along - uy * across) * scale;
        }

        private double y(double along, double across) {
            return tip.y() + (uy * along + ux * across) * scale;
        }

        void open(double at, int direction) {
            double back = at + direction * LENGTH;
            shapes.add(new Shape(Path.line(x(back, HALF), y(back, HALF), x(at, 0), y(at, 0), x(back, -HALF), y(back, -HALF)),
                    null, stroke));
        }

        void closed(double at, int direction, Rgb fill) {
            double back = at + direction * LENGTH;
            shapes.add(new Shape(
                    Path.polygon(x(back, HALF), y(back, HALF), x(at, 0), y(at, 0), x(back, -HALF), y(back, -HALF)), fill,
                    stroke));
        }

        void diamond(Rgb fill) {
            double middle = -DIAMOND / 2;
            shapes.add(new Shape(Path.polygon(x(0, 0), y(0, 0), x(middle, HALF), y(middle, HALF), x(-DIAMOND, 0),
                    y(-DIAMOND, 0), x(middle, -HALF), y(middle, -HALF)), fill, stroke));
        }

        void dot(double at) {
            double radius = DOT * scale;
            shapes.add(new Shape(Path.ellipse(x(at, 0) - radius, y(at, 0) - radius, 2 * radius, 2 * radius), color, null));
        }

        void circlePlus() {
            double middle = -HALF - 1;
            double radius = (HALF + 1) * scale;
            shapes.add(new Shape(
                    Path.ellipse(x(middle, 0) - radius, y(middle, 0) - radius, 2 * radius, 2 * radius), background, stroke));
            shapes.add(new Shape(Path.line(x(0, 0), y(0, 0), x(2 * middle, 0), y(2 * middle, 0)), null, stroke));
            shapes.add(new Shape(Path.line(x(middle, -middle), y(middle, -middle), x(middle, middle), y(middle, middle)),
                    null, stroke));
        }
    }
}
