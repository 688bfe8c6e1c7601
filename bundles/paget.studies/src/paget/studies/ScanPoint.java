package paget.studies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import paget.analysis.statistics.Interval;
import paget.analysis.statistics.Sample;
import paget.sim.ObservableInfo;
import paget.sim.run.Trajectory;

/**
 * Results at the end of the runs at one point of a grid.
 *
 * @param observables the results
 * @param means mean of each result over the replicates
 * @param deviations standard deviation of each; NaN for a single run
 * @param intervals of the means, 95 %; empty for a single run
 */
record ScanPoint(List<ObservableInfo> observables, double[] means, double[] deviations,
        List<Interval> intervals) {

    static final double CONFIDENCE = 0.95;

    static ScanPoint of(List<ObservableInfo> observables, Trajectory trajectory) {
        double[] means = observables.stream().mapToDouble(o -> trajectory.last(o.id())).toArray();
        double[] deviations = new double[means.length];
        Arrays.fill(deviations, Double.NaN);
        return new ScanPoint(observables, means, deviations, List.of());
    }

    static ScanPoint of(VariantRuns runs) {
        int count = runs.observables().size();
        double[] means = new double[count];
        double[] deviations = new double[count];
        List<Interval> intervals = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Sample sample = new Sample(runs.last(i));
            means[i] = sample.mean();
            deviations[i] = sample.standardDeviation();
            intervals.add(sample.meanInterval(CONFIDENCE));
        }
        return new ScanPoint(runs.observables(), means, deviations, intervals);
    }
}
