package paget.engine.ode.internal.step;

/**
 * y₁' = −y₁ + g(t), y₂' = y₁ y₃, y₃' = −y₁ y₂ with g = cos t + sin t, so that y₁ = sin t + e^{−t}·(y₁(0)), and
 * (y₂, y₃) turns by the integral of y₁: time dependent, nonlinear, with a solution known by hand. The start is
 * y = (0, 0, 1) and the solution y₁ = sin t, y₂ = sin(1 − cos t), y₃ = cos(1 − cos t).
 */
final class TurningProblem implements StiffSystem {

    private final double[][] matrix = new double[3][3];
    private final double[][] jacobian = new double[3][3];

    static double[] start() {
        return new double[] { 0, 0, 1 };
    }

    static double[] solution(double t) {
        double angle = 1 - Math.cos(t);
        return new double[] { Math.sin(t), Math.sin(angle), Math.cos(angle) };
    }

    @Override
    public int size() {
        return 3;
    }

    @Override
    public void derivatives(double t, double[] y, double[] out) {
        out[0] = -y[0] + Math.cos(t) + Math.sin(t);
        out[1] = y[0] * y[2];
        out[2] = -y[0] * y[1];
    }

    @Override
    public boolean isTimeDependent() {
        return true;
    }

    @Override
    public void linearize(double t, double[] y) {
        jacobian[0] = new double[] { -1, 0, 0 };
        jacobian[1] = new double[] { y[2], 0, y[0] };
        jacobian[2] = new double[] { -y[1], -y[0], 0 };
    }

    @Override
    public double spectralBound() {
        return 2;
    }

    @Override
    public boolean factorize(double shift) {
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                matrix[i][j] = (i == j ? shift : 0) - jacobian[i][j];
            }
        }
        return true;
    }

    /** By Cramer's rule. */
    @Override
    public void solve(double[] b) {
        double all = determinant(matrix);
        double[] x = new double[3];
        for (int k = 0; k < 3; k++) {
            double[][] replaced = new double[3][];
            for (int i = 0; i < 3; i++) {
                replaced[i] = matrix[i].clone();
                replaced[i][k] = b[i];
            }
            x[k] = determinant(replaced) / all;
        }
        System.arraycopy(x, 0, b, 0, 3);
    }

    private static double determinant(double[][] m) {
        return m[0][0] * (m[1][1] * m[2][2] - m[1][2] * m[2][1]) - m[0][1] * (m[1][0] * m[2][2] - m[1][2] * m[2][0])
                + m[0][2] * (m[1][0] * m[2][1] - m[1][1] * m[2][0]);
    }
}
