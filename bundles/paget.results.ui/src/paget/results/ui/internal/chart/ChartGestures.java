package paget.results.ui.internal.chart;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.Range;

/**
 * Mouse and keys on a chart: dragging selects what to zoom to, with Shift or the middle button it moves, the wheel
 * zooms about the pointer, a double click or Home shows everything, + and - zoom, the arrows move.
 */
final class ChartGestures {
    private static final double WHEEL_FACTOR = 1.25;
    private static final double KEY_SHIFT = 0.1;
    private static final int LEAST_DRAG = 6;
    private final ChartCanvas canvas;
    private final Control area;
    private Point start;
    private Point end;
    private boolean panning;

    ChartGestures(ChartCanvas canvas) {
        this.canvas = canvas;
        area = canvas.chart().getPlotArea().getControl();
        area.addListener(SWT.MouseDown, this::down);
        area.addListener(SWT.MouseMove, this::move);
        area.addListener(SWT.MouseUp, this::up);
        area.addListener(SWT.MouseWheel, this::wheel);
        area.addListener(SWT.MouseVerticalWheel, this::wheel);
        area.addListener(SWT.MouseDoubleClick, event -> canvas.reset());
        area.addListener(SWT.KeyDown, this::key);
        area.addListener(SWT.Paint, this::paint);
        new HoverReadout(canvas, area);
    }

    private void down(Event event) {
        area.setFocus();
        if (canvas.data() != null && (event.button == 1 || event.button == 2)) {
            start = new Point(event.x, event.y);
            end = start;
            panning = event.button == 2 || (event.stateMask & SWT.SHIFT) != 0;
        }
    }

    private void move(Event event) {
        if (start == null) {
            return;
        }
        Point next = new Point(event.x, event.y);
        if (panning) {
            shift(canvas.xAxis(), end.x - next.x);
            shift(canvas.yAxis(), end.y - next.y);
        }
        end = next;
        canvas.chart().redraw();
    }

    private void up(Event event) {
        if (start != null && !panning) {
            Rectangle box = box();
            if (box.width >= LEAST_DRAG && box.height >= LEAST_DRAG) {
                zoom(canvas.xAxis(), box.x, box.x + box.width);
                zoom(canvas.yAxis(), box.y + box.height, box.y);
            }
        }
        start = null;
        canvas.chart().redraw();
    }

    private Rectangle box() {
        return new Rectangle(Math.min(start.x, end.x), Math.min(start.y, end.y), Math.abs(start.x - end.x), Math.abs(start.y - end.y));
    }

    private void zoom(IAxis axis, int from, int to) {
        if (!axis.isCategoryEnabled()) {
            axis.setRange(new Range(axis.getDataCoordinate(from), axis.getDataCoordinate(to)));
        }
    }

    private void shift(IAxis axis, int pixels) {
        if (axis.isCategoryEnabled() || pixels == 0) {
            return;
        }
        boolean horizontal = axis.getDirection() == IAxis.Direction.X;
        int length = horizontal ? area.getSize().x : area.getSize().y;
        axis.setRange(horizontal
                ? new Range(axis.getDataCoordinate(pixels), axis.getDataCoordinate(length + pixels))
                : new Range(axis.getDataCoordinate(length + pixels), axis.getDataCoordinate(pixels)));
    }

    private void wheel(Event event) {
        if (canvas.data() == null) {
            return;
        }
        double factor = event.count > 0 ? 1 / WHEEL_FACTOR : WHEEL_FACTOR;
        boolean both = (event.stateMask & SWT.MOD1) == 0;
        scale(canvas.xAxis(), event.x, area.getSize().x, factor);
        if (both) {
            scale(canvas.yAxis(), event.y, area.getSize().y, factor);
        }
        event.doit = false;
        canvas.chart().redraw();
    }

    /** Zooms about a pixel. Works on pixels, so that it does the same on every scale. */
    private void scale(IAxis axis, int centre, int length, double factor) {
        if (axis.isCategoryEnabled()) {
            return;
        }
        int low = (int) Math.round(centre - centre * factor);
        int high = (int) Math.round(centre + (length - centre) * factor);
        boolean horizontal = axis.getDirection() == IAxis.Direction.X;
        double first = axis.getDataCoordinate(horizontal ? low : high);
        double last = axis.getDataCoordinate(horizontal ? high : low);
        if (Double.isFinite(first) && Double.isFinite(last) && last > first) {
            axis.setRange(new Range(first, last));
        }
    }

    private void key(Event event) {
        if (canvas.data() == null) {
            return;
        }
        int across = (int) (area.getSize().x * KEY_SHIFT);
        int along = (int) (area.getSize().y * KEY_SHIFT);
        switch (event.keyCode) {
        case SWT.HOME -> canvas.reset();
        case SWT.ARROW_LEFT -> shift(canvas.xAxis(), -across);
        case SWT.ARROW_RIGHT -> shift(canvas.xAxis(), across);
        case SWT.ARROW_UP -> shift(canvas.yAxis(), -along);
        case SWT.ARROW_DOWN -> shift(canvas.yAxis(), along);
        case '+', '=', SWT.KEYPAD_ADD -> zoomAtCentre(1 / WHEEL_FACTOR);
        case '-', SWT.KEYPAD_SUBTRACT -> zoomAtCentre(WHEEL_FACTOR);
        default -> {
            return;
        }
        }
        canvas.chart().redraw();
    }

    private void zoomAtCentre(double factor) {
        scale(canvas.xAxis(), area.getSize().x / 2, area.getSize().x, factor);
        scale(canvas.yAxis(), area.getSize().y / 2, area.getSize().y, factor);
    }

    private void paint(Event event) {
        if (start != null && !panning && !start.equals(end)) {
            Rectangle box = box();
            event.gc.setForeground(area.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
            event.gc.setBackground(area.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
            event.gc.setAlpha(40);
            event.gc.fillRectangle(box);
            event.gc.setAlpha(255);
            event.gc.drawRectangle(box);
        }
    }
}
