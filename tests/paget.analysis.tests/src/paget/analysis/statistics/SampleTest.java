package paget.analysis.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SampleTest {

    /** Extra hours of sleep with the second drug, Student, Biometrika 6 (1908) 20: mean 2.33, SD 2.002249. */
    private static final Sample SLEEP = new Sample(1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4);

    @Test
    void momentsOfStudentsTable() {
        assertEquals(2.33, SLEEP.mean(), 1e-12);
        assertEquals(2.002249, SLEEP.standardDeviation(), 5e-7);
        assertEquals(-0.1, SLEEP.minimum());
        assertEquals(5.5, SLEEP.maximum());
        assertEquals(10, SLEEP.size());
    }

    /** 2.33 ± 2.262157 · 2.002249/√10, with the 97.5 % quantile of Student's t for 9 degrees of freedom from tables. */
    @Test
    void intervalOfTheMean() {
        Interval interval = SLEEP.meanInterval(0.95);
        double half = 2.262157 * 2.002249 / Math.sqrt(10);
        assertEquals(2.33 - half, interval.lower(), 1e-6);
        assertEquals(2.33 + half, interval.upper(), 1e-6);
        assertTrue(interval.contains(2.33));
    }

    /** Mean 20 with a standard error of 20, which Student's t (2.776445 for 4 degrees) would take far below zero. */
    @Test
    void theMeanOfCountsIsNeverBelowZero() {
        Interval interval = new Sample(0, 0, 0, 0, 100).meanInterval(0.95);
        assertEquals(20 * Math.exp(-2.776445), interval.lower(), 1e-5);
        assertEquals(20 * Math.exp(2.776445), interval.upper(), 1e-3);
        assertTrue(new Sample(-1, 0, 0, 0, 100).meanInterval(0.95).lower() < 0);
    }

    /** One value tells nothing of the spread. */
    @Test
    void aSingleValueHasNoInterval() {
        Sample one = new Sample(3);
        assertEquals(3, one.mean());
        assertTrue(Double.isNaN(one.standardDeviation()));
        assertEquals(Interval.UNKNOWN, one.meanInterval(0.95));
        assertThrows(IllegalArgumentException.class, () -> new Sample());
    }

    /** The spread of numbers that differ in their last digits only: the variance of 1, 2, 3 is 1. */
    @Test
    void smallSpreadBesideALargeMeanIsKept() {
        assertEquals(1, new Sample(1e9 + 1, 1e9 + 2, 1e9 + 3).variance(), 1e-12);
    }

    /** The seventh definition of Hyndman and Fan puts the quantile p of 1 … n at 1 + (n − 1) p. */
    @Test
    void quantilesInterpolate() {
        Sample sample = new Sample(10, 9, 8, 7, 6, 5, 4, 3, 2, 1);
        assertEquals(1, sample.quantile(0));
        assertEquals(3.25, sample.quantile(0.25), 1e-12);
        assertEquals(5.5, sample.quantile(0.5), 1e-12);
        assertEquals(9.55, sample.quantile(0.95), 1e-12);
        assertEquals(10, sample.quantile(1));
        assertThrows(IllegalArgumentException.class, () -> sample.quantile(1.1));
        assertThrows(IllegalArgumentException.class, () -> sample.quantile(Double.NaN));
    }

    @Test
    void infiniteValuesHaveQuantiles() {
        Sample sample = new Sample(1, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
        assertEquals(Double.POSITIVE_INFINITY, sample.quantile(0.9));
        assertEquals(1, sample.quantile(0));
    }
}
