package paget.generate.compucell3d.internal;

import java.util.function.UnaryOperator;

import paget.core.generate.space.InfixText;
import paget.sim.expression.Operator;

/** Expressions in Python. */
final class PythonText extends InfixText {

    PythonText(UnaryOperator<String> names) {
        super(names, "t");
    }

    @Override
    protected String power(String base, String exponent) {
        return base + " ** " + exponent;
    }

    @Override
    protected String choice(String condition, String value, String otherwise) {
        return "(" + value + " if " + condition + " else " + otherwise + ")";
    }

    @Override
    protected String word(Operator operator) {
        return switch (operator) {
            case AND -> "and";
            case OR -> "or";
            default -> "not ";
        };
    }

    @Override
    protected String function(Operator operator) {
        return switch (operator) {
            case ABS, MAX, MIN -> operator.functionName();
            case EXP, LOG10, SQRT, FLOOR, CEILING, SIN, COS, TAN -> "math." + operator.functionName();
            case LN -> "math.log";
            default -> null;
        };
    }
}
