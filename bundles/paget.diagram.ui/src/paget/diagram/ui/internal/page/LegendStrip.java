package paget.diagram.ui.internal.page;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import paget.diagram.layout.Bounds;
import paget.diagram.render.Legend;
import paget.diagram.render.Overlay;
import paget.diagram.render.Scene;
import paget.diagram.render.SceneBounds;
import paget.diagram.render.SymbolLegend;
import paget.diagram.render.Theme;
import paget.diagram.ui.internal.picture.Painter;

/** A legend beside the canvas. It takes as much room as it needs, and none when there is nothing to say. */
abstract sealed class LegendStrip extends Canvas {

    private static final int MARGIN = 10;

    final DiagramCanvas canvas;
    private List<Scene.Item> items = List.of();

    LegendStrip(Composite parent, DiagramCanvas canvas) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.canvas = canvas;
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.exclude = true;
        setLayoutData(data);
        setVisible(false);
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Dispose, event -> forget());
    }

    /** What to draw with the upper left corner at a point, in so much width; empty for nothing. */
    abstract List<Scene.Item> draw(double x, double y, double width);

    Theme theme() {
        return canvas.picture().theme();
    }

    private Painter painter() {
        return canvas.picture().painter();
    }

    /** Brings the legend up to date. */
    void refresh() {
        forget();
        double width = Math.max(100, getParent().getClientArea().width - 2.0 * MARGIN);
        items = draw(MARGIN, MARGIN, width);
        Bounds bounds = SceneBounds.of(List.of(new Scene.Group(null, items)));
        boolean shown = bounds != null;
        GridData data = (GridData) getLayoutData();
        int height = shown ? (int) Math.ceil(bounds.bottom()) + MARGIN : 0;
        if (data.exclude == shown || data.heightHint != height) {
            data.exclude = !shown;
            data.heightHint = height;
            setVisible(shown);
            getParent().getParent().layout(true, true);
        }
        redraw();
    }

    private void paint(Event event) {
        GC gc = event.gc;
        gc.setBackground(painter().color(theme().background()));
        gc.fillRectangle(getClientArea());
        Painter.prepare(gc);
        items.forEach(item -> painter().paint(gc, item, 1));
    }

    private void forget() {
        painter().forget(items);
        items = List.of();
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        return new Point(width == SWT.DEFAULT ? 100 : width, height == SWT.DEFAULT ? 20 : height);
    }

    /** What the colours and widths of the overlay mean. */
    static final class Values extends LegendStrip {
        private Overlay overlay = Overlay.NONE;

        Values(Composite parent, DiagramCanvas canvas) {
            super(parent, canvas);
        }

        /** Shows the legend of another overlay. */
        void show(Overlay other) {
            overlay = other;
            refresh();
        }

        @Override
        List<Scene.Item> draw(double x, double y, double width) {
            return overlay.isEmpty() ? List.of() : Legend.draw(overlay, theme(), x, y);
        }
    }

    /** What the symbols of the diagram mean. */
    static final class Symbols extends LegendStrip {
        private List<String> texts = List.of();

        Symbols(Composite parent, DiagramCanvas canvas) {
            super(parent, canvas);
            parent.addListener(SWT.Resize, event -> {
                if (isVisible()) {
                    refresh();
                }
            });
        }

        /** The entries that are shown. */
        List<String> texts() {
            return texts;
        }

        @Override
        List<Scene.Item> draw(double x, double y, double width) {
            if (!canvas.settings().showLegend()) {
                texts = List.of();
                return List.of();
            }
            SymbolLegend legend = new SymbolLegend(canvas.diagram().diagram(), theme(),
                    Signs.legend(canvas.marks(), theme()));
            texts = legend.texts();
            return texts.isEmpty() ? List.of() : legend.draw(x, y, legend.rows(width));
        }
    }
}
