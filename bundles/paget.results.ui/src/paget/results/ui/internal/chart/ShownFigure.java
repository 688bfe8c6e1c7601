package paget.results.ui.internal.chart;

import java.util.ArrayList;
import java.util.List;

import paget.chart.Panels;
import paget.core.study.Column;
import paget.core.study.Figure;
import paget.core.study.StudyResult;

/** A figure of a result as the window shows it. */
public sealed interface ShownFigure {

    /** What it is called. */
    String title();

    /**
     * A chart with axes to move along.
     *
     * @param result whose colours it has
     */
    record Plot(ChartData data, StudyResult result) implements ShownFigure {
        @Override
        public String title() {
            return data.title();
        }
    }

    /**
     * A picture as in reports.
     *
     * @param result what it is drawn from
     */
    record Picture(Figure figure, StudyResult result) implements ShownFigure {
        @Override
        public String title() {
            return figure.title();
        }
    }

    /** The figures of a result in their order; every series where the study names none. */
    static List<ShownFigure> of(StudyResult result) {
        List<ShownFigure> shown = new ArrayList<>();
        for (Figure figure : result.figures()) {
            if (ChartData.isPlotted(figure)) {
                Panels.of(figure, result).forEach(panel -> ChartData.of(panel)
                        .ifPresent(data -> shown.add(data.hasRoomForNames() ? new Plot(data, panel.result())
                                : new Picture(panel.figure(), panel.result()))));
            } else {
                shown.add(new Picture(figure, result));
            }
        }
        if (shown.isEmpty()) {
            ChartData.of(result).forEach(data -> shown.add(new Plot(data, result)));
        }
        return shown;
    }

    /** Data of a picture as comma-separated values: the columns that it shows. */
    static String csv(Figure figure, StudyResult result) {
        List<String> ids = new ArrayList<>(List.of(figure.x()));
        ids.addAll(figure.y());
        ids.addAll(figure.lower());
        ids.addAll(figure.upper());
        var series = result.series().stream().filter(one -> one.id().equals(figure.data())).findFirst();
        List<List<String>> rows = new ArrayList<>();
        List<Column> columns = series.map(one -> one.columns()).orElseGet(() -> result.table(figure.data()).columns());
        rows.add(ids.stream().map(id -> ChartData.axis(ChartData.column(columns, id))).toList());
        int count = series.map(one -> one.rows()).orElseGet(() -> result.table(figure.data()).rows().size());
        for (int i = 0; i < count; i++) {
            int row = i;
            rows.add(ids.stream().map(id -> series.map(one -> CsvChart.number(one.column(id)[row])).orElseGet(() -> {
                Object cell = result.table(figure.data()).rows().get(row).get(result.table(figure.data()).indexOf(id));
                return cell instanceof Double number ? CsvChart.number(number) : cell.toString();
            })).toList());
        }
        return CsvChart.write(rows);
    }
}
