package paget.diagram.ui.internal.parts;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.BendpointLocator;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gef.DragTracker;
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
        Connection connection = part.getConnectionFigure();
        List<Handle> handles = new ArrayList<>();
        for (int i = 1; i + 1 < connection.getPoints().size(); i++) {
            handles.add(new Dot(part, i));
        }
        return handles;
    }

    /** A small mark at a bend. */
    private final class Dot extends AbstractHandle {
        Dot(EdgePart part, int index) {
            super(part, new BendpointLocator(part.getConnectionFigure(), index));
            setPreferredSize(new Dimension(SIZE, SIZE));
        }

        @Override
        protected DragTracker createDragTracker() {
            return new EdgeTracker((EdgePart) getHost(), context);
        }

        @Override
        public void validate() {
            // The way may have lost the bend since.
            if (((Connection) ((EdgePart) getHost()).getFigure()).getPoints().size() > index()) {
                super.validate();
            }
        }

        private int index() {
            return EdgeHandlesPolicy.this.handles.indexOf(this) + 1;
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
        if (!handles.isEmpty() || getHost().getSelected() != org.eclipse.gef.EditPart.SELECTED_NONE) {
            removeSelectionHandles();
            if (getHost().getSelected() != org.eclipse.gef.EditPart.SELECTED_NONE) {
                addSelectionHandles();
            }
        }
    }
}
