package paget.diagram.ui.internal.parts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.tools.ResizeTracker;

import paget.diagram.layout.Bounds;
import paget.diagram.layout.DiagramLayout;
import paget.diagram.ui.internal.Messages;
import paget.diagram.ui.internal.model.Geometry;
import paget.diagram.ui.internal.model.Mover;
import paget.diagram.ui.internal.model.Preview;
import paget.diagram.view.NodeView;

/** Changes the size of all selected nodes; they are seen to change while the mouse moves. */
final class SizeTracker extends ResizeTracker {

    private static final double LEAST = 12;

    private final GraphicalEditPart owner;
    private final PartContext context;
    private final Preview preview;

    SizeTracker(GraphicalEditPart owner, int direction, PartContext context) {
        super(owner, direction);
        this.owner = owner;
        this.context = context;
        this.preview = new Preview(context.diagram());
    }

    private List<NodeView> nodes() {
        List<NodeView> nodes = new ArrayList<>();
        for (Object part : getOperationSet()) {
            if (part instanceof NodePart node && Geometry.isResizable(node.view())) {
                nodes.add(node.view());
            }
        }
        return nodes;
    }

    private void resize(DiagramLayout layout, List<NodeView> nodes, Point move, Dimension size) {
        for (NodeView node : nodes) {
            Bounds b = layout.place(node).bounds();
            double width = Math.max(LEAST, b.width() + size.width);
            double height = Math.max(LEAST, b.height() + size.height);
            // A side that cannot go further takes its corner with it.
            double x = move.x == 0 ? b.x() : b.right() - width;
            double y = move.y == 0 ? b.y() : b.bottom() - height;
            Mover.resize(layout, node, new Bounds(x, y, width, height));
        }
    }

    private ChangeBoundsRequest request() {
        return (ChangeBoundsRequest) getSourceRequest();
    }

    private Point moved() {
        Point move = request().getMoveDelta().getCopy();
        Dimension scaled = new Dimension(move.x, move.y);
        owner.getFigure().translateToRelative(scaled);
        return new Point(scaled.width, scaled.height);
    }

    private Dimension sized() {
        Dimension size = request().getSizeDelta().getCopy();
        owner.getFigure().translateToRelative(size);
        return size;
    }

    @Override
    protected void showSourceFeedback() {
        List<NodeView> nodes = nodes();
        Point move = moved();
        Dimension size = sized();
        preview.show(new LinkedHashSet<>(nodes), layout -> resize(layout, nodes, move, size));
    }

    @Override
    protected void eraseSourceFeedback() {
        preview.reset();
    }

    @Override
    public void deactivate() {
        preview.reset();
        super.deactivate();
    }

    @Override
    protected Command getCommand() {
        List<NodeView> nodes = nodes();
        Point move = moved();
        Dimension size = sized();
        return nodes.isEmpty() ? null : new Step("", () -> {
            preview.reset();
            context.diagram().change(Messages.Layout_resize,
                    () -> resize(context.diagram().layout(), nodes, move, size));
        });
    }
}
