package paget.sim.ensemble;

import java.util.List;

import paget.sim.ObservableInfo;
import paget.sim.run.RunStatistics;

/**
 * Statistics of observables over replicates. Arrays are flat, row by row: observable j at time i is at
 * {@code i * columns + j}.
 */
public final class EnsembleResult {

    private final List<ObservableInfo> observables;
    private final int requested;
    private final EnsembleAccumulator values;
    private final RunStatistics statistics;
    private final String hash;

    EnsembleResult(List<ObservableInfo> observables, int requested, EnsembleAccumulator values,
            RunStatistics statistics, String hash) {
        this.observables = List.copyOf(observables);
        this.requested = requested;
        this.values = values;
        this.statistics = statistics;
        this.hash = hash;
    }

    public List<ObservableInfo> observables() {
        return observables;
    }

    /** Replicates finished; fewer than asked for after a cancel. */
    public long replicates() {
        return values.count();
    }

    /** Whether all replicates asked for are in. */
    public boolean isComplete() {
        return values.count() == requested;
    }

    public int rows() {
        return values.rows();
    }

    public int columns() {
        return observables.size();
    }

    public double time(int row) {
        return values.time(row);
    }

    public double mean(int row, int column) {
        return values.mean(row * columns() + column);
    }

    /** Sample standard deviation, with n − 1; 0 for one replicate. */
    public double standardDeviation(int row, int column) {
        return Math.sqrt(values.variance(row * columns() + column));
    }

    public double minimum(int row, int column) {
        return values.minimum(row * columns() + column);
    }

    public double maximum(int row, int column) {
        return values.maximum(row * columns() + column);
    }

    /**
     * See {@link QuantileSketch} for how exact it is.
     *
     * @throws IllegalStateException when the settings did not ask for quantiles
     */
    public double quantile(int row, int column, double fraction) {
        return values.quantile(row * columns() + column, fraction);
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
        throw new IllegalArgumentException("The ensemble has no observable \"" + observableId + "\".");
    }

    /** What all finished replicates did together. */
    public RunStatistics statistics() {
        return statistics;
    }

    /** {@link paget.sim.run.ResultHash} over the rows of all finished replicates in order. */
    public String hash() {
        return hash;
    }
}
