package paget.sim.run;

import java.util.Arrays;
import java.util.List;

import paget.sim.ObservableInfo;

/**
 * Observables over time. Values lie in one array row by row: the value of observable j at time i is
 * {@code values[i * columns + j]}.
 */
public final class Trajectory {

    private final List<ObservableInfo> observables;
    private final double[] times;
    private final double[] values;

    private Trajectory(List<ObservableInfo> observables, double[] times, double[] values) {
        this.observables = observables;
        this.times = times;
        this.values = values;
    }

    /** Collects rows into a trajectory. */
    public static final class Recorder implements TrajectorySink {

        private final List<ObservableInfo> observables;
        private double[] times;
        private double[] values;
        private int rows;

        /** @param expectedRows number of rows for which room is made at once */
        public Recorder(List<ObservableInfo> observables, int expectedRows) {
            this.observables = List.copyOf(observables);
            this.times = new double[Math.max(1, expectedRows)];
            this.values = new double[times.length * observables.size()];
        }

        @Override
        public void accept(double time, double[] row) {
            int columns = observables.size();
            if (rows == times.length) {
                times = Arrays.copyOf(times, rows * 2);
                values = Arrays.copyOf(values, rows * 2 * columns);
            }
            times[rows] = time;
            System.arraycopy(row, 0, values, rows * columns, columns);
            rows++;
        }

        /** What has been received so far. */
        public Trajectory trajectory() {
            return new Trajectory(observables, Arrays.copyOf(times, rows),
                    Arrays.copyOf(values, rows * observables.size()));
        }
    }

    public List<ObservableInfo> observables() {
        return observables;
    }

    public int rows() {
        return times.length;
    }

    public int columns() {
        return observables.size();
    }

    public double time(int row) {
        return times[row];
    }

    public double value(int row, int column) {
        return values[row * observables.size() + column];
    }

    /** All times, one per row. A copy. */
    public double[] times() {
        return times.clone();
    }

    /** One observable over time. A copy, one value per row. */
    public double[] column(int column) {
        double[] series = new double[times.length];
        for (int row = 0; row < series.length; row++) {
            series[row] = value(row, column);
        }
        return series;
    }

    /**
     * Column number of an observable.
     *
     * @throws IllegalArgumentException when there is none of that id
     */
    public int indexOf(String observableId) {
        for (int i = 0; i < observables.size(); i++) {
            if (observables.get(i).id().equals(observableId)) {
                return i;
            }
        }
        throw new IllegalArgumentException("The trajectory has no observable \"" + observableId + "\".");
    }

    /** One observable over time by id. */
    public double[] column(String observableId) {
        return column(indexOf(observableId));
    }

    /** The last row's value of an observable. */
    public double last(String observableId) {
        return value(rows() - 1, indexOf(observableId));
    }
}
