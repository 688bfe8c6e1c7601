package paget.engine.ode.internal.linear;

import java.util.Arrays;

import paget.sim.compile.SparsePattern;

/**
 * LU factorization with row interchanges (G. H. Golub, C. F. Van Loan, "Matrix Computations", 4th ed., section 3.4),
 * by rows.
 */
public final class DenseLu implements ShiftedSolver {

    private final int n;
    private final SparsePattern pattern;
    /** Rows of L (without its unit diagonal) and U. */
    private final double[][] lu;
    private final int[] order;
    private final double[] work;
    private final double[] inversePivot;

    public DenseLu(SparsePattern pattern) {
        this.pattern = pattern;
        n = pattern.columns();
        lu = new double[n][n];
        order = new int[n];
        work = new double[n];
        inversePivot = new double[n];
    }

    @Override
    public boolean factorize(double shift, double[] values) {
        load(shift, values);
        for (int k = 0; k < n; k++) {
            int pivot = k;
            double largest = Math.abs(lu[k][k]);
            for (int i = k + 1; i < n; i++) {
                double candidate = Math.abs(lu[i][k]);
                if (candidate > largest) {
                    largest = candidate;
                    pivot = i;
                }
            }
            // Negated, so that NaN fails.
            if (!(largest > 0 && largest < Double.POSITIVE_INFINITY)) {
                return false;
            }
            if (pivot != k) {
                double[] row = lu[k];
                lu[k] = lu[pivot];
                lu[pivot] = row;
                int index = order[k];
                order[k] = order[pivot];
                order[pivot] = index;
            }
            eliminate(k);
        }
        return true;
    }

    private void load(double shift, double[] values) {
        for (int i = 0; i < n; i++) {
            Arrays.fill(lu[i], 0);
            order[i] = i;
        }
        for (int j = 0; j < n; j++) {
            int end = pattern.columnStart(j + 1);
            for (int k = pattern.columnStart(j); k < end; k++) {
                lu[pattern.row(k)][j] = -values[k];
            }
            lu[j][j] += shift;
        }
    }

    private void eliminate(int k) {
        double[] pivotRow = lu[k];
        double inverse = 1 / pivotRow[k];
        inversePivot[k] = inverse;
        for (int i = k + 1; i < n; i++) {
            double[] row = lu[i];
            if (row[k] != 0) {
                double factor = row[k] * inverse;
                row[k] = factor;
                for (int j = k + 1; j < n; j++) {
                    row[j] -= factor * pivotRow[j];
                }
            }
        }
    }

    @Override
    public void solve(double[] b) {
        for (int i = 0; i < n; i++) {
            double sum = b[order[i]];
            double[] row = lu[i];
            for (int j = 0; j < i; j++) {
                sum -= row[j] * work[j];
            }
            work[i] = sum;
        }
        for (int i = n - 1; i >= 0; i--) {
            double sum = work[i];
            double[] row = lu[i];
            for (int j = i + 1; j < n; j++) {
                sum -= row[j] * b[j];
            }
            b[i] = sum * inversePivot[i];
        }
    }
}
