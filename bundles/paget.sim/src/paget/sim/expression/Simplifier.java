package paget.sim.expression;

import java.util.ArrayList;
import java.util.List;

import paget.sim.expression.Expression.Apply;
import paget.sim.expression.Expression.Constant;
import paget.sim.expression.Expression.Piece;
import paget.sim.expression.Expression.Piecewise;
import paget.sim.expression.Expression.Truth;

/**
 * Folds constants and removes neutral elements. Where all symbols are finite the value stays the same but for
 * rounding; a product with a factor 0 becomes 0 even if another factor were infinite.
 */
public final class Simplifier {

    private Simplifier() {
    }

    public static Expression simplify(Expression expression) {
        Expression inner = Rewriting.mapChildren(expression, Simplifier::simplify);
        return switch (inner) {
            case Apply apply -> simplifyApply(apply);
            case Piecewise piecewise -> simplifyPiecewise(piecewise);
            default -> inner;
        };
    }

    private static Expression simplifyApply(Apply apply) {
        List<Expression> arguments = apply.arguments();
        if (!arguments.isEmpty() && arguments.stream().allMatch(Simplifier::isNumber)) {
            double value = Interpreter.compute(apply.operator(),
                    arguments.stream().mapToDouble(Simplifier::numberOf).toArray());
            return apply.operator().isLogical() ? new Truth(value != 0) : new Constant(value);
        }
        return switch (apply.operator()) {
            case PLUS -> sum(arguments);
            case TIMES -> product(arguments);
            case MINUS -> arguments.size() == 1 ? negate(arguments.get(0))
                    : difference(arguments.get(0), arguments.get(1));
            case DIVIDE -> quotient(arguments.get(0), arguments.get(1));
            case POWER -> power(arguments.get(0), arguments.get(1));
            default -> apply;
        };
    }

    private static Expression simplifyPiecewise(Piecewise piecewise) {
        List<Piece> kept = new ArrayList<>();
        for (Piece piece : piecewise.pieces()) {
            if (isNumber(piece.condition())) {
                if (numberOf(piece.condition()) != 0) {
                    return kept.isEmpty() ? piece.value() : new Piecewise(kept, piece.value());
                }
            } else {
                kept.add(piece);
            }
        }
        if (kept.isEmpty()) {
            return piecewise.otherwise() == null ? new Constant(Double.NaN) : piecewise.otherwise();
        }
        boolean allSame = piecewise.otherwise() != null
                && kept.stream().allMatch(p -> p.value().equals(piecewise.otherwise()));
        return allSame ? piecewise.otherwise() : new Piecewise(kept, piecewise.otherwise());
    }

    /** Whether it is a number or truth value. */
    public static boolean isNumber(Expression expression) {
        return expression instanceof Constant || expression instanceof Truth;
    }

    /** Its value, when {@link #isNumber}. */
    public static double numberOf(Expression expression) {
        return expression instanceof Constant(double value) ? value : ((Truth) expression).value() ? 1 : 0;
    }

    static boolean is(Expression expression, double value) {
        return isNumber(expression) && numberOf(expression) == value;
    }

    static Expression sum(List<Expression> terms) {
        List<Expression> kept = new ArrayList<>();
        double constant = 0;
        for (Expression term : terms) {
            if (term instanceof Apply apply && apply.operator() == Operator.PLUS) {
                kept.addAll(apply.arguments());
            } else if (isNumber(term)) {
                constant += numberOf(term);
            } else {
                kept.add(term);
            }
        }
        if (constant != 0) {
            kept.add(new Constant(constant));
        }
        return switch (kept.size()) {
            case 0 -> Expressions.ZERO;
            case 1 -> kept.get(0);
            default -> new Apply(Operator.PLUS, kept);
        };
    }

    static Expression product(List<Expression> factors) {
        List<Expression> kept = new ArrayList<>();
        double constant = 1;
        for (Expression factor : factors) {
            List<Expression> parts = factor instanceof Apply apply && apply.operator() == Operator.TIMES
                    ? apply.arguments() : List.of(factor);
            for (Expression part : parts) {
                if (isNumber(part)) {
                    constant *= numberOf(part);
                } else {
                    kept.add(part);
                }
            }
        }
        if (constant == 0) {
            return Expressions.ZERO;
        }
        if (kept.isEmpty()) {
            return new Constant(constant);
        }
        if (constant == -1) {
            return negate(product(kept));
        }
        if (constant != 1) {
            kept.add(0, new Constant(constant));
        }
        return kept.size() == 1 ? kept.get(0) : new Apply(Operator.TIMES, kept);
    }

    static Expression negate(Expression a) {
        if (isNumber(a)) {
            return new Constant(-numberOf(a));
        }
        return a instanceof Apply apply && apply.operator() == Operator.MINUS && apply.arguments().size() == 1
                ? apply.argument(0) : Expressions.negate(a);
    }

    static Expression difference(Expression a, Expression b) {
        if (is(b, 0)) {
            return a;
        }
        if (is(a, 0)) {
            return negate(b);
        }
        return a.equals(b) ? Expressions.ZERO : Expressions.minus(a, b);
    }

    static Expression quotient(Expression a, Expression b) {
        if (is(a, 0) && !is(b, 0)) {
            return Expressions.ZERO;
        }
        return is(b, 1) ? a : Expressions.divide(a, b);
    }

    static Expression power(Expression base, Expression exponent) {
        if (is(exponent, 0)) {
            return Expressions.ONE;
        }
        return is(exponent, 1) ? base : Expressions.power(base, exponent);
    }

    static Expression plus(Expression... terms) {
        return sum(List.of(terms));
    }

    static Expression times(Expression... factors) {
        return product(List.of(factors));
    }
}
