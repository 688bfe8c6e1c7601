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

/** Writes expressions as text that {@link ExpressionParser} reads back to an equal expression. */
public final class ExpressionPrinter {

    private static final double LARGEST_PLAIN_INTEGER = 1e15;

    /** How tightly an expression holds together; the order is that of the grammar. */
    private enum Level {
        OR, AND, COMPARISON, SUM, PRODUCT, UNARY, POWER, PRIMARY
    }

    private final StringBuilder out = new StringBuilder();

    private ExpressionPrinter() {
    }

    public static String print(Expression expression) {
        ExpressionPrinter printer = new ExpressionPrinter();
        printer.write(expression);
        return printer.out.toString();
    }

    /** A number in the shortest form that reads back to the same bits. */
    public static String print(double value) {
        if (Double.isNaN(value)) {
            return "nan";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "infinity" : "-infinity";
        }
        if (value == Math.rint(value) && Math.abs(value) < LARGEST_PLAIN_INTEGER && !isNegativeZero(value)) {
            return Long.toString((long) value);
        }
        return Double.toString(value).replace(".0E", "E").replace('E', 'e');
    }

    private static boolean isNegativeZero(double value) {
        return value == 0 && Double.doubleToRawLongBits(value) != 0;
    }

    private static Level level(Expression expression) {
        return switch (expression) {
            case Constant(double value) -> value < 0 || isNegativeZero(value) ? Level.UNARY : Level.PRIMARY;
            case Apply(Operator operator, List<Expression> arguments) -> switch (operator) {
                case OR -> arguments.size() > 1 ? Level.OR : Level.PRIMARY;
                case AND -> arguments.size() > 1 ? Level.AND : Level.PRIMARY;
                case EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL ->
                    arguments.size() == 2 ? Level.COMPARISON : Level.PRIMARY;
                case PLUS -> arguments.size() > 1 ? Level.SUM : Level.PRIMARY;
                case MINUS -> arguments.size() == 2 ? Level.SUM : Level.UNARY;
                case TIMES -> arguments.size() > 1 ? Level.PRODUCT : Level.PRIMARY;
                case DIVIDE -> Level.PRODUCT;
                case NOT -> Level.UNARY;
                case POWER -> Level.POWER;
                default -> Level.PRIMARY;
            };
            default -> Level.PRIMARY;
        };
    }

    private void write(Expression expression) {
        switch (expression) {
            case Constant(double value) -> out.append(print(value));
            case Truth(boolean value) -> out.append(value);
            case Symbol(String id) -> out.append(quoteIfNeeded(id, Words.value(id) != null));
            case Time() -> out.append("time");
            case Avogadro() -> out.append("avogadro");
            case Apply apply -> writeApply(apply);
            case Piecewise piecewise -> writePiecewise(piecewise);
            case Call(String function, List<Expression> arguments) ->
                writeCall(quoteIfNeeded(function, Words.isFunction(function)), arguments);
            case Delay(Expression delayed, Expression duration) ->
                writeCall(Words.DELAY, List.of(delayed, duration));
            case RateOf(String id) -> writeCall(Words.RATE_OF, List.of(new Symbol(id)));
        }
    }

    private static String quoteIfNeeded(String id, boolean reserved) {
        return reserved || !Tokens.isPlainName(id) ? "`" + id + "`" : id;
    }

    private void writeApply(Apply apply) {
        List<Expression> arguments = apply.arguments();
        if (level(apply) == Level.PRIMARY) {
            writeCall(apply.operator().functionName(), arguments);
            return;
        }
        switch (apply.operator()) {
            case OR -> writeInfix(" || ", arguments, Level.AND);
            case AND -> writeInfix(" && ", arguments, Level.COMPARISON);
            case EQUAL -> writeInfix(" == ", arguments, Level.SUM);
            case NOT_EQUAL -> writeInfix(" != ", arguments, Level.SUM);
            case LESS -> writeInfix(" < ", arguments, Level.SUM);
            case LESS_EQUAL -> writeInfix(" <= ", arguments, Level.SUM);
            case GREATER -> writeInfix(" > ", arguments, Level.SUM);
            case GREATER_EQUAL -> writeInfix(" >= ", arguments, Level.SUM);
            case PLUS -> writeChain(" + ", arguments, Operator.PLUS, Level.PRODUCT);
            case TIMES -> writeChain(" * ", arguments, Operator.TIMES, Level.UNARY);
            case DIVIDE -> {
                writeAtLeast(arguments.get(0), Level.PRODUCT);
                out.append(" / ");
                writeAtLeast(arguments.get(1), Level.UNARY);
            }
            case MINUS -> {
                if (arguments.size() == 2) {
                    writeAtLeast(arguments.get(0), Level.SUM);
                    out.append(" - ");
                    writeAtLeast(arguments.get(1), Level.PRODUCT);
                } else {
                    out.append('-');
                    // The minus of a number would become part of the number.
                    writeInParentheses(arguments.get(0), arguments.get(0) instanceof Constant
                            || level(arguments.get(0)).compareTo(Level.UNARY) < 0);
                }
            }
            case NOT -> {
                out.append('!');
                writeAtLeast(arguments.get(0), Level.UNARY);
            }
            case POWER -> {
                writeAtLeast(arguments.get(0), Level.PRIMARY);
                out.append('^');
                writeAtLeast(arguments.get(1), Level.UNARY);
            }
            default -> throw new AssertionError(apply.operator());
        }
    }

    private void writeInfix(String symbol, List<Expression> arguments, Level operandLevel) {
        for (int i = 0; i < arguments.size(); i++) {
            out.append(i == 0 ? "" : symbol);
            writeAtLeast(arguments.get(i), operandLevel);
        }
    }

    /** A sum or product: only its first operand may be a difference or quotient without parentheses. */
    private void writeChain(String symbol, List<Expression> arguments, Operator operator, Level operandLevel) {
        for (int i = 0; i < arguments.size(); i++) {
            out.append(i == 0 ? "" : symbol);
            Expression argument = arguments.get(i);
            boolean inverse = i == 0 && argument instanceof Apply apply && apply.operator() != operator
                    && level(apply) == (operator == Operator.PLUS ? Level.SUM : Level.PRODUCT);
            writeInParentheses(argument, !inverse && level(argument).compareTo(operandLevel) < 0);
        }
    }

    private void writeAtLeast(Expression expression, Level needed) {
        writeInParentheses(expression, level(expression).compareTo(needed) < 0);
    }

    private void writeInParentheses(Expression expression, boolean parentheses) {
        if (parentheses) {
            out.append('(');
        }
        write(expression);
        if (parentheses) {
            out.append(')');
        }
    }

    private void writePiecewise(Piecewise piecewise) {
        out.append(Words.PIECEWISE).append('(');
        String separator = "";
        for (Piece piece : piecewise.pieces()) {
            out.append(separator);
            write(piece.value());
            out.append(", ");
            write(piece.condition());
            separator = ", ";
        }
        if (piecewise.otherwise() != null) {
            out.append(separator);
            write(piecewise.otherwise());
        }
        out.append(')');
    }

    private void writeCall(String name, List<Expression> arguments) {
        out.append(name).append('(');
        for (int i = 0; i < arguments.size(); i++) {
            out.append(i == 0 ? "" : ", ");
            write(arguments.get(i));
        }
        out.append(')');
    }
}
