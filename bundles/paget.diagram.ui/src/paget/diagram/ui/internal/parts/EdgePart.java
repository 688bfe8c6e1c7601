package paget.diagram.ui.internal.parts;

import java.util.Map;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.eclipse.swt.accessibility.AccessibleEvent;

import paget.diagram.layout.Bounds;
import paget.diagram.layout.Routes;
import paget.diagram.ui.internal.model.EdgeLabels;
import paget.diagram.view.EdgeView;

/** The part of an edge. */
@SuppressWarnings({ "rawtypes", "unchecked" }) // GEF 3.2 adapts without type parameters.
public final class EdgePart extends AbstractConnectionEditPart implements ViewPart {

    private final PartContext context;
    private final EdgeView edge;
    private AccessibleEditPart accessible;
    private int points = 2;

    EdgePart(EdgeView edge, PartContext context) {
        this.edge = edge;
        this.context = context;
        setModel(edge);
    }

    @Override
    public EdgeView view() {
        return edge;
    }

    @Override
    protected IFigure createFigure() {
        return new EdgeFigure(edge, (x, y) -> labelAt(x, y) != null);
    }

    /** The name of the label at a point, or null. */
    String labelAt(int x, int y) {
        for (Map.Entry<String, Bounds> label : EdgeLabels.of(edge, context.diagram().layout()).entrySet()) {
            Bounds b = label.getValue();
            if (x >= b.x() && x <= b.right() && y >= b.y() && y <= b.bottom()) {
                return label.getKey();
            }
        }
        return null;
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new EdgeEndsPolicy());
        installEditPolicy(EditPolicy.CONNECTION_BENDPOINTS_ROLE, new EdgeHandlesPolicy(context));
    }

    @Override
    public void place() {
        getFigure().revalidate();
        int now = new Routes(context.diagram().layout()).points(edge).size();
        if (now != points) {
            points = now;
            ((EdgeHandlesPolicy) getEditPolicy(EditPolicy.CONNECTION_BENDPOINTS_ROLE)).update();
        }
    }

    /** How many points the way has, both ends included. */
    int points() {
        return points;
    }

    @Override
    public org.eclipse.gef.DragTracker getDragTracker(Request request) {
        return new EdgeTracker(this, context);
    }

    @Override
    public void performRequest(Request request) {
        if (RequestConstants.REQ_DIRECT_EDIT.equals(request.getType())) {
            context.editLabel(edge);
        } else if (RequestConstants.REQ_OPEN.equals(request.getType())) {
            context.open(edge);
        } else {
            super.performRequest(request);
        }
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        if (accessible == null) {
            accessible = new AccessibleGraphicalEditPart() {
                @Override
                public void getName(AccessibleEvent event) {
                    event.result = NodePart.description(edge);
                }
            };
        }
        return accessible;
    }

    @Override
    public Object getAdapter(Class type) {
        Object element = Adapting.element(type, edge.semantic());
        return element != null ? element : super.getAdapter(type);
    }
}
