package paget.sim.ensemble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Quantiles of a long row of numbers in little memory, exact up to {@value #CAPACITY} numbers. Beyond that two full
 * buffers of equal weight are merged into one of twice the weight by taking every other number (J. I. Munro, M. S.
 * Paterson, Theor. Comput. Sci. 12 (1980) 315–323), the odd and the even ones in turn. With n numbers the rank is
 * wrong by at most n·log₂(n/{@value #CAPACITY})/(2·{@value #CAPACITY}). The result depends on the numbers and their
 * order only.
 */
public final class QuantileSketch {

    private static final int CAPACITY = 512;

    private double[] fresh = new double[16];
    private int freshCount;
    /** Sorted buffers; the one at level i stands for 2^i numbers a value, null when there is none. */
    private final List<double[]> levels = new ArrayList<>();
    private boolean takeOdd;
    private long count;

    /** Adds a number; NaN counts as larger than all others. */
    public void add(double value) {
        if (freshCount == fresh.length) {
            fresh = Arrays.copyOf(fresh, Math.min(CAPACITY, 2 * freshCount));
        }
        fresh[freshCount++] = value;
        count++;
        if (freshCount == CAPACITY) {
            double[] full = fresh;
            Arrays.sort(full);
            fresh = new double[CAPACITY];
            freshCount = 0;
            carry(full);
        }
    }

    private void carry(double[] buffer) {
        double[] rising = buffer;
        for (int level = 0;; level++) {
            if (level == levels.size()) {
                levels.add(null);
            }
            double[] present = levels.get(level);
            if (present == null) {
                levels.set(level, rising);
                return;
            }
            levels.set(level, null);
            rising = everyOther(present, rising);
        }
    }

    private double[] everyOther(double[] a, double[] b) {
        double[] both = Arrays.copyOf(a, 2 * CAPACITY);
        System.arraycopy(b, 0, both, CAPACITY, CAPACITY);
        Arrays.sort(both);
        double[] half = new double[CAPACITY];
        for (int i = 0; i < CAPACITY; i++) {
            half[i] = both[2 * i + (takeOdd ? 1 : 0)];
        }
        takeOdd = !takeOdd;
        return half;
    }

    public long count() {
        return count;
    }

    /**
     * The smallest number whose rank is at least fraction·n.
     *
     * @param fraction from 0 to 1
     * @return NaN when there are no numbers
     */
    public double quantile(double fraction) {
        if (!(fraction >= 0 && fraction <= 1)) {
            throw new IllegalArgumentException("A quantile's fraction must lie between 0 and 1, not " + fraction + ".");
        }
        if (count == 0) {
            return Double.NaN;
        }
        record Weighted(double value, long weight) {
        }
        List<Weighted> all = new ArrayList<>();
        for (int i = 0; i < freshCount; i++) {
            all.add(new Weighted(fresh[i], 1));
        }
        for (int level = 0; level < levels.size(); level++) {
            if (levels.get(level) != null) {
                for (double value : levels.get(level)) {
                    all.add(new Weighted(value, 1L << level));
                }
            }
        }
        all.sort((a, b) -> Double.compare(a.value(), b.value()));
        double target = Math.max(1, Math.ceil(fraction * count));
        long rank = 0;
        for (Weighted weighted : all) {
            rank += weighted.weight();
            if (rank >= target) {
                return weighted.value();
            }
        }
        return all.get(all.size() - 1).value();
    }
}
