package paget.analysis.statistics;

import org.hipparchus.distribution.continuous.BetaDistribution;

/** How often something happened among independent trials. */
public record Proportion(long successes, long trials) {

    public Proportion {
        if (trials < 0 || successes < 0 || successes > trials) {
            throw new IllegalArgumentException(successes + " successes in " + trials + " trials");
        }
    }

    /** The estimate; NaN without trials. */
    public double estimate() {
        return trials == 0 ? Double.NaN : (double) successes / trials;
    }

    /** The exact interval of C. J. Clopper and E. S. Pearson, Biometrika 26 (1934) 404–413. */
    public Interval interval(double confidence) {
        double tail = (1 - confidence) / 2;
        double lower = successes == 0 ? 0
                : new BetaDistribution(successes, trials - successes + 1.0).inverseCumulativeProbability(tail);
        double upper = successes == trials ? 1
                : new BetaDistribution(successes + 1.0, trials - successes).inverseCumulativeProbability(1 - tail);
        return new Interval(lower, upper);
    }
}
