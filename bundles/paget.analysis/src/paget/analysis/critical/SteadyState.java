package paget.analysis.critical;

import java.util.Arrays;

import org.hipparchus.complex.Complex;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionNonSymmetric;

/**
 * A state in which nothing changes.
 *
 * @param parameter value of the parameter
 * @param state values of the state variables; not copied, nobody changes them
 * @param eigenvalues of the Jacobian, by falling real part
 */
public record SteadyState(double parameter, double[] state, Complex[] eigenvalues) {

    /** How trajectories behave near it. */
    public enum Kind {
        STABLE_NODE("stable node"), STABLE_FOCUS("stable focus"), SADDLE("saddle"), UNSTABLE_NODE("unstable node"),
        UNSTABLE_FOCUS("unstable focus");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    static SteadyState of(SteadySystem system, double parameter, double[] state) {
        double[][] jacobian = new double[system.size()][system.size()];
        system.jacobian(state, parameter, jacobian);
        Complex[] eigenvalues = eigenvalues(new Array2DRowRealMatrix(jacobian, false));
        Arrays.sort(eigenvalues, (a, b) -> Double.compare(b.getRealPart(), a.getRealPart()));
        return new SteadyState(parameter, state.clone(), eigenvalues);
    }

    private static Complex[] eigenvalues(Array2DRowRealMatrix matrix) {
        // The decomposition refuses what has no size.
        if (matrix.getNorm1() == 0 || matrix.getRowDimension() == 1) {
            Complex[] equal = new Complex[matrix.getRowDimension()];
            Arrays.fill(equal, new Complex(matrix.getEntry(0, 0)));
            return equal;
        }
        return new EigenDecompositionNonSymmetric(matrix).getEigenvalues();
    }

    /** Whether small disturbances die away. */
    public boolean isStable() {
        return eigenvalues[0].getRealPart() < 0;
    }

    public Kind kind() {
        int growing = 0;
        for (Complex value : eigenvalues) {
            growing += value.getRealPart() >= 0 ? 1 : 0;
        }
        boolean turning = eigenvalues[0].getImaginaryPart() != 0;
        if (growing == 0) {
            return turning ? Kind.STABLE_FOCUS : Kind.STABLE_NODE;
        }
        if (growing < eigenvalues.length) {
            return Kind.SADDLE;
        }
        return turning ? Kind.UNSTABLE_FOCUS : Kind.UNSTABLE_NODE;
    }

    /** Period of the swinging around a focus; infinite when nothing swings. */
    public double period() {
        double frequency = Math.abs(eigenvalues[0].getImaginaryPart());
        return frequency == 0 ? Double.POSITIVE_INFINITY : 2 * Math.PI / frequency;
    }
}
