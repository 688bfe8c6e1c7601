package paget.results.ui.internal.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import paget.core.study.Column;
import paget.core.study.Figure;
import paget.core.study.StudyResult;
import paget.core.study.Table;

class ChartDataTest {
    @Test
    void linesTakeTheirValuesAndBandsFromTheSeries() {
        ChartData lines = SampleResult.lines();
        assertFalse(lines.isBars());
        assertEquals("Time [d]", lines.abscissa());
        assertEquals("cells", lines.ordinate());
        ChartSeries series = lines.series().getFirst();
        assertArrayEquals(new double[] { 1, 10, 100 }, series.y());
        assertArrayEquals(new double[] { 0.5, 5, 50 }, series.band().orElseThrow().lower());
    }

    @Test
    void barsWithRepeatedNamesBecomeOneChartEachOverTheOtherKey() {
        List<ChartData> charts = ChartData.of(SampleResult.create());
        assertEquals(List.of("Growth", "Arms: Seeded", "Arms: Delivered"), charts.stream().map(ChartData::title).toList());
        assertEquals(List.of("Lung", "Liver"), charts.get(1).categories());
        assertArrayEquals(new double[] { 40, 20 }, charts.get(2).series().getFirst().y());
    }

    /** The unit is a column of the table; the axis tells it where all bars have the same one. */
    @Test
    void barsHaveTheUnitOfTheirRows() {
        List<Column> columns = List.of(Column.text("place", "Place"), Column.text("result", "Result"),
                Column.text("unit", "Unit"), Column.number("control", "Control", ""));
        List<List<Object>> rows = List.of(List.of("Lung", "Seeded", "cells", 4.0), List.of("Lung", "Size", "mm^3", 1.0),
                List.of("Liver", "Seeded", "cells", 2.0), List.of("Liver", "Size", "cells", 1.0));
        Figure bars = new Figure("Arms", Figure.Kind.BARS, "arms", "result", List.of("control"), List.of(), List.of());
        List<ChartData> charts = ChartData.of(new StudyResult(List.of(), List.of(new Table("arms", "Arms", columns, rows)),
                List.of(), List.of(bars), List.of(), 1, true));
        assertEquals(List.of("cells", ""), charts.stream().map(ChartData::ordinate).toList());
    }

    @Test
    void aResultWithoutFiguresShowsEverySeries() {
        StudyResult sample = SampleResult.create();
        StudyResult bare = new StudyResult(List.of(), List.of(), sample.series(), List.of(), List.of(), 1, true);
        assertEquals(3, ChartData.of(bare).getFirst().series().size());
    }

    @Test
    void rangesHoldAllValuesAndArePositiveOnLogarithmicAxes() {
        ChartData lines = SampleResult.lines();
        ChartRanges linear = DataRanges.of(lines, lines.series(), false, false, 0.1).orElseThrow();
        assertEquals(0, linear.yMinimum());
        assertTrue(linear.yMaximum() > 200);
        assertEquals(2, linear.xMaximum());
        ChartRanges logarithmic = DataRanges.of(lines, lines.series(), false, true, 0.1).orElseThrow();
        assertTrue(logarithmic.yMinimum() > 0 && logarithmic.yMinimum() < 0.5);
        assertTrue(DataRanges.of(lines, List.of(), false, false, 0.1).isEmpty());
    }

    /** A point on the frame would be cut in half; lines reach it. */
    @Test
    void measuredPointsHaveRoomBesideThem() {
        ChartData lines = SampleResult.lines();
        List<ChartSeries> points = lines.series().stream()
                .map(s -> new ChartSeries(s.id(), s.label(), s.unit(), s.y(), s.band(), true)).toList();
        assertTrue(DataRanges.of(lines, points, false, false, 0.1).orElseThrow().xMaximum() > 2);
    }
}
