package paget.chart.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import paget.chart.ElementColors;
import paget.core.study.Column;
import paget.core.study.Column.Kind;
import paget.core.study.Figure;
import paget.core.study.Series;
import paget.core.study.StudyResult;
import paget.core.study.Table;

/** The columns that a figure shows, be they of a series or of a table. */
public final class ChartData {

    private final List<Column> columns;
    private final int rows;
    private final Table table;
    private final Series series;
    private final StudyResult result;

    private ChartData(List<Column> columns, int rows, Table table, Series series, StudyResult result) {
        this.columns = columns;
        this.rows = rows;
        this.table = table;
        this.series = series;
        this.result = result;
    }

    /** @throws IllegalArgumentException when the result lacks what the figure shows */
    public static ChartData of(Figure figure, StudyResult result) {
        ChartData data = result.series().stream().filter(s -> s.id().equals(figure.data())).findFirst()
                .map(s -> new ChartData(s.columns(), s.rows(), null, s, result)).orElseGet(() -> {
                    Table table = result.table(figure.data());
                    return new ChartData(table.columns(), table.rows().size(), table, null, result);
                });
        List<String> wanted = new ArrayList<>(figure.y());
        wanted.add(figure.x());
        wanted.addAll(figure.lower());
        wanted.addAll(figure.upper());
        wanted.forEach(data::column);
        return data;
    }

    /** The colours of the whole result, and of what this chart shows besides. */
    ElementColors colors(List<String> shown) {
        return ElementColors.of(result, shown);
    }

    int rows() {
        return rows;
    }

    Column column(String id) {
        return columns.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow(
                () -> new IllegalArgumentException("what the figure shows has no column " + id));
    }

    List<String> ids() {
        return columns.stream().map(Column::id).toList();
    }

    boolean isText(String id) {
        return column(id).kind() == Kind.TEXT;
    }

    double number(int row, String id) {
        return series != null ? series.column(id)[row] : table.number(row, id);
    }

    /** The finite values of a column, each once, the smallest first. */
    double[] distinct(String id) {
        return IntStream.range(0, rows).mapToDouble(row -> number(row, id)).filter(Double::isFinite).sorted().distinct()
                .toArray();
    }

    String text(int row, String id) {
        return isText(id) ? table.text(row, id) : Axis.label(number(row, id));
    }

    /** What people read at an axis: the label with its unit. */
    String title(String id) {
        Column column = column(id);
        return column.unit().isEmpty() ? column.label() : column.label() + " (" + column.unit() + ")";
    }

    /** What a legend says: the labels, with units only where the axis cannot have the one of all. */
    List<String> titles(List<String> ids) {
        boolean shared = ids.size() > 1 && !sharedUnit(ids).isEmpty();
        return ids.stream().map(id -> shared ? column(id).label() : title(id)).toList();
    }

    /** The unit that columns share, as an axis says it; empty when they do not share one. */
    String sharedUnit(List<String> ids) {
        List<String> units = ids.stream().map(id -> column(id).unit()).distinct().toList();
        return units.size() == 1 ? units.getFirst() : "";
    }
}
