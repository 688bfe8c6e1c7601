package paget.engine.ssa.internal;

/** The right-hand side of differential equations. */
@FunctionalInterface
interface VectorField {

    /** @param out filled with time derivatives, one per component of {@code z} */
    void evaluate(double t, double[] z, double[] out);
}
