package paget.diagram.ui.internal.parts;

import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.Tool;
import org.eclipse.gef.tools.PanningSelectionTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MouseEvent;

/** The tools of a page. Commands go to the editing domain's stack by way of {@link Step}. */
public final class DiagramDomain extends EditDomain {

    private final Runnable toolListener;
    private boolean isPressed;
    private boolean isDragged;

    /**
     * @param toolListener runs after another tool became active
     * @param escape       runs when Escape is pressed and there is no tool to put away
     */
    public DiagramDomain(Runnable toolListener, Runnable escape) {
        this.toolListener = toolListener;
        setCommandStack(new Step.Stack());
        setDefaultTool(new PanningSelectionTool() {
            @Override
            protected boolean handleKeyDown(KeyEvent event) {
                if (event.keyCode == SWT.ESC && isInState(STATE_INITIAL)) {
                    escape.run();
                    return true;
                }
                return super.handleKeyDown(event);
            }
        });
        loadDefaultTool();
    }

    @Override
    public void setActiveTool(Tool tool) {
        super.setActiveTool(tool);
        // The first tool is set by the super class before there is a listener.
        if (toolListener != null) {
            toolListener.run();
        }
    }

    /**
     * A pen or a pointer that jumps presses where it did not move before. The tools look for what lies below the pointer when it
     * moves, in figures that may not have come to their new places yet.
     */
    @Override
    public void mouseDown(MouseEvent event, EditPartViewer viewer) {
        viewer.flush();
        super.mouseMove(event, viewer);
        isPressed = event.button == 1;
        isDragged = false;
        super.mouseDown(event, viewer);
    }

    @Override
    public void mouseMove(MouseEvent event, EditPartViewer viewer) {
        isPressed = false;
        super.mouseMove(event, viewer);
    }

    /**
     * Between the press and the first move the platform may say that the pointer rests (by a timer that began before the press), comes
     * or goes, and where it is by then. A tracker takes that place for one of a drag that it has begun, and so never begins it.
     */
    private boolean isTrackerUnaware() {
        return isPressed && !isDragged;
    }

    @Override
    public void mouseHover(MouseEvent event, EditPartViewer viewer) {
        if (!isTrackerUnaware()) {
            super.mouseHover(event, viewer);
        }
    }

    @Override
    public void viewerEntered(MouseEvent event, EditPartViewer viewer) {
        if (!isTrackerUnaware()) {
            super.viewerEntered(event, viewer);
        }
    }

    @Override
    public void viewerExited(MouseEvent event, EditPartViewer viewer) {
        if (!isTrackerUnaware()) {
            super.viewerExited(event, viewer);
        }
    }

    @Override
    public void mouseDrag(MouseEvent event, EditPartViewer viewer) {
        isDragged = true;
        super.mouseDrag(event, viewer);
    }

    @Override
    public void mouseUp(MouseEvent event, EditPartViewer viewer) {
        isPressed = false;
        super.mouseUp(event, viewer);
    }

    /** True while the first button of the mouse is held, so while something may be dragged. */
    public boolean isPressed() {
        return isPressed;
    }
}
