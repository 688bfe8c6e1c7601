package paget.sim.expression;

/** Reads the text form of expressions. */
public final class ExpressionParser {
    private ExpressionParser() {
    }

    /** @throws ExpressionSyntaxException with the place of the fault */
    public static Expression parse(String text) {
        throw new UnsupportedOperationException();
    }
}
