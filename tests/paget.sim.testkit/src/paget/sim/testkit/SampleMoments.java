package paget.sim.testkit;

/**
 * Compares a sample with known moments as the community's stochastic test suite does: Z = √n(X̄ − µ)/σ is about
 * standard normal and passes within ±3; Y = √(n/2)(S²/σ² − 1) passes within ±5 (T. W. Evans, C. S. Gillespie, D. J.
 * Wilkinson, Bioinformatics 24 (2008) 285–286).
 */
public final class SampleMoments {

    public static final double Z_LIMIT = 3;
    public static final double Y_LIMIT = 5;

    private SampleMoments() {
    }

    public static double z(long n, double sampleMean, double mean, double deviation) {
        return Math.sqrt(n) * (sampleMean - mean) / deviation;
    }

    public static double y(long n, double sampleDeviation, double deviation) {
        return Math.sqrt(n / 2.0) * (sampleDeviation * sampleDeviation / (deviation * deviation) - 1);
    }
}
