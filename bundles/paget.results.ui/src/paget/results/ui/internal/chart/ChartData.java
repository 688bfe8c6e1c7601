package paget.results.ui.internal.chart;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import paget.chart.Panels;
import paget.core.study.Column;
import paget.core.study.Figure;
import paget.core.study.Series;
import paget.core.study.StudyResult;
import paget.core.study.Table;

/**
 * What a chart shows.
 *
 * @param title heading
 * @param abscissa label of the x axis with its unit
 * @param x the abscissae; positions 0, 1, … for bars
 * @param categories names of the positions for bars, empty for lines
 * @param series the lines or sets of bars
 * @param steps whether a value holds until the next one
 */
public record ChartData(String title, String abscissa, double[] x, List<String> categories, List<ChartSeries> series,
        boolean steps) {
    /** Kinds with axes to move along; the others are pictures. */
    private static final Set<Figure.Kind> PLOTTED = EnumSet.of(Figure.Kind.LINES, Figure.Kind.FIT, Figure.Kind.STEPS,
            Figure.Kind.BARS);

    /** Up to so many names stand upright below their bars. */
    static final int UPRIGHT_NAMES = 8;
    /** Letters for which there is room below an axis in all, and along one name that is turned. */
    private static final int LETTERS_IN_A_ROW = 130;
    private static final int LETTERS_TURNED = 24;

    public ChartData {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
    }

    public boolean isBars() {
        return !categories.isEmpty();
    }

    /**
     * Whether names of bars fit below an axis in a view of usual size. Where they do not, they would push the bars out of
     * the view, and the chart is better drawn with bars that lie beside their names.
     */
    boolean hasRoomForNames() {
        int longest = categories.stream().mapToInt(String::length).max().orElse(0);
        return categories.size() > UPRIGHT_NAMES ? longest <= LETTERS_TURNED
                : categories.size() * longest <= LETTERS_IN_A_ROW;
    }

    /** The common unit of the series in brackets, else nothing. */
    public String ordinate() {
        List<String> units = series.stream().map(ChartSeries::unit).distinct().toList();
        return units.size() == 1 ? units.getFirst() : "";
    }

    /** The figures of a result; a chart of every series where the study names none. */
    public static List<ChartData> of(StudyResult result) {
        List<ChartData> charts = new ArrayList<>();
        result.figures().stream().filter(ChartData::isPlotted).forEach(figure -> charts.addAll(of(result, figure)));
        if (charts.isEmpty() && result.figures().isEmpty()) {
            result.series().forEach(series -> charts.add(whole(series)));
        }
        return charts;
    }

    private static ChartData whole(Series series) {
        List<String> ids = series.columns().stream().skip(1).map(Column::id).toList();
        return lines(series, Figure.lines(series.title(), series.id(), series.columns().getFirst().id(), ids));
    }

    /** Whether a figure is a chart with axes. */
    static boolean isPlotted(Figure figure) {
        return PLOTTED.contains(figure.kind());
    }

    /** The charts of a figure, split as in reports. */
    static List<ChartData> of(StudyResult result, Figure figure) {
        return Panels.of(figure, result).stream().flatMap(panel -> of(panel).stream()).toList();
    }

    /** A chart; empty when the result lacks what it shows. */
    static Optional<ChartData> of(Panels.Panel panel) {
        StudyResult result = panel.result();
        Figure figure = panel.figure();
        Optional<Series> series = result.series().stream().filter(one -> one.id().equals(figure.data())).findFirst();
        if (series.isPresent()) {
            return Optional.of(lines(series.get(), figure));
        }
        return result.tables().stream().filter(one -> one.id().equals(figure.data())).findFirst()
                .map(table -> figure.kind() == Figure.Kind.BARS ? bars(table, figure) : lines(table, figure));
    }

    private static ChartData bars(Table table, Figure figure) {
        List<String> names = IntStream.range(0, table.rows().size()).mapToObj(row -> table.text(row, figure.x())).toList();
        return new ChartData(figure.title(), axis(column(table.columns(), figure.x())),
                IntStream.range(0, names.size()).asDoubleStream().toArray(), names, columns(table, figure), false);
    }

    private static ChartData lines(Series series, Figure figure) {
        List<ChartSeries> lines = new ArrayList<>();
        for (int i = 0; i < figure.y().size(); i++) {
            String id = figure.y().get(i);
            Optional<ChartSeries.Band> band = figure.lower().isEmpty() ? Optional.empty()
                    : Optional.of(new ChartSeries.Band(series.column(figure.lower().get(i)), series.column(figure.upper().get(i))));
            lines.add(series(column(series.columns(), id), series.column(id), band, figure.kind() == Figure.Kind.FIT && i == 0));
        }
        return new ChartData(figure.title(), axis(column(series.columns(), figure.x())), series.column(figure.x()), List.of(), lines,
                figure.kind() == Figure.Kind.STEPS);
    }

    private static ChartData lines(Table table, Figure figure) {
        return new ChartData(figure.title(), axis(column(table.columns(), figure.x())), numbers(table, figure.x()), List.of(),
                columns(table, figure), figure.kind() == Figure.Kind.STEPS);
    }

    private static List<ChartSeries> columns(Table table, Figure figure) {
        List<ChartSeries> columns = new ArrayList<>();
        for (int i = 0; i < figure.y().size(); i++) {
            String id = figure.y().get(i);
            Optional<ChartSeries.Band> band = figure.lower().isEmpty() ? Optional.empty()
                    : Optional.of(new ChartSeries.Band(numbers(table, figure.lower().get(i)), numbers(table, figure.upper().get(i))));
            columns.add(series(column(table.columns(), id), numbers(table, id), band, figure.kind() == Figure.Kind.FIT && i == 0));
        }
        return columns;
    }

    private static double[] numbers(Table table, String id) {
        return IntStream.range(0, table.rows().size()).mapToDouble(row -> table.number(row, id)).toArray();
    }

    private static ChartSeries series(Column column, double[] y, Optional<ChartSeries.Band> band, boolean points) {
        return new ChartSeries(column.id(), column.label(), column.unit(), y, band, points);
    }

    static Column column(List<Column> columns, String id) {
        return columns.stream().filter(column -> column.id().equals(id)).findFirst().orElseThrow();
    }

    static String axis(Column column) {
        return column.unit().isEmpty() ? column.label() : column.label() + " [" + column.unit() + "]";
    }
}
