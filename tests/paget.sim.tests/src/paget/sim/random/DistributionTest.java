package paget.sim.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;

import org.hipparchus.distribution.RealDistribution;
import org.hipparchus.distribution.continuous.CauchyDistribution;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.hipparchus.distribution.continuous.ExponentialDistribution;
import org.hipparchus.distribution.continuous.GammaDistribution;
import org.hipparchus.distribution.continuous.LaplaceDistribution;
import org.hipparchus.distribution.continuous.LogNormalDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.UniformRealDistribution;
import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.hipparchus.distribution.discrete.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Drawn numbers against the distribution functions of Hipparchus, by the test of Kolmogorov and Smirnov. */
class DistributionTest {

    private static final int DRAWS = 10_000;
    /** √n·D exceeds this with a chance of 2·e^(−2·2.3²) = 5e-5. */
    private static final double LIMIT = 2.3;

    private static double[] draws(Distribution distribution, double... arguments) {
        RandomStream random = RandomStream.of(1889, distribution.ordinal(), arguments.length);
        double[] numbers = new double[DRAWS];
        Arrays.setAll(numbers, i -> distribution.draw(random, arguments));
        Arrays.sort(numbers);
        return numbers;
    }

    private static void agree(double[] sorted, DoubleUnaryOperator cumulative, String what) {
        double worst = 0;
        for (int i = 0; i < sorted.length; i++) {
            double exact = cumulative.applyAsDouble(sorted[i]);
            worst = Math.max(worst, Math.max(exact - i / (double) DRAWS, (i + 1) / (double) DRAWS - exact));
        }
        double statistic = worst * Math.sqrt(DRAWS);
        assertTrue(statistic < LIMIT, what + ": √n·D = " + statistic);
    }

    static Stream<Arguments> continuous() {
        return Stream.of(Arguments.of(Distribution.NORMAL, new NormalDistribution(3, 2), new double[] {3, 2}),
                Arguments.of(Distribution.UNIFORM, new UniformRealDistribution(-1, 4), new double[] {-1, 4}),
                Arguments.of(Distribution.CAUCHY, new CauchyDistribution(0, 2), new double[] {2}),
                Arguments.of(Distribution.CAUCHY, new CauchyDistribution(1, 2), new double[] {1, 2}),
                Arguments.of(Distribution.CHISQUARE, new ChiSquaredDistribution(3.2), new double[] {3.2}),
                Arguments.of(Distribution.EXPONENTIAL, new ExponentialDistribution(4), new double[] {0.25}),
                Arguments.of(Distribution.GAMMA, new GammaDistribution(0.7, 2), new double[] {0.7, 2}),
                Arguments.of(Distribution.GAMMA, new GammaDistribution(7.5, 0.1), new double[] {7.5, 0.1}),
                Arguments.of(Distribution.LAPLACE, new LaplaceDistribution(0, 2), new double[] {2}),
                Arguments.of(Distribution.LAPLACE, new LaplaceDistribution(1, 2), new double[] {1, 2}),
                Arguments.of(Distribution.LOGNORMAL, new LogNormalDistribution(1, 0.5), new double[] {1, 0.5}));
    }

    @ParameterizedTest
    @MethodSource("continuous")
    void wholeDistributions(Distribution distribution, RealDistribution exact, double[] arguments) {
        agree(draws(distribution, arguments), exact::cumulativeProbability, distribution + Arrays.toString(arguments));
    }

    /** In the middle, on one side, and where hardly anything lies, so that every way of drawing is taken. */
    @ParameterizedTest
    @MethodSource("continuous")
    void cutDistributions(Distribution distribution, RealDistribution exact, double[] arguments) {
        if (!distribution.accepts(arguments.length + 2) || arguments.length == 1
                && (distribution == Distribution.CAUCHY || distribution == Distribution.LAPLACE)) {
            return;
        }
        for (double[] shares : new double[][] {{0.3, 0.8}, {0.9, 1}, {0, 0.2}, {0.5, 0.501}, {1e-4, 2e-4},
                {0.9995, 0.9999}, {0.99999, 1}}) {
            double low = exact.inverseCumulativeProbability(shares[0]);
            double high = exact.inverseCumulativeProbability(shares[1]);
            double[] cut = Arrays.copyOf(arguments, arguments.length + 2);
            cut[arguments.length] = low;
            cut[arguments.length + 1] = high;
            double[] numbers = draws(distribution, cut);
            assertTrue(numbers[0] >= low && numbers[DRAWS - 1] <= high);
            double below = exact.cumulativeProbability(low);
            double inside = (Double.isInfinite(high) ? 1 : exact.cumulativeProbability(high)) - below;
            agree(numbers, x -> (exact.cumulativeProbability(x) - below) / inside,
                    distribution + Arrays.toString(cut));
        }
    }

    @Test
    void rayleighIsTheLengthOfANormalVector() {
        agree(draws(Distribution.RAYLEIGH, 2), x -> -Math.expm1(-x * x / 8), "whole");
        double low = -Math.expm1(-9.0 / 8);
        double high = -Math.expm1(-25.0 / 8);
        agree(draws(Distribution.RAYLEIGH, 2, 3, 5), x -> (-Math.expm1(-x * x / 8) - low) / (high - low), "cut");
    }

    /** Beyond 30 deviations of the normal: x·(x − 30) is nearly exponential; the mean is 30 + 1/30 − 2/30³ + … */
    @Test
    void farTailsKeepTheirShape() {
        double[] numbers = draws(Distribution.NORMAL, 0, 1, 30, Double.POSITIVE_INFINITY);
        assertEquals(30 + 1 / 30.0 - 2 / 27000.0, Arrays.stream(numbers).average().orElseThrow(), 1e-3);
        double[] mirrored = draws(Distribution.NORMAL, 0, 1, Double.NEGATIVE_INFINITY, -30);
        assertEquals(-30 - 1 / 30.0 + 2 / 27000.0, Arrays.stream(mirrored).average().orElseThrow(), 1e-3);
        // The gamma distribution of shape 1 is exponential, which has no memory.
        agree(draws(Distribution.GAMMA, 1, 1, 200, Double.POSITIVE_INFINITY), x -> -Math.expm1(200 - x), "gamma");
        agree(draws(Distribution.NORMAL, 0, 1, -1e-3, 1e-3), x -> (x + 1e-3) / 2e-3, "around the mode");
    }

    @Test
    void countsIncludeBothEnds() {
        BinomialDistribution binomial = new BinomialDistribution(40, 0.25);
        PoissonDistribution poisson = new PoissonDistribution(6);
        for (int[] ends : new int[][] {{0, 40}, {8, 12}, {20, 22}, {30, 40}}) {
            frequencies(draws(Distribution.BINOMIAL, 40, 0.25, ends[0], ends[1] + 0.5), binomial::probability, ends);
            frequencies(draws(Distribution.POISSON, 6, ends[0] - 0.5, ends[1]), poisson::probability, ends);
        }
    }

    private static void frequencies(double[] numbers, java.util.function.IntToDoubleFunction exact, int[] ends) {
        double sum = 0;
        for (int k = ends[0]; k <= ends[1]; k++) {
            sum += exact.applyAsDouble(k);
        }
        int[] counts = new int[ends[1] + 1];
        for (double number : numbers) {
            assertEquals(Math.rint(number), number);
            assertTrue(number >= ends[0]);
            counts[(int) number]++;
        }
        for (int k = ends[0]; k <= ends[1]; k++) {
            double chance = exact.applyAsDouble(k) / sum;
            assertEquals(DRAWS * chance, counts[k], 4.5 * Math.sqrt(DRAWS * chance * (1 - chance)) + 1, "at " + k);
        }
    }

    @Test
    void coinsAndEdges() {
        RandomStream random = RandomStream.of(1, 2, 3);
        double heads = Arrays.stream(draws(Distribution.BERNOULLI, 0.23)).sum();
        assertEquals(0.23 * DRAWS, heads, 4 * Math.sqrt(DRAWS * 0.23 * 0.77));
        assertEquals(5, Distribution.NORMAL.draw(random, 5, 0));
        assertEquals(0, Distribution.POISSON.draw(random, 0));
        assertEquals(7, Distribution.BINOMIAL.draw(random, 7, 1));
        assertEquals(2, Distribution.UNIFORM.draw(random, 2, 2));
    }

    @Test
    void whatIsNoDistributionHasNoNumber() {
        RandomStream random = RandomStream.of(1, 2, 3);
        assertTrue(Double.isNaN(Distribution.NORMAL.draw(random, 0, -1)));
        assertTrue(Double.isNaN(Distribution.NORMAL.draw(random, 0, 1, 2, 1)));
        assertTrue(Double.isNaN(Distribution.NORMAL.draw(random, 0, 0, 1, 2)));
        assertTrue(Double.isNaN(Distribution.EXPONENTIAL.draw(random, 0)));
        assertTrue(Double.isNaN(Distribution.EXPONENTIAL.draw(random, 1, -2, -1)));
        assertTrue(Double.isNaN(Distribution.GAMMA.draw(random, Double.NaN, 1)));
        assertTrue(Double.isNaN(Distribution.BINOMIAL.draw(random, 2.5, 0.5)));
        assertTrue(Double.isNaN(Distribution.POISSON.draw(random, 3, 0.2, 0.8)));
        assertTrue(Double.isNaN(Distribution.LOGNORMAL.draw(random, 0, 1, -2, -1)));
        assertTrue(Double.isNaN(Distribution.BERNOULLI.draw(random, 1.2)));
        assertThrows(IllegalArgumentException.class, () -> Distribution.CAUCHY.draw(random, 1, 2, 3));
    }

    @Test
    void namesAndForms() {
        assertEquals(Distribution.CHISQUARE, Distribution.byName("chisquare"));
        assertNull(Distribution.byName("beta"));
        assertTrue(Distribution.LAPLACE.accepts(1));
        assertTrue(Distribution.LAPLACE.accepts(4));
        assertFalse(Distribution.LAPLACE.accepts(3));
        assertFalse(Distribution.UNIFORM.accepts(4));
    }
}
