package paget.engine.ode.internal.linear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;

import paget.sim.compile.SparsePattern;

/** Both solvers give x with (shift·I − J) x = b, checked by multiplying out. */
class ShiftedSolverTest {

    /** A sparse matrix with its pattern. */
    private record Matrix(SparsePattern pattern, double[] values) {

        double[] shiftedTimes(double shift, double[] x) {
            double[] b = new double[x.length];
            for (int j = 0; j < x.length; j++) {
                b[j] += shift * x[j];
                for (int k = pattern.columnStart(j); k < pattern.columnStart(j + 1); k++) {
                    b[pattern.row(k)] -= values[k] * x[j];
                }
            }
            return b;
        }
    }

    private static Matrix random(int n, double density, Random random) {
        int[] starts = new int[n + 1];
        int[] rows = new int[n * n];
        int count = 0;
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < n; i++) {
                if (random.nextDouble() < density) {
                    rows[count++] = i;
                }
            }
            starts[j + 1] = count;
        }
        double[] values = random.doubles(count, -3, 3).toArray();
        return new Matrix(new SparsePattern(n, starts, java.util.Arrays.copyOf(rows, count)), values);
    }

    private static void checkSolves(ShiftedSolver solver, Matrix matrix, double shift, double tolerance) {
        int n = matrix.pattern().columns();
        double[] x = new Random(n).doubles(n, -1, 1).toArray();
        double[] b = matrix.shiftedTimes(shift, x);
        assertTrue(solver.factorize(shift, matrix.values()));
        solver.solve(b);
        for (int i = 0; i < n; i++) {
            assertEquals(x[i], b[i], tolerance);
        }
    }

    @Test
    void denseAndSparseSolveTheSame() {
        Random random = new Random(7);
        for (int n : new int[] { 1, 2, 5, 20, 60 }) {
            Matrix matrix = random(n, 0.15, random);
            checkSolves(new DenseLu(matrix.pattern()), matrix, 10, 1e-11);
            checkSolves(new SparseLu(matrix.pattern()), matrix, 10, 1e-11);
        }
    }

    @Test
    void aZeroOnTheDiagonalIsNoObstacle() {
        // J = −[[0, 1], [1, 0]], shift 0: the first pivot on the diagonal is zero.
        Matrix matrix = new Matrix(new SparsePattern(2, new int[] { 0, 1, 2 }, new int[] { 1, 0 }),
                new double[] { -1, -1 });
        checkSolves(new DenseLu(matrix.pattern()), matrix, 0, 0);
        checkSolves(new SparseLu(matrix.pattern()), matrix, 0, 0);
    }

    @Test
    void anInterchangeLeavesNoTrace() {
        Matrix matrix = new Matrix(new SparsePattern(2, new int[] { 0, 1, 2 }, new int[] { 1, 0 }),
                new double[] { -1, -1 });
        SparseLu solver = new SparseLu(matrix.pattern());
        checkSolves(solver, matrix, 0, 0);
        checkSolves(solver, matrix, 3, 1e-15);
    }

    @Test
    void singularAndUndefinedMatricesAreRefused() {
        SparsePattern pattern = new SparsePattern(2, new int[] { 0, 2, 4 }, new int[] { 0, 1, 0, 1 });
        for (ShiftedSolver solver : new ShiftedSolver[] { new DenseLu(pattern), new SparseLu(pattern) }) {
            assertFalse(solver.factorize(0, new double[] { 1, 2, 2, 4 }));
            assertFalse(solver.factorize(1, new double[] { Double.NaN, 0, 0, 1 }));
            assertFalse(solver.factorize(1, new double[] { Double.POSITIVE_INFINITY, 0, 0, 1 }));
        }
    }

    @Test
    void anArrowIsEliminatedFromItsTip() {
        // Row and column 0 are full, the rest is diagonal: eliminating 0 first would fill everything.
        int n = 100;
        int[] starts = new int[n + 1];
        int[] rows = new int[3 * n - 2];
        int count = 0;
        for (int j = 0; j < n; j++) {
            if (j == 0) {
                for (int i = 0; i < n; i++) {
                    rows[count++] = i;
                }
            } else {
                rows[count++] = 0;
                rows[count++] = j;
            }
            starts[j + 1] = count;
        }
        SparsePattern pattern = new SparsePattern(n, starts, rows);
        assertEquals(3 * n - 2, new SparseLu(pattern).entries());
        assertInstanceOf(SparseLu.class, ShiftedSolver.of(pattern));
    }

    @Test
    void smallAndFullMatricesAreSolvedDensely() {
        Random random = new Random(3);
        assertInstanceOf(DenseLu.class, ShiftedSolver.of(random(5, 0.2, random).pattern()));
        assertInstanceOf(DenseLu.class, ShiftedSolver.of(random(50, 0.9, random).pattern()));
    }
}
