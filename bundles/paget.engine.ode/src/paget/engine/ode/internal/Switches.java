package paget.engine.ode.internal;

/** What can change suddenly in the course of a solution: signs of functions and truth values. */
interface Switches {

    /** Number of functions. */
    int count();

    /** The functions whose zeros matter. @param out overwritten, length {@link #count()} */
    void functions(double t, double[] y, double[] out);

    /** Whether some truth value at (t, y) differs from the one at the start of the step, after {@link #functions}. */
    boolean truthChanged(double t, double[] y);
}
