package paget.diagram.view;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

import org.eclipse.emf.ecore.EObject;

import paget.diagram.internal.expression.EvaluationException;
import paget.diagram.internal.expression.Evaluator;
import paget.diagram.internal.expression.Reads;
import paget.diagram.spec.Expression;
import paget.diagram.spec.ValidationRule;

/** Checks validation rules and keeps what came out until something changes that was read for it. */
final class RuleChecks {

    private final Diagram diagram;
    private final Evaluator evaluator;
    private final ModelTracker tracker;
    private final Map<EObject, Map<ValidationRule, Memo<Optional<BrokenRule>>>> checked = new WeakHashMap<>();

    RuleChecks(Diagram diagram, Evaluator evaluator, ModelTracker tracker) {
        this.diagram = diagram;
        this.evaluator = evaluator;
        this.tracker = tracker;
    }

    Optional<BrokenRule> check(ValidationRule rule, EObject element) {
        return checked.computeIfAbsent(element, unused -> new IdentityHashMap<>(2))
                .computeIfAbsent(rule, unused -> new Memo<>(tracker)).get(reads -> check(rule, element, reads));
    }

    private Optional<BrokenRule> check(ValidationRule rule, EObject element, Reads reads) {
        Map<String, Object> variables = Map.of("diagram", diagram.asObject());
        try {
            for (Expression audit : rule.audits()) {
                if (!evaluator.truth(audit, element, variables, reads)) {
                    String message = evaluator.text(rule.message(), element, variables, reads);
                    return Optional.of(new BrokenRule(rule.level(), message.isEmpty() ? rule.label() : message, rule.fixes()));
                }
            }
            return Optional.empty();
        } catch (EvaluationException failed) {
            return Optional.of(new BrokenRule(ValidationRule.Level.ERROR,
                    "The rule " + rule.label() + " cannot be checked: " + failed.getMessage(), List.of()));
        }
    }
}
