package paget.diagram.layout;

/** A rectangle in pixels. */
public record Bounds(double x, double y, double width, double height) {

    /** The middle. */
    public Point center() {
        return new Point(x + width / 2, y + height / 2);
    }

    /** This rectangle moved. */
    public Bounds plus(double dx, double dy) {
        return new Bounds(x + dx, y + dy, width, height);
    }

    /** The right side. */
    public double right() {
        return x + width;
    }

    /** The lower side. */
    public double bottom() {
        return y + height;
    }

    /** True if the two have a common area, or come closer than the gap. */
    public boolean overlaps(Bounds other, double gap) {
        return x < other.right() + gap && other.x < right() + gap && y < other.bottom() + gap
                && other.y < bottom() + gap;
    }

    /** The smallest rectangle around both; null counts as nothing. */
    public static Bounds union(Bounds one, Bounds other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        double x = Math.min(one.x, other.x);
        double y = Math.min(one.y, other.y);
        return new Bounds(x, y, Math.max(one.right(), other.right()) - x, Math.max(one.bottom(), other.bottom()) - y);
    }
}
