package paget.engine.ssa.internal;

import paget.sim.random.RandomStream;

/**
 * How many of a leap's firings lie before a point within it. Given their number, firings of a jump are independent and
 * uniform on the scale of its cumulated propensity, so halving the scale splits their number by a fair coin each. The
 * coins are a function of leap, jump and place, so the answer does not depend on what was asked before.
 */
final class LeapBridge {

    private static final int DEPTH = 30;

    private LeapBridge() {
    }

    /**
     * @param key number of the leap
     * @param jump number of the jump
     * @param count firings in the whole leap
     * @param fraction part of the scale, 0 to 1
     */
    static long before(long key, int jump, long count, double fraction) {
        if (fraction >= 1) {
            return count;
        }
        long left = 0;
        long here = count;
        long node = 1;
        double rest = fraction;
        for (int level = 0; level < DEPTH && here > 0 && rest > 0; level++) {
            long half = RandomStream.of(key, node, Channels.WITHIN_LEAPS + jump).nextBinomial(here, 0.5);
            rest *= 2;
            node *= 2;
            if (rest >= 1) {
                rest -= 1;
                left += half;
                here -= half;
                node++;
            } else {
                here = half;
            }
        }
        // below the resolution of the tree the firings are taken to be evenly spread
        return left + (long) (here * rest);
    }
}
