package paget.diagram.ui.internal.parts;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.LineBorder;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Handle;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editpolicies.SelectionHandlesEditPolicy;
import org.eclipse.gef.handles.MoveHandle;

import paget.diagram.ui.internal.model.Geometry;
import paget.diagram.view.NodeView;

/** Shows a frame around a selected node, and handles at the corners and sides of that which was selected last. */
@SuppressWarnings("unchecked") // GEF 3.2 adapts without type parameters.
final class NodeHandlesPolicy extends SelectionHandlesEditPolicy {

    private static final int[] DIRECTIONS = { PositionConstants.NORTH_WEST, PositionConstants.NORTH,
            PositionConstants.NORTH_EAST, PositionConstants.EAST, PositionConstants.SOUTH_EAST, PositionConstants.SOUTH,
            PositionConstants.SOUTH_WEST, PositionConstants.WEST };

    private final PartContext context;

    NodeHandlesPolicy(PartContext context) {
        this.context = context;
    }

    /** What the trackers ask selected nodes before they take them along. */
    @Override
    public boolean understandsRequest(Request request) {
        Object type = request.getType();
        return RequestConstants.REQ_MOVE.equals(type) || RequestConstants.REQ_ADD.equals(type)
                || RequestConstants.REQ_RESIZE.equals(type) || super.understandsRequest(request);
    }

    @Override
    protected List<Handle> createSelectionHandles() {
        GraphicalEditPart part = (GraphicalEditPart) getHost();
        List<Handle> handles = new ArrayList<>();
        MoveHandle frame = new MoveHandle(part);
        frame.setBorder(new LineBorder(Accent.color(part), 1));
        frame.setDragTracker(new NodeTracker(part, context));
        frame.setCursor(Cursors.ARROW);
        handles.add(frame);
        // Of several elements the last alone has handles, else there is nothing but handles to be seen.
        if (Geometry.isResizable((NodeView) part.getModel()) && part.getSelected() == EditPart.SELECTED_PRIMARY) {
            for (int direction : DIRECTIONS) {
                handles.add(new SizeHandle(part, direction, context));
            }
        }
        return handles;
    }
}
