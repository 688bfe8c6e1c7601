package paget.diagram.ui.internal.picture;

import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.draw2d.NativeGraphicsSource;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;

/**
 * Draws figures inside the paint events of the canvas only, and lends the graphics context of the event to the layer
 * with the picture, because draw2d knows neither lines of 1.5 pixels nor outlines at a zoom.
 */
final class CanvasSystem extends LightweightSystem {

    private GC current;

    @Override
    public void setControl(Canvas canvas) {
        super.setControl(canvas);
        getUpdateManager().setGraphicsSource(new NativeGraphicsSource(canvas));
    }

    @Override
    public void paint(GC gc) {
        current = gc;
        try {
            super.paint(gc);
        } finally {
            current = null;
        }
    }

    /** The graphics context of the paint event that is being handled, or null. */
    GC current() {
        return current;
    }
}
