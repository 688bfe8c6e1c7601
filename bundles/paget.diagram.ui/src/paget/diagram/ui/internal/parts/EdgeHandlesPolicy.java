package paget.diagram.ui.internal.parts;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.BendpointLocator;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Handle;
import org.eclipse.gef.editpolicies.SelectionHandlesEditPolicy;
import org.eclipse.gef.handles.AbstractHandle;
import org.eclipse.swt.SWT;

/** Shows the bends of a selected edge. They, and the segments between them, can be dragged. */
@SuppressWarnings("unchecked") // GEF 3.2 adapts without type parameters.
final class EdgeHandlesPolicy extends SelectionHandlesEditPolicy {

    private static final int SIZE = 7;

    private final PartContext context;

    EdgeHandlesPolicy(PartContext context) {
        this.context = context;
    }

    @Override
    protected List<Handle> createSelectionHandles() {
        EdgePart part = (EdgePart) getHost();
        List<Handle> dots = new ArrayList<>();
        for (int i = 1; i + 1 < part.points(); i++) {
            dots.add(new Dot(part, i));
        }
        return dots;
    }

    /** A small mark at a bend. */
    private final class Dot extends AbstractHandle {
        private final int index;

        Dot(EdgePart part, int index) {
            super(part, new BendpointLocator(part.getConnectionFigure(), index));
            this.index = index;
            setPreferredSize(new Dimension(SIZE, SIZE));
        }

        @Override
        protected DragTracker createDragTracker() {
            return new EdgeTracker((EdgePart) getHost(), context);
        }

        @Override
        public void validate() {
            // The figure follows the layout a little later; until then the bend may not be there.
            if (((Connection) ((EdgePart) getHost()).getFigure()).getPoints().size() > index) {
                super.validate();
            }
        }

        @Override
        public void paintFigure(Graphics graphics) {
            graphics.setAntialias(SWT.ON);
            graphics.setForegroundColor(Accent.color(getHost()));
            graphics.drawOval(getBounds().getCopy().shrink(1, 1));
        }
    }

    /** Makes the handles anew after the way has changed. */
    void update() {
        if (getHost().getSelected() != EditPart.SELECTED_NONE) {
            removeSelectionHandles();
            addSelectionHandles();
        }
    }
}
