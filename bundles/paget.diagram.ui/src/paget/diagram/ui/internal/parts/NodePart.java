package paget.diagram.ui.internal.parts;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editpolicies.SnapFeedbackPolicy;
import org.eclipse.swt.accessibility.AccessibleEvent;

import paget.diagram.layout.Bounds;
import paget.diagram.layout.DiagramLayout;
import paget.diagram.layout.NodePlace;
import paget.diagram.view.EdgeView;
import paget.diagram.view.ElementView;
import paget.diagram.view.NodeView;

/** The part of a node, container, list, list line or border node. */
@SuppressWarnings({ "rawtypes", "unchecked" }) // GEF 3.2 adapts without type parameters.
public final class NodePart extends AbstractGraphicalEditPart implements NodeEditPart, ViewPart {

    private final PartContext context;
    private final NodeView node;
    private AccessibleEditPart accessible;

    NodePart(NodeView node, PartContext context) {
        this.node = node;
        this.context = context;
        setModel(node);
    }

    @Override
    public NodeView view() {
        return node;
    }

    @Override
    protected IFigure createFigure() {
        // The layer below paints; this figure only says where the node is.
        Figure figure = new Figure();
        figure.setOpaque(false);
        return figure;
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.PRIMARY_DRAG_ROLE, new NodeHandlesPolicy(context));
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new HostPolicy(context));
        installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new LinkPolicy(context));
        installEditPolicy("Snap Feedback", new SnapFeedbackPolicy());
    }

    private DiagramLayout layout() {
        return context.diagram().layout();
    }

    @Override
    protected List<NodeView> getModelChildren() {
        List<NodeView> inside = new ArrayList<>();
        NodePlace place = layout().place(node);
        if (place != null && !node.isCollapsed()) {
            if (!place.collapsed()) {
                inside.addAll(node.children());
            }
            inside.addAll(node.borderNodes());
        }
        inside.removeIf(child -> !child.isVisible() || layout().place(child) == null);
        return inside;
    }

    @Override
    protected List<EdgeView> getModelSourceConnections() {
        return edges(true);
    }

    @Override
    protected List<EdgeView> getModelTargetConnections() {
        return edges(false);
    }

    /** The edges that are drawn here: those of the node, and of all that a closed container hides. */
    private List<EdgeView> edges(boolean source) {
        List<EdgeView> edges = new ArrayList<>();
        collect(node, source, edges);
        return edges;
    }

    private void collect(NodeView at, boolean source, List<EdgeView> edges) {
        for (EdgeView edge : node.diagram().edgesOf(at)) {
            NodeView end = source ? edge.source() : edge.target();
            if (end == at && edge.isVisible() && edge.look() != null && layout().shown(end) == node) {
                edges.add(edge);
            }
        }
        NodePlace place = layout().place(node);
        if (place != null && place.collapsed() || node.isCollapsed()) {
            at.children().forEach(child -> collect(child, source, edges));
        }
    }

    /** All figures lie side by side in the layer of the diagram, so that what stands out of its host can be hit. */
    @Override
    public IFigure getContentPane() {
        EditPart root = getParent();
        while (root instanceof NodePart) {
            root = root.getParent();
        }
        return ((GraphicalEditPart) root).getContentPane();
    }

    @Override
    protected void addChildVisual(EditPart child, int index) {
        getContentPane().add(((GraphicalEditPart) child).getFigure());
    }

    @Override
    protected void removeChildVisual(EditPart child) {
        IFigure figure = ((GraphicalEditPart) child).getFigure();
        if (figure.getParent() != null) {
            figure.getParent().remove(figure);
        }
    }

    @Override
    protected void reorderChild(EditPart child, int index) {
        // The order in the layer is that of nesting only; siblings do not overlap.
        children.remove(child);
        addToChildren(child, index);
    }

    @SuppressWarnings("unchecked") // A raw list in GEF 3.2.
    private void addToChildren(EditPart child, int index) {
        children.add(index, child);
    }

    @Override
    protected void refreshVisuals() {
        place();
    }

    @Override
    public void place() {
        if (layout().place(node) != null) {
            Bounds b = layout().absolute(node);
            int x = (int) Math.round(b.x());
            int y = (int) Math.round(b.y());
            getFigure().setBounds(new Rectangle(x, y, (int) Math.round(b.right()) - x, (int) Math.round(b.bottom()) - y));
        }
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return new NodeTracker(this, context);
    }

    @Override
    public void performRequest(Request request) {
        if (RequestConstants.REQ_DIRECT_EDIT.equals(request.getType())) {
            context.editLabel(node);
        } else if (RequestConstants.REQ_OPEN.equals(request.getType())) {
            context.open(node);
        } else {
            super.performRequest(request);
        }
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
        return new ChopboxAnchor(getFigure());
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
        return new ChopboxAnchor(getFigure());
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(Request request) {
        return new ChopboxAnchor(getFigure());
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(Request request) {
        return new ChopboxAnchor(getFigure());
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        if (accessible == null) {
            accessible = new AccessibleGraphicalEditPart() {
                @Override
                public void getName(AccessibleEvent event) {
                    event.result = description(node);
                }
            };
        }
        return accessible;
    }

    /** What a screen reader says of a view. */
    static String description(ElementView view) {
        String label = view.label().isEmpty() ? view.mapping().label() : view.mapping().label() + " " + view.label();
        return label.replaceAll("\\s+", " ");
    }

    @Override
    public Object getAdapter(Class type) {
        if (type == SnapToHelper.class) {
            return Adapting.snapping(this, context);
        }
        if (type == AccessibleEditPart.class) {
            return getAccessibleEditPart();
        }
        Object element = Adapting.element(type, node.semantic());
        return element != null ? element : super.getAdapter(type);
    }
}
