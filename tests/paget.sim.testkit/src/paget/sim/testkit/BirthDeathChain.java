package paget.sim.testkit;

import java.util.function.IntToDoubleFunction;

/**
 * The master equation of a process on 0 … n that goes up or down by one, solved by uniformization (A. Jensen, Skand.
 * Aktuarietidskr. 36 (1953) 87–91), whose terms are all positive, so it is exact to rounding.
 */
public final class BirthDeathChain {

    private static final double LARGEST_JUMP_COUNT = 200;

    private BirthDeathChain() {
    }

    /**
     * Probabilities of all states at a time.
     *
     * @param up rate from state n to n + 1
     * @param down rate from state n to n − 1
     * @param start state at time 0
     */
    public static double[] distribution(double[] up, double[] down, int start, double time) {
        double largest = 0;
        for (int n = 0; n < up.length; n++) {
            largest = Math.max(largest, up[n] + down[n]);
        }
        double[] probability = new double[up.length];
        probability[start] = 1;
        // Long times in pieces, so that e^(−Λt) does not underflow.
        int pieces = (int) Math.ceil(largest * time / LARGEST_JUMP_COUNT);
        for (int i = 0; i < pieces; i++) {
            probability = advance(up, down, probability, largest, time / pieces);
        }
        return probability;
    }

    private static double[] advance(double[] up, double[] down, double[] from, double rate, double time) {
        double[] result = new double[from.length];
        double[] jumped = from;
        double weight = Math.exp(-rate * time);
        double total = 0;
        for (int jumps = 0; 1 - total > 1e-15 && jumps < 10 * LARGEST_JUMP_COUNT; jumps++) {
            for (int n = 0; n < result.length; n++) {
                result[n] += weight * jumped[n];
            }
            total += weight;
            weight *= rate * time / (jumps + 1);
            double[] next = new double[jumped.length];
            for (int n = 0; n < next.length; n++) {
                next[n] += jumped[n] * (1 - (up[n] + down[n]) / rate);
                if (n + 1 < next.length) {
                    next[n + 1] += jumped[n] * up[n] / rate;
                }
                if (n > 0) {
                    next[n - 1] += jumped[n] * down[n] / rate;
                }
            }
            jumped = next;
        }
        return result;
    }

    /** Expected value of a function of the state. */
    public static double expectation(double[] probability, IntToDoubleFunction function) {
        double sum = 0;
        for (int n = 0; n < probability.length; n++) {
            sum += probability[n] * function.applyAsDouble(n);
        }
        return sum;
    }
}
