package paget.sim.random;

/**
 * A stream of random numbers: xoshiro256++ (D. Blackman, S. Vigna, ACM Trans. Math. Softw. 47 (2021) 36), seeded by
 * {@link Philox} from (master seed, replicate, channel). The numbers are the same on every machine. One thread at a
 * time.
 */
public final class RandomStream {

    private long s0;
    private long s1;
    private long s2;
    private long s3;

    private RandomStream() {
    }

    /**
     * @param seed master seed; every value is a seed like any other
     * @param replicate number of the replicate
     * @param channel number of the purpose within the replicate
     */
    public static RandomStream of(long seed, long replicate, int channel) {
        throw new UnsupportedOperationException();
    }

    public long nextLong() {
        throw new UnsupportedOperationException();
    }

    /** Uniform in [0, 1), a multiple of 2⁻⁵³. */
    public double nextDouble() {
        return (nextLong() >>> 11) * 0x1p-53;
    }

    /** Uniform in (0, 1). */
    public double nextOpenDouble() {
        return ((nextLong() >>> 12) + 0.5) * 0x1p-52;
    }

    /** Uniform in 0 … bound − 1. */
    public int nextInt(int bound) {
        throw new UnsupportedOperationException();
    }

    /** Exponential with mean 1. */
    public double nextExponential() {
        throw new UnsupportedOperationException();
    }

    /** Normal with mean 0 and variance 1. */
    public double nextGaussian() {
        throw new UnsupportedOperationException();
    }

    /** Poisson; exact for any mean. */
    public long nextPoisson(double mean) {
        throw new UnsupportedOperationException();
    }

    /** Binomial; exact. */
    public long nextBinomial(long trials, double probability) {
        throw new UnsupportedOperationException();
    }

    /** The state: 4 numbers. */
    public long[] state() {
        return new long[] { s0, s1, s2, s3 };
    }

    /** Goes back to what {@link #state()} gave. */
    public void restore(long[] state) {
        s0 = state[0];
        s1 = state[1];
        s2 = state[2];
        s3 = state[3];
    }
}
