package paget.analysis.exposure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

/** M16 and M17: transport of drugs in tumours and binding to receptors; values of the closed forms. */
class ExposureTest {

    @Test
    void exponentialDecayHasItsExactArea() {
        double[] times = new double[41];
        double[] levels = new double[41];
        Arrays.setAll(times, i -> i * .5);
        Arrays.setAll(levels, i -> 10 * Math.exp(-.3 * times[i]));
        Exposure exposure = Exposure.of(times, levels);
        assertEquals(10 / .3 * (1 - Math.exp(-6)), exposure.area(), 1e-12);
        assertEquals(10, exposure.maximum());
        assertEquals(0, exposure.timeOfMaximum());
        assertEquals(Math.log(2) / .3, exposure.terminalHalfLife(), 1e-10);
    }

    /** Ten doses of 10, one a unit of time, each lost at .7: only what comes after the last one tells the half-life. */
    @Test
    void theHalfLifeIsThatAfterTheLastDose() {
        double[] times = new double[201];
        double[] levels = new double[201];
        for (int i = 0; i < times.length; i++) {
            times[i] = i * .05;
            for (int dose = 0; dose < 10; dose++) {
                levels[i] += times[i] >= dose ? 10 * Math.exp(-.7 * (times[i] - dose)) : 0;
            }
        }
        Exposure exposure = Exposure.of(times, levels);
        assertEquals(Math.log(2) / .7, exposure.terminalHalfLife(), 1e-9);
        assertEquals(5, exposure.withArea(5).area());
        assertEquals(exposure.terminalHalfLife(), exposure.withArea(5).terminalHalfLife());
    }

    /** 5 e^{−5t} + e^{−.5t}: by t = 1 the fast part is a third of the slope; by t = 6 it has gone. */
    @Test
    void thereIsNoHalfLifeBeforeTheTerminalPhase() {
        assertEquals(Double.NaN, twoPhases(1).terminalHalfLife());
        assertEquals(Math.log(2) / .5, twoPhases(6).terminalHalfLife(), 1e-6);
    }

    private static Exposure twoPhases(double end) {
        double[] times = new double[121];
        double[] levels = new double[121];
        Arrays.setAll(times, i -> end * i / 120);
        Arrays.setAll(levels, i -> 5 * Math.exp(-5 * times[i]) + Math.exp(-.5 * times[i]));
        return Exposure.of(times, levels);
    }

    @Test
    void aRisingLineHasTheAreaOfATriangle() {
        Exposure exposure = Exposure.of(new double[] {0, 1, 2}, new double[] {0, 1, 2});
        assertEquals(2, exposure.area(), 1e-15);
        assertEquals(2, exposure.timeOfMaximum());
        assertEquals(Double.NaN, exposure.terminalHalfLife());
    }

    @Test
    void pressureInATumour() {
        InterstitialPressure pressure = InterstitialPressure.of(15.6 - .82 * (20 - 15), .4, 2.8e-7, 4.13e-8, 200);
        assertEquals(11.5, pressure.plateau(), 1e-12);
        assertEquals(14.72919, pressure.alpha(), 1e-5);
        assertEquals(11.49986, pressure.at(0), 1e-5);
        assertEquals(9.31674, pressure.mean(), 1e-5);
        assertEquals(0, pressure.at(1), 1e-12);
    }

    @Test
    void aDrugBetweenCapillaries() {
        KroghCylinder cylinder = new KroghCylinder(8, 75, .18, 840, .24, .01);
        assertEquals(.04435676, cylinder.relativeConcentration(8), 1e-8);
        assertEquals(.04189821, cylinder.relativeConcentration(75), 1e-8);
        double mean = cylinder.meanConcentration();
        // At rest what enters through the wall is lost in the tissue: 2 r P (1 − c/ε) = k (R² − r²) mean.
        assertEquals(2 * 8 * .18 * (1 - cylinder.relativeConcentration(8) / .24), .01 * (75 * 75 - 64) * mean, 1e-9);
        assertEquals(37.5, cylinder.withVesselDensity(4).tissueRadius(), 1e-12);
    }

    @Test
    void bindingThatUsesUpTheDrug() {
        assertEquals(.90098049, Occupancy.held(10, 1, 1, 0), 1e-8);
        assertEquals(.38196601, Occupancy.held(1, 1, 1, 0), 1e-8);
        // A competitor at its K_L doubles K: B² − (10 + 1 + 2) B + 10 = 0.
        assertEquals((13 - Math.sqrt(129)) / 2, Occupancy.held(10, 1, 1, 1), 1e-12);
        // All of little drug is bound by very much receptor; the closed form of the free drug would cancel to nothing.
        assertEquals(1e-12, Occupancy.held(1, 1e12, 1e-3, 0), 1e-24);
    }

    /** With L/K = 1 the ligand keeps .5, .333333, .083333, .009804 of the receptor at I/Ki = 0, 1, 10, 100. */
    @Test
    void competitionForAReceptor() {
        double[][] cases = {{0, .5}, {1, .333333}, {10, .083333}, {100, .009804}};
        for (double[] pair : cases) {
            double antagonist = Occupancy.held(pair[0], 0, 1, 1);
            double ligand = Occupancy.held(1, 0, 1, pair[0]);
            assertEquals(pair[1], ligand, 5e-7);
            assertEquals(pair[0] / (2 + pair[0]), antagonist, 1e-12);
        }
    }
}
