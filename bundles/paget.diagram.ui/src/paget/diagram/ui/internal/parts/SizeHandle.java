package paget.diagram.ui.internal.parts;

import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.handles.ResizeHandle;
import org.eclipse.swt.SWT;

/** A round handle that changes the size of a node. */
final class SizeHandle extends ResizeHandle {

    private static final int SIZE = 9;

    private final int direction;
    private final PartContext context;

    SizeHandle(GraphicalEditPart owner, int direction, PartContext context) {
        super(owner, direction);
        this.direction = direction;
        this.context = context;
        setPreferredSize(new Dimension(SIZE, SIZE));
    }

    @Override
    protected DragTracker createDragTracker() {
        return new SizeTracker(getOwner(), direction, context);
    }

    @Override
    public void paintFigure(Graphics graphics) {
        Rectangle r = getBounds().getCopy().shrink(1, 1);
        graphics.setAntialias(SWT.ON);
        graphics.setBackgroundColor(isPrimary() ? Accent.color(getOwner()) : ColorConstants.white);
        graphics.fillOval(r);
        graphics.setForegroundColor(isPrimary() ? ColorConstants.white : Accent.color(getOwner()));
        graphics.drawOval(r.x, r.y, r.width - 1, r.height - 1);
    }
}
