package paget.diagram.layout;

import java.util.ArrayList;
import java.util.List;

import paget.diagram.layout.Metrics.Size;

/** Puts rectangles in rows so that the whole is a little wider than high, in the order given. */
final class Packing {

    private static final double ASPECT = 1.7;

    private Packing() {
    }

    /** The upper left corners of the rectangles. */
    static List<Point> pack(List<Size> sizes, double left, double top, double gap) {
        double area = 0;
        double widest = 0;
        for (Size size : sizes) {
            area += (size.width() + gap) * (size.height() + gap);
            widest = Math.max(widest, size.width());
        }
        double width = Math.max(widest, Math.sqrt(area * ASPECT));
        List<Point> corners = new ArrayList<>();
        double x = 0;
        double y = 0;
        double row = 0;
        for (Size size : sizes) {
            if (x > 0 && x + size.width() > width) {
                y += row + gap;
                x = 0;
                row = 0;
            }
            corners.add(new Point(left + x, top + y));
            x += size.width() + gap;
            row = Math.max(row, size.height());
        }
        return corners;
    }
}
