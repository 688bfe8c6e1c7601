package paget.sim.random;

import java.util.Locale;

/**
 * The distributions from which a model can draw numbers: those of the SBML package {@code distrib}, Version 1. Most can
 * be cut off: two further arguments are then the lowest and the highest value, both possible values themselves.
 */
public enum Distribution {
    /** Mean, standard deviation. */
    NORMAL(2, 2, true),
    /** Lower end, upper end. */
    UNIFORM(2, 2, false),
    /** Chance of 1 in place of 0. */
    BERNOULLI(1, 1, false),
    /** Number of trials, chance of each. */
    BINOMIAL(2, 2, true),
    /** Location, which is 0 when it is left out; scale. */
    CAUCHY(1, 2, true),
    /** Degrees of freedom. */
    CHISQUARE(1, 1, true),
    /** Rate. */
    EXPONENTIAL(1, 1, true),
    /** Shape, scale. */
    GAMMA(2, 2, true),
    /** Location, which is 0 when it is left out; scale. */
    LAPLACE(1, 2, true),
    /** Mean and standard deviation of the logarithm. */
    LOGNORMAL(2, 2, true),
    /** Mean. */
    POISSON(1, 1, true),
    /** Scale. */
    RAYLEIGH(1, 1, true);

    private static final double LARGEST_COUNT = 1e15;

    private final int fewest;
    private final int most;
    private final boolean canBeCut;

    Distribution(int fewest, int most, boolean canBeCut) {
        this.fewest = fewest;
        this.most = most;
        this.canBeCut = canBeCut;
    }

    /** Name in formulas; also that of the symbol in SBML. */
    public String functionName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The distribution of a name, or null. */
    public static Distribution byName(String name) {
        for (Distribution distribution : values()) {
            if (distribution.functionName().equals(name)) {
                return distribution;
            }
        }
        return null;
    }

    /** Whether there is a form with that number of arguments. */
    public boolean accepts(int arguments) {
        return arguments >= fewest && arguments <= most || canBeCut && arguments == most + 2;
    }

    /**
     * Draws a number.
     *
     * @param a as many arguments as {@link #accepts} allows
     * @return NaN when there is no such distribution, because an argument is out of range or nothing lies between the
     *         ends
     */
    public double draw(RandomStream random, double... a) {
        if (!accepts(a.length)) {
            throw new IllegalArgumentException("The distribution " + functionName() + " does not take " + a.length
                    + " arguments.");
        }
        boolean cut = canBeCut && a.length == most + 2;
        double low = cut ? a[most] : Double.NEGATIVE_INFINITY;
        double high = cut ? a[most + 1] : Double.POSITIVE_INFINITY;
        boolean located = a.length > 1;
        return low > high || Double.isNaN(low) || Double.isNaN(high) ? Double.NaN : switch (this) {
            case NORMAL -> normal(random, a[0], a[1], low, high);
            case UNIFORM -> a[0] <= a[1] ? a[0] + random.nextDouble() * (a[1] - a[0]) : Double.NaN;
            case BERNOULLI -> a[0] >= 0 && a[0] <= 1 ? random.nextDouble() < a[0] ? 1 : 0 : Double.NaN;
            case BINOMIAL -> binomial(random, a[0], a[1], low, high);
            case CAUCHY -> cauchy(random, located ? a[0] : 0, located ? a[1] : a[0], low, high);
            case CHISQUARE -> gamma(random, a[0] / 2, 2, low, high);
            case EXPONENTIAL -> a[0] > 0 ? CutContinuous.exponential(random, low * a[0], high * a[0]) / a[0]
                    : Double.NaN;
            case GAMMA -> gamma(random, a[0], a[1], low, high);
            case LAPLACE -> laplace(random, located ? a[0] : 0, located ? a[1] : a[0], low, high);
            case LOGNORMAL -> high > 0 ? StrictMath.exp(normal(random, a[0], a[1],
                    StrictMath.log(Math.max(0, low)), StrictMath.log(high))) : Double.NaN;
            case POISSON -> a[0] >= 0 && a[0] <= LARGEST_COUNT ? CutDiscrete.poisson(random, a[0], low, high)
                    : Double.NaN;
            case RAYLEIGH -> rayleigh(random, a[0], low, high);
        };
    }

    private static double normal(RandomStream random, double mean, double deviation, double low, double high) {
        if (deviation == 0) {
            return mean >= low && mean <= high ? mean : Double.NaN;
        }
        return deviation > 0 ? mean + deviation * CutContinuous.normal(random, (low - mean) / deviation,
                (high - mean) / deviation) : Double.NaN;
    }

    private static double binomial(RandomStream random, double trials, double chance, double low, double high) {
        boolean possible = trials >= 0 && trials <= LARGEST_COUNT && trials == Math.rint(trials) && chance >= 0
                && chance <= 1;
        return possible ? CutDiscrete.binomial(random, (long) trials, chance, low, high) : Double.NaN;
    }

    private static double cauchy(RandomStream random, double location, double scale, double low, double high) {
        return scale > 0 ? location + scale * CutContinuous.cauchy(random, (low - location) / scale,
                (high - location) / scale) : Double.NaN;
    }

    private static double gamma(RandomStream random, double shape, double scale, double low, double high) {
        return shape > 0 && scale > 0 ? scale * CutGamma.draw(random, shape, low / scale, high / scale) : Double.NaN;
    }

    private static double laplace(RandomStream random, double location, double scale, double low, double high) {
        return scale > 0 ? location + scale * CutContinuous.laplace(random, (low - location) / scale,
                (high - location) / scale) : Double.NaN;
    }

    /** Half the square of x/scale is exponential. */
    private static double rayleigh(RandomStream random, double scale, double low, double high) {
        if (!(scale > 0) || high < 0) {
            return Double.NaN;
        }
        double from = Math.max(0, low) / scale;
        double to = high / scale;
        return scale * Math.sqrt(2 * CutContinuous.exponential(random, from * from / 2, to * to / 2));
    }
}
