package paget.diagram.view;

import java.util.Map;
import java.util.Set;

import paget.diagram.internal.expression.Reads;
import paget.diagram.spec.FilterDescription.MappingFilter;
import paget.diagram.spec.FilterDescription;

/** Applies filters to the views of a diagram. */
final class Visibility {

    private final Diagram diagram;
    private final Evaluation evaluation;
    private final ModelTracker tracker;

    Visibility(Diagram diagram, Evaluation evaluation, ModelTracker tracker) {
        this.diagram = diagram;
        this.evaluation = evaluation;
        this.tracker = tracker;
    }

    /** Sets what is hidden and collapsed and adds the views for which that changed. */
    void apply(Set<ElementView> changed) {
        diagram.children.forEach(child -> apply(child, false, changed));
        for (EdgeView edge : diagram.edges) {
            boolean hidden = edge.source().hidden || edge.target().hidden || filtered(edge, FilterDescription.Kind.HIDE);
            set(edge, hidden, filtered(edge, FilterDescription.Kind.COLLAPSE), changed);
        }
    }

    private void apply(NodeView node, boolean hostHidden, Set<ElementView> changed) {
        boolean hidden = hostHidden || filtered(node, FilterDescription.Kind.HIDE);
        set(node, hidden, !hidden && filtered(node, FilterDescription.Kind.COLLAPSE), changed);
        node.children.forEach(child -> apply(child, hidden, changed));
        node.borderNodes.forEach(border -> apply(border, hidden, changed));
    }

    private static void set(ElementView view, boolean hidden, boolean collapsed, Set<ElementView> changed) {
        if (view.hidden != hidden || view.collapsed != collapsed) {
            view.hidden = hidden;
            view.collapsed = collapsed;
            changed.add(view);
        }
    }

    private boolean filtered(ElementView view, FilterDescription.Kind kind) {
        for (FilterDescription filter : diagram.activeFilters) {
            for (MappingFilter rule : filter.filters()) {
                if (rule.kind() == kind && filtered(view, rule, filter.name())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean filtered(ElementView view, MappingFilter rule, String name) {
        if (!rule.mappings().isEmpty() && !rule.mappings().contains(view.mapping())) {
            return false;
        }
        boolean noCondition = rule.semanticCondition().isEmpty() && rule.viewCondition().isEmpty();
        if (noCondition) {
            return !rule.mappings().isEmpty();
        }
        return view.filtered.computeIfAbsent(rule, unused -> new Memo<>(tracker))
                .get(reads -> breaks(view, rule, name, reads));
    }

    private boolean breaks(ElementView view, MappingFilter rule, String name, Reads reads) {
        Map<String, Object> variables = Evaluation.variables(diagram,
                view instanceof NodeView node ? node.host() : diagram, view);
        String where = "FilterDescription " + name;
        return !rule.semanticCondition().isEmpty()
                && !evaluation.truth(rule.semanticCondition(), view.semantic(), variables, reads, true, where)
                || !rule.viewCondition().isEmpty()
                        && !evaluation.truth(rule.viewCondition(), view.semantic(), variables, reads, true, where);
    }
}
