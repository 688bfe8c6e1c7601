package paget.diagram.ui.internal.parts;

import org.eclipse.swt.graphics.GC;

import paget.diagram.layout.Bounds;
import paget.diagram.render.Theme;
import paget.diagram.ui.internal.picture.Painter;
import paget.diagram.view.Look.Rgb;

/** The points of the grid to which nodes snap. */
public final class Grid {

    /** Units between points. */
    public static final int SPACING = 10;
    /** Points that would be nearer to each other on the screen are left out. */
    private static final double LEAST = 12;

    private Grid() {
    }

    /** Paints the points in a part of the diagram. */
    public static void paint(GC gc, Bounds part, double zoom, Theme theme, Painter painter) {
        double step = SPACING;
        while (step * zoom < LEAST) {
            step *= 2;
        }
        gc.setBackground(painter.color(theme == Theme.DARK ? new Rgb(70, 72, 76) : new Rgb(208, 212, 218)));
        int size = (int) Math.max(1, Math.round(1 / zoom));
        for (double x = Math.ceil(part.x() / step) * step; x <= part.right(); x += step) {
            for (double y = Math.ceil(part.y() / step) * step; y <= part.bottom(); y += step) {
                gc.fillRectangle((int) x, (int) y, size, size);
            }
        }
    }
}
