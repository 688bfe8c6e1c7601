package paget.diagram.ui.internal.parts;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.PolygonDecoration;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.DropRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.eclipse.swt.SWT;

import paget.diagram.spec.EdgeCreationTool;
import paget.diagram.tool.DiagramTools;
import paget.diagram.tool.ToolCall;
import paget.diagram.view.EdgeView;
import paget.diagram.view.NodeView;

/** Begins, ends and reconnects edges at a node. What the node refuses may suit the container around it. */
final class LinkPolicy extends GraphicalNodeEditPolicy {

    private final PartContext context;

    LinkPolicy(PartContext context) {
        this.context = context;
    }

    private DiagramTools tools() {
        return context.diagram().session().tools();
    }

    private NodeView node() {
        return (NodeView) getHost().getModel();
    }

    /** Why an edge cannot be attached to a node; null if it can. */
    private String refusal(Request request, NodeView node) {
        if (request instanceof ReconnectRequest reconnect) {
            return reason(reconnect(reconnect, node));
        }
        if (request instanceof CreateConnectionRequest create && create.getNewObject() instanceof EdgeCreationTool tool) {
            return RequestConstants.REQ_CONNECTION_START.equals(request.getType()) ? tools().refusesStart(tool, node)
                    : reason(complete(create, tool, node));
        }
        return "";
    }

    private static String reason(ToolCall call) {
        return call instanceof ToolCall.Refused refused ? refused.reason() : null;
    }

    private ToolCall complete(CreateConnectionRequest request, EdgeCreationTool tool, NodeView target) {
        return request.getSourceEditPart() != null && request.getSourceEditPart().getModel() instanceof NodeView source
                ? tools().create(tool, source, target)
                : new ToolCall.Refused("");
    }

    private ToolCall reconnect(ReconnectRequest request, NodeView node) {
        return request.getConnectionEditPart().getModel() instanceof EdgeView edge
                ? tools().reconnect(edge, RequestConstants.REQ_RECONNECT_SOURCE.equals(request.getType()) ? DiagramTools.End.SOURCE
                        : DiagramTools.End.TARGET, node)
                : new ToolCall.Refused("");
    }

    @Override
    public EditPart getTargetEditPart(Request request) {
        if (super.getTargetEditPart(request) == null) {
            return null;
        }
        for (EditPart part = getHost(); part.getModel() instanceof NodeView node; part = part.getParent()) {
            if (refusal(request, node) == null) {
                return part;
            }
        }
        return getHost();
    }

    /** A step if the node does not refuse, else null; the reason is shown. */
    private Command unlessRefused(Request request, Runnable body) {
        String reason = refusal(request, node());
        context.hint(reason);
        return reason == null ? new Step("", body) : null;
    }

    @Override
    protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
        Command start = unlessRefused(request, () -> {
            // Only the other end makes an edge.
        });
        request.setStartCommand(start);
        return start;
    }

    @Override
    protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
        return unlessRefused(request, () -> {
            context.hint(null);
            if (request.getNewObject() instanceof EdgeCreationTool tool
                    && request.getSourceEditPart().getModel() instanceof NodeView source) {
                context.diagram().wantBetween(source, node());
                context.run(complete(request, tool, node()));
            }
        });
    }

    @Override
    protected Command getReconnectSourceCommand(ReconnectRequest request) {
        return unlessRefused(request, () -> context.run(reconnect(request, node())));
    }

    @Override
    protected Command getReconnectTargetCommand(ReconnectRequest request) {
        return getReconnectSourceCommand(request);
    }

    @Override
    protected Connection createDummyConnection(Request request) {
        PolylineConnection connection = new PolylineConnection() {
            @Override
            public void paintFigure(org.eclipse.draw2d.Graphics graphics) {
                graphics.setAntialias(SWT.ON);
                super.paintFigure(graphics);
            }
        };
        connection.setForegroundColor(Accent.color(getHost()));
        connection.setLineWidth(2);
        PolygonDecoration arrow = new PolygonDecoration();
        arrow.setScale(9, 4);
        connection.setTargetDecoration(arrow);
        return connection;
    }

    @Override
    protected void showTargetConnectionFeedback(DropRequest request) {
        if (refusal((Request) request, node()) == null) {
            context.markTarget(node());
        }
    }

    @Override
    protected void eraseTargetConnectionFeedback(DropRequest request) {
        context.markTarget(null);
        context.hint(null);
    }
}
