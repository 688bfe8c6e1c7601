package paget.sim.random;

import org.hipparchus.special.Gamma;

/** Draws from the gamma distribution with scale 1, given that the number lies between two ends. */
final class CutGamma {

    private static final int TRIES = 100;

    private CutGamma() {
    }

    /** By rejection from the whole distribution, and where that does not succeed, by inversion. */
    static double draw(RandomStream random, double shape, double low, double high) {
        if (high < 0) {
            return Double.NaN;
        }
        for (int i = 0; i < TRIES; i++) {
            double x = whole(random, shape);
            if (x >= low && x <= high) {
                return x;
            }
        }
        return inverse(shape, Math.max(0, low), high, random.nextOpenDouble());
    }

    /** G. Marsaglia, W. W. Tsang, ACM Trans. Math. Softw. 26 (2000) 363–372. */
    private static double whole(RandomStream random, double shape) {
        if (shape < 1) {
            return whole(random, shape + 1) * StrictMath.exp(-random.nextExponential() / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double v = 1 + c * x;
            v = v * v * v;
            if (v > 0 && -random.nextExponential() < x * x / 2 + d - d * v + d * StrictMath.log(v)) {
                return d * v;
            }
        }
    }

    /** The number below which lies a share of what lies between the ends, by halving; in the tail that is near. */
    private static double inverse(double shape, double low, double high, double share) {
        boolean upper = low > shape;
        double atLow = mass(shape, low, upper);
        double wanted = atLow + share * (mass(shape, high, upper) - atLow);
        double from = low;
        double to = high;
        if (to == Double.POSITIVE_INFINITY) {
            for (to = 2 * Math.max(from, shape); mass(shape, to, upper) > wanted == upper; to *= 2) {
                from = to;
            }
        }
        for (double middle = (from + to) / 2; middle > from && middle < to; middle = (from + to) / 2) {
            if (mass(shape, middle, upper) > wanted == upper) {
                from = middle;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private static double mass(double shape, double x, boolean upper) {
        if (x == Double.POSITIVE_INFINITY) {
            return upper ? 0 : 1;
        }
        return upper ? Gamma.regularizedGammaQ(shape, x) : Gamma.regularizedGammaP(shape, x);
    }
}
