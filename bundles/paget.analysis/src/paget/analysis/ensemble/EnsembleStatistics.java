package paget.analysis.ensemble;

import java.util.Arrays;
import java.util.List;

import paget.analysis.statistics.Quantiles;
import paget.sim.ObservableInfo;
import paget.sim.run.Trajectory;

/**
 * Mean, spread and quantiles of observables over time, from trajectories that are added one by one. The result depends
 * on the order of adding in the last digits, so add in the order of the replicates. Used by one thread.
 */
public final class EnsembleStatistics {

    private final List<ObservableInfo> observables;
    private final double[] times;
    private final int[] columns;
    private final double[] means;
    private final double[] squares;
    /** All values, cell by cell; null when there is no room for them. */
    private final double[][] values;
    private int count;

    /**
     * @param observables what to sum up; a part of each trajectory's observables
     * @param first a trajectory whose times and columns all others share; not added yet
     * @param expected number of trajectories
     * @param keepLimit number of values that may be kept to find quantiles; when all replicates have more there are
     *        no quantiles
     */
    public EnsembleStatistics(List<ObservableInfo> observables, Trajectory first, int expected, long keepLimit) {
        this.observables = List.copyOf(observables);
        times = first.times();
        columns = observables.stream().mapToInt(o -> first.indexOf(o.id())).toArray();
        int cells = times.length * columns.length;
        means = new double[cells];
        squares = new double[cells];
        values = (double) cells * expected <= keepLimit ? new double[cells][expected] : null;
    }

    /** Adds a replicate. */
    public void add(Trajectory trajectory) {
        if (trajectory.rows() != times.length) {
            throw new IllegalArgumentException(
                    "a trajectory of " + trajectory.rows() + " rows among those of " + times.length);
        }
        count++;
        for (int row = 0; row < times.length; row++) {
            for (int i = 0; i < columns.length; i++) {
                int cell = row * columns.length + i;
                double value = trajectory.value(row, columns[i]);
                // B. P. Welford, Technometrics 4 (1962) 419–420, for each cell.
                double deviation = value - means[cell];
                means[cell] += deviation / count;
                squares[cell] += deviation * (value - means[cell]);
                if (values != null) {
                    values[cell][count - 1] = value;
                }
            }
        }
    }

    public List<ObservableInfo> observables() {
        return observables;
    }

    public double[] times() {
        return times.clone();
    }

    /** Number of replicates added. */
    public int count() {
        return count;
    }

    public boolean hasQuantiles() {
        return values != null;
    }

    /** Mean over the replicates, one value a time. */
    public double[] mean(int observable) {
        return overTime(observable, cell -> means[cell]);
    }

    /** Root of the unbiased variance over the replicates, one value a time; NaN for a single replicate. */
    public double[] standardDeviation(int observable) {
        return overTime(observable, cell -> count < 2 ? Double.NaN : Math.sqrt(squares[cell] / (count - 1)));
    }

    /**
     * Quantiles over the replicates, one array a probability, each with one value a time.
     *
     * @throws IllegalStateException when the values were too many to be kept
     */
    public double[][] quantiles(int observable, double... probabilities) {
        if (values == null) {
            throw new IllegalStateException("no values were kept");
        }
        double[][] result = new double[probabilities.length][times.length];
        for (int row = 0; row < times.length; row++) {
            double[] sorted = Arrays.copyOf(values[row * columns.length + observable], count);
            Arrays.sort(sorted);
            for (int p = 0; p < probabilities.length; p++) {
                result[p][row] = Quantiles.ofSorted(sorted, probabilities[p]);
            }
        }
        return result;
    }

    private interface CellFunction {
        double at(int cell);
    }

    private double[] overTime(int observable, CellFunction function) {
        double[] series = new double[times.length];
        for (int row = 0; row < times.length; row++) {
            series[row] = function.at(row * columns.length + observable);
        }
        return series;
    }
}
