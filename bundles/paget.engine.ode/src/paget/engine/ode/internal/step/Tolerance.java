package paget.engine.ode.internal.step;

/**
 * What error is acceptable: |error of component i| ≤ absolute[i] + relative·|y[i]|. The largest component decides, so
 * that one moving variable among thousands at rest is not averaged away.
 *
 * @param relative the same for all components
 * @param absolute one per component
 */
public record Tolerance(double relative, double[] absolute) {

    /** The acceptable error of component i between the values a and b. */
    double scale(int i, double a, double b) {
        return absolute[i] + relative * Math.max(Math.abs(a), Math.abs(b));
    }

    /** The largest |v[i]| in units of the acceptable error at y. */
    double norm(double[] v, double[] y) {
        double norm = 0;
        for (int i = 0; i < v.length; i++) {
            // Math.max passes NaN on.
            norm = Math.max(norm, Math.abs(v[i]) / scale(i, y[i], y[i]));
        }
        return norm;
    }
}
