package paget.analysis.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import paget.analysis.comparison.SampleSize;

class ProportionTest {

    /** With no success in n the upper end is 1 − (α/2)^{1/n}; with 10 of 20 the interval is .2720 to .7280 (Clopper 1934). */
    @Test
    void exactIntervals() {
        assertEquals(1 - Math.pow(.025, .1), new Proportion(0, 10).interval(.95).upper(), 1e-9);
        assertEquals(0, new Proportion(0, 10).interval(.95).lower());
        assertEquals(1, new Proportion(10, 10).interval(.95).upper());
        assertEquals(.2720, new Proportion(10, 20).interval(.95).lower(), 5e-5);
        assertEquals(.7280, new Proportion(10, 20).interval(.95).upper(), 5e-5);
    }

    @Test
    void aConstantRatioIsKnownExactly() {
        RatioOfMeans ratio = RatioOfMeans.of(new double[] {2, 4, 6}, new double[] {1, 2, 3}, .95);
        assertEquals(2, ratio.estimate(), 1e-15);
        assertEquals(2, ratio.interval().lower(), 1e-12);
        assertTrue(Double.isNaN(RatioOfMeans.of(new double[] {1}, new double[] {0}, .95).estimate()));
    }

    /** A tenth of the width takes a hundred times the pairs; an effect of half a standard deviation at 80 % takes 32. */
    @Test
    void neededReplicates() {
        assertEquals(1000, SampleSize.forHalfWidth(10, 10, 1));
        assertEquals(32, SampleSize.forPower(.5, .05, .8));
        assertEquals(Long.MAX_VALUE, SampleSize.forPower(0, .05, .8));
    }
}
