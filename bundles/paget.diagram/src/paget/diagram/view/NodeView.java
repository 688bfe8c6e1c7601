package paget.diagram.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

import paget.diagram.spec.AbstractNodeMapping;
import paget.diagram.spec.ContainerMapping;

/** A node, container, list, list item or border node. */
public final class NodeView extends ElementView implements ViewHost {

    /** How a node is shown. */
    public enum Kind {
        /** A shape with a label. */
        NODE,
        /** A shape that holds others. */
        CONTAINER,
        /** A container that shows its nodes as lines. */
        LIST,
        /** A line in a list. */
        LIST_ITEM,
        /** A shape on the border of another. */
        BORDER_NODE
    }

    private final AbstractNodeMapping mapping;
    private final Kind kind;
    private final ViewHost host;
    final Map<AbstractNodeMapping, ChildSlot> slots = new IdentityHashMap<>();
    final Map<AbstractNodeMapping, ChildSlot> borderSlots = new IdentityHashMap<>();
    List<NodeView> children = new ArrayList<>();
    List<NodeView> borderNodes = new ArrayList<>();

    NodeView(Diagram diagram, ViewHost host, AbstractNodeMapping mapping, EObject semantic, Kind kind,
            ModelTracker tracker) {
        super(diagram, semantic, tracker);
        this.host = host;
        this.mapping = mapping;
        this.kind = kind;
    }

    @Override
    public AbstractNodeMapping mapping() {
        return mapping;
    }

    /** How this node is shown. */
    public Kind kind() {
        return kind;
    }

    /** The diagram or the node that holds this one. */
    public ViewHost host() {
        return host;
    }

    /** The node that holds this one, or null on the diagram. */
    public NodeView parent() {
        return host instanceof NodeView node ? node : null;
    }

    /** True for containers and lists. */
    public boolean isContainer() {
        return kind == Kind.CONTAINER || kind == Kind.LIST;
    }

    /** How the children are shown; free form for what has none. */
    public ContainerMapping.Presentation presentation() {
        return mapping instanceof ContainerMapping container ? container.presentation()
                : ContainerMapping.Presentation.FREE_FORM;
    }

    @Override
    public List<NodeView> children() {
        return Collections.unmodifiableList(children);
    }

    /** The nodes on the border. */
    public List<NodeView> borderNodes() {
        return Collections.unmodifiableList(borderNodes);
    }

    @Override
    public String label() {
        return switch (look()) {
        case Look.Node node -> node.label().text();
        case Look.Container container -> container.label().text();
        case null, default -> "";
        };
    }

    @Override
    public ViewKey key() {
        NodeView parent = parent();
        return new ViewKey(mapping.name(), diagram().id(semantic()), parent == null ? "" : parent.key().toString());
    }

    @Override
    public String toString() {
        return mapping.name() + " \"" + label() + "\"";
    }
}
