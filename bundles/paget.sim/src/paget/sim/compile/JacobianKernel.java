package paget.sim.compile;

/**
 * Derivatives of dy/dt by symbolic differentiation, in compressed sparse columns. Belongs to one thread, like the
 * kernel it was made from, whose memory it shares.
 */
public final class JacobianKernel {

    private final Kernel kernel;
    private final VectorFunction code;

    JacobianKernel(Kernel kernel, CodeFactory.Code<VectorFunction> code) {
        this.kernel = kernel;
        this.code = kernel.adopt(code);
    }

    /**
     * Values of the structural non-zeros.
     *
     * @param out one per entry of the {@link SparsePattern}, in its order
     */
    public void evaluate(double t, double[] y, double[] p, double[] out) {
        kernel.run(code, t, y, p, out);
    }
}
