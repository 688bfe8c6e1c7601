package paget.engine.ode.internal.linear;

import paget.sim.compile.SparsePattern;

/**
 * Solves (shift·I − J) x = b for a square J of fixed pattern. The outcome of a factorization depends on its arguments
 * only, not on earlier ones, so that a run can be resumed bit by bit. Belongs to one thread.
 */
public interface ShiftedSolver {

    /**
     * Factorizes shift·I − J.
     *
     * @param values J in the order of the pattern
     * @return false when the matrix is numerically singular or not finite
     */
    boolean factorize(double shift, double[] values);

    /** Solves with the last factorization. {@code b}: changed to x. */
    void solve(double[] b);

    /** The solver that suits size and density. */
    static ShiftedSolver of(SparsePattern pattern) {
        int n = pattern.columns();
        if (n <= DENSE_SIZE) {
            return new DenseLu(pattern);
        }
        SparseLu sparse = new SparseLu(pattern);
        return sparse.entries() > DENSE_SHARE * n * n ? new DenseLu(pattern) : sparse;
    }

    /** Up to this size bookkeeping costs more than zeros. */
    int DENSE_SIZE = 12;

    /** Share of non-zeros in the factors from which on the dense algorithm wins. */
    double DENSE_SHARE = 0.4;
}
