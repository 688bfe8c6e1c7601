package paget.core.compile;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import paget.sim.expression.Expression;
import paget.sim.expression.Expression.Apply;
import paget.sim.expression.Expression.Call;
import paget.sim.expression.Expression.Delay;
import paget.sim.expression.Expression.Piece;
import paget.sim.expression.Expression.Piecewise;

/** Walks through expressions as the modeller wrote them. */
final class ExpressionWalk {

    private ExpressionWalk() {
    }

    /** The expression and everything in it, outermost first. */
    static Stream<Expression> nodes(Expression expression) {
        Stream<Expression> children = switch (expression) {
            case Apply apply -> apply.arguments().stream();
            case Call call -> call.arguments().stream();
            case Delay delay -> Stream.of(delay.expression(), delay.duration());
            case Piecewise piecewise -> Stream.concat(
                    piecewise.pieces().stream().flatMap(piece -> Stream.of(piece.value(), piece.condition())),
                    Stream.ofNullable(piecewise.otherwise()));
            default -> Stream.empty();
        };
        return Stream.concat(Stream.of(expression), children.flatMap(ExpressionWalk::nodes));
    }

    /** A copy in which {@code replacement} has replaced what it does not answer null for, outermost first. */
    static Expression replace(Expression expression, Function<Expression, Expression> replacement) {
        Expression replaced = replacement.apply(expression);
        if (replaced != null) {
            return replaced;
        }
        return switch (expression) {
            case Apply(var operator, var arguments) -> new Apply(operator, all(arguments, replacement));
            case Call(var function, var arguments) -> new Call(function, all(arguments, replacement));
            case Delay(var delayed, var duration) -> new Delay(replace(delayed, replacement),
                    replace(duration, replacement));
            case Piecewise(var pieces, var otherwise) -> new Piecewise(pieces.stream()
                    .map(piece -> new Piece(replace(piece.value(), replacement),
                            replace(piece.condition(), replacement)))
                    .toList(), otherwise == null ? null : replace(otherwise, replacement));
            default -> expression;
        };
    }

    private static List<Expression> all(List<Expression> expressions, Function<Expression, Expression> replacement) {
        return expressions.stream().map(e -> replace(e, replacement)).toList();
    }
}
