package paget.report.internal;

import java.util.List;
import java.util.StringJoiner;

import paget.core.run.NumberText;
import paget.sim.expression.Expression;
import paget.sim.expression.Expression.Apply;
import paget.sim.expression.Expression.Piece;
import paget.sim.expression.Operator;

/** Expressions as presentation markup (MathML Core), with as few parentheses as it takes. */
public final class MathMl {

    private static final int LOGIC = 0;
    private static final int COMPARISON = 1;
    private static final int SUM = 2;
    private static final int PRODUCT = 3;
    private static final int POWER = 4;
    private static final int ATOM = 5;

    private MathMl() {
    }

    /** A formula that says what a symbol is. */
    public static String equation(String left, Expression right) {
        return "<math display=\"block\"><mrow>" + left + "<mo>=</mo>" + of(right) + "</mrow></math>";
    }

    /** A formula that says what a symbol becomes. */
    static String becomes(String variable, Expression right) {
        return "<math display=\"block\"><mrow>" + identifier(variable) + "<mo>←</mo>" + of(right) + "</mrow></math>";
    }

    public static String of(Expression expression) {
        return switch (expression) {
            case Expression.Constant(double value) -> number(value);
            case Expression.Truth(boolean value) -> identifier(String.valueOf(value));
            case Expression.Symbol(String id) -> identifier(id);
            case Expression.Time() -> identifier("t");
            case Expression.Avogadro() -> "<msub><mi>N</mi><mi>A</mi></msub>";
            case Apply apply -> apply(apply);
            case Expression.Piecewise(List<Piece> pieces, Expression otherwise) -> piecewise(pieces, otherwise);
            case Expression.Call(String function, List<Expression> arguments) -> call(identifier(function), arguments);
            case Expression.Delay(Expression inner, Expression duration) -> "<msub>" + fenced(inner)
                    + "<mrow><mi>t</mi><mo>−</mo>" + within(duration, PRODUCT) + "</mrow></msub>";
            case Expression.RateOf(String id) -> derivative(id);
        };
    }

    /** d id / d t. */
    static String derivative(String id) {
        return "<mfrac><mrow><mi mathvariant=\"normal\">d</mi>" + identifier(id)
                + "</mrow><mrow><mi mathvariant=\"normal\">d</mi><mi>t</mi></mrow></mfrac>";
    }

    static String identifier(String id) {
        return "<mi" + (id.length() > 1 ? " mathvariant=\"normal\"" : "") + ">" + HtmlPage.escape(id) + "</mi>";
    }

    private static String number(double value) {
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? "<mi>NaN</mi>" : value > 0 ? "<mi>∞</mi>" : "<mo>−</mo><mi>∞</mi>";
        }
        String text = NumberText.of(Math.abs(value));
        int exponent = text.indexOf('e');
        String digits = exponent < 0 ? "<mn>" + text + "</mn>"
                : "<mn>" + text.substring(0, exponent) + "</mn><mo>·</mo><msup><mn>10</mn><mn>"
                        + text.substring(exponent + 1).replace('-', '−') + "</mn></msup>";
        return "<mrow>" + (value < 0 ? "<mo>−</mo>" : "") + digits + "</mrow>";
    }

    private static int level(Expression expression) {
        return switch (expression) {
            case Expression.Constant(double value) -> value < 0 ? SUM : NumberText.of(value).contains("e") ? PRODUCT : ATOM;
            case Apply apply -> switch (apply.operator()) {
                case PLUS, MINUS -> SUM;
                case TIMES -> PRODUCT;
                case POWER -> POWER;
                case EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL -> COMPARISON;
                case AND, OR, XOR, IMPLIES -> LOGIC;
                default -> ATOM;
            };
            default -> ATOM;
        };
    }

    private static String within(Expression expression, int level) {
        return level(expression) < level ? fenced(expression) : of(expression);
    }

    private static String fenced(Expression expression) {
        return "<mrow><mo>(</mo>" + of(expression) + "<mo>)</mo></mrow>";
    }

    private static String apply(Apply apply) {
        List<Expression> arguments = apply.arguments();
        return switch (apply.operator()) {
            case PLUS -> arguments.isEmpty() ? "<mn>0</mn>" : joined(arguments, "+", SUM);
            case MINUS -> arguments.size() == 1 ? "<mrow><mo>−</mo>" + within(arguments.getFirst(), PRODUCT) + "</mrow>"
                    : "<mrow>" + within(arguments.getFirst(), SUM) + "<mo>−</mo>" + within(arguments.get(1), PRODUCT)
                            + "</mrow>";
            case TIMES -> arguments.isEmpty() ? "<mn>1</mn>" : joined(arguments, "·", PRODUCT);
            case DIVIDE -> "<mfrac><mrow>" + of(arguments.getFirst()) + "</mrow><mrow>" + of(arguments.get(1))
                    + "</mrow></mfrac>";
            case POWER -> "<msup>" + within(arguments.getFirst(), ATOM) + "<mrow>" + of(arguments.get(1))
                    + "</mrow></msup>";
            case SQRT -> "<msqrt>" + of(arguments.getFirst()) + "</msqrt>";
            case ROOT -> "<mroot>" + of(arguments.get(1)) + of(arguments.getFirst()) + "</mroot>";
            case EXP -> "<msup><mi mathvariant=\"normal\">e</mi><mrow>" + of(arguments.getFirst()) + "</mrow></msup>";
            case ABS -> "<mrow><mo>|</mo>" + of(arguments.getFirst()) + "<mo>|</mo></mrow>";
            case FACTORIAL -> "<mrow>" + within(arguments.getFirst(), ATOM) + "<mo>!</mo></mrow>";
            case EQUAL -> joined(arguments, "=", SUM);
            case NOT_EQUAL -> joined(arguments, "≠", SUM);
            case LESS -> joined(arguments, "&lt;", SUM);
            case LESS_EQUAL -> joined(arguments, "≤", SUM);
            case GREATER -> joined(arguments, "&gt;", SUM);
            case GREATER_EQUAL -> joined(arguments, "≥", SUM);
            case AND -> joined(arguments, "∧", COMPARISON);
            case OR -> joined(arguments, "∨", COMPARISON);
            case XOR -> joined(arguments, "⊻", COMPARISON);
            case IMPLIES -> joined(arguments, "⇒", COMPARISON);
            case NOT -> "<mrow><mo>¬</mo>" + within(arguments.getFirst(), ATOM) + "</mrow>";
            default -> call(function(apply.operator()), arguments);
        };
    }

    private static String function(Operator operator) {
        return "<mi mathvariant=\"normal\">" + operator.functionName() + "</mi>";
    }

    private static String joined(List<Expression> arguments, String sign, int level) {
        StringJoiner terms = new StringJoiner("<mo>" + sign + "</mo>", "<mrow>", "</mrow>");
        for (int i = 0; i < arguments.size(); i++) {
            // A minus sign in front of a product belongs to all of it.
            boolean leadingMinus = i == 0 && arguments.getFirst() instanceof Apply first
                    && first.operator() == Operator.MINUS && first.arguments().size() == 1;
            terms.add(within(arguments.get(i), leadingMinus ? Math.min(level, SUM) : level));
        }
        return terms.toString();
    }

    private static String call(String function, List<Expression> arguments) {
        StringJoiner list = new StringJoiner("<mo>,</mo>", "<mrow>" + function + "<mo>(</mo>", "<mo>)</mo></mrow>");
        arguments.forEach(argument -> list.add(of(argument)));
        return list.toString();
    }

    private static String piecewise(List<Piece> pieces, Expression otherwise) {
        StringBuilder rows = new StringBuilder("<mrow><mo>{</mo><mtable>");
        for (Piece piece : pieces) {
            rows.append("<mtr><mtd>").append(of(piece.value())).append("</mtd><mtd><mtext>if </mtext>")
                    .append(of(piece.condition())).append("</mtd></mtr>");
        }
        if (otherwise != null) {
            rows.append("<mtr><mtd>").append(of(otherwise)).append("</mtd><mtd><mtext>otherwise</mtext></mtd></mtr>");
        }
        return rows.append("</mtable></mrow>").toString();
    }
}
