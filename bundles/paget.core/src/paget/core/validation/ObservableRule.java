package paget.core.validation;

import java.util.HashSet;
import java.util.Set;

import paget.model.Observable;
import paget.model.PagetPackage;
import paget.model.path.Labels;
import paget.sim.expression.ExpressionSyntaxException;
import paget.sim.expression.Expressions;
import paget.sim.expression.Rewriting;

/** Observables have an expression that does not lead back to themselves. */
final class ObservableRule implements Rule {

    @Override
    public void check(ModelView model, Findings findings) {
        for (Observable observable : model.all(Observable.class)) {
            if (observable.getExpression() == null || observable.getExpression().isBlank()) {
                findings.error("observable.expression", observable, PagetPackage.Literals.OBSERVABLE__EXPRESSION,
                        "The observable " + Labels.of(observable)
                                + " has no expression; enter one, such as the id of a population.");
            } else if (reaches(observable, observable, new HashSet<>(), model)) {
                findings.error("observable.cycle", observable, PagetPackage.Literals.OBSERVABLE__EXPRESSION,
                        "The expression of " + Labels.of(observable)
                                + " leads back to itself through other observables; break the circle.");
            }
        }
    }

    private static boolean reaches(Observable from, Observable goal, Set<Observable> seen, ModelView model) {
        if (from.getExpression() == null || !seen.add(from)) {
            return false;
        }
        try {
            return Rewriting.symbols(Expressions.parse(from.getExpression())).stream()
                    .anyMatch(id -> model.element(id) instanceof Observable next
                            && (next == goal || reaches(next, goal, seen, model)));
        } catch (ExpressionSyntaxException e) {
            // The rule for expressions tells it; an expression that cannot be read leads nowhere.
            return false;
        }
    }
}
