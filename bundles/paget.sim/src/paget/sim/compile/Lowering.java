package paget.sim.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import paget.sim.expression.Expression;
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
import paget.sim.expression.Expressions;
import paget.sim.expression.Operator;

/**
 * Turns resolved expressions into nodes of a {@link Dag}. Operations keep the order of the {@code Interpreter}, so
 * results agree to the last bit.
 */
final class Lowering {

    private static final int LARGEST_REPEATED_PRODUCT = 64;

    private final Dag dag = new Dag();
    private final SymbolResolver symbols;
    private final Map<String, Integer> symbolNodes = new HashMap<>();
    private final Map<Expression, Integer> known = new IdentityHashMap<>();
    private final List<Expression> delayed = new ArrayList<>();

    /** Says what a symbol stands for. */
    interface SymbolResolver {
        int lower(String id, Lowering lowering);
    }

    Lowering(SymbolResolver symbols) {
        this.symbols = symbols;
    }

    Dag dag() {
        return dag;
    }

    /** The expressions under delay found so far; their positions are the numbers that {@link DelayHistory} gets. */
    List<Expression> delayed() {
        return delayed;
    }

    int symbol(String id) {
        Integer node = symbolNodes.get(id);
        if (node == null) {
            node = symbols.lower(id, this);
            symbolNodes.put(id, node);
        }
        return node;
    }

    int lower(Expression expression) {
        Integer node = known.get(expression);
        if (node == null) {
            node = build(expression);
            known.put(expression, node);
        }
        return node;
    }

    private int build(Expression expression) {
        return switch (expression) {
            case Constant(double value) -> dag.constant(value);
            case Truth(boolean value) -> dag.constant(value ? 1 : 0);
            case Symbol(String id) -> symbol(id);
            case Time() -> dag.time();
            case Avogadro() -> dag.constant(Expressions.AVOGADRO);
            case Apply apply -> apply(apply);
            case Piecewise piecewise -> piecewise(piecewise);
            case Delay delay -> delay(delay);
            case Call(String function, List<Expression> arguments) ->
                throw new IllegalStateException("The call of " + function + " was not resolved.");
            case RateOf(String id) -> throw new IllegalStateException("The rate of " + id + " was not resolved.");
        };
    }

    private int delay(Delay delay) {
        int duration = lower(delay.duration());
        if (dag.kind(duration) == Dag.Kind.CONSTANT && dag.value(duration) == 0) {
            return lower(delay.expression());
        }
        int number = delayed.indexOf(delay.expression());
        if (number < 0) {
            number = delayed.size();
            delayed.add(delay.expression());
        }
        return dag.past(number, dag.operator(Operator.MINUS, dag.time(), duration));
    }

    /** Nested choices, the last piece innermost. */
    private int piecewise(Piecewise piecewise) {
        int result = piecewise.otherwise() == null ? dag.constant(Double.NaN) : lower(piecewise.otherwise());
        List<Piece> pieces = piecewise.pieces();
        for (int i = pieces.size() - 1; i >= 0; i--) {
            int condition = lower(pieces.get(i).condition());
            int value = lower(pieces.get(i).value());
            if (dag.kind(condition) != Dag.Kind.CONSTANT) {
                result = dag.piecewise(value, condition, result);
            } else if (dag.value(condition) != 0) {
                result = value;
            }
        }
        return result;
    }

    private int apply(Apply apply) {
        int[] nodes = apply.arguments().stream().mapToInt(this::lower).toArray();
        Operator operator = apply.operator();
        return switch (operator) {
            case PLUS -> fold(operator, nodes, 0);
            case TIMES -> fold(operator, nodes, 1);
            case MAX, MIN -> fold(operator, nodes, Double.NaN);
            case AND -> logic(operator, nodes, 1);
            case OR, XOR -> logic(operator, nodes, 0);
            case EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL -> comparison(operator, nodes);
            case POWER -> power(nodes[0], nodes[1]);
            default -> dag.operator(operator, nodes);
        };
    }

    private int fold(Operator operator, int[] nodes, double empty) {
        if (nodes.length == 0) {
            return dag.constant(empty);
        }
        int result = nodes[0];
        for (int i = 1; i < nodes.length; i++) {
            result = dag.operator(operator, result, nodes[i]);
        }
        return result;
    }

    private int logic(Operator operator, int[] nodes, double empty) {
        if (nodes.length == 1) {
            // One operand alone must become a truth value, too.
            return dag.operator(Operator.NOT_EQUAL, nodes[0], dag.constant(0));
        }
        return fold(operator, nodes, empty);
    }

    private int comparison(Operator operator, int[] nodes) {
        int result = dag.operator(operator, nodes[0], nodes[1]);
        for (int i = 2; i < nodes.length; i++) {
            result = dag.operator(Operator.AND, result, dag.operator(operator, nodes[i - 1], nodes[i]));
        }
        return result;
    }

    /** The multiplications that {@code Functions.power} would do, laid open. */
    private int power(int base, int exponent) {
        if (dag.kind(exponent) != Dag.Kind.CONSTANT || dag.kind(base) == Dag.Kind.CONSTANT) {
            return dag.operator(Operator.POWER, base, exponent);
        }
        double y = dag.value(exponent);
        if (y == 0.5) {
            return dag.operator(Operator.SQRT, base);
        }
        if (y != Math.rint(y) || Math.abs(y) > LARGEST_REPEATED_PRODUCT) {
            return dag.operator(Operator.POWER, base, exponent);
        }
        int result = -1;
        int square = base;
        int bits = (int) Math.abs(y);
        if (bits == 0) {
            return dag.constant(1);
        }
        while (bits != 0) {
            if ((bits & 1) != 0) {
                result = result < 0 ? square : dag.operator(Operator.TIMES, result, square);
            }
            bits >>= 1;
            if (bits != 0) {
                square = dag.operator(Operator.TIMES, square, square);
            }
        }
        return y < 0 ? dag.operator(Operator.DIVIDE, dag.constant(1), result) : result;
    }
}
