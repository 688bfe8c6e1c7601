package paget.diagram.ui.internal.parts;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.LayoutEditPolicy;
import org.eclipse.gef.requests.CreateRequest;

import paget.diagram.layout.Bounds;
import paget.diagram.spec.CreationTool;
import paget.diagram.spec.GenericTool;
import paget.diagram.tool.ToolCall;
import paget.diagram.ui.internal.model.Geometry;
import paget.diagram.ui.internal.model.OpenDiagram;
import paget.diagram.view.Diagram;
import paget.diagram.view.NodeView;
import paget.diagram.view.ViewHost;

/** Creates in a host. What the node under the mouse refuses may suit the container around it. */
final class HostPolicy extends LayoutEditPolicy {

    private final PartContext context;

    HostPolicy(PartContext context) {
        this.context = context;
    }

    private static ViewHost host(EditPart part) {
        return part.getModel() instanceof NodeView node ? node : (Diagram) part.getModel();
    }

    @Override
    public EditPart getTargetEditPart(Request request) {
        Object type = request.getType();
        if (RequestConstants.REQ_ADD.equals(type) || RequestConstants.REQ_MOVE.equals(type)) {
            return takesDrops() ? getHost() : null;
        }
        if (!RequestConstants.REQ_CREATE.equals(type)) {
            return super.getTargetEditPart(request);
        }
        for (EditPart part = getHost(); part.getModel() instanceof NodeView || part.getModel() instanceof Diagram; part = part
                .getParent()) {
            if (call((CreateRequest) request, host(part)).isReady()) {
                return part;
            }
        }
        return getHost();
    }

    private boolean takesDrops() {
        return !(getHost().getModel() instanceof NodeView node) || node.isContainer() || !node.mapping().drops().isEmpty();
    }

    private ToolCall call(CreateRequest request, ViewHost host) {
        return switch (request.getNewObject()) {
        case CreationTool tool -> context.diagram().session().tools().create(tool, host);
        case GenericTool tool when host instanceof NodeView node -> context.diagram().session().tools().run(tool, node);
        case GenericTool tool -> context.diagram().session().tools().runOnDiagram(tool);
        default -> new ToolCall.Refused("");
        };
    }

    @Override
    protected Command getCreateCommand(CreateRequest request) {
        ViewHost host = host(getHost());
        ToolCall call = call(request, host);
        context.hint(call instanceof ToolCall.Refused refused ? refused.reason() : null);
        if (!call.isReady()) {
            return null;
        }
        Point point = request.getLocation().getCopy();
        ((GraphicalEditPart) getHost()).getFigure().translateToRelative(point);
        return new Step("", () -> {
            Bounds corner = Geometry.absolute(host, context.diagram().layout());
            context.diagram().want(new OpenDiagram.Wanted(null, host.semantic(), point.x - corner.x(), point.y - corner.y()));
            // Asked again, because the model may have changed since the mouse came here.
            context.run(call(request, host));
        });
    }

    @Override
    protected void showLayoutTargetFeedback(Request request) {
        if (getHost().getModel() instanceof NodeView node && RequestConstants.REQ_CREATE.equals(request.getType())) {
            context.markTarget(node);
        }
    }

    @Override
    protected void eraseLayoutTargetFeedback(Request request) {
        context.markTarget(null);
        context.hint(null);
    }

    @Override
    protected EditPolicy createChildEditPolicy(EditPart child) {
        return null;
    }

    @Override
    protected void decorateChild(EditPart child) {
        // Every node brings its own handles.
    }

    @Override
    protected void undecorateChild(EditPart child) {
        // See decorateChild.
    }

    @Override
    protected Command getDeleteDependantCommand(Request request) {
        return null;
    }

    @Override
    protected Command getMoveChildrenCommand(Request request) {
        // The tracker moves all selected nodes in one step.
        return null;
    }
}
