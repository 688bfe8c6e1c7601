package paget.diagram.ui.internal.page;

import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import paget.diagram.layout.Bounds;
import paget.diagram.ui.internal.model.OpenDiagram;
import paget.diagram.ui.internal.parts.Accent;

/** The whole diagram in small. A frame shows what is visible in the canvas; clicking and dragging move it. */
public final class Overview extends Canvas {

    private static final int MARGIN = 6;
    private static final int VEIL = 40;
    /** Drawing a large diagram takes as long as drawing it in the canvas, so it waits until changes pause. Milliseconds. */
    private static final int PAUSE = 200;

    private final DiagramCanvas canvas;
    private final OpenDiagram.Listener listener = (views, structure) -> drawLater();
    private final Runnable drawing = this::drawAnew;
    private Image drawn;
    private Rectangle area = new Rectangle(0, 0, 0, 0);
    private Color background;

    public Overview(Composite parent, DiagramCanvas canvas) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.canvas = canvas;
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, event -> redraw());
        addListener(SWT.MouseDown, this::go);
        addListener(SWT.MouseMove, event -> {
            if ((event.stateMask & SWT.BUTTON1) != 0) {
                go(event);
            }
        });
        addListener(SWT.Dispose, event -> {
            canvas.diagram().removeListener(listener);
            forget();
        });
        canvas.diagram().addListener(listener);
        Viewport viewport = canvas.viewer().zoom().getViewport();
        viewport.addPropertyChangeListener(event -> redrawLater());
        canvas.viewer().zoom().addZoomListener(zoom -> redrawLater());
    }

    private void drawLater() {
        if (!isDisposed()) {
            // The same runnable again puts the time off.
            getDisplay().timerExec(PAUSE, drawing);
        }
    }

    private void drawAnew() {
        if (!isDisposed()) {
            forget();
            redraw();
        }
    }

    private void forget() {
        if (drawn != null) {
            drawn.dispose();
            drawn = null;
        }
    }

    private void redrawLater() {
        if (!isDisposed()) {
            redraw();
        }
    }

    private Bounds content() {
        Bounds all = canvas.picture().bounds();
        return all == null ? new Bounds(0, 0, 100, 100) : all;
    }

    private double scale(Bounds all) {
        org.eclipse.swt.graphics.Point size = getSize();
        return Math.max(0.001, Math.min(1, Math.min((size.x - 2.0 * MARGIN) / all.width(), (size.y - 2.0 * MARGIN) / all.height())));
    }

    private void paint(Event event) {
        if (canvas.viewer().getControl().isDisposed()) {
            return;
        }
        Color now = canvas.viewer().getControl().getBackground();
        Bounds all = content();
        double scale = scale(all);
        if (drawn == null || !area.equals(getClientArea()) || !now.equals(background)) {
            area = getClientArea();
            background = now;
            draw(all, scale);
        }
        event.gc.drawImage(drawn, 0, 0);
        frame(event.gc, all, scale);
    }

    private void draw(Bounds all, double scale) {
        forget();
        drawn = new Image(getDisplay(), Math.max(1, area.width), Math.max(1, area.height));
        GC gc = new GC(drawn);
        Transform transform = new Transform(getDisplay());
        try {
            gc.setBackground(background);
            gc.fillRectangle(drawn.getBounds());
            transform.translate(MARGIN, MARGIN);
            transform.scale((float) scale, (float) scale);
            transform.translate((float) -all.x(), (float) -all.y());
            gc.setTransform(transform);
            canvas.picture().paint(gc, all, scale);
        } finally {
            transform.dispose();
            gc.dispose();
        }
    }

    private void frame(GC gc, Bounds all, double scale) {
        org.eclipse.swt.graphics.Point size = canvas.viewer().getControl().getSize();
        Point from = canvas.viewer().toDiagram(0, 0);
        Point to = canvas.viewer().toDiagram(size.x, size.y);
        int x = (int) Math.round(MARGIN + (from.x - all.x()) * scale);
        int y = (int) Math.round(MARGIN + (from.y - all.y()) * scale);
        int width = (int) Math.round((to.x - from.x) * scale);
        int height = (int) Math.round((to.y - from.y) * scale);
        gc.setBackground(Accent.color(canvas.viewer().getContents()));
        gc.setForeground(Accent.color(canvas.viewer().getContents()));
        gc.setAlpha(VEIL);
        gc.fillRectangle(x, y, width, height);
        gc.setAlpha(255);
        gc.setLineAttributes(new LineAttributes(1.5f));
        gc.drawRectangle(x, y, width, height);
    }

    private void go(Event event) {
        Bounds all = content();
        double scale = scale(all);
        canvas.center(new Bounds(all.x() + (event.x - MARGIN) / scale, all.y() + (event.y - MARGIN) / scale, 0, 0));
    }
}
