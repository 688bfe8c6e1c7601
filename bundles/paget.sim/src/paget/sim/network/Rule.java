package paget.sim.network;

import paget.sim.expression.Expression;

/** A mathematical relation that holds at all times. */
public sealed interface Rule {

    Expression expression();

    String source();

    /** {@code variable = expression}. A species means what its id means in expressions. */
    record Assignment(String variable, Expression expression, String source) implements Rule {
    }

    /** {@code d variable / dt = expression}. */
    record Rate(String variable, Expression expression, String source) implements Rule {
    }

    /** {@code 0 = expression}. */
    record Algebraic(Expression expression, String source) implements Rule {
    }
}
