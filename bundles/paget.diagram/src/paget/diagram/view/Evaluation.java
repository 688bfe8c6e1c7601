package paget.diagram.view;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.eclipse.emf.ecore.EObject;

import paget.diagram.internal.expression.Coercions;
import paget.diagram.internal.expression.EvaluationException;
import paget.diagram.internal.expression.Evaluator;
import paget.diagram.internal.expression.Reads;
import paget.diagram.spec.Expression;
import paget.diagram.spec.Problem;

/** Evaluates the expressions of a diagram. What fails is remembered as a problem, and a neutral value stands in. */
final class Evaluation {

    private static final int MOST_PROBLEMS = 200;

    private final Evaluator evaluator;
    private final Map<String, Problem> problems = new LinkedHashMap<>();

    Evaluation(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    List<Problem> problems() {
        return List.copyOf(problems.values());
    }

    void forgetProblems() {
        problems.clear();
    }

    /** The variables that expressions about a view see. */
    static Map<String, Object> variables(Diagram diagram, ViewHost host, ElementView view) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("diagram", diagram.asObject());
        variables.put("viewpoint", diagram.asObject());
        variables.put("containerView", host.asObject());
        variables.put("container", host.semantic());
        if (view != null) {
            variables.put("view", view.asObject());
        }
        return variables;
    }

    /** The same for a would-be edge. */
    static Map<String, Object> variables(Diagram diagram, NodeView source, NodeView target, ElementView view) {
        Map<String, Object> variables = variables(diagram, diagram, view);
        variables.put("source", source.semantic());
        variables.put("target", target.semantic());
        variables.put("sourceView", source.asObject());
        variables.put("targetView", target.asObject());
        return variables;
    }

    String text(Expression expression, EObject self, Map<String, Object> variables, Reads reads, String where) {
        try {
            return evaluator.text(expression, self, variables, reads);
        } catch (EvaluationException failed) {
            report(where, failed);
            return "";
        }
    }

    boolean truth(Expression expression, EObject self, Map<String, Object> variables, Reads reads, boolean otherwise,
            String where) {
        try {
            return evaluator.truth(expression, self, variables, reads);
        } catch (EvaluationException failed) {
            report(where, failed);
            return otherwise;
        }
    }

    List<EObject> elements(Expression expression, EObject self, Map<String, Object> variables, Reads reads,
            String where) {
        try {
            return evaluator.elements(expression, self, variables, reads);
        } catch (EvaluationException failed) {
            report(where, failed);
            return List.of();
        }
    }

    EObject element(Expression expression, EObject self, Map<String, Object> variables, Reads reads, String where) {
        try {
            return evaluator.element(expression, self, variables, reads);
        } catch (EvaluationException failed) {
            report(where, failed);
            return null;
        }
    }

    int integer(Expression expression, EObject self, Map<String, Object> variables, Reads reads, int otherwise,
            String where) {
        if (expression.isEmpty()) {
            return otherwise;
        }
        try {
            Object value = evaluator.evaluate(expression, self, variables, reads);
            OptionalInt number = Coercions.toInteger(value);
            if (number.isEmpty() && value != null) {
                report(where, "The expression gives no whole number but \"" + value + "\": " + expression.text());
            }
            return number.orElse(otherwise);
        } catch (EvaluationException failed) {
            report(where, failed);
            return otherwise;
        }
    }

    double number(Expression expression, EObject self, Map<String, Object> variables, Reads reads, double otherwise,
            String where) {
        try {
            Object value = evaluator.evaluate(expression, self, variables, reads);
            return value == null ? otherwise : Double.parseDouble(value.toString());
        } catch (EvaluationException failed) {
            report(where, failed);
        } catch (NumberFormatException noNumber) {
            report(where, "The expression gives no number: " + expression.text());
        }
        return otherwise;
    }

    private void report(String where, EvaluationException failed) {
        report(where, failed.getMessage());
    }

    private void report(String where, String message) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.putIfAbsent(where + message, Problem.of(Problem.Severity.ERROR, where, message));
        }
    }
}
