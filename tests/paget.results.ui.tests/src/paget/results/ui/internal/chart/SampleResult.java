package paget.results.ui.internal.chart;

import java.util.List;

import paget.core.study.Column;
import paget.core.study.Figure;
import paget.core.study.Series;
import paget.core.study.StudyResult;
import paget.core.study.Table;

/** A small result with lines, a band, and bars over two keys. */
final class SampleResult {
    private SampleResult() {
    }

    static StudyResult create() {
        Series series = new Series("trajectory", "Over time",
                List.of(Column.number("time", "Time", "d"), Column.number("cells", "Cells <all> & more", "cells"),
                        Column.number("low", "low", "cells"), Column.number("high", "high", "cells")),
                new double[][] { { 0, 1, 2 }, { 1, 10, 100 }, { 0.5, 5, 50 }, { 2, 20, 200 } });
        Table table = new Table("arms", "Arms",
                List.of(Column.text("place", "Place"), Column.text("result", "Result"), Column.number("control", "Control", "")),
                List.of(List.of("Lung", "Seeded", 4.0), List.of("Liver", "Seeded", 2.0), List.of("Lung", "Delivered", 40.0),
                        List.of("Liver", "Delivered", 20.0), List.of("Body", "All", 6.0)));
        Figure lines = new Figure("Growth", Figure.Kind.LINES, "trajectory", "time", List.of("cells"), List.of("low"), List.of("high"));
        Figure bars = new Figure("Arms", Figure.Kind.BARS, "arms", "result", List.of("control"), List.of(), List.of());
        return new StudyResult(List.of(), List.of(table), List.of(series), List.of(lines, bars), List.of(), 1, true);
    }

    static ChartData lines() {
        return ChartData.of(create()).getFirst();
    }
}
