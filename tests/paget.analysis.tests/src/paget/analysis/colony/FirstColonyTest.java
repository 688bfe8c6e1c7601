package paget.analysis.colony;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import paget.analysis.statistics.Sample;
import paget.sim.random.RandomStream;

class FirstColonyTest {

    private static final BirthDeathColony COLONY = new BirthDeathColony(.25, .10);

    /** M5: δ = .1, α = .25, β = .10, ν = 1e-3, M = 1000: median 91.164, mean 89.057; the law of Avanzini and Antal (2019). */
    @Test
    void theLawOfRelapseHasTheMedianOfTheReferenceCase() {
        RelapseLaw law = new RelapseLaw(.1, 1e-3, COLONY, 1000);
        assertEquals(91.164, law.quantile(.5), 5e-4);
        for (double part : new double[] {.05, .5, .9}) {
            assertEquals(1 - part, law.survival(law.quantile(part)), 1e-12);
        }
        // The law is one of the whole line; less than 1e-4 of it lies before time 0.
        double mean = 0;
        double square = 0;
        for (double t = -200; t < 200; t += .01) {
            double part = law.survival(t) - law.survival(t + .01);
            mean += part * (t + .005);
            square += part * (t + .005) * (t + .005);
        }
        assertEquals(89.057, mean, 5e-4);
        // A Gumbel distribution has the standard deviation π/(δ√6) = 12.8255.
        assertEquals(Math.PI / (.1 * Math.sqrt(6)), Math.sqrt(square - mean * mean), 1e-4);
    }

    /** M1: one cell dies out with the chance d/b = .4; the chance of reaching 50 first is .6/(1 − .4⁵⁰) ≈ .6. */
    @Test
    void twoOfFiveColoniesDieOut() {
        int reached = 0;
        for (int i = 0; i < 2000; i++) {
            reached += Double.isFinite(COLONY.timeToReach(50, 1e9, RandomStream.of(1, i, 0))) ? 1 : 0;
        }
        double z = (reached / 2000.0 - .6) / Math.sqrt(.6 * .4 / 2000);
        assertTrue(Math.abs(z) < 3, "Z = " + z);
        assertEquals(.4, COLONY.extinction(), 1e-15);
    }

    /**
     * Founders of a Poisson process of rate ν e^{δt}: the median of 2,400 draws lies within 1 of the law's, whose standard
     * deviation of 12.8 gives the median of so many a standard error of .33.
     */
    @Test
    void drawnTimesFollowTheLaw() {
        double[] times = new double[141];
        Arrays.setAll(times, i -> i);
        double[] drawn = new double[2400];
        for (int replicate = 0; replicate < drawn.length; replicate++) {
            RandomStream random = RandomStream.of(4, replicate, 0);
            double[] founders = new double[times.length];
            for (int i = 1; i < times.length; i++) {
                double mean = 1e-3 / .1 * (Math.exp(.1 * i) - Math.exp(.1 * (i - 1)));
                founders[i] = founders[i - 1] + random.nextPoisson(mean);
            }
            double time = new FirstColony(COLONY, 1000).draw(times, founders, 7, replicate);
            drawn[replicate] = Double.isNaN(time) ? 140 : time;
        }
        assertEquals(91.164, new Sample(drawn).quantile(.5), 1);
    }

    @Test
    void withoutFoundersThereIsNoColony() {
        assertTrue(Double.isNaN(new FirstColony(COLONY, 10).draw(new double[] {0, 1}, new double[2], 1, 0)));
    }
}
