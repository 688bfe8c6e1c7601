package paget.diagram.spec;

import java.util.List;

/** A mapping to edges: one for each element (element-based) or for each relation (relation-based). */
public final class EdgeMapping extends Mapping {

    private final boolean elementBased;
    private final Expression sourceFinder;
    private final Expression targetFinder;
    private final Styles.EdgeStyle style;
    private final List<Styles.Conditional<Styles.EdgeStyle>> conditionalStyles;
    List<AbstractNodeMapping> sources = List.of();
    List<AbstractNodeMapping> targets = List.of();
    List<ReconnectTool> reconnections = List.of();

    EdgeMapping(Common common, boolean elementBased, Expression sourceFinder, Expression targetFinder,
            Styles.EdgeStyle style, List<Styles.Conditional<Styles.EdgeStyle>> conditionalStyles) {
        super(common);
        this.elementBased = elementBased;
        this.sourceFinder = sourceFinder;
        this.targetFinder = targetFinder;
        this.style = style;
        this.conditionalStyles = List.copyOf(conditionalStyles);
    }

    /** True if every edge stands for an element of its own. */
    public boolean elementBased() {
        return elementBased;
    }

    /** Gives the sources of an element-based edge's element. */
    public Expression sourceFinder() {
        return sourceFinder;
    }

    /** Gives the targets of an element-based edge's element, or of a relation-based edge's source. */
    public Expression targetFinder() {
        return targetFinder;
    }

    /** Mappings whose views may be the source. */
    public List<AbstractNodeMapping> sources() {
        return sources;
    }

    /** Mappings whose views may be the target. */
    public List<AbstractNodeMapping> targets() {
        return targets;
    }

    /** Tools that move an end. */
    public List<ReconnectTool> reconnections() {
        return reconnections;
    }

    /** The style when no condition holds, or null. */
    public Styles.EdgeStyle style() {
        return style;
    }

    /** Styles with conditions; the first that holds wins. */
    public List<Styles.Conditional<Styles.EdgeStyle>> conditionalStyles() {
        return conditionalStyles;
    }

    @Override
    public List<DropTool> drops() {
        return List.of();
    }
}
