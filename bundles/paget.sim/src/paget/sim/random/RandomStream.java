package paget.sim.random;

/**
 * A stream of random numbers: xoshiro256++ (D. Blackman, S. Vigna, ACM Trans. Math. Softw. 47 (2021) 36), its state
 * drawn by {@link Philox} from (master seed, replicate, channel). Streams of different arguments are independent. The
 * numbers are the same on every machine. One thread at a time.
 */
public final class RandomStream {

    private static final double SMALL_MEAN = 10;

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
        RandomStream stream = new RandomStream();
        int low = (int) replicate;
        int high = (int) (replicate >>> 32);
        stream.s0 = Philox.bits(seed, low, high, channel, 0);
        stream.s1 = Philox.bits(seed, low, high, channel, 1);
        stream.s2 = Philox.bits(seed, low, high, channel, 2);
        // The generator's only bad state is 0 0 0 0.
        stream.s3 = Philox.bits(seed, low, high, channel, 3) | 1;
        return stream;
    }

    /** A stream that starts from the given state: 4 numbers, not all 0. */
    public static RandomStream fromState(long... state) {
        RandomStream stream = new RandomStream();
        stream.restore(state);
        return stream;
    }

    /** 64 random bits. */
    public long nextLong() {
        long sum = s0 + s3;
        long result = Long.rotateLeft(sum, 23) + s0;
        long t = s1 << 17;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= t;
        s3 = Long.rotateLeft(s3, 45);
        return result;
    }

    /** Uniform in [0, 1), a multiple of 2⁻⁵³. */
    public double nextDouble() {
        return (nextLong() >>> 11) * 0x1p-53;
    }

    /** Uniform in (0, 1). */
    public double nextOpenDouble() {
        return ((nextLong() >>> 12) + 0.5) * 0x1p-52;
    }

    /** Uniform in 0 … bound − 1, exactly (D. Lemire, ACM Trans. Model. Comput. Simul. 29 (2019) 3). */
    public int nextInt(int bound) {
        if (bound <= 0) {
            throw new IllegalArgumentException("The bound must be positive, not " + bound + ".");
        }
        long product = (nextLong() >>> 32) * bound;
        if ((product & 0xFFFFFFFFL) >= bound) {
            return (int) (product >>> 32);
        }
        long threshold = (1L << 32) % bound;
        while ((product & 0xFFFFFFFFL) < threshold) {
            product = (nextLong() >>> 32) * bound;
        }
        return (int) (product >>> 32);
    }

    /** Exponential with mean 1, by the ziggurat method. */
    public double nextExponential() {
        double beforeTail = 0;
        while (true) {
            long bits = nextLong();
            int layer = (int) bits & Ziggurat.LAYERS - 1;
            double x = (bits >>> 11) * 0x1p-53 * Ziggurat.EXPONENTIAL_X[layer];
            if (x < Ziggurat.EXPONENTIAL_X[layer + 1]) {
                return beforeTail + x;
            }
            if (layer == 0) {
                // The tail looks like the whole: the distribution has no memory.
                beforeTail += Ziggurat.EXPONENTIAL_TAIL;
            } else {
                double low = Ziggurat.EXPONENTIAL_F[layer];
                double high = Ziggurat.EXPONENTIAL_F[layer + 1];
                if (low + nextDouble() * (high - low) < StrictMath.exp(-x)) {
                    return beforeTail + x;
                }
            }
        }
    }

    /** Normal with mean 0 and variance 1, by the ziggurat method. */
    public double nextGaussian() {
        while (true) {
            long bits = nextLong();
            int layer = (int) bits & Ziggurat.LAYERS - 1;
            boolean negative = (bits & Ziggurat.LAYERS) != 0;
            double x = (bits >>> 11) * 0x1p-53 * Ziggurat.NORMAL_X[layer];
            boolean accepted = x < Ziggurat.NORMAL_X[layer + 1];
            if (!accepted && layer == 0) {
                x = normalTail();
                accepted = true;
            }
            if (!accepted) {
                double low = Ziggurat.NORMAL_F[layer];
                double high = Ziggurat.NORMAL_F[layer + 1];
                accepted = low + nextDouble() * (high - low) < StrictMath.exp(-0.5 * x * x);
            }
            if (accepted) {
                return negative ? -x : x;
            }
        }
    }

    private double normalTail() {
        double x;
        double y;
        do {
            x = nextExponential() / Ziggurat.NORMAL_TAIL;
            y = nextExponential();
        } while (2 * y < x * x);
        return Ziggurat.NORMAL_TAIL + x;
    }

    /**
     * Poisson: counts exponential gaps for small means, else transformed rejection (W. Hörmann, Insur. Math. Econ. 12
     * (1993) 39–45).
     *
     * @param mean from 0 to 1e15
     */
    public long nextPoisson(double mean) {
        if (!(mean >= 0 && mean <= 1e15)) {
            throw new IllegalArgumentException("The mean of a Poisson variable must lie between 0 and 1e15, not "
                    + mean + ".");
        }
        if (mean < SMALL_MEAN) {
            long count = 0;
            for (double sum = nextExponential(); sum < mean; sum += nextExponential()) {
                count++;
            }
            return count;
        }
        double b = 0.931 + 2.53 * Math.sqrt(mean);
        double a = -0.059 + 0.02483 * b;
        double inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
        double quick = 0.9277 - 3.6224 / (b - 2);
        while (true) {
            double u = nextOpenDouble() - 0.5;
            double v = nextOpenDouble();
            double us = 0.5 - Math.abs(u);
            double k = Math.floor((2 * a / us + b) * u + mean + 0.43);
            if (us >= 0.07 && v <= quick) {
                return (long) k;
            }
            if (k >= 0 && (us >= 0.013 || v <= us)
                    && StrictMath.log(v * inverseAlpha / (a / (us * us) + b)) <= LogProbability.poisson(k, mean)) {
                return (long) k;
            }
        }
    }

    /**
     * Binomial: counts geometric gaps for few expected successes, else transformed rejection (W. Hörmann, J. Stat.
     * Comput. Simul. 46 (1993) 101–110).
     *
     * @param trials from 0 to 1e15
     * @param probability from 0 to 1
     */
    public long nextBinomial(long trials, double probability) {
        if (trials < 0 || trials > 1_000_000_000_000_000L || !(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("No binomial variable has " + trials + " trials of probability "
                    + probability + ".");
        }
        if (probability > 0.5) {
            return trials - nextBinomial(trials, 1 - probability);
        }
        if (trials == 0 || probability == 0) {
            return 0;
        }
        return trials * probability < SMALL_MEAN ? binomialByGaps(trials, probability)
                : binomialByRejection(trials, probability);
    }

    private long binomialByGaps(long trials, double probability) {
        double rate = -StrictMath.log1p(-probability);
        long successes = 0;
        double position = 0;
        while (true) {
            position += Math.floor(nextExponential() / rate) + 1;
            if (position > trials) {
                return successes;
            }
            successes++;
        }
    }

    private long binomialByRejection(long n, double p) {
        double spread = Math.sqrt(n * p * (1 - p));
        double b = 1.15 + 2.53 * spread;
        double a = -0.0873 + 0.0248 * b + 0.01 * p;
        double alpha = (2.83 + 5.1 / b) * spread;
        double quick = 0.92 - 4.2 / b;
        double atMode = LogProbability.binomial(Math.floor((n + 1) * p), n, p);
        while (true) {
            double u = nextOpenDouble() - 0.5;
            double v = nextOpenDouble();
            double us = 0.5 - Math.abs(u);
            double k = Math.floor((2 * a / us + b) * u + n * p + 0.5);
            if (us >= 0.07 && v <= quick) {
                return (long) k;
            }
            if (k >= 0 && k <= n
                    && StrictMath.log(v * alpha / (a / (us * us) + b)) <= LogProbability.binomial(k, n, p) - atMode) {
                return (long) k;
            }
        }
    }

    /** The state: 4 numbers. */
    public long[] state() {
        return new long[] { s0, s1, s2, s3 };
    }

    /** Goes back to what {@link #state()} gave. */
    public void restore(long[] state) {
        if (state.length != 4 || (state[0] | state[1] | state[2] | state[3]) == 0) {
            throw new IllegalArgumentException("The state of a stream is 4 numbers, not all 0.");
        }
        s0 = state[0];
        s1 = state[1];
        s2 = state[2];
        s3 = state[3];
    }
}
