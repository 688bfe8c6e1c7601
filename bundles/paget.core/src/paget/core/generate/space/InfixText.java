package paget.core.generate.space;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import paget.sim.expression.Expression;
import paget.sim.expression.Expression.Apply;
import paget.sim.expression.Expression.Piece;
import paget.sim.expression.Expression.Piecewise;
import paget.sim.expression.ExpressionPrinter;
import paget.sim.expression.Expressions;
import paget.sim.expression.Operator;

/** Expressions in the infix notation of another language. Operands that are not single are in parentheses. */
public abstract class InfixText {

    private final UnaryOperator<String> names;
    private final String time;

    /**
     * A notation.
     *
     * @param names how symbols are written
     * @param time how the time is written, in the model's unit
     */
    protected InfixText(UnaryOperator<String> names, String time) {
        this.names = names;
        this.time = time;
    }

    /** A power of two operands that are written already. */
    protected abstract String power(String base, String exponent);

    /** The first value where the condition holds, else the second. */
    protected abstract String choice(String condition, String value, String otherwise);

    /** A word between operands: and, or, not. */
    protected abstract String word(Operator operator);

    /** The name of a function of numbers; null when the language has none. */
    protected abstract String function(Operator operator);

    /** The whole expression. */
    public final String write(Expression expression) {
        return switch (expression) {
            case Expression.Constant(double value) -> ExpressionPrinter.print(value);
            case Expression.Truth(boolean value) -> value ? "1" : "0";
            case Expression.Symbol(String id) -> names.apply(id);
            case Expression.Time() -> time;
            case Expression.Avogadro() -> ExpressionPrinter.print(Expressions.AVOGADRO);
            case Apply apply -> apply(apply);
            case Piecewise choice -> choice(choice.pieces(), choice.otherwise());
            default -> throw new IllegalArgumentException("no infix form for " + expression);
        };
    }

    private String choice(List<Piece> pieces, Expression otherwise) {
        String text = write(otherwise);
        for (Piece piece : pieces.reversed()) {
            text = choice(write(piece.condition()), write(piece.value()), text);
        }
        return text;
    }

    private String apply(Apply apply) {
        List<Expression> arguments = apply.arguments();
        return switch (apply.operator()) {
            case PLUS -> arguments.isEmpty() ? "0" : joined(" + ", arguments);
            case TIMES -> arguments.isEmpty() ? "1" : joined(" * ", arguments);
            case MINUS -> arguments.size() == 1 ? "-" + operand(arguments.getFirst()) : joined(" - ", arguments);
            case DIVIDE -> joined(" / ", arguments);
            case POWER -> power(operand(arguments.get(0)), operand(arguments.get(1)));
            case EQUAL -> compared(" == ", arguments);
            case NOT_EQUAL -> compared(" != ", arguments);
            case LESS -> compared(" < ", arguments);
            case LESS_EQUAL -> compared(" <= ", arguments);
            case GREATER -> compared(" > ", arguments);
            case GREATER_EQUAL -> compared(" >= ", arguments);
            case AND, OR -> arguments.isEmpty() ? apply.operator() == Operator.AND ? "1" : "0"
                    : joined(" " + word(apply.operator()) + " ", arguments);
            case NOT -> word(Operator.NOT) + operand(arguments.getFirst());
            default -> call(apply);
        };
    }

    private String call(Apply apply) {
        String function = function(apply.operator());
        if (function == null) {
            throw new IllegalArgumentException("no function for " + apply.operator());
        }
        return function + apply.arguments().stream().map(this::write).collect(Collectors.joining(", ", "(", ")"));
    }

    /** a < b < c means that both hold. */
    private String compared(String sign, List<Expression> arguments) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < arguments.size(); i++) {
            String pair = operand(arguments.get(i - 1)) + sign + operand(arguments.get(i));
            text.append(i == 1 ? "" : " " + word(Operator.AND) + " ").append(arguments.size() == 2 ? pair : "(" + pair + ")");
        }
        return text.toString();
    }

    private String joined(String sign, List<Expression> arguments) {
        return arguments.stream().map(this::operand).collect(Collectors.joining(sign));
    }

    /** Whether it is written as a function; those with a sign are not, whatever {@link #function} has for them. */
    private static boolean isCall(Operator operator) {
        return switch (operator) {
            case PLUS, MINUS, TIMES, DIVIDE, POWER, EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL, AND, OR, NOT -> false;
            default -> true;
        };
    }

    private String operand(Expression expression) {
        boolean single = switch (expression) {
            case Expression.Constant(double value) -> value >= 0;
            case Apply apply -> isCall(apply.operator());
            default -> !(expression instanceof Expression.Time) || time.matches("\\w+");
        };
        return single ? write(expression) : "(" + write(expression) + ")";
    }
}
