package paget.analysis.survival;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/**
 * Weeks in remission of 42 children with leukaemia (E. J. Freireich et al., Blood 21 (1963) 699–716), with the estimates
 * of D. G. Kleinbaum, M. Klein, Survival Analysis, 3rd ed., chapter 2.
 */
class SurvivalTest {

    private static final SurvivalTimes TREATED = times(new double[] {6, 6, 6, 7, 10, 13, 16, 22, 23},
            new double[] {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35});
    private static final SurvivalTimes PLACEBO = times(new double[] {1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12,
            12, 15, 17, 22, 23}, new double[0]);

    private static SurvivalTimes times(double[] observed, double[] censored) {
        double[] times = new double[observed.length + censored.length];
        boolean[] flags = new boolean[times.length];
        for (int i = 0; i < times.length; i++) {
            flags[i] = i < observed.length;
            times[i] = flags[i] ? observed[i] : censored[i - observed.length];
        }
        return new SurvivalTimes(times, flags);
    }

    @Test
    void theProductLimitEstimateIsThatOfTheTextbook() {
        KaplanMeier curve = KaplanMeier.of(TREATED);
        double[][] expected = {{6, .8571}, {7, .8067}, {10, .7529}, {13, .6902}, {16, .6275}, {22, .5378}, {23, .4482}};
        assertEquals(expected.length, curve.steps().size());
        for (double[] pair : expected) {
            assertEquals(pair[1], curve.survival(pair[0]), 5e-5);
        }
        assertEquals(23, curve.median());
        assertEquals(8, KaplanMeier.of(PLACEBO).median());
        assertEquals(1, curve.survival(5.9));
        // Greenwood by hand at 6 weeks: .857² · 3/(21 · 18), root .0764.
        assertEquals(.07636, curve.steps().getFirst().standardError(), 1e-5);
    }

    @Test
    void theLogRankTestIsThatOfTheTextbook() {
        LogRank test = LogRank.of(List.of(TREATED, PLACEBO));
        assertEquals(16.793, test.statistic(), 5e-4);
        assertEquals(19.25, test.expected()[0], 5e-3);
        assertEquals(10.75, test.expected()[1], 5e-3);
        assertEquals(4.17e-5, test.pValue(), 5e-7);
        assertEquals(1, test.degreesOfFreedom());
    }

    /** 200 that are struck one after the other against 200 that never are: the chance is small, but not 0. */
    @Test
    void theSmallestOfChancesAreNotZero() {
        double[] early = java.util.stream.IntStream.rangeClosed(1, 200).asDoubleStream().toArray();
        double[] never = new double[200];
        java.util.Arrays.fill(never, Double.NaN);
        double p = LogRank.of(List.of(SurvivalTimes.until(early, 300), SurvivalTimes.until(never, 300))).pValue();
        assertTrue(p > 0 && p < 1e-30, "p = " + p);
        assertEquals(150, SurvivalTimes.until(early, 300).atRisk(51));
        assertEquals(51, SurvivalTimes.until(early, 300).eventsUntil(51));
    }

    @Test
    void threeGroupsHaveTwoDegreesOfFreedom() {
        LogRank test = LogRank.of(List.of(TREATED, PLACEBO, PLACEBO));
        assertEquals(2, test.degreesOfFreedom());
        assertTrue(test.statistic() > 16.793);
        assertEquals(1, LogRank.of(List.of(PLACEBO, PLACEBO)).pValue(), 1e-12);
    }

    /** Without censoring the estimate is the part that is left, and the mean the average. */
    @Test
    void withoutCensoringItIsTheEmpiricalDistribution() {
        KaplanMeier curve = KaplanMeier.of(PLACEBO);
        assertEquals(12.0 / 21, curve.survival(5), 1e-12);
        assertEquals(182.0 / 21, curve.restrictedMean(), 1e-12);
    }

    @Test
    void intervalsEncloseAndOpenEndsAreInfinite() {
        KaplanMeier curve = KaplanMeier.of(TREATED);
        var median = curve.quantileInterval(.5, .95);
        assertEquals(13, median.lower());
        assertEquals(Double.POSITIVE_INFINITY, median.upper());
        assertTrue(Double.isNaN(curve.quantile(.9)));
    }

    @Test
    void theHazardIsEventsOverTimeAtRisk() {
        // 9 events in 359 weeks, as the textbook gives for the treated group.
        assertEquals(9 / 359.0, TREATED.hazard(0, 100).rate(), 1e-12);
        // Exact limits for nine events of a Poisson process: 4.115 and 17.085 (F. Garwood 1936, table II).
        assertEquals(4.115 / 359, TREATED.hazard(0, 100).interval(.95).lower(), 1e-3 / 359);
        assertEquals(17.085 / 359, TREATED.hazard(0, 100).interval(.95).upper(), 1e-3 / 359);
        assertEquals(0, TREATED.hazard(0, 1).interval(.95).lower());
        assertTrue(Double.isNaN(TREATED.hazard(200, 300).rate()));
    }

    @Test
    void missingFirstTimesAreCensored() {
        SurvivalTimes times = SurvivalTimes.until(new double[] {3, Double.NaN}, 10);
        assertEquals(1, times.events());
        assertEquals(3, KaplanMeier.of(times).median());
        assertThrows(IllegalArgumentException.class,
                () -> new SurvivalTimes(new double[] {-1}, new boolean[] {true}));
    }
}
