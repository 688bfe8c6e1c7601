package paget.generate.document.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
import paget.sim.expression.ExpressionPrinter;
import paget.sim.expression.Operator;

/** Typesets expressions as LaTeX mathematics, which Markdown understands as well. */
final class LatexMath {

    private static final Map<Operator, String> RELATIONS = Map.of(Operator.EQUAL, "=", Operator.NOT_EQUAL, "\\neq",
            Operator.LESS, "<", Operator.LESS_EQUAL, "\\leq", Operator.GREATER, ">", Operator.GREATER_EQUAL, "\\geq");
    private static final Map<Operator, String> NAMED = Map.of(Operator.EXP, "\\exp", Operator.LN, "\\ln", Operator.MAX,
            "\\max", Operator.MIN, "\\min", Operator.SIN, "\\sin", Operator.COS, "\\cos", Operator.TAN, "\\tan",
            Operator.SINH, "\\sinh", Operator.COSH, "\\cosh", Operator.TANH, "\\tanh");

    /** How tightly an expression holds together. */
    private enum Level {
        LOGIC, RELATION, SUM, PRODUCT, SIGN, POWER, ATOM
    }

    private LatexMath() {
    }

    /** The name of a variable or parameter. */
    static String symbol(String id) {
        return id.length() == 1 ? id : "\\mathit{" + id.replace("_", "\\_") + "}";
    }

    /** The rate of a process. */
    static String rate(String id) {
        return "v_{" + symbol(id) + "}";
    }

    /** A number, with powers of ten as people write them. */
    static String number(double value) {
        String text = ExpressionPrinter.print(value);
        return switch (text) {
            case "nan" -> "\\text{undefined}";
            case "infinity" -> "\\infty";
            case "-infinity" -> "-\\infty";
            default -> {
                int e = text.indexOf('e');
                String mantissa = e < 0 ? text : text.substring(0, e);
                yield e < 0 ? text : (mantissa.equals("1") ? "" : mantissa + " \\cdot ") + "10^{" + text.substring(e + 1)
                        + "}";
            }
        };
    }

    /** An expression, without dollar signs around it. */
    static String of(Expression expression) {
        return switch (expression) {
            case Constant(double value) -> number(value);
            case Truth(boolean value) -> "\\text{" + value + "}";
            case Symbol(String id) -> symbol(id);
            case Time now -> "t";
            case Avogadro avogadro -> "N_{\\mathrm{A}}";
            case RateOf(String id) -> "\\frac{d" + symbol(id) + "}{dt}";
            case Delay(Expression delayed, Expression duration) -> "\\left." + of(delayed) + "\\right|_{t - "
                    + atLeast(duration, Level.PRODUCT) + "}";
            case Call(String function, List<Expression> arguments) -> "\\operatorname{" + function.replace("_", "\\_")
                    + "}" + arguments(arguments);
            case Piecewise(List<Piece> pieces, Expression otherwise) -> {
                StringBuilder out = new StringBuilder("\\begin{cases}");
                for (Piece piece : pieces) {
                    out.append(of(piece.value())).append(" & \\text{if } ").append(of(piece.condition())).append(" \\\\ ");
                }
                yield out.append(otherwise == null ? "\\text{undefined}" : of(otherwise))
                        .append(" & \\text{otherwise}\\end{cases}").toString();
            }
            case Apply apply -> apply(apply);
        };
    }

    private static String apply(Apply apply) {
        List<Expression> a = apply.arguments();
        Operator operator = apply.operator();
        if (RELATIONS.containsKey(operator)) {
            return joined(a, " " + RELATIONS.get(operator) + " ", Level.SUM);
        }
        if (NAMED.containsKey(operator)) {
            return NAMED.get(operator) + arguments(a);
        }
        return switch (operator) {
            case PLUS -> joined(a, " + ", Level.SUM);
            case MINUS -> a.size() == 1 ? "-" + atLeast(a.getFirst(), Level.PRODUCT)
                    : atLeast(a.get(0), Level.SUM) + " - " + atLeast(a.get(1), Level.PRODUCT);
            case TIMES -> joined(a, " \\cdot ", Level.PRODUCT);
            case DIVIDE -> "\\frac{" + of(a.get(0)) + "}{" + of(a.get(1)) + "}";
            case POWER -> atLeast(a.get(0), Level.ATOM) + "^{" + of(a.get(1)) + "}";
            case SQRT -> "\\sqrt{" + of(a.getFirst()) + "}";
            case ROOT -> "\\sqrt[" + of(a.get(0)) + "]{" + of(a.get(1)) + "}";
            case ABS -> "\\left|" + of(a.getFirst()) + "\\right|";
            case FLOOR -> "\\left\\lfloor " + of(a.getFirst()) + " \\right\\rfloor";
            case CEILING -> "\\left\\lceil " + of(a.getFirst()) + " \\right\\rceil";
            case FACTORIAL -> atLeast(a.getFirst(), Level.ATOM) + "!";
            case LOG10 -> "\\log_{10}" + arguments(a);
            case LOG -> "\\log_{" + of(a.get(0)) + "}" + arguments(a.subList(1, 2));
            case AND -> joined(a, " \\land ", Level.RELATION);
            case OR -> joined(a, " \\lor ", Level.RELATION);
            case NOT -> "\\lnot " + atLeast(a.getFirst(), Level.ATOM);
            default -> "\\operatorname{" + operator.functionName() + "}" + arguments(a);
        };
    }

    private static String arguments(List<Expression> arguments) {
        return parentheses(joined(arguments, ", ", Level.LOGIC));
    }

    private static String joined(List<Expression> parts, String separator, Level level) {
        return parts.stream().map(part -> atLeast(part, level)).collect(Collectors.joining(separator));
    }

    private static String atLeast(Expression expression, Level needed) {
        String text = of(expression);
        return level(expression).compareTo(needed) < 0 ? parentheses(text) : text;
    }

    /** A line can be broken between parentheses of a given size, but not between those that grow. */
    private static String parentheses(String text) {
        return text.contains("\\begin") ? "\\left(" + text + "\\right)"
                : text.contains("\\frac") ? "\\Bigl(" + text + "\\Bigr)" : "(" + text + ")";
    }

    private static Level level(Expression expression) {
        if (expression instanceof Constant(double value)) {
            return value < 0 ? Level.SIGN : number(value).contains("\\cdot") ? Level.PRODUCT
                    : number(value).contains("^") ? Level.POWER : Level.ATOM;
        }
        if (expression instanceof Piecewise) {
            return Level.LOGIC;
        }
        if (!(expression instanceof Apply apply)) {
            return Level.ATOM;
        }
        if (RELATIONS.containsKey(apply.operator())) {
            return Level.RELATION;
        }
        return switch (apply.operator()) {
            case AND, OR, XOR, IMPLIES -> Level.LOGIC;
            case PLUS -> Level.SUM;
            case MINUS -> apply.arguments().size() == 2 ? Level.SUM : Level.SIGN;
            case TIMES -> Level.PRODUCT;
            case DIVIDE -> Level.POWER;
            case POWER -> Level.POWER;
            default -> Level.ATOM;
        };
    }
}
