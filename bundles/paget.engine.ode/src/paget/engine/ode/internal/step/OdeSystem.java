package paget.engine.ode.internal.step;

/** An initial value problem dy/dt = f(t, y). Belongs to one thread. */
public interface OdeSystem {

    /** Length of y. */
    int size();

    /**
     * f(t, y).
     *
     * @param y read only
     * @param out overwritten, length {@link #size()}; may hold values that are not finite
     */
    void derivatives(double t, double[] y, double[] out);
}
