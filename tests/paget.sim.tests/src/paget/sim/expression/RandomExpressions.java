package paget.sim.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import paget.sim.expression.Expression.Apply;
import paget.sim.expression.Expression.Constant;
import paget.sim.expression.Expression.Piece;
import paget.sim.expression.Expression.Piecewise;
import paget.sim.expression.Expression.Symbol;
import paget.sim.expression.Expression.Truth;

/** Arbitrary expressions over the symbols a, b, c, d and time. */
public final class RandomExpressions {

    private static final String[] SYMBOLS = { "a", "b", "c", "d" };
    private static final double[] NUMBERS = { 0, 1, -1, 2, 3, -2.5, 0.5, 1e-9, 1e20, 10, -0.0 };

    private final Random random;

    public RandomExpressions(long seed) {
        random = new Random(seed);
    }

    public Expression next(int depth) {
        if (depth == 0 || random.nextInt(8) == 0) {
            return switch (random.nextInt(8)) {
                case 0, 1 -> new Constant(NUMBERS[random.nextInt(NUMBERS.length)]);
                case 2 -> Expressions.TIME;
                case 3 -> random.nextInt(3) == 0 ? new Truth(random.nextBoolean()) : new Constant(random.nextDouble());
                default -> new Symbol(SYMBOLS[random.nextInt(SYMBOLS.length)]);
            };
        }
        if (random.nextInt(8) == 0) {
            List<Piece> pieces = new ArrayList<>();
            for (int i = random.nextInt(3); i >= 0; i--) {
                pieces.add(new Piece(next(depth - 1), next(depth - 1)));
            }
            return new Piecewise(pieces, random.nextInt(4) == 0 ? null : next(depth - 1));
        }
        Operator[] operators = Operator.values();
        // Half of the time plain arithmetic, so that values stay finite often enough to matter.
        Operator operator = random.nextBoolean() ? operators[random.nextInt(5)]
                : operators[random.nextInt(operators.length)];
        int least = operator.minimumArguments();
        int most = Math.min(operator.maximumArguments(), 4);
        int count = least + random.nextInt(most - least + 1);
        List<Expression> arguments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            arguments.add(next(depth - 1));
        }
        return new Apply(operator, arguments);
    }
}
