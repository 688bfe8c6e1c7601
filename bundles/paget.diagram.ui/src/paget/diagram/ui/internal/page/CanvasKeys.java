package paget.diagram.ui.internal.page;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

import paget.diagram.layout.Bounds;
import paget.diagram.ui.internal.parts.Grid;
import paget.diagram.view.ElementView;

/** The keys of the canvas. The help lists them. */
final class CanvasKeys extends GraphicalViewerKeyHandler {

    private final DiagramCanvas canvas;

    private final Runnable find;
    private final Runnable tools;

    /**
     * @param find  opens the field that finds elements
     * @param tools goes to the palette
     */
    CanvasKeys(DiagramCanvas canvas, Runnable find, Runnable tools) {
        super(canvas.viewer());
        this.canvas = canvas;
        this.find = find;
        this.tools = tools;
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        boolean shift = (event.stateMask & SWT.SHIFT) != 0;
        return control ? withControl(event, shift) || super.keyPressed(event) : plain(event) || super.keyPressed(event);
    }

    private boolean plain(KeyEvent event) {
        List<ElementView> selected = canvas.selectedViews();
        switch (event.keyCode) {
        case SWT.F2 -> selected.stream().reduce((first, last) -> last).ifPresent(canvas::editLabel);
        case SWT.CR, SWT.KEYPAD_CR -> selected.stream().reduce((first, last) -> last).ifPresent(canvas::open);
        default -> {
            return false;
        }
        }
        return true;
    }

    private boolean withControl(KeyEvent event, boolean shift) {
        int step = shift ? 1 : Grid.SPACING;
        switch (event.keyCode) {
        case SWT.ARROW_LEFT -> move(-step, 0);
        case SWT.ARROW_RIGHT -> move(step, 0);
        case SWT.ARROW_UP -> move(0, -step);
        case SWT.ARROW_DOWN -> move(0, step);
        case '.', SWT.KEYPAD_DECIMAL -> {
            return canvas.edgeKeys().next();
        }
        case 'f' -> find.run();
        case 't' -> tools.run();
        case 'a' -> canvas.select(new ArrayList<>(canvas.picture().views()));
        case '1', SWT.KEYPAD_1 -> canvas.showFixes();
        case '0', SWT.KEYPAD_0 -> zoom(() -> canvas.viewer().zoom().setZoom(1));
        case '9', SWT.KEYPAD_9 -> canvas.fit();
        case '+', '=', SWT.KEYPAD_ADD -> zoom(canvas.viewer().zoom()::zoomIn);
        case '-', SWT.KEYPAD_SUBTRACT -> zoom(canvas.viewer().zoom()::zoomOut);
        default -> {
            return false;
        }
        }
        return true;
    }

    private void move(int dx, int dy) {
        if (!canvas.edgeKeys().move(dx, dy)) {
            canvas.nudge(dx, dy);
        }
    }

    /** Keys have no place to zoom at but what is selected. */
    private void zoom(Runnable zoom) {
        zoom.run();
        List<ElementView> selected = canvas.selectedViews();
        Bounds around = selected.isEmpty() ? null : canvas.picture().bounds(selected.getLast());
        if (around != null) {
            canvas.viewer().flush();
            canvas.center(around);
        }
    }
}
