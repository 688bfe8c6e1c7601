package paget.results.ui.internal.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import paget.core.study.Column;
import paget.core.study.Figure;
import paget.core.study.Table;

/**
 * Bars over the rows of a table. Where the names of the rows repeat, such as one result in several organs, there is one
 * chart for each name, and the bars stand over the other key of the rows.
 */
final class BarGroups {
    private static final String UNIT = "unit";

    private BarGroups() {
    }

    static List<ChartData> of(Table table, Figure figure) {
        List<String> names = texts(table, figure.x());
        Optional<Column> other = table.columns().stream()
                .filter(column -> column.kind() == Column.Kind.TEXT && !column.id().equals(figure.x()))
                .filter(column -> isKey(names, texts(table, column.id()))).findFirst();
        if (new HashSet<>(names).size() == names.size() || other.isEmpty()) {
            return List.of(chart(table, figure, figure.title(), figure.x()));
        }
        List<ChartData> charts = new ArrayList<>();
        for (String name : names.stream().distinct().toList()) {
            List<List<Object>> rows = IntStream.range(0, names.size()).filter(row -> names.get(row).equals(name))
                    .mapToObj(table.rows()::get).toList();
            if (rows.size() > 1) {
                Table part = new Table(table.id(), table.title(), table.columns(), rows);
                charts.add(chart(part, figure, figure.title() + ": " + name, other.get().id()));
            }
        }
        return charts;
    }

    /** Whether name and text together tell every row from all others. */
    private static boolean isKey(List<String> names, List<String> texts) {
        return IntStream.range(0, names.size()).mapToObj(row -> List.of(names.get(row), texts.get(row))).distinct().count() == names.size();
    }

    private static List<String> texts(Table table, String column) {
        return IntStream.range(0, table.rows().size()).mapToObj(row -> table.text(row, column)).toList();
    }

    private static ChartData chart(Table table, Figure figure, String title, String categories) {
        List<String> names = texts(table, categories);
        double[] positions = IntStream.range(0, names.size()).asDoubleStream().toArray();
        return new ChartData(title, ChartData.axis(ChartData.column(table.columns(), categories)), positions, names,
                inUnitOfRows(table, ChartData.columns(table, figure)), false);
    }

    /** Where rows state their unit, in a column of that id, bars of the same unit have it. */
    private static List<ChartSeries> inUnitOfRows(Table table, List<ChartSeries> series) {
        boolean stated = table.columns().stream().anyMatch(column -> column.id().equals(UNIT));
        List<String> units = stated ? texts(table, UNIT).stream().distinct().toList() : List.of();
        if (units.size() != 1) {
            return series;
        }
        return series.stream().map(one -> one.unit().isEmpty()
                ? new ChartSeries(one.id(), one.label(), units.getFirst(), one.y(), one.band()) : one).toList();
    }
}
