package paget.engine.ode.internal.linear;

import java.util.Arrays;

import paget.sim.compile.SparsePattern;

/**
 * LU factorization on a fixed pattern with pivots on the diagonal, row by row (I. S. Duff, A. M. Erisman, J. K. Reid,
 * "Direct Methods for Sparse Matrices", 2nd ed., Oxford 2017, chapter 10). Without interchanges all bookkeeping is
 * done once. Matrices of kinetics with the shift of an integrator are close to diagonally dominant, so that this is
 * stable (A. Sandu et al., Atmospheric Environment 31 (1997) 3459–3472); where a pivot turns out small beside its row,
 * the factorization is done anew with interchanges by {@link DenseLu}.
 */
public final class SparseLu implements ShiftedSolver {

    /** A pivot smaller than this part of the largest entry of its row of U is not trusted. */
    private static final double PIVOT_THRESHOLD = 1e-8;

    private final int n;
    private final SparsePattern pattern;
    private final int[] order;
    private final int[] rowStart;
    private final int[] column;
    private final int[] diagonal;
    /** For each entry of J its place in {@code factors}. */
    private final int[] target;
    private final double[] factors;
    private final double[] inversePivot;
    private final double[] work;
    private DenseLu fallback;
    private boolean interchanged;

    public SparseLu(SparsePattern pattern) {
        this.pattern = pattern;
        n = pattern.columns();
        EliminationOrder elimination = new EliminationOrder(pattern);
        order = elimination.order;
        rowStart = new int[n + 1];
        for (int i = 0; i < n; i++) {
            rowStart[i + 1] = rowStart[i] + elimination.rowPatterns[i].length;
        }
        column = new int[rowStart[n]];
        diagonal = new int[n];
        int[] position = new int[n];
        for (int i = 0; i < n; i++) {
            position[order[i]] = i;
            int[] row = elimination.rowPatterns[i];
            System.arraycopy(row, 0, column, rowStart[i], row.length);
            diagonal[i] = rowStart[i] + Arrays.binarySearch(row, i);
        }
        target = new int[pattern.entries()];
        for (int j = 0; j < n; j++) {
            for (int k = pattern.columnStart(j); k < pattern.columnStart(j + 1); k++) {
                int i = position[pattern.row(k)];
                target[k] = Arrays.binarySearch(column, rowStart[i], rowStart[i + 1], position[j]);
            }
        }
        factors = new double[column.length];
        inversePivot = new double[n];
        work = new double[n];
    }

    /** Number of entries of L and U together. */
    public int entries() {
        return column.length;
    }

    @Override
    public boolean factorize(double shift, double[] values) {
        interchanged = false;
        Arrays.fill(factors, 0);
        for (int k = 0; k < target.length; k++) {
            factors[target[k]] = -values[k];
        }
        for (int i = 0; i < n; i++) {
            factors[diagonal[i]] += shift;
        }
        for (int i = 0; i < n; i++) {
            if (!eliminateRow(i)) {
                return interchange(shift, values);
            }
        }
        return true;
    }

    private boolean eliminateRow(int i) {
        int start = rowStart[i];
        int end = rowStart[i + 1];
        for (int k = start; k < end; k++) {
            work[column[k]] = factors[k];
        }
        for (int k = start; k < diagonal[i]; k++) {
            int pivot = column[k];
            double factor = work[pivot] * inversePivot[pivot];
            factors[k] = factor;
            if (factor != 0) {
                int pivotEnd = rowStart[pivot + 1];
                for (int m = diagonal[pivot] + 1; m < pivotEnd; m++) {
                    work[column[m]] -= factor * factors[m];
                }
            }
        }
        double largest = 0;
        for (int k = diagonal[i]; k < end; k++) {
            double value = work[column[k]];
            factors[k] = value;
            largest = Math.max(largest, Math.abs(value));
        }
        double pivot = factors[diagonal[i]];
        inversePivot[i] = 1 / pivot;
        return Math.abs(pivot) > PIVOT_THRESHOLD * largest && largest < Double.POSITIVE_INFINITY;
    }

    private boolean interchange(double shift, double[] values) {
        if (fallback == null) {
            fallback = new DenseLu(pattern);
        }
        interchanged = true;
        return fallback.factorize(shift, values);
    }

    @Override
    public void solve(double[] b) {
        if (interchanged) {
            fallback.solve(b);
            return;
        }
        for (int i = 0; i < n; i++) {
            double sum = b[order[i]];
            int end = diagonal[i];
            for (int k = rowStart[i]; k < end; k++) {
                sum -= factors[k] * work[column[k]];
            }
            work[i] = sum;
        }
        for (int i = n - 1; i >= 0; i--) {
            double sum = work[i];
            int end = rowStart[i + 1];
            for (int k = diagonal[i] + 1; k < end; k++) {
                sum -= factors[k] * work[column[k]];
            }
            work[i] = sum * inversePivot[i];
        }
        for (int i = 0; i < n; i++) {
            b[order[i]] = work[i];
        }
    }
}
