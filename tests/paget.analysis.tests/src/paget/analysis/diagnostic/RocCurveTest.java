package paget.analysis.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import paget.sim.random.RandomStream;

class RocCurveTest {

    /** Binormal model: cases N(1, 1), controls N(0, 1), area Φ(1/√2) = .76024994. */
    @Test
    void theAreaOfTheBinormalModelIsWithinItsInterval() {
        int hits = 0;
        for (int repeat = 0; repeat < 100; repeat++) {
            RandomStream random = RandomStream.of(5, repeat, 0);
            double[] cases = new double[150];
            double[] controls = new double[150];
            for (int i = 0; i < cases.length; i++) {
                cases[i] = 1 + random.nextGaussian();
                controls[i] = random.nextGaussian();
            }
            RocCurve curve = new RocCurve(cases, controls);
            hits += curve.areaInterval(.95).contains(.76024994) ? 1 : 0;
            assertEquals(.76024994, curve.area(), 5 * Math.sqrt(curve.variance()));
        }
        // Binomial(100, .95) lies in 88 … 100 with a chance of .998.
        assertTrue(hits >= 88, "hits " + hits);
    }

    /** Cases 2, 3, 5 beat 1.5, 2 and 3 of the controls 1, 2, 4: 6.5 of 9 pairs. */
    @Test
    void tiesCountHalf() {
        RocCurve curve = new RocCurve(new double[] {2, 3, 5}, new double[] {1, 2, 4});
        assertEquals(6.5 / 9, curve.area(), 1e-15);
        // Placements of cases ½, ⅔, 1 and of controls 0, ⅙, ⅔, each with its variance over 3.
        double mean = 6.5 / 9;
        double ofCases = (Math.pow(.5 - mean, 2) + Math.pow(2 / 3.0 - mean, 2) + Math.pow(1 - mean, 2)) / 2;
        double other = 1 - mean;
        double ofControls = (Math.pow(0 - other, 2) + Math.pow(1 / 6.0 - other, 2) + Math.pow(2 / 3.0 - other, 2)) / 2;
        assertEquals((ofCases + ofControls) / 3, curve.variance(), 1e-15);
    }

    @Test
    void pointsRunFromNobodyToEverybody() {
        RocCurve curve = new RocCurve(new double[] {2, 3, 5}, new double[] {1, 2, 4});
        var points = curve.points();
        assertEquals(0, points.getFirst().sensitivity());
        assertEquals(0, points.getLast().specificity());
        assertEquals(1, points.getLast().sensitivity());
        assertEquals(1, curve.at(2).sensitivity());
        assertEquals(1 / 3.0, curve.at(2).specificity(), 1e-15);
        assertEquals(1 / 3.0, curve.best().youden(), 1e-15);
        assertEquals(5, curve.best().cutOff());
    }

    @Test
    void aPerfectMarkerHasNoDoubt() {
        RocCurve curve = new RocCurve(new double[] {3, 4}, new double[] {1, 2});
        assertEquals(1, curve.area());
        assertEquals(1, curve.areaInterval(.95).lower());
        assertEquals(3, curve.best().cutOff());
    }
}
