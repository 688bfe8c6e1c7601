package paget.sim.expression;

import static paget.sim.expression.Expressions.ONE;
import static paget.sim.expression.Expressions.ZERO;
import static paget.sim.expression.Expressions.apply;
import static paget.sim.expression.Expressions.number;
import static paget.sim.expression.Simplifier.difference;
import static paget.sim.expression.Simplifier.negate;
import static paget.sim.expression.Simplifier.plus;
import static paget.sim.expression.Simplifier.power;
import static paget.sim.expression.Simplifier.quotient;
import static paget.sim.expression.Simplifier.times;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import paget.sim.expression.Expression.Apply;
import paget.sim.expression.Expression.Call;
import paget.sim.expression.Expression.Piece;
import paget.sim.expression.Expression.Piecewise;
import paget.sim.expression.Expression.RateOf;
import paget.sim.expression.Expression.Symbol;

/**
 * Symbolic differentiation. At jumps and kinks it gives the derivative of the branch in force. Past values count as
 * constants.
 */
public final class Differentiator {

    /** Half the width of the central difference that stands for the digamma function in d x!/dx. */
    private static final double FACTORIAL_STEP = 1e-6;

    private final Function<String, Expression> symbolDerivative;

    private Differentiator(Function<String, Expression> symbolDerivative) {
        this.symbolDerivative = symbolDerivative;
    }

    /** ∂expression/∂symbol, where other symbols are independent of it. */
    public static Expression differentiate(Expression expression, String symbol) {
        return differentiate(expression, id -> id.equals(symbol) ? ONE : ZERO);
    }

    /**
     * The derivative by the chain rule.
     *
     * @param symbolDerivative derivative of each symbol, by id
     * @throws IllegalArgumentException for calls of functions and rateOf, which must be resolved before
     */
    public static Expression differentiate(Expression expression, Function<String, Expression> symbolDerivative) {
        return new Differentiator(symbolDerivative).of(expression);
    }

    private Expression of(Expression expression) {
        return switch (expression) {
            case Symbol(String id) -> symbolDerivative.apply(id);
            case Apply apply -> ofApply(apply);
            case Piecewise piecewise -> {
                List<Piece> pieces = new ArrayList<>();
                for (Piece piece : piecewise.pieces()) {
                    pieces.add(new Piece(of(piece.value()), piece.condition()));
                }
                Expression otherwise = piecewise.otherwise() == null ? ZERO : of(piecewise.otherwise());
                boolean zero = Simplifier.is(otherwise, 0)
                        && pieces.stream().allMatch(p -> Simplifier.is(p.value(), 0));
                yield zero ? ZERO : new Piecewise(pieces, otherwise);
            }
            case Call call -> throw new IllegalArgumentException(
                    "The call of " + call.function() + " must be resolved before it is differentiated.");
            case RateOf rateOf -> throw new IllegalArgumentException(
                    "The rate of " + rateOf.id() + " must be resolved before it is differentiated.");
            default -> ZERO;
        };
    }

    private Expression ofApply(Apply apply) {
        List<Expression> arguments = apply.arguments();
        List<Expression> derivatives = arguments.stream().map(this::of).toList();
        if (derivatives.stream().allMatch(d -> Simplifier.is(d, 0))) {
            return ZERO;
        }
        Expression u = arguments.get(0);
        Expression du = derivatives.get(0);
        return switch (apply.operator()) {
            case PLUS -> Simplifier.sum(derivatives);
            case MINUS -> arguments.size() == 1 ? negate(du) : difference(du, derivatives.get(1));
            case TIMES -> ofProduct(arguments, derivatives);
            case DIVIDE -> ofQuotient(u, arguments.get(1), du, derivatives.get(1));
            case POWER -> ofPower(u, arguments.get(1), du, derivatives.get(1));
            case LOG -> of(quotient(apply(Operator.LN, arguments.get(1)), apply(Operator.LN, u)));
            case ROOT -> of(power(arguments.get(1), quotient(ONE, u)));
            case REM -> difference(du, times(derivatives.get(1),
                    apply(Operator.QUOTIENT, u, arguments.get(1))));
            case MAX -> ofExtreme(arguments, derivatives, Operator.GREATER_EQUAL);
            case MIN -> ofExtreme(arguments, derivatives, Operator.LESS_EQUAL);
            case FLOOR, CEILING, QUOTIENT -> ZERO;
            default -> apply.operator().isLogical() ? ZERO : times(outer(apply.operator(), u, apply), du);
        };
    }

    private static Expression ofProduct(List<Expression> factors, List<Expression> derivatives) {
        List<Expression> terms = new ArrayList<>();
        for (int i = 0; i < factors.size(); i++) {
            if (!Simplifier.is(derivatives.get(i), 0)) {
                List<Expression> parts = new ArrayList<>(factors);
                parts.set(i, derivatives.get(i));
                terms.add(Simplifier.product(parts));
            }
        }
        return Simplifier.sum(terms);
    }

    private static Expression ofQuotient(Expression u, Expression v, Expression du, Expression dv) {
        if (Simplifier.is(dv, 0)) {
            return quotient(du, v);
        }
        return quotient(difference(times(du, v), times(u, dv)), times(v, v));
    }

    private static Expression ofPower(Expression u, Expression v, Expression du, Expression dv) {
        Expression byBase = Simplifier.is(du, 0) ? ZERO
                : times(v, power(u, Simplifier.simplify(difference(v, ONE))), du);
        Expression byExponent = Simplifier.is(dv, 0) ? ZERO
                : times(power(u, v), apply(Operator.LN, u), dv);
        return plus(byBase, byExponent);
    }

    /** The derivative of the first argument that is at least as extreme as all after it. */
    private static Expression ofExtreme(List<Expression> arguments, List<Expression> derivatives, Operator comparison) {
        List<Piece> pieces = new ArrayList<>();
        int last = arguments.size() - 1;
        for (int i = 0; i < last; i++) {
            List<Expression> conditions = new ArrayList<>();
            for (int j = 0; j <= last; j++) {
                if (j != i) {
                    conditions.add(apply(comparison, arguments.get(i), arguments.get(j)));
                }
            }
            pieces.add(new Piece(derivatives.get(i), conditions.size() == 1 ? conditions.get(0)
                    : new Apply(Operator.AND, conditions)));
        }
        return pieces.isEmpty() ? derivatives.get(last) : new Piecewise(pieces, derivatives.get(last));
    }

    private static Expression square(Expression x) {
        return times(x, x);
    }

    /** f'(u) for a function of one argument; {@code f} is f(u) itself. */
    private static Expression outer(Operator operator, Expression u, Expression f) {
        return switch (operator) {
            case ABS -> Expressions.choose(apply(Operator.LESS, u, ZERO), number(-1), ONE);
            case EXP -> f;
            case LN -> quotient(ONE, u);
            case LOG10 -> quotient(ONE, times(number(StrictMath.log(10)), u));
            case SQRT -> quotient(ONE, times(number(2), f));
            case FACTORIAL -> quotient(
                    difference(apply(Operator.FACTORIAL, plus(u, number(FACTORIAL_STEP))),
                            apply(Operator.FACTORIAL, difference(u, number(FACTORIAL_STEP)))),
                    number(2 * FACTORIAL_STEP));
            case SIN -> apply(Operator.COS, u);
            case COS -> negate(apply(Operator.SIN, u));
            case TAN -> plus(ONE, square(f));
            case SEC -> times(f, apply(Operator.TAN, u));
            case CSC -> negate(times(f, apply(Operator.COT, u)));
            case COT -> negate(plus(ONE, square(f)));
            case SINH -> apply(Operator.COSH, u);
            case COSH -> apply(Operator.SINH, u);
            case TANH -> difference(ONE, square(f));
            case SECH -> negate(times(f, apply(Operator.TANH, u)));
            case CSCH -> negate(times(f, apply(Operator.COTH, u)));
            case COTH -> difference(ONE, square(f));
            case ARCSIN -> quotient(ONE, sqrt(difference(ONE, square(u))));
            case ARCCOS -> quotient(number(-1), sqrt(difference(ONE, square(u))));
            case ARCTAN -> quotient(ONE, plus(ONE, square(u)));
            case ARCCOT -> quotient(number(-1), plus(ONE, square(u)));
            case ARCSEC -> quotient(ONE, times(apply(Operator.ABS, u), sqrt(difference(square(u), ONE))));
            case ARCCSC -> quotient(number(-1), times(apply(Operator.ABS, u), sqrt(difference(square(u), ONE))));
            case ARCSINH -> quotient(ONE, sqrt(plus(ONE, square(u))));
            case ARCCOSH -> quotient(ONE, sqrt(difference(square(u), ONE)));
            case ARCTANH, ARCCOTH -> quotient(ONE, difference(ONE, square(u)));
            case ARCSECH -> quotient(number(-1), times(u, sqrt(difference(ONE, square(u)))));
            case ARCCSCH -> quotient(number(-1), times(apply(Operator.ABS, u), sqrt(plus(ONE, square(u)))));
            default -> throw new IllegalArgumentException("No derivative is known for " + operator + ".");
        };
    }

    private static Expression sqrt(Expression x) {
        return apply(Operator.SQRT, x);
    }
}
