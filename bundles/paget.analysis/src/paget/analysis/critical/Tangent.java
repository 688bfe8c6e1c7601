package paget.analysis.critical;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealVector;
import org.hipparchus.linear.SingularValueDecomposition;

/** Linear algebra of curves f(y, p) = 0 in coordinates scaled by the typical sizes; the last one is the parameter. */
final class Tangent {

    private final SteadySystem system;
    private final double parameterScale;

    Tangent(SteadySystem system, double parameterScale) {
        this.system = system;
        this.parameterScale = parameterScale;
    }

    /** [∂f/∂y, ∂f/∂p] in scaled coordinates, each row of size one: n × (n + 1). */
    double[][] derivative(double[] x) {
        int n = system.size();
        double[] y = state(x);
        double p = parameter(x);
        double[][] j = new double[n][n];
        double[] fp = new double[n];
        system.jacobian(y, p, j);
        system.parameterDerivative(y, p, fp);
        double[][] result = new double[n][n + 1];
        for (int r = 0; r < n; r++) {
            for (int c = 0; c < n; c++) {
                result[r][c] = j[r][c] * system.scale(c) / system.scale(r);
            }
            result[r][n] = fp[r] * parameterScale / system.scale(r);
        }
        return result;
    }

    double[] rates(double[] x) {
        double[] f = new double[system.size()];
        system.rates(state(x), parameter(x), f);
        for (int i = 0; i < f.length; i++) {
            f[i] /= system.scale(i);
        }
        return f;
    }

    double[] state(double[] x) {
        double[] y = new double[system.size()];
        for (int i = 0; i < y.length; i++) {
            y[i] = x[i] * system.scale(i);
        }
        return y;
    }

    double parameter(double[] x) {
        return x[system.size()] * parameterScale;
    }

    double[] point(double[] y, double p) {
        double[] x = new double[y.length + 1];
        for (int i = 0; i < y.length; i++) {
            x[i] = y[i] / system.scale(i);
        }
        x[y.length] = p / parameterScale;
        return x;
    }

    /** The unit vector along the curve that points the same way as {@code previous}. */
    double[] direction(double[] x, double[] previous) {
        double[] direction = nullVectors(derivative(x), 1)[0];
        double dot = 0;
        for (int i = 0; i < direction.length; i++) {
            dot += direction[i] * previous[i];
        }
        if (dot < 0) {
            for (int i = 0; i < direction.length; i++) {
                direction[i] = -direction[i];
            }
        }
        return direction;
    }

    /** The right singular vectors of the smallest singular values of a wide matrix, smallest last. */
    static double[][] nullVectors(double[][] matrix, int count) {
        int columns = matrix[0].length;
        double[][] square = new double[columns][columns];
        System.arraycopy(matrix, 0, square, 0, matrix.length);
        for (int r = matrix.length; r < columns; r++) {
            square[r] = new double[columns];
        }
        SingularValueDecomposition svd = new SingularValueDecomposition(new Array2DRowRealMatrix(square, false));
        double[][] result = new double[count][];
        for (int i = 0; i < count; i++) {
            RealVector vector = svd.getV().getColumnVector(columns - count + i);
            result[i] = vector.toArray();
        }
        return result;
    }

    /** Changes sign at folds and at crossings: det ∂f/∂y. */
    double determinant(double[] x) {
        int n = system.size();
        double[][] full = derivative(x);
        double[][] j = new double[n][];
        for (int r = 0; r < n; r++) {
            j[r] = java.util.Arrays.copyOf(full[r], n);
        }
        return new LUDecomposition(new Array2DRowRealMatrix(j, false), 0).getDeterminant();
    }
}
