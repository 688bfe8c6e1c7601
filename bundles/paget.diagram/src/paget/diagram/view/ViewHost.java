package paget.diagram.view;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** What can hold nodes: the diagram, or a container. */
public sealed interface ViewHost permits Diagram, NodeView {

    /** The element it stands for. */
    EObject semantic();

    /** This view as expressions and services see it. */
    EObject asObject();

    /** The nodes and containers inside, in the order of the specification and the model. */
    List<NodeView> children();
}
