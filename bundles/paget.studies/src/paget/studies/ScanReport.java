package paget.studies;

import java.util.ArrayList;
import java.util.List;

import paget.analysis.statistics.Interval;
import paget.core.study.Column;
import paget.core.study.Figure;
import paget.core.study.ScanRange;
import paget.core.study.Series;
import paget.core.study.StudyContext;
import paget.core.study.StudyResult;
import paget.core.study.Table;
import paget.sim.ObservableInfo;

/** Sums up a scan: all grid points as a series, and where each result is least and greatest as a table. */
final class ScanReport {

    private static final int SENTENCES = 12;
    /** Relative to the greatest value. */
    private static final double ZERO = 1e-12;

    private final StudyContext context;
    private final List<ScanRange> ranges;
    private final List<ScanPoint> points;
    private final List<ObservableInfo> observables;
    private final boolean stochastic;

    /** @param points the results at all grid points, the last range changing fastest */
    ScanReport(StudyContext context, List<ScanRange> ranges, List<ScanPoint> points) {
        this.context = context;
        this.ranges = ranges;
        this.observables = points.getFirst().observables();
        this.stochastic = context.replicates() > 1;
        this.points = stochastic ? points : points.stream().map(point -> withoutNoise(point, points)).toList();
    }

    /** A point without what integration leaves over of a zero. */
    private static ScanPoint withoutNoise(ScanPoint point, List<ScanPoint> all) {
        double[] values = point.means().clone();
        for (int i = 0; i < values.length; i++) {
            int result = i;
            double largest = all.stream().mapToDouble(p -> Math.abs(p.means()[result])).filter(Double::isFinite).max().orElse(0);
            values[i] = Math.abs(values[i]) <= ZERO * largest ? 0 : values[i];
        }
        return new ScanPoint(point.observables(), values, point.deviations(), point.intervals());
    }

    StudyResult result() {
        Series series = series();
        List<String> answers = new ArrayList<>();
        Table table = extremes(answers);
        List<String> lines = observables.stream().map(o -> stochastic ? o.id() + ".mean" : o.id()).toList();
        List<Figure> figures = switch (ranges.size()) {
            case 1 -> List.of(Figure.lines("Results at the end over "
                    + Labels.quantity(ranges.getFirst().elementName(), ranges.getFirst().feature()), series.id(),
                    ranges.getFirst().id(), lines));
            case 2 -> maps(series, lines);
            default -> List.of();
        };
        return new StudyResult(answers, List.of(table), List.of(series), figures, List.of(), context.replicates(),
                true);
    }

    /** A heat map of every result over both ranges. */
    private List<Figure> maps(Series series, List<String> lines) {
        List<Figure> maps = new ArrayList<>();
        for (int i = 0; i < Math.min(SENTENCES, lines.size()); i++) {
            maps.add(new Figure(Labels.withPlace(observables.get(i)) + " at the end", Figure.Kind.HEAT_MAP, series.id(),
                    ranges.getFirst().id(), List.of(ranges.get(1).id(), lines.get(i)), List.of(), List.of()));
        }
        return maps;
    }

    private Series series() {
        List<Column> columns = new ArrayList<>();
        List<double[]> values = new ArrayList<>();
        for (int i = 0; i < ranges.size(); i++) {
            ScanRange range = ranges.get(i);
            int dimension = i;
            columns.add(Column.number(range.id(), Labels.quantity(range.elementName(), range.feature()), range.unit()));
            values.add(over(point -> range.value(ScanStudy.steps(ranges, point)[dimension])));
        }
        for (int i = 0; i < observables.size(); i++) {
            ObservableInfo observable = observables.get(i);
            int index = i;
            String unit = observable.unit().label();
            if (stochastic) {
                columns.add(Column.number(observable.id() + ".mean", Labels.withPlace(observable) + ", mean", unit));
                values.add(over(point -> points.get(point).means()[index]));
                columns.add(Column.number(observable.id() + ".sd", Labels.withPlace(observable) + ", SD", unit));
                values.add(over(point -> points.get(point).deviations()[index]));
            } else {
                columns.add(Column.number(observable.id(), Labels.withPlace(observable), unit));
                values.add(over(point -> points.get(point).means()[index]));
            }
        }
        return new Series("scan", "Results at the end of each run", columns, values.toArray(double[][]::new));
    }

    private Table extremes(List<String> answers) {
        List<Column> columns = new ArrayList<>(List.of(Column.text("place", "Place"), Column.text("result", "Result"),
                Column.text("unit", "Unit"), Column.number("least", "Least", "")));
        ranges.forEach(range -> columns.add(Column.number("least." + range.id(), "at " + Labels.quantity(range.elementName(), range.feature()), range.unit())));
        columns.add(Column.number("greatest", "Greatest", ""));
        ranges.forEach(range -> columns.add(Column.number("greatest." + range.id(), "at " + Labels.quantity(range.elementName(), range.feature()), range.unit())));
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < observables.size(); i++) {
            ObservableInfo observable = observables.get(i);
            int least = 0;
            int greatest = 0;
            for (int p = 1; p < points.size(); p++) {
                least = points.get(p).means()[i] < points.get(least).means()[i] ? p : least;
                greatest = points.get(p).means()[i] > points.get(greatest).means()[i] ? p : greatest;
            }
            List<Object> row = new ArrayList<>(
                    List.of(Labels.place(observable, observables), Labels.inPlace(observable), observable.unit().label()));
            addExtreme(row, least, i);
            addExtreme(row, greatest, i);
            rows.add(row);
            if (answers.size() < SENTENCES) {
                answers.add(sentence(observable, i, least, greatest));
            }
        }
        return new Table("extremes", "Range of results over " + points.size() + " points", columns, rows);
    }

    private void addExtreme(List<Object> row, int point, int observable) {
        row.add(points.get(point).means()[observable]);
        int[] steps = ScanStudy.steps(ranges, point);
        for (int i = 0; i < steps.length; i++) {
            row.add(ranges.get(i).value(steps[i]));
        }
    }

    private String sentence(ObservableInfo observable, int index, int least, int greatest) {
        String what = Labels.withPlace(observable);
        double high = points.get(greatest).means()[index];
        double low = points.get(least).means()[index];
        if (low == high) {
            return what + ": does not depend on the scanned quantities.";
        }
        if (stochastic) {
            return what + ": on average from " + average(least, index, observable) + " to " + average(greatest, index, observable)
                    + ".";
        }
        return what + ": from " + Numbers.of(low) + " (at " + where(least) + ") to "
                + Numbers.of(high, observable.unit().label()) + " (at " + where(greatest) + ").";
    }

    private String average(int point, int index, ObservableInfo observable) {
        Interval interval = points.get(point).intervals().get(index);
        return Numbers.of(points.get(point).means()[index], interval, observable.unit().label()) + " ("
                + Numbers.range(interval, ScanPoint.CONFIDENCE) + ", at " + where(point) + ")";
    }

    private String where(int point) {
        int[] steps = ScanStudy.steps(ranges, point);
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < steps.length; i++) {
            parts.add(Labels.quantity(ranges.get(i).elementName(), ranges.get(i).feature()) + " = " + Numbers.of(ranges.get(i).value(steps[i]), ranges.get(i).unit()));
        }
        return String.join(", ", parts);
    }

    private interface PointFunction {
        double at(int point);
    }

    private double[] over(PointFunction function) {
        double[] values = new double[points.size()];
        for (int p = 0; p < values.length; p++) {
            values[p] = function.at(p);
        }
        return values;
    }
}
