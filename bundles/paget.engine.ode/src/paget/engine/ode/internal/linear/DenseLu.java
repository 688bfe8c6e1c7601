package paget.engine.ode.internal.linear;

import java.util.Arrays;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.decomposition.lu.LUDecompositionAlt_DDRM;

import paget.sim.compile.SparsePattern;

/** LU factorization of all entries with row interchanges, by EJML. */
public final class DenseLu implements ShiftedSolver {

    private final int n;
    private final SparsePattern pattern;
    private final DMatrixRMaj matrix;
    private final LUDecompositionAlt_DDRM lu = new LUDecompositionAlt_DDRM();

    public DenseLu(SparsePattern pattern) {
        this.pattern = pattern;
        n = pattern.columns();
        matrix = new DMatrixRMaj(n, n);
    }

    @Override
    public boolean factorize(double shift, double[] values) {
        double[] entry = matrix.data;
        Arrays.fill(entry, 0);
        for (int j = 0; j < n; j++) {
            int end = pattern.columnStart(j + 1);
            for (int k = pattern.columnStart(j); k < end; k++) {
                entry[pattern.row(k) * n + j] = -values[k];
            }
            entry[j * n + j] += shift;
        }
        return lu.decompose(matrix) && finite(lu.getLU().data);
    }

    private boolean finite(double[] factors) {
        for (int k = 0; k < n; k++) {
            double pivot = Math.abs(factors[k * n + k]);
            if (!(pivot > 0 && pivot < Double.POSITIVE_INFINITY)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void solve(double[] b) {
        lu._solveVectorInternal(b);
    }
}
