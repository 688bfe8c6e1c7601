package paget.analysis.critical;

/** Rates of change of a state that depend on one parameter: dy/dt = f(y, p). One thread at a time. */
public interface SteadySystem {

    int size();

    /** Fills {@code out} with f(y, p). */
    void rates(double[] y, double p, double[] out);

    /** Fills {@code out[row][column]} with ∂f_row/∂y_column. */
    void jacobian(double[] y, double p, double[][] out);

    /** Fills {@code out} with ∂f/∂p. */
    void parameterDerivative(double[] y, double p, double[] out);

    /** A typical size of a state variable, above zero: what counts as small. */
    double scale(int state);
}
