package paget.diagram.ui.internal.parts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.tools.DragEditPartsTracker;

import paget.diagram.layout.Bounds;
import paget.diagram.tool.DiagramTools;
import paget.diagram.tool.ToolCall;
import paget.diagram.ui.internal.Messages;
import paget.diagram.ui.internal.model.Geometry;
import paget.diagram.ui.internal.model.Mover;
import paget.diagram.ui.internal.model.OpenDiagram;
import paget.diagram.ui.internal.model.Preview;
import paget.diagram.ui.internal.model.ToolRun;
import paget.diagram.view.ElementView;
import paget.diagram.view.NodeView;
import paget.diagram.view.ViewHost;

/** Moves all selected nodes, or drops them into another host; they and their edges follow the mouse. */
final class NodeTracker extends DragEditPartsTracker {

    private final PartContext context;
    private final Preview preview;

    NodeTracker(EditPart part, PartContext context) {
        super(part);
        this.context = context;
        this.preview = new Preview(context.diagram());
    }

    /** What is dragged: all that is selected. */
    private List<NodeView> dragged() {
        List<ElementView> selected = new ArrayList<>();
        for (Object part : getOperationSet()) {
            if (part instanceof NodePart node) {
                selected.add(node.view());
            }
        }
        return Geometry.topmost(selected);
    }

    /** What moves with the mouse; a line of a list stays in its place until it is dropped elsewhere. */
    private List<NodeView> nodes() {
        return dragged().stream().filter(Geometry::isMovable).toList();
    }

    /** How far the nodes are moved, in the diagram's units. */
    private Dimension delta() {
        Point moved = ((ChangeBoundsRequest) getTargetRequest()).getMoveDelta();
        Dimension delta = new Dimension(moved.x, moved.y);
        ((GraphicalEditPart) getSourceEditPart()).getFigure().translateToRelative(delta);
        return delta;
    }

    @Override
    protected void showSourceFeedback() {
        List<NodeView> nodes = nodes();
        Dimension delta = delta();
        preview.show(new LinkedHashSet<>(nodes), layout -> Mover.move(layout, nodes, delta.width, delta.height));
    }

    @Override
    protected void eraseSourceFeedback() {
        preview.reset();
    }

    @Override
    protected void showTargetFeedback() {
        super.showTargetFeedback();
        context.markTarget(!isMove() && getTargetEditPart() instanceof NodePart part && getCommand() != null ? part.view() : null);
    }

    @Override
    protected void eraseTargetFeedback() {
        super.eraseTargetFeedback();
        context.markTarget(null);
        context.hint(null);
    }

    @Override
    public void deactivate() {
        preview.reset();
        context.hint(null);
        context.markTarget(null);
        super.deactivate();
    }

    /** What is dragged is no target, and neither is what lies in it. */
    @Override
    protected Collection<IFigure> getExclusionSet() {
        Set<IFigure> excluded = new LinkedHashSet<>();
        for (Object figure : super.getExclusionSet()) {
            excluded.add((IFigure) figure);
        }
        for (Object part : getOperationSet()) {
            exclude((EditPart) part, excluded);
        }
        return excluded;
    }

    private static void exclude(EditPart part, Set<IFigure> excluded) {
        excluded.add(((GraphicalEditPart) part).getFigure());
        for (Object child : part.getChildren()) {
            exclude((EditPart) child, excluded);
        }
    }

    @Override
    protected void setCloneActive(boolean active) {
        // Copies are made by the commands for copies, which also work between models.
        super.setCloneActive(false);
    }

    @Override
    protected void performDirectEdit() {
        // A second slow click is too easily made by mistake; F2 and the menu edit labels.
    }

    @Override
    protected Command getCommand() {
        if (getTargetEditPart() == null) {
            return null;
        }
        Dimension delta = delta();
        if (isMove()) {
            List<NodeView> moved = nodes();
            return moved.isEmpty() ? null : new Step("", () -> {
                preview.reset();
                context.diagram().change(Messages.Layout_move,
                        () -> Mover.move(context.diagram().layout(), moved, delta.width, delta.height));
            });
        }
        List<NodeView> nodes = dragged();
        ViewHost target = DiagramTools.holder((ViewHost) getTargetEditPart().getModel());
        List<ToolCall> calls = drops(nodes, target);
        for (ToolCall call : calls) {
            if (call instanceof ToolCall.Refused refused) {
                context.hint(refused.reason());
                return null;
            }
        }
        context.hint(null);
        return new Step("", () -> drop(nodes, target, delta));
    }

    private List<ToolCall> drops(List<NodeView> nodes, ViewHost target) {
        return nodes.stream().filter(node -> node.host() != target)
                .map(node -> context.diagram().session().tools().drop(node, target)).toList();
    }

    private void drop(List<NodeView> nodes, ViewHost target, Dimension delta) {
        preview.reset();
        Bounds corner = Geometry.absolute(target, context.diagram().layout());
        for (NodeView node : nodes) {
            Bounds b = context.diagram().layout().absolute(node);
            context.diagram().want(new OpenDiagram.Wanted(node.semantic(), target.semantic(),
                    b.center().x() + delta.width - corner.x(), b.center().y() + delta.height - corner.y()));
        }
        ToolRun run = context.diagram().run(Messages.Layout_drop, drops(nodes, target));
        context.hint(run.refusal());
    }
}
