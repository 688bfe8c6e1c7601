package paget.sim.expression;

import java.util.List;

import paget.sim.expression.Expression.Apply;
import paget.sim.expression.Expression.Constant;
import paget.sim.expression.Expression.Piece;
import paget.sim.expression.Expression.Piecewise;
import paget.sim.expression.Expression.Symbol;
import paget.sim.expression.Expression.Truth;

/** Short factories. They build what they are told and simplify nothing. */
public final class Expressions {

    /** Avogadro constant in 1/mol, exact by definition (SI, 2019). */
    public static final double AVOGADRO = 6.02214076e23;

    public static final Constant ZERO = new Constant(0);
    public static final Constant ONE = new Constant(1);
    public static final Truth TRUE = new Truth(true);
    public static final Truth FALSE = new Truth(false);
    public static final Expression TIME = new Expression.Time();

    private Expressions() {
    }

    public static Constant number(double value) {
        return new Constant(value);
    }

    public static Symbol symbol(String id) {
        return new Symbol(id);
    }

    public static Apply apply(Operator operator, Expression... arguments) {
        return new Apply(operator, List.of(arguments));
    }

    public static Expression plus(Expression... terms) {
        return apply(Operator.PLUS, terms);
    }

    public static Expression minus(Expression a, Expression b) {
        return apply(Operator.MINUS, a, b);
    }

    public static Expression negate(Expression a) {
        return apply(Operator.MINUS, a);
    }

    public static Expression times(Expression... factors) {
        return apply(Operator.TIMES, factors);
    }

    public static Expression divide(Expression a, Expression b) {
        return apply(Operator.DIVIDE, a, b);
    }

    public static Expression power(Expression base, Expression exponent) {
        return apply(Operator.POWER, base, exponent);
    }

    /** {@code condition ? value : otherwise}. */
    public static Expression choose(Expression condition, Expression value, Expression otherwise) {
        return new Piecewise(List.of(new Piece(value, condition)), otherwise);
    }

    /** Reads text of the expression language. */
    public static Expression parse(String text) {
        return ExpressionParser.parse(text);
    }
}
