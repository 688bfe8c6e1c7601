package paget.sim.expression;

import java.util.List;

import paget.sim.expression.Expression.Apply;
import paget.sim.expression.Expression.Avogadro;
import paget.sim.expression.Expression.Call;
import paget.sim.expression.Expression.Constant;
import paget.sim.expression.Expression.Delay;
import paget.sim.expression.Expression.Piece;
import paget.sim.expression.Expression.Piecewise;
import paget.sim.expression.Expression.RateOf;
import paget.sim.expression.Expression.Symbol;
import paget.sim.expression.Expression.Time;
import paget.sim.expression.Expression.Truth;

/**
 * Evaluates expressions by walking the tree. The byte code of {@code paget.sim.compile} gives the same bits; this is
 * the plain statement of what they shall be, and what computes initial values.
 */
public final class Interpreter {

    private Interpreter() {
    }

    public static double evaluate(Expression expression, Environment environment) {
        return switch (expression) {
            case Constant(double value) -> value;
            case Truth(boolean value) -> value ? 1 : 0;
            case Symbol(String id) -> environment.symbol(id);
            case Time() -> environment.time();
            case Avogadro() -> Expressions.AVOGADRO;
            case Apply apply -> apply(apply, environment);
            case Piecewise piecewise -> piecewise(piecewise, environment);
            case Call(String function, List<Expression> arguments) ->
                environment.call(function, arguments.stream().mapToDouble(a -> evaluate(a, environment)).toArray());
            case Delay(Expression delayed, Expression duration) ->
                environment.delay(delayed, evaluate(duration, environment));
            case RateOf(String id) -> environment.rateOf(id);
        };
    }

    /** The value of an expression without symbols. */
    public static double evaluateConstant(Expression expression) {
        return evaluate(expression, new Environment() {
            @Override
            public double symbol(String id) {
                throw new IllegalArgumentException("The symbol \"" + id + "\" is unknown here.");
            }

            @Override
            public double time() {
                throw new IllegalArgumentException("Time is unknown here.");
            }
        });
    }

    private static double piecewise(Piecewise piecewise, Environment environment) {
        for (Piece piece : piecewise.pieces()) {
            if (evaluate(piece.condition(), environment) != 0) {
                return evaluate(piece.value(), environment);
            }
        }
        return piecewise.otherwise() == null ? Double.NaN : evaluate(piecewise.otherwise(), environment);
    }

    private static double apply(Apply apply, Environment environment) {
        double[] values = new double[apply.arguments().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = evaluate(apply.argument(i), environment);
        }
        return compute(apply.operator(), values);
    }

    private static double truth(boolean value) {
        return value ? 1 : 0;
    }

    /** The value of an operator on numbers. */
    public static double compute(Operator operator, double... v) {
        return switch (operator) {
            case PLUS -> {
                double sum = v.length == 0 ? 0 : v[0];
                for (int i = 1; i < v.length; i++) {
                    sum += v[i];
                }
                yield sum;
            }
            case TIMES -> {
                double product = v.length == 0 ? 1 : v[0];
                for (int i = 1; i < v.length; i++) {
                    product *= v[i];
                }
                yield product;
            }
            case MINUS -> v.length == 1 ? -v[0] : v[0] - v[1];
            case DIVIDE -> v[0] / v[1];
            case POWER -> Functions.power(v[0], v[1]);
            case EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL -> truth(compare(operator, v));
            case AND -> {
                boolean all = true;
                for (double x : v) {
                    all &= x != 0;
                }
                yield truth(all);
            }
            case OR -> {
                boolean any = false;
                for (double x : v) {
                    any |= x != 0;
                }
                yield truth(any);
            }
            case XOR -> {
                boolean odd = false;
                for (double x : v) {
                    odd ^= x != 0;
                }
                yield truth(odd);
            }
            case NOT -> truth(v[0] == 0);
            case IMPLIES -> truth(v[0] == 0 || v[1] != 0);
            case MAX -> {
                double largest = v[0];
                for (int i = 1; i < v.length; i++) {
                    largest = Math.max(largest, v[i]);
                }
                yield largest;
            }
            case MIN -> {
                double smallest = v[0];
                for (int i = 1; i < v.length; i++) {
                    smallest = Math.min(smallest, v[i]);
                }
                yield smallest;
            }
            case LOG -> Functions.log(v[0], v[1]);
            case ROOT -> Functions.root(v[0], v[1]);
            case QUOTIENT -> Functions.quotient(v[0], v[1]);
            case REM -> Functions.rem(v[0], v[1]);
            default -> unary(operator, v[0]);
        };
    }

    /** Whether each neighbouring pair compares as asked. */
    private static boolean compare(Operator operator, double[] v) {
        for (int i = 1; i < v.length; i++) {
            double a = v[i - 1];
            double b = v[i];
            boolean holds = switch (operator) {
                case EQUAL -> a == b;
                case NOT_EQUAL -> a != b;
                case LESS -> a < b;
                case LESS_EQUAL -> a <= b;
                case GREATER -> a > b;
                default -> a >= b;
            };
            if (!holds) {
                return false;
            }
        }
        return true;
    }

    private static double unary(Operator operator, double x) {
        return switch (operator) {
            case ABS -> Math.abs(x);
            case EXP -> Functions.exp(x);
            case LN -> Functions.ln(x);
            case LOG10 -> Functions.log10(x);
            case SQRT -> Math.sqrt(x);
            case FACTORIAL -> Functions.factorial(x);
            case FLOOR -> Math.floor(x);
            case CEILING -> Math.ceil(x);
            case SIN -> Functions.sin(x);
            case COS -> Functions.cos(x);
            case TAN -> Functions.tan(x);
            case SEC -> Functions.sec(x);
            case CSC -> Functions.csc(x);
            case COT -> Functions.cot(x);
            case SINH -> Functions.sinh(x);
            case COSH -> Functions.cosh(x);
            case TANH -> Functions.tanh(x);
            case SECH -> Functions.sech(x);
            case CSCH -> Functions.csch(x);
            case COTH -> Functions.coth(x);
            case ARCSIN -> Functions.arcsin(x);
            case ARCCOS -> Functions.arccos(x);
            case ARCTAN -> Functions.arctan(x);
            case ARCSEC -> Functions.arcsec(x);
            case ARCCSC -> Functions.arccsc(x);
            case ARCCOT -> Functions.arccot(x);
            case ARCSINH -> Functions.arcsinh(x);
            case ARCCOSH -> Functions.arccosh(x);
            case ARCTANH -> Functions.arctanh(x);
            case ARCSECH -> Functions.arcsech(x);
            case ARCCSCH -> Functions.arccsch(x);
            case ARCCOTH -> Functions.arccoth(x);
            default -> throw new IllegalArgumentException("Not a function of one argument: " + operator);
        };
    }
}
