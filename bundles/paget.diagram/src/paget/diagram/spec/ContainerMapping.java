package paget.diagram.spec;

import java.util.LinkedHashSet;
import java.util.List;

/** A mapping to containers. */
public final class ContainerMapping extends AbstractNodeMapping {

    /** How the children of a container are shown. */
    public enum Presentation {
        /** Anywhere inside. */
        FREE_FORM,
        /** As lines of a list. */
        LIST,
        /** Side by side. */
        HORIZONTAL_STACK,
        /** One above the other. */
        VERTICAL_STACK;

        /** True for both stacks. */
        public boolean isStack() {
            return this == HORIZONTAL_STACK || this == VERTICAL_STACK;
        }
    }

    private final Presentation presentation;
    private final Styles.ContainerStyle style;
    private final List<Styles.Conditional<Styles.ContainerStyle>> conditionalStyles;
    List<NodeMapping> nodes = List.of();
    List<ContainerMapping> containers = List.of();

    ContainerMapping(Common common, Presentation presentation, Styles.ContainerStyle style,
            List<Styles.Conditional<Styles.ContainerStyle>> conditionalStyles) {
        super(common);
        this.presentation = presentation;
        this.style = style;
        this.conditionalStyles = List.copyOf(conditionalStyles);
    }

    /** How the children are shown. */
    public Presentation presentation() {
        return presentation;
    }

    /** Mappings of nodes inside, own ones first, then reused ones. */
    public List<NodeMapping> nodes() {
        return nodes;
    }

    /** Mappings of containers inside, own ones first, then reused ones. */
    public List<ContainerMapping> containers() {
        return containers;
    }

    /** The style when no condition holds, or null. */
    public Styles.ContainerStyle style() {
        return style;
    }

    /** Styles with conditions; the first that holds wins. */
    public List<Styles.Conditional<Styles.ContainerStyle>> conditionalStyles() {
        return conditionalStyles;
    }

    static <T> List<T> distinct(List<T> own, List<T> reused) {
        LinkedHashSet<T> all = new LinkedHashSet<>(own);
        all.addAll(reused);
        return List.copyOf(all);
    }
}
