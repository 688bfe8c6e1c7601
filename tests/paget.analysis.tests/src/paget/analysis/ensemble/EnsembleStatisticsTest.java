package paget.analysis.ensemble;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import paget.sim.ObservableInfo;
import paget.sim.run.Trajectory;
import paget.sim.unit.Unit;

class EnsembleStatisticsTest {

    private static final ObservableInfo X = new ObservableInfo("x", "X", Unit.DIMENSIONLESS, "");
    private static final ObservableInfo Y = new ObservableInfo("y", "Y", Unit.DIMENSIONLESS, "");

    /** Observables x and y at times 0 and 1. */
    private static Trajectory trajectory(double x0, double y0, double x1, double y1) {
        Trajectory.Recorder recorder = new Trajectory.Recorder(List.of(X, Y), 2);
        recorder.accept(0, new double[] {x0, y0});
        recorder.accept(1, new double[] {x1, y1});
        return recorder.trajectory();
    }

    private static EnsembleStatistics of(List<ObservableInfo> wanted, long keepLimit) {
        EnsembleStatistics statistics = new EnsembleStatistics(wanted, trajectory(0, 0, 0, 0), 4, keepLimit);
        statistics.add(trajectory(1, 10, 1, 100));
        statistics.add(trajectory(1, 20, 3, 100));
        statistics.add(trajectory(1, 60, 8, 100));
        return statistics;
    }

    /** Means of 10, 20, 60 and 1, 3, 8; variances (400 + 100 + 900)/2 = 700 and (9 + 1 + 16)/2 = 13. */
    @Test
    void meansAndSpread() {
        EnsembleStatistics statistics = of(List.of(X, Y), 100);
        assertEquals(3, statistics.count());
        assertArrayEquals(new double[] {0, 1}, statistics.times());
        assertArrayEquals(new double[] {1, 4}, statistics.mean(0), 1e-12);
        assertArrayEquals(new double[] {30, 100}, statistics.mean(1), 1e-12);
        assertArrayEquals(new double[] {0, Math.sqrt(13)}, statistics.standardDeviation(0), 1e-12);
        assertArrayEquals(new double[] {Math.sqrt(700), 0}, statistics.standardDeviation(1), 1e-12);
    }

    /** The replicate that never came, the fourth of four, is not counted. */
    @Test
    void quantilesOfWhatWasAdded() {
        double[][] quantiles = of(List.of(X, Y), 100).quantiles(1, 0, 0.5, 0.75);
        assertArrayEquals(new double[] {10, 100}, quantiles[0]);
        assertArrayEquals(new double[] {20, 100}, quantiles[1]);
        assertArrayEquals(new double[] {40, 100}, quantiles[2], 1e-12);
    }

    @Test
    void aPartOfTheColumns() {
        EnsembleStatistics statistics = of(List.of(Y), 100);
        assertArrayEquals(new double[] {30, 100}, statistics.mean(0), 1e-12);
    }

    @Test
    void tooManyValuesAreSummedUpWithoutQuantiles() {
        assertTrue(of(List.of(X, Y), 16).hasQuantiles());
        EnsembleStatistics statistics = of(List.of(X, Y), 15);
        assertFalse(statistics.hasQuantiles());
        assertArrayEquals(new double[] {1, 4}, statistics.mean(0), 1e-12);
        assertThrows(IllegalStateException.class, () -> statistics.quantiles(0, 0.5));
    }

    @Test
    void oneReplicateHasNoSpread() {
        EnsembleStatistics statistics = new EnsembleStatistics(List.of(X), trajectory(0, 0, 0, 0), 1, 100);
        statistics.add(trajectory(5, 0, 6, 0));
        assertArrayEquals(new double[] {5, 6}, statistics.mean(0));
        assertTrue(Double.isNaN(statistics.standardDeviation(0)[0]));
    }
}
