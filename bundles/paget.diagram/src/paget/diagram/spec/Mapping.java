package paget.diagram.spec;

import java.util.List;

/** What elements of a model become which elements of a diagram. */
public abstract sealed class Mapping permits AbstractNodeMapping, EdgeMapping {

    private final String name;
    private final String label;
    private final String domainClass;
    private final Expression candidates;
    private final Expression precondition;
    private final Expression semanticElements;
    DiagramDescription diagram;
    DeleteTool deletion;
    DirectEditTool directEdit;
    DoubleClickTool doubleClick;

    Mapping(Common common) {
        this.name = common.name();
        this.label = common.label();
        this.domainClass = common.domainClass();
        this.candidates = common.candidates();
        this.precondition = common.precondition();
        this.semanticElements = common.semanticElements();
    }

    /** The attributes that every mapping has. */
    record Common(String name, String label, String domainClass, Expression candidates, Expression precondition,
            Expression semanticElements) {
    }

    /** The name, unique in its diagram description. */
    public String name() {
        return name;
    }

    /** The label for people. */
    public String label() {
        return label.isEmpty() ? name : label;
    }

    /** The type of the elements, as {@code package::Type} or {@code Type}; empty for a relation-based edge. */
    public String domainClass() {
        return domainClass;
    }

    /** Gives the candidates from the container's element; empty means all elements of the domain class. */
    public Expression candidates() {
        return candidates;
    }

    /** A candidate is shown only if this holds. */
    public Expression precondition() {
        return precondition;
    }

    /** The elements a view stands for; empty means its own element. */
    public Expression semanticElements() {
        return semanticElements;
    }

    /** The description that owns this mapping. */
    public DiagramDescription diagram() {
        return diagram;
    }

    /** The tool that deletes views of this mapping, or null. */
    public DeleteTool deletion() {
        return deletion;
    }

    /** The tool that edits labels of this mapping, or null. */
    public DirectEditTool directEdit() {
        return directEdit;
    }

    /** The tool for a double click on views of this mapping, or null. */
    public DoubleClickTool doubleClick() {
        return doubleClick;
    }

    /** Tools for dropping elements on views of this mapping. */
    public abstract List<DropTool> drops();

    @Override
    public String toString() {
        return getClass().getSimpleName() + " " + name;
    }
}
