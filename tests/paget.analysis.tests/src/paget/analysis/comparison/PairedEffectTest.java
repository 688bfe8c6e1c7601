package paget.analysis.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;

import paget.analysis.statistics.Interval;

class PairedEffectTest {

    /**
     * Student's table of ten patients with two drugs (Biometrika 6 (1908) 20), where the paired test gives t = 4.0621 on
     * 9 degrees of freedom, p = 0.002833.
     */
    @Test
    void studentsPatients() {
        double[] first = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
        double[] second = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};
        PairedEffect effect = PairedEffect.of(first, second, 0.95);
        assertEquals(0.75, effect.control(), 1e-12);
        assertEquals(2.33, effect.treated(), 1e-12);
        assertEquals(2.33 / 0.75 - 1, effect.change(), 1e-12);
        assertEquals(0.002833, effect.pValue(), 5e-7);
        // t(9) = 2.2622 times the standard error 1.2300/√10 of the difference 1.58.
        assertEquals(0.7001142, effect.differenceInterval().lower(), 1e-6);
        assertEquals(2.4598858, effect.differenceInterval().upper(), 1e-6);
    }

    /** Every replicate changes by the same factor: the change is known exactly. */
    @Test
    void aProportionalEffectHasNoSpread() {
        PairedEffect effect = PairedEffect.of(new double[] {10, 20, 40}, new double[] {5, 10, 20}, 0.95);
        assertEquals(-0.5, effect.change());
        assertEquals(-0.5, effect.changeInterval().lower(), 1e-12);
        assertEquals(-0.5, effect.changeInterval().upper(), 1e-12);
    }

    @Test
    void noEffectIsNoEffect() {
        PairedEffect effect = PairedEffect.of(new double[] {1, 2, 3}, new double[] {1, 2, 3}, 0.95);
        assertEquals(0, effect.change());
        assertEquals(1, effect.pValue());
    }

    @Test
    void onePairHasAChangeAndNoInterval() {
        PairedEffect effect = PairedEffect.of(new double[] {4}, new double[] {1}, 0.95);
        assertEquals(-0.75, effect.change());
        assertEquals(Interval.UNKNOWN, effect.changeInterval());
        assertTrue(Double.isNaN(effect.pValue()));
    }

    @Test
    void aControlOfZeroHasNoRelativeChange() {
        PairedEffect effect = PairedEffect.of(new double[] {0, 0}, new double[] {1, 2}, 0.95);
        assertTrue(Double.isNaN(effect.change()));
        assertEquals(Interval.UNKNOWN, effect.changeInterval());
        assertEquals(1.5, effect.treated());
    }

    @Test
    void pairsHaveTwoMembers() {
        assertThrows(IllegalArgumentException.class,
                () -> PairedEffect.of(new double[] {1}, new double[] {1, 2}, 0.95));
        assertThrows(IllegalArgumentException.class, () -> PairedEffect.of(new double[0], new double[0], 0.95));
    }

    /**
     * The 95 % interval of a ratio of means covers the true change, −0.3, in 95 % of repeated experiments. In 1000
     * experiments the number of covers has the standard deviation √(1000 · .95 · .05) = 6.9; five of them are allowed.
     */
    @Test
    void intervalsCoverTheTruthAsOftenAsTheySay() {
        Random random = new Random(20260101);
        int covered = 0;
        for (int experiment = 0; experiment < 1000; experiment++) {
            double[] control = new double[50];
            double[] treated = new double[50];
            for (int i = 0; i < 50; i++) {
                double shared = random.nextGaussian();
                control[i] = 100 + 10 * shared + 3 * random.nextGaussian();
                treated[i] = 70 + 7 * shared + 3 * random.nextGaussian();
            }
            covered += PairedEffect.of(control, treated, 0.95).changeInterval().contains(-0.3) ? 1 : 0;
        }
        assertEquals(950, covered, 5 * 6.9);
    }
}
