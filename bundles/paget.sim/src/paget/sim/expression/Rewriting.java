package paget.sim.expression;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import paget.sim.expression.Expression.Apply;
import paget.sim.expression.Expression.Call;
import paget.sim.expression.Expression.Delay;
import paget.sim.expression.Expression.Piece;
import paget.sim.expression.Expression.Piecewise;
import paget.sim.expression.Expression.RateOf;
import paget.sim.expression.Expression.Symbol;

/** Walks through expressions: children, free symbols, substitution. */
public final class Rewriting {

    private Rewriting() {
    }

    /** The direct parts of an expression, in order of evaluation of the text. */
    public static List<Expression> children(Expression expression) {
        return switch (expression) {
            case Apply apply -> apply.arguments();
            case Call call -> call.arguments();
            case Piecewise piecewise -> {
                List<Expression> parts = new ArrayList<>();
                for (Piece piece : piecewise.pieces()) {
                    parts.add(piece.value());
                    parts.add(piece.condition());
                }
                if (piecewise.otherwise() != null) {
                    parts.add(piecewise.otherwise());
                }
                yield parts;
            }
            case Delay(Expression delayed, Expression duration) -> List.of(delayed, duration);
            default -> List.of();
        };
    }

    /** The same expression with each direct part replaced; itself when no part changes. */
    public static Expression mapChildren(Expression expression, UnaryOperator<Expression> map) {
        return switch (expression) {
            case Apply apply -> {
                List<Expression> mapped = mapAll(apply.arguments(), map);
                yield mapped == apply.arguments() ? apply : new Apply(apply.operator(), mapped);
            }
            case Call call -> {
                List<Expression> mapped = mapAll(call.arguments(), map);
                yield mapped == call.arguments() ? call : new Call(call.function(), mapped);
            }
            case Piecewise piecewise -> {
                List<Piece> pieces = new ArrayList<>();
                boolean changed = false;
                for (Piece piece : piecewise.pieces()) {
                    Piece mapped = new Piece(map.apply(piece.value()), map.apply(piece.condition()));
                    changed |= mapped.value() != piece.value() || mapped.condition() != piece.condition();
                    pieces.add(mapped);
                }
                Expression otherwise = piecewise.otherwise() == null ? null : map.apply(piecewise.otherwise());
                yield changed || otherwise != piecewise.otherwise() ? new Piecewise(pieces, otherwise) : piecewise;
            }
            case Delay delay -> {
                Expression delayed = map.apply(delay.expression());
                Expression duration = map.apply(delay.duration());
                yield delayed == delay.expression() && duration == delay.duration() ? delay
                        : new Delay(delayed, duration);
            }
            default -> expression;
        };
    }

    private static List<Expression> mapAll(List<Expression> expressions, UnaryOperator<Expression> map) {
        List<Expression> mapped = new ArrayList<>(expressions.size());
        boolean changed = false;
        for (Expression expression : expressions) {
            Expression result = map.apply(expression);
            changed |= result != expression;
            mapped.add(result);
        }
        return changed ? mapped : expressions;
    }

    /** Visits the expression and all its parts, parts first. */
    public static void visit(Expression expression, Consumer<Expression> visitor) {
        for (Expression child : children(expression)) {
            visit(child, visitor);
        }
        visitor.accept(expression);
    }

    /** Ids of the symbols it reads, rateOf's included, in order of first appearance. */
    public static Set<String> symbols(Expression expression) {
        Set<String> symbols = new LinkedHashSet<>();
        visit(expression, part -> {
            if (part instanceof Symbol(String id)) {
                symbols.add(id);
            } else if (part instanceof RateOf(String id)) {
                symbols.add(id);
            }
        });
        return symbols;
    }

    /** Replaces symbols by expressions, all at once; symbols not in the map stay. */
    public static Expression substitute(Expression expression, Map<String, ? extends Expression> replacements) {
        if (expression instanceof Symbol(String id)) {
            Expression replacement = replacements.get(id);
            return replacement == null ? expression : replacement;
        }
        return mapChildren(expression, child -> substitute(child, replacements));
    }
}
