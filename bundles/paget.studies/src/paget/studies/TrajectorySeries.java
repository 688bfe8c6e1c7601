package paget.studies;

import java.util.ArrayList;
import java.util.List;

import paget.analysis.ensemble.EnsembleStatistics;
import paget.core.study.Column;
import paget.core.study.Figure;
import paget.core.study.Series;
import paget.sim.ObservableInfo;
import paget.sim.run.Trajectory;

/** Series over time: one trajectory, or the summary of many. */
final class TrajectorySeries {

    static final String TIME = "time";
    static final String TRAJECTORY = "trajectory";
    static final String SUMMARY = "summary";

    private static final double[] PROBABILITIES = {0.05, 0.5, 0.95};
    private static final String[] SUFFIXES = {".q05", ".median", ".q95"};

    private TrajectorySeries() {
    }

    /** The wanted columns of a trajectory. */
    static Series of(String id, String title, Trajectory trajectory, List<ObservableInfo> wanted, String timeUnit) {
        List<Column> columns = new ArrayList<>();
        double[][] values = new double[wanted.size() + 1][];
        columns.add(Column.number(TIME, "Time", timeUnit));
        values[0] = trajectory.times();
        for (ObservableInfo observable : wanted) {
            values[columns.size()] = trajectory.column(observable.id());
            columns.add(Column.number(observable.id(), Labels.withPlace(observable), observable.unit().label()));
        }
        return new Series(id, title, columns, values);
    }

    /** Mean, standard deviation and, where the values were kept, quantiles of each observable. */
    static Series of(String id, String title, EnsembleStatistics ensemble, String timeUnit) {
        List<Column> columns = new ArrayList<>();
        List<double[]> values = new ArrayList<>();
        columns.add(Column.number(TIME, "Time", timeUnit));
        values.add(ensemble.times());
        for (int i = 0; i < ensemble.observables().size(); i++) {
            ObservableInfo observable = ensemble.observables().get(i);
            String unit = observable.unit().label();
            columns.add(Column.number(observable.id() + ".mean", Labels.withPlace(observable) + ", mean", unit));
            values.add(ensemble.mean(i));
            columns.add(Column.number(observable.id() + ".sd", Labels.withPlace(observable) + ", standard deviation", unit));
            values.add(ensemble.standardDeviation(i));
            if (ensemble.hasQuantiles()) {
                double[][] quantiles = ensemble.quantiles(i, PROBABILITIES);
                for (int p = 0; p < PROBABILITIES.length; p++) {
                    columns.add(Column.number(observable.id() + SUFFIXES[p],
                            Labels.withPlace(observable) + ", " + Math.round(100 * PROBABILITIES[p]) + " % quantile", unit));
                    values.add(quantiles[p]);
                }
            }
        }
        return new Series(id, title, columns, values.toArray(double[][]::new));
    }

    /** Lines of all observables of a series made by the first method. */
    static Figure figure(Series series) {
        return Figure.lines(series.title(), series.id(), TIME,
                series.columns().stream().skip(1).map(Column::id).toList());
    }

    /** Lines of means, with bands from the 5 % to the 95 % quantile where there are quantiles. */
    static Figure figure(Series series, EnsembleStatistics ensemble) {
        List<String> ids = ensemble.observables().stream().map(ObservableInfo::id).toList();
        List<String> means = ids.stream().map(id -> id + ".mean").toList();
        if (!ensemble.hasQuantiles()) {
            return Figure.lines(series.title(), series.id(), TIME, means);
        }
        return new Figure(series.title(), Figure.Kind.LINES, series.id(), TIME, means,
                ids.stream().map(id -> id + SUFFIXES[0]).toList(), ids.stream().map(id -> id + SUFFIXES[2]).toList());
    }
}
