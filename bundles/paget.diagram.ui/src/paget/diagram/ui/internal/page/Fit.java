package paget.diagram.ui.internal.page;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Scrollable;

import paget.diagram.layout.Bounds;

/** Shows the whole diagram, and goes on doing so when the canvas gets another size, until the user zooms or scrolls. */
final class Fit {

    private static final int LEAST_SIZE = 60;
    private static final int MARGIN = 40;

    private final DiagramCanvas canvas;
    private final Scrollable control;
    private boolean fitted;
    private boolean fitting;

    Fit(DiagramCanvas canvas) {
        this.canvas = canvas;
        control = (Scrollable) canvas.viewer().getControl();
        control.addListener(SWT.Resize, event -> later());
        control.addListener(SWT.MouseVerticalWheel, event -> end());
        control.addListener(SWT.MouseHorizontalWheel, event -> end());
        if (control.getHorizontalBar() != null) {
            control.getHorizontalBar().addListener(SWT.Selection, this::scrolled);
            control.getVerticalBar().addListener(SWT.Selection, this::scrolled);
        }
        canvas.viewer().zoom().addZoomListener(zoom -> {
            if (!fitting) {
                end();
            }
        });
    }

    /** The platform tells of scroll bars that follow another size, too; only the user's hand has a detail. */
    private void scrolled(Event event) {
        if (event.detail != SWT.NONE) {
            end();
        }
    }

    /** The user looks at something else. */
    void end() {
        if (!fitting) {
            fitted = false;
        }
    }

    private boolean hasSize() {
        Point size = control.getSize();
        return size.x > LEAST_SIZE && size.y > LEAST_SIZE;
    }

    private void later() {
        if (fitted && hasSize()) {
            control.getDisplay().asyncExec(() -> {
                if (!control.isDisposed() && fitted) {
                    now();
                }
            });
        }
    }

    /** Shows everything as soon as the canvas has a size. */
    void first() {
        fitted = true;
        if (hasSize()) {
            now();
        }
    }

    /** Shows everything, at its own size at most. */
    void now() {
        Bounds all = canvas.picture().bounds();
        if (all == null || !hasSize()) {
            return;
        }
        Point size = control.getSize();
        double factor = Math.min(1, Math.min((size.x - MARGIN) / all.width(), (size.y - MARGIN) / all.height()));
        fitting = true;
        try {
            double zoom = Math.clamp(factor, canvas.viewer().zoom().getMinZoom(), canvas.viewer().zoom().getMaxZoom());
            canvas.viewer().zoom().setZoom(zoom);
            canvas.viewer().picture().setView(size.x / zoom, size.y / zoom);
            canvas.viewer().flush();
            canvas.center(all);
        } finally {
            fitting = false;
        }
        fitted = true;
    }
}
