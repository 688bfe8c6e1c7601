package paget.sim.compile;

/** Generated code with one case for each of a row of expressions. */
interface IndexedFunction {

    /**
     * @param w computed values
     * @param s scratch
     * @param out changed or ignored, as the kind of code says
     */
    double apply(int index, double t, double[] y, double[] p, double[] w, double[] s, DelayHistory h, double[] out);
}
