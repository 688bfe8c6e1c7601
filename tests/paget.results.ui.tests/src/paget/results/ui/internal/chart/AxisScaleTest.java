package paget.results.ui.internal.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class AxisScaleTest {
    @Test
    void linearMarksAreRound() {
        assertEquals(List.of(0.0, 20.0, 40.0, 60.0, 80.0, 100.0), new AxisScale(0, 100, false).marks());
    }

    @Test
    void logarithmicMarksAreDecades() {
        assertEquals(List.of("0.1", "1", "10", "100"),
                new AxisScale(0.05, 500, true).marks().stream().map(AxisScale::label).toList());
    }

    @Test
    void positionsRunFromZeroToOne() {
        assertEquals(0.25, new AxisScale(0, 8, false).position(2), 1e-12);
        assertEquals(0.5, new AxisScale(1, 100, true).position(10), 1e-12);
        assertTrue(Double.isNaN(new AxisScale(1, 100, true).position(0)));
    }

    @Test
    void labelsAreShort() {
        assertEquals("0", AxisScale.label(0));
        assertEquals("0.25", AxisScale.label(0.25));
        assertEquals("1e9", AxisScale.label(1e9));
        assertEquals("2.5e-5", AxisScale.label(2.5e-5));
    }
}
