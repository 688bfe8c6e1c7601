package paget.engine.ode.internal;

/** The state inside a step. */
@FunctionalInterface
interface DenseOutput {

    /**
     * @param time inside the step
     * @param out overwritten
     */
    void state(double time, double[] out);
}
