package paget.generate.morpheus.internal;

import java.util.function.UnaryOperator;

import paget.core.generate.space.InfixText;
import paget.sim.expression.Operator;

/** Expressions in the language of MorpheusML. */
final class MorpheusText extends InfixText {

    /** @param minutes minutes in the model's unit of time; Morpheus's time is in minutes */
    MorpheusText(UnaryOperator<String> names, double minutes) {
        super(names, minutes == 1 ? "time" : "time/" + Scale.number(minutes));
    }

    @Override
    protected String power(String base, String exponent) {
        return base + "^" + exponent;
    }

    @Override
    protected String choice(String condition, String value, String otherwise) {
        return "if(" + condition + ", " + value + ", " + otherwise + ")";
    }

    @Override
    protected String word(Operator operator) {
        return switch (operator) {
            case AND -> "and";
            case OR -> "or";
            default -> "!";
        };
    }

    @Override
    protected String function(Operator operator) {
        return switch (operator) {
            case ABS, MAX, MIN, EXP, LN, LOG10, SQRT, FLOOR, CEILING, SIN, COS, TAN -> operator.functionName();
            default -> null;
        };
    }
}
