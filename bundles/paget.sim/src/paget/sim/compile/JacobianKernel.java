package paget.sim.compile;

/**
 * Derivatives of dy/dt by symbolic differentiation, in compressed sparse columns. Belongs to one thread, like the
 * kernel it was made from, whose computed values it shares.
 */
public abstract class JacobianKernel {

    /** Computed values, shared with the kernel. */
    protected final double[] w;
    /** The kernel whose values are shared. */
    protected final Kernel kernel;

    protected JacobianKernel(Kernel kernel) {
        this.kernel = kernel;
        this.w = kernel.w;
    }

    /**
     * Values of the structural non-zeros. Updates the kernel's computed values.
     *
     * @param out one per entry of the {@link SparsePattern}, in its order
     */
    public final void evaluate(double t, double[] y, double[] p, double[] out) {
        kernel.assign(t, y, p);
        entries(t, y, p, out);
    }

    /** Generated. The computed values are up to date. */
    protected abstract void entries(double t, double[] y, double[] p, double[] out);
}
