package paget.engine.ode.internal.step;

/** An initial value problem that can solve linear systems with its Jacobian J = df/dy. */
public interface StiffSystem extends OdeSystem {

    /** Whether f depends on t explicitly. */
    boolean isTimeDependent();

    /** Computes J at (t, y) and keeps it for the methods below. */
    void linearize(double t, double[] y);

    /** An upper bound of the spectral radius of J, for instance a norm; NaN when J is not finite. */
    double spectralBound();

    /**
     * Factorizes W = {@code shift}·I − J.
     *
     * @return false when W is numerically singular or not finite
     */
    boolean factorize(double shift);

    /** Solves W x = b. {@code b}: changed to x. */
    void solve(double[] b);
}
