package paget.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import paget.core.study.Column;
import paget.core.study.Figure;
import paget.core.study.Series;
import paget.core.study.StudyResult;
import paget.core.study.Table;

/**
 * The charts of a figure. Most figures are one chart. Bars whose names repeat, such as one result in several organs, are a
 * chart for each name; lines of different units are a chart for each unit, since they share no axis; and very many lines are
 * a chart for each result, with a line for each place.
 */
public final class Panels {

    /** What stands between a place and a result in labels. */
    private static final String PLACE = ": ";
    private static final String UNIT = "unit";
    /** More lines than that cannot be told apart. */
    private static final int MANY = 8;

    /**
     * A chart.
     *
     * @param figure how it is drawn
     * @param result what it shows; ids and colours are those of the whole result
     */
    public record Panel(Figure figure, StudyResult result) {
    }

    private Panels() {
    }

    /** The charts of all figures of a result. */
    public static List<Panel> of(StudyResult result) {
        return result.figures().stream().flatMap(figure -> of(figure, result).stream()).toList();
    }

    /** The charts of a figure; itself where it lacks its data, so that whoever draws it says so. */
    public static List<Panel> of(Figure figure, StudyResult result) {
        Optional<Series> series = result.series().stream().filter(s -> s.id().equals(figure.data())).findFirst();
        Optional<Table> table = result.tables().stream().filter(t -> t.id().equals(figure.data())).findFirst();
        return switch (figure.kind()) {
            case BARS -> series.isEmpty() && table.isPresent() && has(table.get().columns(), figure)
                    ? bars(figure, result, table.get()) : List.of(new Panel(figure, result));
            case LINES -> series.isPresent() && has(series.get().columns(), figure) ? lines(figure, result, series.get())
                    : List.of(new Panel(figure, result));
            default -> List.of(new Panel(figure, result));
        };
    }

    private static boolean has(List<Column> columns, Figure figure) {
        List<String> ids = columns.stream().map(Column::id).toList();
        return ids.contains(figure.x()) && ids.containsAll(figure.y());
    }

    private static List<Panel> bars(Figure figure, StudyResult result, Table table) {
        List<String> names = texts(table, figure.x());
        Optional<Column> other = table.columns().stream()
                .filter(column -> column.kind() == Column.Kind.TEXT && !column.id().equals(figure.x()))
                .filter(column -> isKey(names, texts(table, column.id()))).findFirst();
        if (new HashSet<>(names).size() == names.size() || other.isEmpty()) {
            return List.of(new Panel(figure, with(result, inUnitOfRows(table, figure))));
        }
        List<Panel> panels = new ArrayList<>();
        for (String name : names.stream().distinct().toList()) {
            List<List<Object>> rows = IntStream.range(0, names.size()).filter(row -> names.get(row).equals(name))
                    .mapToObj(table.rows()::get).toList();
            // A bar alone compares nothing with anything; the table has its value.
            if (rows.size() > 1) {
                Table part = inUnitOfRows(new Table(table.id(), table.title(), table.columns(), rows), figure);
                panels.add(new Panel(new Figure(figure.title() + PLACE + name, figure.kind(), figure.data(), other.get().id(),
                        figure.y(), figure.lower(), figure.upper()), with(result, part)));
            }
        }
        return panels;
    }

    /** Whether name and text together tell every row from all others. */
    private static boolean isKey(List<String> names, List<String> texts) {
        return IntStream.range(0, names.size()).mapToObj(row -> List.of(names.get(row), texts.get(row))).distinct()
                .count() == names.size();
    }

    private static List<String> texts(Table table, String column) {
        return IntStream.range(0, table.rows().size()).mapToObj(row -> String.valueOf(table.rows().get(row)
                .get(table.indexOf(column)))).toList();
    }

    /** Where rows state their unit, in a column of that id, bars of the same unit have it. */
    private static Table inUnitOfRows(Table table, Figure figure) {
        boolean stated = table.columns().stream().anyMatch(column -> column.id().equals(UNIT));
        List<String> units = stated ? texts(table, UNIT).stream().distinct().toList() : List.of();
        if (units.size() != 1) {
            return table;
        }
        return new Table(table.id(), table.title(), table.columns().stream().map(column -> figure.y().contains(column.id())
                && column.unit().isEmpty() ? Column.number(column.id(), column.label(), units.getFirst()) : column).toList(),
                table.rows());
    }

    private static StudyResult with(StudyResult result, Table changed) {
        return result.withData(result.tables().stream().map(table -> table.id().equals(changed.id()) ? changed : table).toList(),
                result.series());
    }

    private static List<Panel> lines(Figure figure, StudyResult result, Series series) {
        Map<String, Integer> places = new LinkedHashMap<>();
        figure.y().stream().map(id -> label(series, id)).filter(label -> label.contains(PLACE))
                .forEach(label -> places.merge(what(label), 1, Integer::sum));
        boolean many = figure.y().size() > MANY && places.values().stream().anyMatch(count -> count > 1);
        Map<List<String>, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < figure.y().size(); i++) {
            String id = figure.y().get(i);
            String what = what(label(series, id));
            groups.computeIfAbsent(List.of(many && places.getOrDefault(what, 0) > 1 ? what : "", unit(series, id)), key -> new ArrayList<>())
                    .add(i);
        }
        if (groups.size() < 2) {
            return List.of(new Panel(figure, result));
        }
        long units = groups.keySet().stream().map(List::getLast).distinct().count();
        List<Panel> panels = new ArrayList<>();
        groups.forEach((key, lines) -> {
            String what = key.getFirst();
            String unit = units > 1 && what.isEmpty() ? key.getLast().isEmpty() ? "without unit" : "in " + key.getLast() : "";
            String title = figure.title() + (what.isEmpty() ? "" : PLACE + what) + (unit.isEmpty() ? "" : ", " + unit);
            Figure part = new Figure(title, figure.kind(), figure.data(), figure.x(), pick(figure.y(), lines),
                    pick(figure.lower(), lines), pick(figure.upper(), lines));
            panels.add(new Panel(part, what.isEmpty() ? result : namedByPlace(result, series, part)));
        });
        return panels;
    }

    private static List<String> pick(List<String> ids, List<Integer> lines) {
        return ids.isEmpty() ? List.of() : lines.stream().map(ids::get).toList();
    }

    private static Column column(Series series, String id) {
        return series.columns().stream().filter(column -> column.id().equals(id)).findFirst().orElseThrow();
    }

    private static String label(Series series, String id) {
        return column(series, id).label();
    }

    private static String unit(Series series, String id) {
        return column(series, id).unit();
    }

    private static String what(String label) {
        int end = label.indexOf(PLACE);
        return end < 0 ? label : label.substring(end + PLACE.length());
    }

    /**
     * What the title says of all lines need not stand at each. The other lines and series are left out: there an element has
     * the name that is shortened here, and with it another colour.
     */
    private static StudyResult namedByPlace(StudyResult result, Series series, Figure figure) {
        List<Column> columns = new ArrayList<>();
        List<double[]> values = new ArrayList<>();
        for (Column column : series.columns()) {
            int end = column.label().indexOf(PLACE);
            boolean line = figure.y().contains(column.id());
            if (line || columns.isEmpty() || figure.lower().contains(column.id()) || figure.upper().contains(column.id())) {
                columns.add(line && end > 0 ? Column.number(column.id(), column.label().substring(0, end), column.unit()) : column);
                values.add(series.column(column.id()));
            }
        }
        Series named = new Series(series.id(), series.title(), columns, values.toArray(double[][]::new));
        return result.withData(result.tables(), List.of(named));
    }
}
