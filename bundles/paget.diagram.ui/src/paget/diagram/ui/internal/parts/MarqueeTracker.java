package paget.diagram.ui.internal.parts;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.jface.viewers.StructuredSelection;

import paget.diagram.ui.internal.model.Geometry;
import paget.diagram.view.NodeView;

/** Selects what lies in a rectangle. With Shift it adds to the selection, with Control it changes it over. */
final class MarqueeTracker extends AbstractTool implements DragTracker {

    private static final int FAINT = 40;

    private IFigure frame;

    @Override
    protected boolean handleButtonDown(int button) {
        if (button != 1) {
            setState(STATE_INVALID);
            handleInvalidInput();
            return true;
        }
        stateTransition(STATE_INITIAL, STATE_DRAG_IN_PROGRESS);
        return true;
    }

    private Rectangle area() {
        return new Rectangle(getStartLocation(), getLocation());
    }

    @Override
    protected boolean handleDragInProgress() {
        if (isInState(STATE_DRAG_IN_PROGRESS)) {
            if (frame == null) {
                frame = new Frame();
                addFeedback(frame);
            }
            Rectangle area = area();
            frame.translateToRelative(area);
            frame.setBounds(area);
        }
        return true;
    }

    @Override
    protected boolean handleButtonUp(int button) {
        if (stateTransition(STATE_DRAG_IN_PROGRESS, STATE_TERMINAL)) {
            select();
            eraseFrame();
            handleFinished();
        }
        return true;
    }

    private void select() {
        Rectangle area = area();
        List<EditPart> hit = new ArrayList<>();
        if (area.width > 3 || area.height > 3) {
            collect(getCurrentViewer().getContents(), area, hit);
            hit.removeIf(part -> part.getModel() instanceof NodeView node && node.parent() != null && hit.stream()
                    .anyMatch(other -> other.getModel() instanceof NodeView outer && Geometry.isInside(node.parent(), outer)));
        }
        boolean add = getCurrentInput().isShiftKeyDown();
        boolean toggle = getCurrentInput().isModKeyDown(org.eclipse.swt.SWT.MOD1);
        List<Object> selected = new ArrayList<>();
        if (add || toggle) {
            selected.addAll(getCurrentViewer().getSelectedEditParts());
            selected.remove(getCurrentViewer().getContents());
        }
        for (EditPart part : hit) {
            if (toggle && selected.remove(part)) {
                continue;
            }
            selected.remove(part);
            selected.add(part);
        }
        getCurrentViewer().setSelection(new StructuredSelection(selected));
    }

    private static void collect(EditPart part, Rectangle area, List<EditPart> hit) {
        for (Object child : part.getChildren()) {
            if (child instanceof NodePart node) {
                if (inside(node, area)) {
                    hit.add(node);
                }
                for (Object edge : node.getSourceConnections()) {
                    if (inside((GraphicalEditPart) edge, area)) {
                        hit.add((EditPart) edge);
                    }
                }
                collect(node, area, hit);
            }
        }
    }

    private static boolean inside(GraphicalEditPart part, Rectangle area) {
        Rectangle bounds = part.getFigure().getBounds().getCopy();
        part.getFigure().translateToAbsolute(bounds);
        return area.contains(bounds.getTopLeft()) && area.contains(bounds.getBottomRight());
    }

    private void eraseFrame() {
        if (frame != null) {
            removeFeedback(frame);
            frame = null;
        }
    }

    @Override
    protected boolean handleInvalidInput() {
        eraseFrame();
        return true;
    }

    @Override
    public void deactivate() {
        eraseFrame();
        super.deactivate();
    }

    @Override
    public void commitDrag() {
        // There is nothing to commit: a selection changes no model.
    }

    @Override
    protected String getCommandName() {
        return REQ_SELECTION;
    }

    /** The rectangle. */
    private final class Frame extends Figure {
        @Override
        protected void paintFigure(Graphics graphics) {
            Rectangle r = getBounds().getCopy();
            graphics.setBackgroundColor(Accent.color(getCurrentViewer().getContents()));
            graphics.setForegroundColor(Accent.color(getCurrentViewer().getContents()));
            graphics.setAlpha(FAINT);
            graphics.fillRectangle(r);
            graphics.setAlpha(255);
            graphics.drawRectangle(r.x, r.y, r.width - 1, r.height - 1);
        }
    }
}
