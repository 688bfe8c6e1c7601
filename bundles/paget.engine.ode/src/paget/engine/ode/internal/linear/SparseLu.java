package paget.engine.ode.internal.linear;

import java.util.Arrays;

import org.ejml.data.DMatrixSparseCSC;
import org.ejml.sparse.csc.decomposition.lu.LuUpLooking_DSCC;
import org.ejml.sparse.csc.misc.TriangularSolver_DSCC;

import paget.sim.compile.SparsePattern;

/**
 * Sparse LU factorization with row interchanges by EJML, which has no order of its own that keeps the factors sparse;
 * rows and columns are brought into an {@link EliminationOrder} first.
 */
public final class SparseLu implements ShiftedSolver {

    private final int n;
    private final int[] order;
    /** shift·I − J in the order of elimination. */
    private final DMatrixSparseCSC matrix;
    /** For each entry of J its place in the matrix. */
    private final int[] target;
    private final int[] diagonal;
    private final LuUpLooking_DSCC lu = new LuUpLooking_DSCC(null);
    private final double[] work;
    private final int entries;

    public SparseLu(SparsePattern pattern) {
        n = pattern.columns();
        EliminationOrder elimination = new EliminationOrder(pattern);
        order = elimination.order;
        entries = elimination.entries;
        int[] position = new int[n];
        for (int k = 0; k < n; k++) {
            position[order[k]] = k;
        }
        matrix = new DMatrixSparseCSC(n, n, pattern.entries() + n);
        target = new int[pattern.entries()];
        diagonal = new int[n];
        for (int k = 0; k < n; k++) {
            addColumn(pattern, position, k);
        }
        matrix.indicesSorted = true;
        work = new double[n];
    }

    private void addColumn(SparsePattern pattern, int[] position, int k) {
        int j = order[k];
        int first = pattern.columnStart(j);
        int end = pattern.columnStart(j + 1);
        boolean hasDiagonal = pattern.entry(j, j) >= 0;
        int[] rows = new int[end - first + (hasDiagonal ? 0 : 1)];
        for (int e = first; e < end; e++) {
            rows[e - first] = position[pattern.row(e)];
        }
        if (!hasDiagonal) {
            rows[rows.length - 1] = k;
        }
        Arrays.sort(rows);
        int start = matrix.col_idx[k];
        System.arraycopy(rows, 0, matrix.nz_rows, start, rows.length);
        matrix.col_idx[k + 1] = start + rows.length;
        matrix.nz_length = start + rows.length;
        for (int e = first; e < end; e++) {
            target[e] = start + Arrays.binarySearch(rows, position[pattern.row(e)]);
        }
        diagonal[k] = start + Arrays.binarySearch(rows, k);
    }

    /** Number of entries of L and U together when no rows are interchanged. */
    public int entries() {
        return entries;
    }

    @Override
    public boolean factorize(double shift, double[] values) {
        double[] entry = matrix.nz_values;
        Arrays.fill(entry, 0);
        for (int k = 0; k < target.length; k++) {
            entry[target[k]] = -values[k];
        }
        for (int k = 0; k < n; k++) {
            entry[diagonal[k]] += shift;
        }
        return lu.decompose(matrix) && finite(lu.getU());
    }

    /** The last entry of a column of U is its pivot. */
    private boolean finite(DMatrixSparseCSC u) {
        for (int k = 0; k < n; k++) {
            double pivot = u.nz_values[u.col_idx[k + 1] - 1];
            if (!(Math.abs(pivot) > 0 && Math.abs(pivot) < Double.POSITIVE_INFINITY)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void solve(double[] b) {
        int[] row = lu.getPinv();
        for (int k = 0; k < n; k++) {
            work[row[k]] = b[order[k]];
        }
        TriangularSolver_DSCC.solveL(lu.getL(), work);
        TriangularSolver_DSCC.solveU(lu.getU(), work);
        for (int k = 0; k < n; k++) {
            b[order[k]] = work[k];
        }
    }
}
