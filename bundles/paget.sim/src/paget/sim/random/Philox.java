package paget.sim.random;

/**
 * Philox4x32-10: 128 random bits as a function of a 128-bit counter and a 64-bit key (J. K. Salmon, M. A. Moraes,
 * R. O. Dror, D. E. Shaw, Parallel random numbers: as easy as 1, 2, 3, SC'11). For random numbers that belong to a
 * thing and a moment, such as (cell, step, purpose), whatever thread asks and in whatever order.
 */
public final class Philox {

    private static final long MULTIPLIER_0 = 0xD2511F53L;
    private static final long MULTIPLIER_1 = 0xCD9E8D57L;
    private static final int WEYL_0 = 0x9E3779B9;
    private static final int WEYL_1 = 0xBB67AE85;
    private static final int ROUNDS = 10;
    private static final long LOW = 0xFFFFFFFFL;

    private Philox() {
    }

    /**
     * All 128 bits of a counter.
     *
     * @param out four words, overwritten
     */
    public static void fill(int c0, int c1, int c2, int c3, int k0, int k1, int[] out) {
        int x0 = c0;
        int x1 = c1;
        int x2 = c2;
        int x3 = c3;
        int key0 = k0;
        int key1 = k1;
        for (int round = 0; round < ROUNDS; round++) {
            long product0 = MULTIPLIER_0 * (x0 & LOW);
            long product1 = MULTIPLIER_1 * (x2 & LOW);
            x0 = (int) (product1 >>> 32) ^ x1 ^ key0;
            x2 = (int) (product0 >>> 32) ^ x3 ^ key1;
            x1 = (int) product1;
            x3 = (int) product0;
            key0 += WEYL_0;
            key1 += WEYL_1;
        }
        out[0] = x0;
        out[1] = x1;
        out[2] = x2;
        out[3] = x3;
    }

    /** 64 bits for a seed and a four-part counter. Allocates nothing. */
    public static long bits(long seed, int c0, int c1, int c2, int c3) {
        int x0 = c0;
        int x1 = c1;
        int x2 = c2;
        int x3 = c3;
        int key0 = (int) seed;
        int key1 = (int) (seed >>> 32);
        for (int round = 0; round < ROUNDS; round++) {
            long product0 = MULTIPLIER_0 * (x0 & LOW);
            long product1 = MULTIPLIER_1 * (x2 & LOW);
            x0 = (int) (product1 >>> 32) ^ x1 ^ key0;
            x2 = (int) (product0 >>> 32) ^ x3 ^ key1;
            x1 = (int) product1;
            x3 = (int) product0;
            key0 += WEYL_0;
            key1 += WEYL_1;
        }
        return (x0 & LOW) | (long) x1 << 32;
    }

    /** Uniform in [0, 1), a multiple of 2⁻⁵³. */
    public static double uniform(long seed, int c0, int c1, int c2, int c3) {
        return (bits(seed, c0, c1, c2, c3) >>> 11) * 0x1p-53;
    }
}
