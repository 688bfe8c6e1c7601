package paget.diagram.layout;

/** A point in pixels; y grows downwards. */
public record Point(double x, double y) {

    /** This point moved. */
    public Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }

    /** The distance to another point. */
    public double distance(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
