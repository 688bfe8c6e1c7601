package paget.studies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import paget.analysis.ensemble.EnsembleStatistics;
import paget.core.compile.Variant;
import paget.core.study.Series;
import paget.core.study.StudyContext;
import paget.sim.ObservableInfo;
import paget.sim.run.Simulation;
import paget.sim.run.Trajectory;

/** All replicates of one variant: the first trajectory, the summary, and the last value of every observable. */
final class VariantRuns {

    /** How many numbers are kept for quantiles, 64 MB. */
    private static final long KEPT = 8_000_000;

    private final List<ObservableInfo> observables;
    private final String timeUnit;
    private final List<Series> each = new ArrayList<>();
    private Trajectory first;
    private EnsembleStatistics statistics;
    private double[][] last;
    private int finished;

    private VariantRuns(List<ObservableInfo> observables, String timeUnit) {
        this.observables = observables;
        this.timeUnit = timeUnit;
    }

    /** Runs all replicates, or as many as are finished when the user cancels. */
    static VariantRuns run(StudyContext context, Variant variant) {
        Simulation simulation = context.prepare(variant);
        VariantRuns runs = new VariantRuns(context.wanted(simulation.observables()),
                simulation.model().timeUnit().toString());
        int count = context.replicates();
        runs.last = new double[runs.observables.size()][count];
        boolean keepEach = context.plan().eachReplicate();
        runs.finished = context.replicates(simulation, count, (replicate, trajectory) -> {
            if (runs.first == null) {
                runs.first = trajectory;
                runs.statistics = new EnsembleStatistics(runs.observables, trajectory, count, KEPT);
            }
            runs.add(replicate, trajectory, keepEach);
        });
        return runs;
    }

    private void add(int replicate, Trajectory trajectory, boolean keepEach) {
        statistics.add(trajectory);
        for (int i = 0; i < observables.size(); i++) {
            last[i][replicate] = trajectory.last(observables.get(i).id());
        }
        if (keepEach) {
            each.add(TrajectorySeries.of(String.format(Locale.ROOT, "trajectory-%06d", replicate),
                    "Replicate " + replicate, trajectory, observables, timeUnit));
        }
    }

    List<ObservableInfo> observables() {
        return observables;
    }

    /** Number of replicates finished, at least 1. */
    int finished() {
        return finished;
    }

    /** The first replicate; the only one of a deterministic engine. */
    Trajectory first() {
        return first;
    }

    EnsembleStatistics statistics() {
        return statistics;
    }

    /** The last value of an observable in each finished replicate. */
    double[] last(int observable) {
        return Arrays.copyOf(last[observable], finished);
    }

    /** The trajectory of every replicate, where the plan asks for them. */
    List<Series> each() {
        return each;
    }

    String timeUnit() {
        return timeUnit;
    }
}
