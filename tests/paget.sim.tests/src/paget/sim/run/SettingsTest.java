package paget.sim.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import paget.sim.SimulationException;

class SettingsTest {

    private static final EngineOption.Real STEP = new EngineOption.Real("step", "Step", "", "d", 0.5, 0, 10);
    private static final EngineOption.Choice METHOD = new EngineOption.Choice("method", "Method", "",
            List.of("a", "b"), "a");

    @Test
    void theGridsEndsAreExact() {
        double[] grid = RunSettings.grid(0.1, 0.7, 3);
        assertEquals(4, grid.length);
        assertEquals(0.1, grid[0]);
        assertEquals(0.7, grid[3]);
    }

    @Test
    void outputTimesMustAscend() {
        assertThrows(IllegalArgumentException.class, () -> RunSettings.uniform(1, 1).withOutputTimes(2, 1));
        assertThrows(IllegalArgumentException.class, () -> RunSettings.uniform(1, 1).withOutputTimes(-1));
        assertThrows(IllegalArgumentException.class, () -> RunSettings.uniform(1, 1).withOutputTimes(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> RunSettings.uniform(1, 1).withOutputTimes());
    }

    @Test
    void optionsAreReadAndRefused() {
        RunSettings settings = RunSettings.uniform(1, 1).withOptions(Map.of("step", "2.5"));
        assertEquals(2.5, settings.real(STEP));
        assertEquals("a", settings.choice(METHOD));
        assertTrue(settings.checkOptions(List.of(STEP, METHOD)).isEmpty());
        assertEquals("Step must lie between 0 and 10, not 11.",
                settings.withOptions(Map.of("step", "11")).checkOptions(List.of(STEP)).get(0).message());
        assertEquals("Method must be one of a, b, not \"c\".",
                settings.withOptions(Map.of("method", "c")).checkOptions(List.of(METHOD)).get(0).message());
        assertEquals("option.unknown",
                settings.withOptions(Map.of("x", "1")).checkOptions(List.of(STEP)).get(0).code());
    }

    @Test
    void checkpointsSurviveTheWayThroughBytes() {
        Checkpoint checkpoint = new Checkpoint("engine", "2", "hash", -1, 7, 0.25, new byte[] { 1, 2, 3 });
        assertEquals(checkpoint, Checkpoint.fromBytes(checkpoint.toBytes()));
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 5, 12, 30, 45 })
    void damagedCheckpointsAreRefused(int position) {
        byte[] bytes = new Checkpoint("engine", "2", "hash", 0, 7, 0.25, new byte[] { 1, 2, 3 }).toBytes();
        bytes[position] ^= 1;
        assertThrows(SimulationException.class, () -> Checkpoint.fromBytes(bytes));
    }

    @Test
    void cutOffCheckpointsAreRefused() {
        byte[] bytes = new Checkpoint("engine", "2", "hash", 0, 7, 0.25, new byte[] { 1, 2, 3 }).toBytes();
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = java.util.Arrays.copyOf(bytes, length);
            assertThrows(SimulationException.class, () -> Checkpoint.fromBytes(cut));
        }
    }

    @Test
    void statesAreReadInTheOrderTheyWereWritten() {
        byte[] bytes = new StateWriter().add(1.5).add(3L).add(true).add("x").add(new double[] { 1, Double.NaN })
                .add(new long[] { 9 }).toBytes();
        StateReader reader = new StateReader(bytes);
        assertEquals(1.5, reader.real());
        assertEquals(3, reader.whole());
        assertTrue(reader.flag());
        assertEquals("x", reader.text());
        assertTrue(Double.isNaN(reader.reals()[1]));
        assertEquals(9, reader.wholes()[0]);
        assertThrows(SimulationException.class, reader::real);
    }

    @Test
    void statisticsAddUp() {
        RunStatistics sum = RunStatistics.NONE.plus(new RunStatistics("direct", 1, 2, 3, 4))
                .plus(new RunStatistics("direct", 10, 20, 30, 40));
        assertEquals(new RunStatistics("direct", 11, 22, 33, 44), sum);
    }
}
