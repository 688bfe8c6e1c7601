package paget.core.compile;

import static paget.sim.expression.Expressions.number;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import paget.model.Element;
import paget.model.Observable;
import paget.model.Parameter;
import paget.model.Process;
import paget.model.StateVariable;
import paget.sim.expression.Expression;
import paget.sim.expression.ExpressionSyntaxException;
import paget.sim.expression.Expressions;
import paget.sim.expression.Rewriting;

/** Reads the expressions that modellers write: laws of processes, observables, conditions of treatments. */
final class ModelExpressions {

    private final Compilation compilation;
    private final Set<String> variables = new HashSet<>();

    ModelExpressions(Compilation compilation) {
        this.compilation = compilation;
        compilation.model.eAllContents().forEachRemaining(object -> {
            if (object instanceof StateVariable || object instanceof Parameter || object instanceof Observable) {
                variables.add(((Element) object).getId());
            }
        });
    }

    /**
     * The expression in ids of the network. Errors of syntax and unknown ids are reported for {@code owner}, and 0
     * stands for the expression.
     */
    Expression read(Element owner, String text) {
        try {
            Expression parsed = Expressions.parse(text);
            Expression counted = replace(parsed, this::counter);
            for (String id : Rewriting.symbols(counted)) {
                if (!isKnown(id, owner)) {
                    compilation.problems.error("expression.unknown", owner, "the expression \"" + text
                            + "\" names \"" + id + "\", which is no state variable, parameter or observable.");
                    return number(0);
                }
            }
            return counted;
        } catch (ExpressionSyntaxException e) {
            compilation.problems.error("expression.syntax", owner, e.getMessage());
            return number(0);
        }
    }

    /** A copy in which {@code replacement} has replaced every part for which it does not answer null. */
    static Expression replace(Expression expression, Function<Expression, Expression> replacement) {
        Expression replaced = replacement.apply(expression);
        return replaced != null ? replaced
                : Rewriting.mapChildren(expression, child -> replace(child, replacement));
    }

    private boolean isKnown(String id, Element owner) {
        return variables.contains(id) || id.startsWith(owner.getId() + "_")
                || id.endsWith("_count") && compilation.counts.isDeclared(id.substring(0, id.length() - 6));
    }

    private Expression counter(Expression expression) {
        Optional<String> counted = Counts.counted(expression);
        return counted.map(id -> compilation.counts.isDeclared(id) ? Counts.of(id) : number(0)).orElse(null);
    }

    /** Declares the parameters of a process, which its law may name. */
    void declareParameters(Process process) {
        for (Parameter parameter : process.getParameters()) {
            compilation.required(parameter, "value", parameter.getValue(), "a value");
        }
    }
}
