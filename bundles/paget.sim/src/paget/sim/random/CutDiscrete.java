package paget.sim.random;

import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;

/** Draws whole numbers, given that they lie between two ends, which are possible themselves. */
final class CutDiscrete {

    private static final int TRIES = 100;
    /** Terms that small against the largest do not count. */
    private static final double NEGLIGIBLE = -45;

    private CutDiscrete() {
    }

    static double poisson(RandomStream random, double mean, double low, double high) {
        return draw(random, () -> random.nextPoisson(mean), k -> LogProbability.poisson(k, mean), Math.floor(mean),
                Math.max(0, low), mean == 0 ? Math.min(0, high) : high);
    }

    static double binomial(RandomStream random, long trials, double chance, double low, double high) {
        double least = chance == 1 ? trials : 0;
        double most = chance == 0 ? 0 : trials;
        return draw(random, () -> random.nextBinomial(trials, chance),
                k -> LogProbability.binomial(k, trials, chance), Math.min(trials, Math.floor((trials + 1) * chance)),
                Math.max(least, low), Math.min(most, high));
    }

    /** By rejection from the whole distribution, and where that does not succeed, from the sum of probabilities. */
    private static double draw(RandomStream random, DoubleSupplier whole, DoubleUnaryOperator logarithm, double mode,
            double low, double high) {
        double first = Math.ceil(low);
        double last = Math.floor(high);
        if (first > last) {
            return Double.NaN;
        }
        for (int i = 0; i < TRIES; i++) {
            double k = whole.getAsDouble();
            if (k >= first && k <= last) {
                return k;
            }
        }
        return bySum(random, logarithm, Math.clamp(mode, first, last), first, last);
    }

    /** From the most likely value outwards, until the rest does not count. */
    private static double bySum(RandomStream random, DoubleUnaryOperator logarithm, double peak, double first,
            double last) {
        double atPeak = logarithm.applyAsDouble(peak);
        double from = peak;
        while (from > first && logarithm.applyAsDouble(from - 1) - atPeak > NEGLIGIBLE) {
            from--;
        }
        double to = peak;
        while (to < last && logarithm.applyAsDouble(to + 1) - atPeak > NEGLIGIBLE) {
            to++;
        }
        double sum = 0;
        for (double k = from; k <= to; k++) {
            sum += StrictMath.exp(logarithm.applyAsDouble(k) - atPeak);
        }
        double left = random.nextDouble() * sum;
        for (double k = from; k < to; k++) {
            left -= StrictMath.exp(logarithm.applyAsDouble(k) - atPeak);
            if (left < 0) {
                return k;
            }
        }
        return to;
    }
}
