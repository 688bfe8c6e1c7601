package paget.sim.expression;

import java.util.ArrayList;
import java.util.List;

import paget.sim.expression.Expression.Apply;
import paget.sim.expression.Expression.Call;
import paget.sim.expression.Expression.Constant;
import paget.sim.expression.Expression.Delay;
import paget.sim.expression.Expression.Piece;
import paget.sim.expression.Expression.Piecewise;
import paget.sim.expression.Expression.RateOf;
import paget.sim.expression.Expression.Symbol;

/**
 * Reads the text form of expressions.
 *
 * <pre>
 * or         = and { "||" and }
 * and        = comparison { "&amp;&amp;" comparison }
 * comparison = sum [ ( "==" | "!=" | "&lt;" | "&lt;=" | "&gt;" | "&gt;=" ) sum ]
 * sum        = product { ( "+" | "-" ) product }
 * product    = unary { ( "*" | "/" ) unary }
 * unary      = ( "-" | "+" | "!" ) unary | power
 * power      = primary [ "^" unary ]
 * primary    = number | name | name "(" [ or { "," or } ] ")" | "(" or ")"
 * </pre>
 * Names are letters, digits and underscores; any other id stands between back quotes. Functions are those of
 * {@link Operator}, {@code if(condition, value, otherwise)}, {@code piecewise(value, condition, …, otherwise)},
 * {@code delay(x, duration)}, {@code rateOf(x)}, and those of the model. Words with a fixed meaning: {@code time},
 * {@code avogadro}, {@code pi}, {@code exponentiale}, {@code true}, {@code false}, {@code infinity}, {@code nan}.
 */
public final class ExpressionParser {

    /** Deep enough for any formula, shallow enough for any thread's stack. */
    private static final int MAXIMUM_DEPTH = 200;

    private final Tokens tokens;
    private int depth;

    private ExpressionParser(String text) {
        tokens = new Tokens(text);
    }

    /** @throws ExpressionSyntaxException with the place of the fault */
    public static Expression parse(String text) {
        ExpressionParser parser = new ExpressionParser(text);
        if (parser.tokens.kind() == Tokens.Kind.END) {
            throw parser.tokens.error("The expression is empty.", 0);
        }
        Expression expression = parser.or();
        if (parser.tokens.kind() != Tokens.Kind.END) {
            throw parser.unexpected("an operator or the end");
        }
        return expression;
    }

    private ExpressionSyntaxException unexpected(String wanted) {
        return tokens.error("Found " + tokens.describe() + " where " + wanted + " was expected.", tokens.start());
    }

    private Expression or() {
        if (++depth > MAXIMUM_DEPTH) {
            throw tokens.error("The expression is nested too deeply.", tokens.start());
        }
        Expression result = logic("||", Operator.OR, () -> logic("&&", Operator.AND, this::comparison));
        depth--;
        return result;
    }

    private Expression logic(String symbol, Operator operator, java.util.function.Supplier<Expression> operand) {
        Expression first = operand.get();
        if (!tokens.is(symbol)) {
            return first;
        }
        List<Expression> operands = new ArrayList<>(List.of(first));
        while (tokens.is(symbol)) {
            tokens.next();
            operands.add(operand.get());
        }
        return new Apply(operator, operands);
    }

    private static Operator comparisonOf(Tokens tokens) {
        if (tokens.kind() != Tokens.Kind.SYMBOL) {
            return null;
        }
        return switch (tokens.value()) {
            case "==" -> Operator.EQUAL;
            case "!=" -> Operator.NOT_EQUAL;
            case "<" -> Operator.LESS;
            case "<=" -> Operator.LESS_EQUAL;
            case ">" -> Operator.GREATER;
            case ">=" -> Operator.GREATER_EQUAL;
            default -> null;
        };
    }

    private Expression comparison() {
        Expression left = sum();
        Operator operator = comparisonOf(tokens);
        if (operator == null) {
            return left;
        }
        tokens.next();
        Expression right = sum();
        if (comparisonOf(tokens) != null) {
            throw tokens.error("Comparisons cannot be chained; join two with &&.", tokens.start());
        }
        return new Apply(operator, List.of(left, right));
    }

    private Expression sum() {
        return chain("+", Operator.PLUS, "-", Operator.MINUS, this::product);
    }

    private Expression product() {
        return chain("*", Operator.TIMES, "/", Operator.DIVIDE, this::unary);
    }

    /** Joins neighbours under one n-ary operator: a + b + c is one sum of three; a − b + c is (a − b) + c. */
    private Expression chain(String many, Operator manyOperator, String two, Operator twoOperator,
            java.util.function.Supplier<Expression> operand) {
        List<Expression> open = new ArrayList<>();
        open.add(operand.get());
        int links = 0;
        while (tokens.is(many) || tokens.is(two)) {
            boolean isMany = tokens.is(many);
            tokens.next();
            Expression next = operand.get();
            if (isMany) {
                open.add(next);
            } else {
                Expression left = close(open, manyOperator);
                open.clear();
                open.add(new Apply(twoOperator, List.of(left, next)));
                // A chain such as a - b - c nests to the left, so its length is a depth, too.
                if (++links > MAXIMUM_DEPTH * 5) {
                    throw tokens.error("The expression is nested too deeply.", tokens.start());
                }
            }
        }
        return close(open, manyOperator);
    }

    private static Expression close(List<Expression> operands, Operator operator) {
        return operands.size() == 1 ? operands.get(0) : new Apply(operator, operands);
    }

    private Expression unary() {
        if (tokens.is("-")) {
            tokens.next();
            boolean literal = tokens.kind() == Tokens.Kind.NUMBER
                    || tokens.kind() == Tokens.Kind.NAME && tokens.value().equals("infinity");
            Expression operand = deeperUnary();
            return literal && operand instanceof Constant(double value) ? new Constant(-value)
                    : Expressions.negate(operand);
        }
        if (tokens.is("+")) {
            tokens.next();
            return deeperUnary();
        }
        if (tokens.is("!")) {
            tokens.next();
            return Expressions.apply(Operator.NOT, deeperUnary());
        }
        return power();
    }

    private Expression deeperUnary() {
        if (++depth > MAXIMUM_DEPTH) {
            throw tokens.error("The expression is nested too deeply.", tokens.start());
        }
        Expression operand = unary();
        depth--;
        return operand;
    }

    private Expression power() {
        Expression base = primary();
        if (!tokens.is("^")) {
            return base;
        }
        tokens.next();
        return Expressions.power(base, deeperUnary());
    }

    private Expression primary() {
        switch (tokens.kind()) {
            case NUMBER -> {
                double value = Double.parseDouble(tokens.value());
                if (Double.isInfinite(value)) {
                    throw tokens.error("The number " + tokens.value() + " is too large.", tokens.start());
                }
                tokens.next();
                return new Constant(value);
            }
            case NAME, QUOTED_NAME -> {
                boolean quoted = tokens.kind() == Tokens.Kind.QUOTED_NAME;
                String name = tokens.value();
                int start = tokens.start();
                tokens.next();
                if (tokens.is("(")) {
                    List<Expression> arguments = arguments();
                    return quoted ? new Call(name, arguments) : function(name, arguments, start);
                }
                Expression word = quoted ? null : Words.value(name);
                return word != null ? word : new Symbol(name);
            }
            default -> {
                if (!tokens.is("(")) {
                    throw unexpected("a number, a name or an opening parenthesis");
                }
                tokens.next();
                Expression inner = or();
                if (!tokens.is(")")) {
                    throw unexpected("a closing parenthesis");
                }
                tokens.next();
                return inner;
            }
        }
    }

    private List<Expression> arguments() {
        tokens.next();
        List<Expression> arguments = new ArrayList<>();
        if (!tokens.is(")")) {
            arguments.add(or());
            while (tokens.is(",")) {
                tokens.next();
                arguments.add(or());
            }
            if (!tokens.is(")")) {
                throw unexpected("a comma or a closing parenthesis");
            }
        }
        tokens.next();
        return arguments;
    }

    private Expression function(String name, List<Expression> arguments, int start) {
        int count = arguments.size();
        switch (name) {
            case Words.IF -> {
                if (count != 3) {
                    throw tokens.error("if takes a condition and two values.", start);
                }
                return Expressions.choose(arguments.get(0), arguments.get(1), arguments.get(2));
            }
            case Words.PIECEWISE -> {
                if (count == 0) {
                    throw tokens.error("piecewise takes pairs of a value and a condition, then the other value.",
                            start);
                }
                List<Piece> pieces = new ArrayList<>();
                for (int i = 0; i + 1 < count; i += 2) {
                    pieces.add(new Piece(arguments.get(i), arguments.get(i + 1)));
                }
                return new Piecewise(pieces, count % 2 == 1 ? arguments.get(count - 1) : null);
            }
            case Words.DELAY -> {
                if (count != 2) {
                    throw tokens.error("delay takes an expression and a duration.", start);
                }
                return new Delay(arguments.get(0), arguments.get(1));
            }
            case Words.RATE_OF -> {
                if (count != 1 || !(arguments.get(0) instanceof Symbol(String id))) {
                    throw tokens.error("rateOf takes one name.", start);
                }
                return new RateOf(id);
            }
            default -> {
                return operatorOrCall(name, arguments, start);
            }
        }
    }

    private Expression operatorOrCall(String name, List<Expression> arguments, int start) {
        Operator operator = Operator.byName(name);
        if (operator == null) {
            return new Call(name, arguments);
        }
        if (!operator.accepts(arguments.size())) {
            String hint = operator == Operator.LOG && arguments.size() == 1
                    ? " Write ln(x), log10(x) or log(base, x)." : "";
            throw tokens.error("The function " + name + " does not take " + arguments.size()
                    + (arguments.size() == 1 ? " argument." : " arguments.") + hint, start);
        }
        return new Apply(operator, arguments);
    }
}
