package paget.engine.ssa.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import paget.sim.testkit.SampleMoments;

/** Firings of a leap before a point within it: of n, a binomial number with the point's fraction. */
class LeapBridgeTest {

    @Test
    void numbersAreBinomial() {
        int leaps = 5000;
        long firings = 400;
        for (double fraction : new double[] {0.1, 0.37, 0.5, 0.9}) {
            double sum = 0;
            double squares = 0;
            for (int leap = 0; leap < leaps; leap++) {
                double before = LeapBridge.before(leap * 7919L, 2, firings, fraction);
                sum += before;
                squares += before * before;
            }
            double deviation = Math.sqrt(firings * fraction * (1 - fraction));
            double mean = sum / leaps;
            double sample = Math.sqrt((squares - leaps * mean * mean) / (leaps - 1));
            assertTrue(Math.abs(SampleMoments.z(leaps, mean, firings * fraction, deviation)) < 3);
            assertTrue(Math.abs(SampleMoments.y(leaps, sample, deviation)) < 5);
        }
    }

    @Test
    void numbersGrowFromNoneToAll() {
        long last = 0;
        for (int n = 0; n <= 1000; n++) {
            long now = LeapBridge.before(42, 0, 1000, n / 1000.0);
            assertTrue(now >= last);
            last = now;
        }
        assertEquals(1000, last);
        assertEquals(0, LeapBridge.before(42, 0, 1000, 0));
    }
}
