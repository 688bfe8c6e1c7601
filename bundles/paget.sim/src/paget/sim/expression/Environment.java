package paget.sim.expression;

/** What an {@link Interpreter} asks while it evaluates. */
public interface Environment {

    /** Value of a symbol. */
    double symbol(String id);

    double time();

    /** Value of a model's function. */
    default double call(String function, double[] arguments) {
        throw new IllegalArgumentException("The function \"" + function + "\" is unknown here.");
    }

    /** Value that an expression had {@code duration} ago. */
    default double delay(Expression expression, double duration) {
        throw new IllegalArgumentException("The past is unknown here.");
    }

    /** Time derivative of a symbol. */
    default double rateOf(String id) {
        throw new IllegalArgumentException("The rate of change of \"" + id + "\" is unknown here.");
    }
}
