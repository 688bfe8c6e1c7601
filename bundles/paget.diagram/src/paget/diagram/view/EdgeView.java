package paget.diagram.view;

import org.eclipse.emf.ecore.EObject;

import paget.diagram.spec.EdgeMapping;

/** An edge. */
public final class EdgeView extends ElementView {

    private final EdgeMapping mapping;
    private final NodeView source;
    private final NodeView target;

    EdgeView(Diagram diagram, EdgeMapping mapping, EObject semantic, NodeView source, NodeView target,
            ModelTracker tracker) {
        super(diagram, semantic, tracker);
        this.mapping = mapping;
        this.source = source;
        this.target = target;
    }

    @Override
    public EdgeMapping mapping() {
        return mapping;
    }

    /** Where the edge begins. */
    public NodeView source() {
        return source;
    }

    /** Where the edge ends. */
    public NodeView target() {
        return target;
    }

    @Override
    public Look.Edge look() {
        return (Look.Edge) super.look();
    }

    @Override
    public String label() {
        Look.Edge look = look();
        return look == null || look.center() == null ? "" : look.center().text();
    }

    @Override
    public ViewKey key() {
        return new ViewKey(mapping.name(), diagram().id(semantic()), source.key() + ">" + target.key());
    }

    @Override
    public String toString() {
        return mapping.name() + " " + source + " -> " + target;
    }
}
