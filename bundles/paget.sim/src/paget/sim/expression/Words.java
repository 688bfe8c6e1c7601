package paget.sim.expression;

import java.util.Map;

/** Names that mean the same everywhere. An element with such an id is written in back quotes. */
final class Words {

    static final String PIECEWISE = "piecewise";
    static final String IF = "if";
    static final String DELAY = "delay";
    static final String RATE_OF = "rateOf";

    private static final Map<String, Expression> VALUES = Map.of(
            "time", Expressions.TIME,
            "avogadro", new Expression.Avogadro(),
            "pi", Expressions.number(Math.PI),
            "exponentiale", Expressions.number(Math.E),
            "true", Expressions.TRUE,
            "false", Expressions.FALSE,
            "infinity", Expressions.number(Double.POSITIVE_INFINITY),
            "nan", Expressions.number(Double.NaN));

    private Words() {
    }

    /** The meaning of a word that is not followed by arguments, or null when it is an ordinary id. */
    static Expression value(String word) {
        return VALUES.get(word);
    }

    /** Whether a word followed by arguments is no call of a model's function. */
    static boolean isFunction(String word) {
        return Operator.byName(word) != null || word.equals(PIECEWISE) || word.equals(IF) || word.equals(DELAY)
                || word.equals(RATE_OF);
    }
}
