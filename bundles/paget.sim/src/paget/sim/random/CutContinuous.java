package paget.sim.random;

/** Draws from continuous distributions in their standard form, given that the number lies between two ends. */
final class CutContinuous {

    private static final int TRIES = 100;

    private CutContinuous() {
    }

    /** Exponential with mean 1, by inversion, exact in the tail as well; NaN when the interval lies below 0. */
    static double exponential(RandomStream random, double low, double high) {
        if (high < 0) {
            return Double.NaN;
        }
        double from = Math.max(0, low);
        return high == Double.POSITIVE_INFINITY ? from + random.nextExponential()
                : from - StrictMath.log1p(random.nextDouble() * StrictMath.expm1(from - high));
    }

    /** Density ½ e^−|x|. */
    static double laplace(RandomStream random, double low, double high) {
        if (low >= 0) {
            return exponential(random, low, high);
        }
        if (high <= 0) {
            return -exponential(random, -high, -low);
        }
        double below = -StrictMath.expm1(low);
        double above = -StrictMath.expm1(-high);
        return random.nextDouble() * (below + above) < below ? -exponential(random, 0, -low)
                : exponential(random, 0, high);
    }

    /** Density 1/(π(1 + x²)), by the angle whose tangent x is; far out by the angle of 1/x, which keeps its digits. */
    static double cauchy(RandomStream random, double low, double high) {
        if (high < 0) {
            return -cauchy(random, -high, -low);
        }
        if (low > 0) {
            double small = StrictMath.atan(1 / high);
            return 1 / StrictMath.tan(small + random.nextOpenDouble() * (StrictMath.atan(1 / low) - small));
        }
        double first = StrictMath.atan(low);
        return StrictMath.tan(first + random.nextOpenDouble() * (StrictMath.atan(high) - first));
    }

    /**
     * Normal with mean 0 and variance 1: by rejection from the whole distribution, and where that does not succeed, by
     * rejection from an exponential or uniform distribution (C. P. Robert, Stat. Comput. 5 (1995) 121–125).
     */
    static double normal(RandomStream random, double low, double high) {
        for (int i = 0; i < TRIES; i++) {
            double x = random.nextGaussian();
            if (x >= low && x <= high) {
                return x;
            }
        }
        return low > 0 ? normalTail(random, low, high)
                : high < 0 ? -normalTail(random, -high, -low) : normalAroundMode(random, low, high);
    }

    private static double normalAroundMode(RandomStream random, double low, double high) {
        while (true) {
            double x = low + random.nextDouble() * (high - low);
            if (2 * random.nextExponential() >= x * x) {
                return x;
            }
        }
    }

    /** Accepted is e^(−(x−λ)²/2), at most its value in the interval; λ is the best rate for a tail without end. */
    private static double normalTail(RandomStream random, double low, double high) {
        double rate = (low + Math.sqrt(low * low + 4)) / 2;
        double nearest = Math.max(0, rate > high ? rate - high : 0);
        while (true) {
            double x = exponential(random, low * rate, high * rate) / rate;
            double distance = x - rate;
            if (2 * random.nextExponential() >= distance * distance - nearest * nearest) {
                return x;
            }
        }
    }
}
