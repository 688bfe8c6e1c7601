package paget.diagram.ui.internal.parts;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;

import paget.diagram.view.Diagram;
import paget.diagram.view.EdgeView;
import paget.diagram.view.NodeView;

/** Makes the edit parts of a page. */
public final class DiagramParts implements EditPartFactory {

    private final PartContext context;

    public DiagramParts(PartContext context) {
        this.context = context;
    }

    @Override
    public EditPart createEditPart(EditPart parent, Object model) {
        return switch (model) {
        case Diagram diagram -> new DiagramPart(diagram, context);
        case NodeView node -> new NodePart(node, context);
        case EdgeView edge -> new EdgePart(edge, context);
        default -> throw new IllegalArgumentException("nothing shows " + model);
        };
    }
}
