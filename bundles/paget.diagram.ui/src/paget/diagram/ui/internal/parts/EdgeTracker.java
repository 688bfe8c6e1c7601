package paget.diagram.ui.internal.parts;

import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.tools.SelectEditPartTracker;

import paget.diagram.layout.DiagramLayout;
import paget.diagram.ui.internal.Messages;
import paget.diagram.ui.internal.model.Bends;
import paget.diagram.ui.internal.model.EdgeLabels;
import paget.diagram.ui.internal.model.Preview;
import paget.diagram.view.EdgeView;

/** Selects an edge; dragging pulls what was hit: a label, a bend or a segment. */
final class EdgeTracker extends SelectEditPartTracker {

    private static final double REACH = 8;

    private final EdgePart part;
    private final PartContext context;
    private final Preview preview;

    EdgeTracker(EdgePart part, PartContext context) {
        super(part);
        this.part = part;
        this.context = context;
        this.preview = new Preview(context.diagram());
    }

    private Point toDiagram(Point point) {
        Point copy = point.getCopy();
        part.getFigure().translateToRelative(copy);
        return copy;
    }

    /** The change that the drag means. */
    private Consumer<DiagramLayout> change() {
        Point from = toDiagram(getStartLocation());
        Point to = toDiagram(getLocation());
        EdgeView edge = part.view();
        String label = part.labelAt(from.x, from.y);
        if (label != null) {
            return layout -> EdgeLabels.move(layout, edge, label, to.x - from.x, to.y - from.y);
        }
        Bends.Hit hit = Bends.at(context.diagram().layout(), edge, point(from), REACH);
        paget.diagram.layout.Point target = point(to);
        return hit.bend() >= 0 ? layout -> Bends.move(layout, edge, hit.bend(), target)
                : layout -> Bends.pull(layout, edge, hit.segment(), target);
    }

    private static paget.diagram.layout.Point point(Point point) {
        return new paget.diagram.layout.Point(point.x, point.y);
    }

    @Override
    protected boolean handleDragInProgress() {
        if (isInState(STATE_DRAG_IN_PROGRESS)) {
            // What was hit is found in the original layout.
            preview.reset();
            preview.show(Set.of(part.view()), change());
        }
        return true;
    }

    @Override
    protected boolean handleButtonUp(int button) {
        if (isInState(STATE_DRAG_IN_PROGRESS)) {
            preview.reset();
            Consumer<DiagramLayout> change = change();
            context.diagram().change(Messages.Layout_reroute, () -> change.accept(context.diagram().layout()));
            setState(STATE_TERMINAL);
            return true;
        }
        return super.handleButtonUp(button);
    }

    @Override
    protected void performDirectEdit() {
        // As for nodes, a second slow click does nothing.
    }

    @Override
    public void deactivate() {
        preview.reset();
        super.deactivate();
    }
}
