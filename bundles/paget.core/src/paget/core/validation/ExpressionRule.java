package paget.core.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;

import paget.model.Element;
import paget.model.Observable;
import paget.model.PagetPackage;
import paget.model.Parameter;
import paget.model.Process;
import paget.model.Quantity;
import paget.model.StateVariable;
import paget.model.Treatment;
import paget.model.path.Labels;
import paget.sim.expression.Expression;
import paget.sim.expression.Expression.Call;
import paget.sim.expression.Expression.RateOf;
import paget.sim.expression.Expression.Symbol;
import paget.sim.expression.ExpressionSyntaxException;
import paget.sim.expression.Expressions;
import paget.sim.expression.Rewriting;
import paget.sim.unit.Unit;

/** Laws, observables and conditions can be read, name things that are there, and do not mix units. */
final class ExpressionRule implements Rule {

    private static final String COUNT = "count";

    @Override
    public void check(ModelView model, Findings findings) {
        model.all(Process.class).forEach(p -> check(p, PagetPackage.Literals.PROCESS__LAW, p.getLaw(), model, findings));
        model.all(Observable.class)
                .forEach(o -> check(o, PagetPackage.Literals.OBSERVABLE__EXPRESSION, o.getExpression(), model, findings));
        model.all(Treatment.class)
                .forEach(t -> check(t, PagetPackage.Literals.TREATMENT__CONDITION, t.getCondition(), model, findings));
    }

    private static void check(Element owner, EAttribute feature, String text, ModelView model, Findings findings) {
        if (text == null || text.isBlank()) {
            return;
        }
        String what = "The " + feature.getName() + " of " + Labels.of(owner);
        Expression expression;
        try {
            expression = Expressions.parse(text);
        } catch (ExpressionSyntaxException e) {
            findings.error("expression.syntax", owner, feature, what + " cannot be read. " + e.getMessage());
            return;
        }
        List<Expression> nodes = new ArrayList<>();
        Rewriting.visit(expression, nodes::add);
        boolean known = true;
        for (Expression node : nodes) {
            known &= switch (node) {
                case Call(String function, List<Expression> arguments) -> call(owner, feature, what, function, arguments, model,
                        findings);
                case Symbol(String id) -> isCounted(nodes, node) || symbol(owner, feature, what, id, model, findings);
                case RateOf(String id) -> symbol(owner, feature, what, id, model, findings);
                default -> true;
            };
        }
        if (known) {
            units(owner, feature, what, expression, model, findings);
        }
    }

    private static boolean isCounted(List<Expression> nodes, Expression symbol) {
        return nodes.stream().anyMatch(n -> n instanceof Call(String f, List<Expression> a) && f.equals(COUNT)
                && a.contains(symbol));
    }

    private static boolean call(Element owner, EAttribute feature, String what, String function, List<Expression> arguments,
            ModelView model, Findings findings) {
        if (!COUNT.equals(function)) {
            findings.error("expression.function", owner, feature, what + " uses the function " + function
                    + ", which is unknown; check its spelling.");
            return false;
        }
        boolean counts = arguments.size() == 1 && arguments.getFirst() instanceof Symbol(String id)
                && model.element(id) != null;
        if (!counts) {
            findings.error("expression.count", owner, feature, what
                    + " uses count(…), which takes the id of one process; none with the id that is given is there.");
        }
        return counts;
    }

    private static boolean symbol(Element owner, EAttribute feature, String what, String id, ModelView model,
            Findings findings) {
        Element named = model.element(id);
        boolean variable = named instanceof StateVariable || named instanceof Parameter || named instanceof Observable;
        if (variable || ownQuantity(owner, id) != null) {
            return true;
        }
        findings.error("expression.unknown", owner, feature, what + " names \"" + id + "\", which is "
                + (named == null ? "the id of nothing in the model" : Labels.article(Labels.type(named)))
                + "; use the id of a state variable, a parameter or an observable.");
        return false;
    }

    /** A process may name its own quantities, such as {@code growth_rate}. */
    private static Quantity ownQuantity(Element owner, String id) {
        String prefix = owner.getId() + "_";
        if (!id.startsWith(prefix)) {
            return null;
        }
        return ModelView.quantityFeatures(owner.eClass()).stream().filter(f -> id.equals(prefix + f.getName()))
                .map(f -> (Quantity) owner.eGet(f)).filter(q -> q != null).findFirst().orElse(null);
    }

    private static void units(Element owner, EAttribute feature, String what, Expression expression, ModelView model,
            Findings findings) {
        try {
            Optional<Unit> unit = new ExpressionDimension(id -> unit(owner, id, model)).of(expression);
            Optional<Unit> expected = LawUnits.of(owner, model.units());
            if (unit.isPresent() && expected.isPresent() && !unit.get().isCommensurable(expected.get())) {
                findings.warning("units.expression", owner, feature, what + " measures in "
                        + ExpressionDimension.shown(unit.get())
                        + ", but should measure in a unit like " + expected.get() + "; check the units of its parts.");
            }
        } catch (ExpressionDimension.Mismatch e) {
            findings.warning("units.expression", owner, feature, what + " " + e.getMessage() + ".");
        }
    }

    private static Optional<Unit> unit(Element owner, String id, ModelView model) {
        return switch (model.element(id)) {
            case StateVariable variable -> model.units().of(variable);
            case Parameter parameter when parameter.getValue() != null -> model.units().parse(parameter.getValue().getUnit());
            // An observable is shown in its unit, but counts in an expression as what its own expression measures.
            case Observable observable -> model.units().parse(observable.getUnit());
            case null -> Optional.ofNullable(ownQuantity(owner, id)).flatMap(q -> model.units().parse(q.getUnit()));
            default -> Optional.empty();
        };
    }
}
