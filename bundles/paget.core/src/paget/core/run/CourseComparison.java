package paget.core.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import paget.core.study.Column;
import paget.core.study.Figure;
import paget.core.study.Series;
import paget.core.study.StudyResult;

/**
 * The courses that results have in common, one series and one figure for each quantity with a column for each result.
 * Where results have other abscissae, courses are joined by straight lines, as charts do, and are NaN outside.
 */
record CourseComparison(List<Series> series, List<Figure> figures, List<Last> last) {

    /** The last values of a quantity. */
    record Last(String series, String abscissa, Column column, List<Double> values) {
    }

    static CourseComparison of(List<String> names, List<StudyResult> results) {
        CourseComparison comparison = new CourseComparison(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Series first : results.getFirst().series()) {
            List<Series> alike = results.stream().map(result -> find(result, first)).flatMap(Optional::stream).toList();
            if (alike.size() == results.size() && alike.stream().allMatch(one -> one.rows() > 0)) {
                comparison.add(names, results.getFirst(), alike);
            }
        }
        return comparison;
    }

    private static Optional<Series> find(StudyResult result, Series wanted) {
        return result.series().stream().filter(one -> one.id().equals(wanted.id())
                && one.columns().getFirst().id().equals(wanted.columns().getFirst().id())).findFirst();
    }

    private void add(List<String> names, StudyResult result, List<Series> alike) {
        Series first = alike.getFirst();
        Column abscissa = first.columns().getFirst();
        double[] grid = grid(alike);
        for (Column column : first.columns().subList(1, first.columns().size())) {
            if (alike.stream().allMatch(one -> one.columns().stream().anyMatch(c -> c.id().equals(column.id())))) {
                double[][] values = new double[alike.size() + 1][];
                values[0] = grid;
                List<Column> columns = new ArrayList<>(List.of(abscissa));
                for (int i = 0; i < alike.size(); i++) {
                    values[i + 1] = on(grid, alike.get(i).values()[0], alike.get(i).column(column.id()));
                    columns.add(Column.number("run" + (i + 1), names.get(i), column.unit()));
                }
                String id = (first.id() + "." + column.id()).toLowerCase(java.util.Locale.ROOT)
                        .replaceAll("[^a-z0-9.-]", "-");
                String title = first.title() + ": " + column.label();
                series.add(new Series(id, title, columns, values));
                figures.add(new Figure(title, kind(result, first), id, abscissa.id(),
                        columns.subList(1, columns.size()).stream().map(Column::id).toList(), List.of(), List.of()));
                last.add(new Last(first.title(), "last value", column,
                        alike.stream().map(one -> one.last(column.id())).toList()));
            }
        }
    }

    private static Figure.Kind kind(StudyResult result, Series series) {
        return result.figures().stream().filter(figure -> figure.data().equals(series.id())).map(Figure::kind)
                .filter(kind -> kind == Figure.Kind.STEPS).findFirst().orElse(Figure.Kind.LINES);
    }

    private static double[] grid(List<Series> alike) {
        double[] first = alike.getFirst().values()[0];
        if (alike.stream().allMatch(one -> Arrays.equals(one.values()[0], first))) {
            return first;
        }
        TreeSet<Double> all = new TreeSet<>();
        alike.forEach(one -> Arrays.stream(one.values()[0]).filter(Double::isFinite).forEach(all::add));
        return all.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double[] on(double[] grid, double[] x, double[] y) {
        if (Arrays.equals(grid, x)) {
            return y;
        }
        double[] values = new double[grid.length];
        for (int i = 0, j = 0; i < grid.length; i++) {
            while (j < x.length - 1 && x[j + 1] <= grid[i]) {
                j++;
            }
            if (grid[i] == x[j]) {
                values[i] = y[j];
            } else if (grid[i] < x[j] || j == x.length - 1) {
                values[i] = Double.NaN;
            } else {
                values[i] = y[j] + (y[j + 1] - y[j]) * (grid[i] - x[j]) / (x[j + 1] - x[j]);
            }
        }
        return values;
    }
}
