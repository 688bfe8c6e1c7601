package paget.sim.expression;

/** Writes expressions as text that {@link ExpressionParser} reads back to an equal expression. */
public final class ExpressionPrinter {
    private ExpressionPrinter() {
    }

    public static String print(Expression expression) {
        throw new UnsupportedOperationException();
    }
}
