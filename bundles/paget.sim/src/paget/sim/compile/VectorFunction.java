package paget.sim.compile;

/** Generated code that fills an array. */
interface VectorFunction {

    /**
     * @param w computed values
     * @param s scratch
     * @param out filled
     */
    void apply(double t, double[] y, double[] p, double[] w, double[] s, DelayHistory h, double[] out);
}
