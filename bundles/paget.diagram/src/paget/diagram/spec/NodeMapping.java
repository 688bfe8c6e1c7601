package paget.diagram.spec;

import java.util.List;

/** A mapping to nodes, list items or border nodes, according to where it is used. */
public final class NodeMapping extends AbstractNodeMapping {

    private final Styles.NodeStyle style;
    private final List<Styles.Conditional<Styles.NodeStyle>> conditionalStyles;

    NodeMapping(Common common, Styles.NodeStyle style, List<Styles.Conditional<Styles.NodeStyle>> conditionalStyles) {
        super(common);
        this.style = style;
        this.conditionalStyles = List.copyOf(conditionalStyles);
    }

    /** The style when no condition holds, or null. */
    public Styles.NodeStyle style() {
        return style;
    }

    /** Styles with conditions; the first that holds wins. */
    public List<Styles.Conditional<Styles.NodeStyle>> conditionalStyles() {
        return conditionalStyles;
    }
}
