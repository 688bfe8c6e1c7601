package paget.sim.random;

/**
 * Logarithms of Poisson and binomial probabilities without cancellation, by the saddle-point expansion (C. Loader,
 * Fast and accurate computation of binomial probabilities, 2000).
 */
final class LogProbability {

    private static final double HALF_LOG_TWO_PI = 0.918938533204672741780329736406;
    private static final int TABLE_SIZE = 16;
    /** ln n! − (n + ½) ln n + n − ½ ln 2π for small n. */
    private static final double[] STIRLING_ERROR = new double[TABLE_SIZE];

    static {
        double logFactorial = 0;
        for (int n = 1; n < TABLE_SIZE; n++) {
            logFactorial += StrictMath.log(n);
            STIRLING_ERROR[n] = logFactorial - (n + 0.5) * StrictMath.log(n) + n - HALF_LOG_TWO_PI;
        }
    }

    private LogProbability() {
    }

    private static double stirlingError(double n) {
        if (n < TABLE_SIZE) {
            return STIRLING_ERROR[(int) n];
        }
        double nn = n * n;
        return (1.0 / 12 - (1.0 / 360 - (1.0 / 1260 - (1.0 / 1680 - 1.0 / 1188 / nn) / nn) / nn) / nn) / n;
    }

    /** x ln(x/m) + m − x. */
    private static double deviance(double x, double m) {
        if (x == 0) {
            return m;
        }
        if (Math.abs(x - m) < 0.1 * (x + m)) {
            double v = (x - m) / (x + m);
            double sum = (x - m) * v;
            double term = 2 * x * v;
            for (int j = 1;; j++) {
                term *= v * v;
                double next = sum + term / (2 * j + 1);
                if (next == sum) {
                    return next;
                }
                sum = next;
            }
        }
        return x * StrictMath.log(x / m) + m - x;
    }

    /** ln P(X = k) for a Poisson variable. */
    static double poisson(double k, double mean) {
        if (k == 0) {
            return -mean;
        }
        return -stirlingError(k) - deviance(k, mean) - HALF_LOG_TWO_PI - 0.5 * StrictMath.log(k);
    }

    /** ln P(X = k) for a binomial variable with 0 &lt; p &lt; 1. */
    static double binomial(double k, double n, double p) {
        double q = 1 - p;
        if (k == 0) {
            return n * StrictMath.log1p(-p);
        }
        if (k == n) {
            return n * StrictMath.log(p);
        }
        return stirlingError(n) - stirlingError(k) - stirlingError(n - k) - deviance(k, n * p)
                - deviance(n - k, n * q) - HALF_LOG_TWO_PI
                - 0.5 * (StrictMath.log(k) + StrictMath.log1p(-k / n));
    }
}
