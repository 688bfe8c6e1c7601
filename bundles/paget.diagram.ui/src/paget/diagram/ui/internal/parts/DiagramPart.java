package paget.diagram.ui.internal.parts;

import java.util.List;

import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.Request;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editpolicies.RootComponentEditPolicy;
import org.eclipse.gef.editpolicies.SnapFeedbackPolicy;

import paget.diagram.view.Diagram;
import paget.diagram.view.NodeView;

/** The part of the whole diagram. Its layer holds the figures of all nodes, inner ones above outer ones. */
@SuppressWarnings({ "rawtypes", "unchecked" }) // GEF 3.2 adapts without type parameters.
public final class DiagramPart extends AbstractGraphicalEditPart {

    private final PartContext context;

    DiagramPart(Diagram diagram, PartContext context) {
        this.context = context;
        setModel(diagram);
    }

    @Override
    protected IFigure createFigure() {
        FreeformLayer layer = new FreeformLayer();
        ConnectionLayer connections = (ConnectionLayer) getLayer(LayerConstants.CONNECTION_LAYER);
        connections.setConnectionRouter(new WayRouter(context));
        return layer;
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.COMPONENT_ROLE, new RootComponentEditPolicy());
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new HostPolicy(context));
        installEditPolicy("Snap Feedback", new SnapFeedbackPolicy());
    }

    @Override
    protected List<NodeView> getModelChildren() {
        return context.diagram().diagram().children().stream()
                .filter(child -> child.isVisible() && context.diagram().layout().place(child) != null).toList();
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return new MarqueeTracker();
    }

    @Override
    public Object getAdapter(Class type) {
        if (type == SnapToHelper.class) {
            return Adapting.snapping(this, context);
        }
        Object element = Adapting.element(type, context.diagram().diagram().semantic());
        return element != null ? element : super.getAdapter(type);
    }
}
