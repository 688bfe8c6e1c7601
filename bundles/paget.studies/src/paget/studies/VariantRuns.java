package paget.studies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import paget.analysis.ensemble.EnsembleStatistics;
import paget.core.compile.Variant;
import paget.core.study.Series;
import paget.core.study.StudyContext;
import paget.core.study.StudyPlan;
import paget.sim.ObservableInfo;
import paget.sim.run.Simulation;
import paget.sim.run.Trajectory;
import paget.studies.survival.TimeToEvent;

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
    private double[] eventTimes;
    private int finished;

    private VariantRuns(List<ObservableInfo> observables, String timeUnit) {
        this.observables = observables;
        this.timeUnit = timeUnit;
    }

    /** Runs all replicates, or as many as are finished when the user cancels. */
    static VariantRuns run(StudyContext context, Variant variant) {
        return run(context, context.prepare(variant));
    }

    /** The same of a model that is ready to run. */
    static VariantRuns run(StudyContext context, Simulation simulation) {
        VariantRuns runs = new VariantRuns(context.wanted(simulation.observables()),
                simulation.model().timeUnit().toString());
        int count = context.replicates();
        runs.last = new double[runs.observables.size()][count];
        Optional<TimeToEvent> event = TimeToEvent.of(context.plan());
        String waited = event.isEmpty() ? "" : context.plan().observables().getFirst();
        runs.eventTimes = new double[event.isEmpty() ? 0 : count];
        boolean keepEach = context.plan().eachReplicate();
        runs.finished = context.replicates(simulation, count, (replicate, trajectory) -> {
            if (runs.first == null) {
                runs.first = trajectory;
                runs.statistics = new EnsembleStatistics(runs.observables, trajectory, count, KEPT);
            }
            event.ifPresent(e -> runs.eventTimes[replicate] = trajectory.observables().stream()
                    .anyMatch(o -> o.id().equals(waited)) ? e.in(trajectory, trajectory.indexOf(waited)) : Double.NaN);
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

    /** When the event of the plan came in each finished replicate, NaN for never; the plan asks for one. */
    double[] eventTimes() {
        return Arrays.copyOf(eventTimes, finished);
    }

    /** The result that the event of the plan is about: its first observable. */
    ObservableInfo waitedFor(StudyPlan plan) {
        return observables.stream().filter(o -> o.id().equals(plan.observables().getFirst())).findFirst()
                .orElse(observables.getFirst());
    }

    /** The trajectory of every replicate, where the plan asks for them. */
    List<Series> each() {
        return each;
    }

    String timeUnit() {
        return timeUnit;
    }
}
