package paget.engine.ode.internal.step;

/** A second opinion on steps. */
public interface StepReview {

    /** A step is about to be tried. */
    void beforeAttempt();

    /**
     * Judges a step that has just been tried and whose error is small enough.
     *
     * @param t start
     * @param size step size
     * @param integrator may be asked to try again
     * @return 1 when the step is good, else the factor by which a new try must be shorter
     */
    double afterAttempt(double t, double size, Integrator integrator);

    /**
     * Looks for a reason why the error of a try was too large.
     *
     * @param size step size
     * @param integrator whose last try it was
     * @return a factor for the next try, or NaN when the error estimate shall decide
     */
    double afterRejection(double size, Integrator integrator);
}
