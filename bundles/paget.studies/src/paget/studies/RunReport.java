package paget.studies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import paget.analysis.statistics.Interval;
import paget.analysis.statistics.Proportion;
import paget.analysis.statistics.Sample;
import paget.core.study.ArmPlan;
import paget.core.study.Column;
import paget.core.study.Figure;
import paget.core.study.Series;
import paget.core.study.StudyContext;
import paget.core.study.StudyResult;
import paget.core.study.Table;
import paget.sim.Issue;
import paget.sim.ObservableInfo;
import paget.studies.survival.TimeToEvent;

/** Turns the runs of one variant into a result. */
final class RunReport {

    /** Part of the largest value below which an integrator's number is zero. */
    private static final double NOTHING = 1e-12;

    private static final double CONFIDENCE = 0.95;
    private static final int SENTENCES = 12;

    private RunReport() {
    }

    /** What a study that runs one variant has found. */
    static StudyResult of(StudyContext context, VariantRuns runs) {
        return context.replicates() == 1 ? single(context, runs) : ensemble(context, runs);
    }

    private static StudyResult single(StudyContext context, VariantRuns runs) {
        Series series = TrajectorySeries.of(TrajectorySeries.TRAJECTORY, "Time course", runs.first(),
                runs.observables(), runs.timeUnit());
        List<List<Object>> rows = new ArrayList<>();
        for (ObservableInfo observable : runs.observables()) {
            double[] values = series.column(observable.id());
            // Results such as shares are undefined while what they divide by is zero.
            double minimum = Arrays.stream(values).filter(v -> !Double.isNaN(v)).min().orElse(Double.NaN);
            double maximum = Arrays.stream(values).filter(v -> !Double.isNaN(v)).max().orElse(Double.NaN);
            double nothing = NOTHING * Math.max(Math.abs(minimum), Math.abs(maximum));
            rows.add(List.of(Labels.place(observable, runs.observables()), Labels.inPlace(observable), observable.unit().label(),
                    without(nothing, values[0]), without(nothing, values[values.length - 1]), without(nothing, minimum),
                    without(nothing, maximum)));
        }
        Table table = new Table("end", "Results at time " + Numbers.of(context.plan().tEnd(), runs.timeUnit()),
                List.of(Column.text("place", "Place"), Column.text("result", "Result"), Column.text("unit", "Unit"),
                        Column.number("start", "Start", ""), Column.number("end", "End", ""),
                        Column.number("minimum", "Minimum", ""), Column.number("maximum", "Maximum", "")),
                rows);
        List<Issue> notes = context.plan().replicates() > 1
                ? List.of(Issue.info("study.one-replicate", context.plan().id(), "The engine "
                        + context.engine().label() + " gives the same trajectory every time, so one was run instead of "
                        + context.plan().replicates() + "."))
                : List.of();
        return new StudyResult(List.of(), List.of(table), List.of(series), List.of(TrajectorySeries.figure(series)),
                notes, 1, true);
    }

    private static double without(double nothing, double value) {
        return Math.abs(value) < nothing ? 0 : value;
    }

    private static StudyResult ensemble(StudyContext context, VariantRuns runs) {
        Series summary = TrajectorySeries.of(TrajectorySeries.SUMMARY, "Mean and spread of replicates",
                runs.statistics(), runs.timeUnit());
        Series first = TrajectorySeries.of(TrajectorySeries.TRAJECTORY, "First replicate", runs.first(),
                runs.observables(), runs.timeUnit());
        List<Series> series = new ArrayList<>(List.of(first, summary));
        if (context.plan().eachReplicate()) {
            series.addAll(runs.each());
        }
        boolean complete = runs.finished() == context.replicates();
        List<Issue> notes = new ArrayList<>();
        if (!complete) {
            notes.add(Issue.warning("study.cancelled", context.plan().id(), "The study was stopped after "
                    + runs.finished() + " of " + context.replicates() + " replicates; these are summed up."));
        }
        List<String> answers = new ArrayList<>();
        List<Table> tables = new ArrayList<>(List.of(table(context, runs, answers)));
        List<Figure> figures = new ArrayList<>(List.of(TrajectorySeries.figure(summary, runs.statistics())));
        TimeToEvent.of(context.plan()).ifPresent(event -> {
            ArmsSurvival survival = new ArmsSurvival(context.plan(), event, runs.waitedFor(context.plan()),
                    runs.timeUnit(), CONFIDENCE);
            survival.add(new ArmPlan("all", "All replicates", List.of()), runs.eventTimes());
            answers.addAll(survival.answers());
            notes.addAll(survival.notes());
            tables.addAll(survival.tables());
            series.addAll(survival.report().series());
            figures.addAll(survival.report().figures());
        });
        return new StudyResult(answers, tables, series, figures, notes, runs.finished(), complete);
    }

    private static Table table(StudyContext context, VariantRuns runs, List<String> answers) {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < runs.observables().size(); i++) {
            ObservableInfo observable = runs.observables().get(i);
            double[] last = runs.last(i);
            Sample sample = new Sample(last);
            Interval interval = sample.meanInterval(CONFIDENCE);
            long zeros = Arrays.stream(last).filter(v -> v == 0).count();
            Interval zero = new Proportion(zeros, last.length).interval(CONFIDENCE);
            rows.add(List.of(Labels.place(observable, runs.observables()), Labels.inPlace(observable), observable.unit().label(), sample.mean(),
                    sample.standardDeviation(), interval.lower(), interval.upper(), sample.quantile(0.05),
                    sample.quantile(0.5), sample.quantile(0.95), (double) zeros / last.length, zero.lower(), zero.upper()));
            if (answers.size() < SENTENCES) {
                answers.add(sentence(observable, sample, interval, zeros, zero));
            }
        }
        return new Table("end",
                "Results at time " + Numbers.of(context.plan().tEnd(), runs.timeUnit()) + ", " + runs.finished()
                        + " replicates",
                List.of(Column.text("place", "Place"), Column.text("result", "Result"), Column.text("unit", "Unit"),
                        Column.number("mean", "Mean", ""), Column.number("sd", "SD", ""),
                        Column.number("mean.lower", "95 % CI from", ""), Column.number("mean.upper", "95 % CI to", ""),
                        Column.number("q05", "5 % quantile", ""), Column.number("median", "Median", ""),
                        Column.number("q95", "95 % quantile", ""), Column.number("zero", "Fraction at 0", ""),
                        Column.number("zero.lower", "from", ""), Column.number("zero.upper", "to", "")),
                rows);
    }

    private static String sentence(ObservableInfo observable, Sample sample, Interval mean, long zeros, Interval zero) {
        if (!(sample.minimum() < sample.maximum())) {
            return Labels.withPlace(observable) + ": " + Numbers.of(sample.mean(), observable.unit().label())
                    + " in every replicate.";
        }
        String text = Labels.withPlace(observable) + ": " + Numbers.of(sample.mean(), mean, observable.unit().label())
                + " on average (" + Numbers.range(mean, CONFIDENCE) + "); nine replicates in ten lie between "
                + Numbers.of(sample.quantile(0.05)) + " and " + Numbers.of(sample.quantile(0.95));
        return zeros == 0 ? text + "." : text + ", and " + Numbers.percent((double) zeros / sample.size(), zero, CONFIDENCE)
                + " are at 0.";
    }
}
