package paget.diagram.spec;

import java.util.List;

/** A filter that the user may switch on. */
public record FilterDescription(String name, String label, List<MappingFilter> filters) {

    /** What happens to a view whose condition does not hold. */
    public enum Kind {
        /** It is not shown. */
        HIDE,
        /** It is shown as a point, and its edges stay. */
        COLLAPSE
    }

    /**
     * One rule of a filter. As in Sirius the conditions say what stays: a view of these mappings is filtered if a
     * condition is false, or if there is no condition. Without mappings the conditions see every view.
     */
    public record MappingFilter(Kind kind, List<Mapping> mappings, Expression semanticCondition,
            Expression viewCondition) {
    }
}
