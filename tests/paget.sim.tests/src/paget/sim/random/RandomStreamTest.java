package paget.sim.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;
import java.util.function.LongSupplier;

import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.hipparchus.distribution.discrete.PoissonDistribution;
import org.hipparchus.special.Erf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RandomStreamTest {

    /** Known-answer vectors of the Random123 library, file kat_vectors, philox4x32 with 10 rounds. */
    @Test
    void philoxGivesItsKnownAnswers() {
        int[] out = new int[4];
        Philox.fill(0, 0, 0, 0, 0, 0, out);
        assertArrayEquals(new int[] { 0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8 }, out);
        Philox.fill(-1, -1, -1, -1, -1, -1, out);
        assertArrayEquals(new int[] { 0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd }, out);
        Philox.fill(0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344, 0xa4093822, 0x299f31d0, out);
        assertArrayEquals(new int[] { 0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1 }, out);
        assertEquals(0xe169c58d6627e8d5L, Philox.bits(0, 0, 0, 0, 0));
        assertEquals(0x41c83b0e408f276dL, Philox.bits(-1, -1, -1, -1, -1));
    }

    /** First outputs of xoshiro256++ from the state 1, 2, 3, 4, as in the tests of the Rust crate rand_xoshiro. */
    @Test
    void xoshiroGivesItsKnownAnswers() {
        RandomStream stream = RandomStream.fromState(1, 2, 3, 4);
        long[] expected = { 41943041L, 58720359L, 3588806011781223L, 3591011842654386L, Long.parseUnsignedLong("9228616714210784205"),
                Long.parseUnsignedLong("9973669472204895162"), Long.parseUnsignedLong("14011001112246962877"),
                Long.parseUnsignedLong("12406186145184390807"), Long.parseUnsignedLong("15849039046786891736"),
                Long.parseUnsignedLong("10450023813501588000") };
        for (long value : expected) {
            assertEquals(value, stream.nextLong());
        }
    }

    @Test
    void streamsDifferInEachArgument() {
        Set<Long> firsts = new HashSet<>();
        for (long seed : new long[] { 0, 1, -1, 1L << 40 }) {
            for (long replicate : new long[] { 0, 1, 1L << 33 }) {
                for (int channel : new int[] { 0, 1, -1 }) {
                    assertTrue(firsts.add(RandomStream.of(seed, replicate, channel).nextLong()));
                }
            }
        }
        assertEquals(RandomStream.of(0, 0, 0).nextLong(), RandomStream.of(0, 0, 0).nextLong());
    }

    @Test
    void aRestoredStreamGoesOnTheSame() {
        RandomStream stream = RandomStream.of(5, 6, 7);
        stream.nextGaussian();
        RandomStream copy = RandomStream.fromState(stream.state());
        for (int i = 0; i < 100; i++) {
            assertEquals(stream.nextExponential(), copy.nextExponential());
        }
        assertThrows(IllegalArgumentException.class, () -> copy.restore(new long[4]));
    }

    /**
     * Kolmogorov–Smirnov: √n·D exceeds 1.95 with probability 2·e^(−2·1.95²) = 0.001 under the hypothesis; the seeds
     * are fixed, so the test either always passes or never.
     */
    private static void kolmogorovSmirnov(DoubleSupplier sampler, DoubleUnaryOperator distribution) {
        int n = 200_000;
        double[] sample = new double[n];
        for (int i = 0; i < n; i++) {
            sample[i] = sampler.getAsDouble();
        }
        java.util.Arrays.sort(sample);
        double distance = 0;
        for (int i = 0; i < n; i++) {
            double f = distribution.applyAsDouble(sample[i]);
            distance = Math.max(distance, Math.max(f - i / (double) n, (i + 1) / (double) n - f));
        }
        assertTrue(Math.sqrt(n) * distance < 1.95, "√n·D = " + Math.sqrt(n) * distance);
    }

    @Test
    void uniformNumbersAreUniform() {
        RandomStream stream = RandomStream.of(1, 0, 0);
        kolmogorovSmirnov(stream::nextDouble, x -> x);
        kolmogorovSmirnov(stream::nextOpenDouble, x -> x);
        int[] i = { 0 };
        kolmogorovSmirnov(() -> Philox.uniform(9, i[0]++, 2, 3, 4), x -> x);
    }

    @Test
    void exponentialNumbersAreExponential() {
        RandomStream stream = RandomStream.of(2, 0, 0);
        kolmogorovSmirnov(stream::nextExponential, x -> 1 - Math.exp(-x));
    }

    @Test
    void normalNumbersAreNormal() {
        RandomStream stream = RandomStream.of(3, 0, 0);
        kolmogorovSmirnov(stream::nextGaussian, x -> 0.5 * (1 + Erf.erf(x / Math.sqrt(2))));
    }

    @Test
    void tailsAreThere() {
        RandomStream stream = RandomStream.of(4, 0, 0);
        int n = 4_000_000;
        int exponentialTail = 0;
        int normalTail = 0;
        for (int i = 0; i < n; i++) {
            exponentialTail += stream.nextExponential() > 9 ? 1 : 0;
            normalTail += Math.abs(stream.nextGaussian()) > 3.8 ? 1 : 0;
        }
        double exponentialMean = n * Math.exp(-9);
        double normalMean = n * Erf.erfc(3.8 / Math.sqrt(2));
        assertEquals(exponentialMean, exponentialTail, 4 * Math.sqrt(exponentialMean));
        assertEquals(normalMean, normalTail, 4 * Math.sqrt(normalMean));
    }

    /** Chi-square over cells of at least 10 expected; the limit is 5 sd above its mean. */
    private static void chiSquare(LongSupplier sampler, DoubleUnaryOperator probability, int cells) {
        int n = 200_000;
        long[] counts = new long[cells + 1];
        for (int i = 0; i < n; i++) {
            long k = sampler.getAsLong();
            counts[(int) Math.min(k, cells)]++;
        }
        double chi = 0;
        int degrees = -1;
        double pooledCount = 0;
        double pooledMean = 0;
        double rest = 1;
        for (int k = 0; k <= cells; k++) {
            double p = k < cells ? probability.applyAsDouble(k) : Math.max(0, rest);
            rest -= p;
            pooledCount += counts[k];
            pooledMean += n * p;
            if (pooledMean >= 10 && n * rest >= 10 || k == cells) {
                chi += (pooledCount - pooledMean) * (pooledCount - pooledMean) / pooledMean;
                degrees++;
                pooledCount = 0;
                pooledMean = 0;
            }
        }
        assertTrue(chi < degrees + 5 * Math.sqrt(2.0 * degrees), "χ² = " + chi + " with " + degrees + " degrees");
    }

    @ParameterizedTest
    @ValueSource(doubles = { 0.01, 1, 9.99, 10, 12.5, 33, 250, 3000 })
    void poissonNumbersAreExact(double mean) {
        RandomStream stream = RandomStream.of(5, Double.hashCode(mean), 0);
        PoissonDistribution exact = new PoissonDistribution(mean);
        chiSquare(() -> stream.nextPoisson(mean), k -> exact.probability((int) k), (int) (mean + 8 * Math.sqrt(mean)) + 8);
    }

    @ParameterizedTest
    @CsvSource({ "1,0.3", "10,0.5", "40,0.25", "40,0.26", "100,0.9", "1000,0.02", "5000,0.4", "1000000,0.00001" })
    void binomialNumbersAreExact(int trials, double p) {
        RandomStream stream = RandomStream.of(6, trials, (int) (100 * p));
        BinomialDistribution exact = new BinomialDistribution(trials, p);
        chiSquare(() -> stream.nextBinomial(trials, p), k -> exact.probability((int) k),
                (int) Math.min(trials, trials * p + 8 * Math.sqrt(trials * p) + 8));
    }

    @Test
    void hugePopulationsKeepTheirMoments() {
        RandomStream stream = RandomStream.of(7, 0, 0);
        int n = 20_000;
        double poisson = 0;
        double poissonSquares = 0;
        double binomial = 0;
        double binomialSquares = 0;
        double mean = 1e9;
        for (int i = 0; i < n; i++) {
            double a = (stream.nextPoisson(mean) - mean) / Math.sqrt(mean);
            poisson += a;
            poissonSquares += a * a;
            double b = (stream.nextBinomial(4_000_000_000_000L, 0.25) - 1e12) / Math.sqrt(0.75e12);
            binomial += b;
            binomialSquares += b * b;
        }
        assertEquals(0, poisson / Math.sqrt(n), 4);
        assertEquals(0, (poissonSquares / n - 1) * Math.sqrt(n / 2.0), 4);
        assertEquals(0, binomial / Math.sqrt(n), 4);
        assertEquals(0, (binomialSquares / n - 1) * Math.sqrt(n / 2.0), 4);
    }

    @Test
    void edgesAreExact() {
        RandomStream stream = RandomStream.of(8, 0, 0);
        assertEquals(0, stream.nextPoisson(0));
        assertEquals(0, stream.nextBinomial(100, 0));
        assertEquals(100, stream.nextBinomial(100, 1));
        assertEquals(0, stream.nextBinomial(0, 0.5));
        assertEquals(0, stream.nextInt(1));
        assertThrows(IllegalArgumentException.class, () -> stream.nextPoisson(-1));
        assertThrows(IllegalArgumentException.class, () -> stream.nextPoisson(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> stream.nextBinomial(-1, 0.5));
        assertThrows(IllegalArgumentException.class, () -> stream.nextBinomial(1, 1.5));
        assertThrows(IllegalArgumentException.class, () -> stream.nextInt(0));
    }

    @ParameterizedTest
    @ValueSource(ints = { 2, 3, 7, 1000, 1 << 20, Integer.MAX_VALUE })
    void wholeNumbersAreUniform(int bound) {
        RandomStream stream = RandomStream.of(9, bound, 0);
        int n = 100_000;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            int value = stream.nextInt(bound);
            assertTrue(value >= 0 && value < bound);
            sum += value;
        }
        double deviation = Math.sqrt(((double) bound * bound - 1) / 12 / n);
        assertEquals((bound - 1) / 2.0, sum / n, 4 * deviation);
    }

    /** The first numbers of a stream are part of every stored result: they must never change. */
    @Test
    void streamsNeverChange() {
        RandomStream stream = RandomStream.of(42, 3, 1);
        StringBuilder all = new StringBuilder();
        all.append(Long.toHexString(stream.nextLong())).append(' ').append(stream.nextDouble()).append(' ')
                .append(stream.nextExponential()).append(' ').append(stream.nextGaussian()).append(' ')
                .append(stream.nextPoisson(3)).append(' ').append(stream.nextPoisson(300)).append(' ')
                .append(stream.nextBinomial(1000, 0.3)).append(' ').append(stream.nextInt(1000));
        assertEquals("83ef1c6bd8e32fb0 0.6199902117749488 0.05877671700388682 1.8397891448202408 3 322 288 291",
                all.toString());
    }
}
