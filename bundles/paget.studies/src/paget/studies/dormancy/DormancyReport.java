package paget.studies.dormancy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import paget.analysis.statistics.RankCorrelation;
import paget.analysis.survival.KaplanMeier;
import paget.analysis.survival.LogRank;
import paget.analysis.survival.SurvivalTimes;
import paget.core.study.ArmPlan;
import paget.core.study.Column;
import paget.core.study.StudyContext;
import paget.core.study.StudyResult;
import paget.core.study.Table;
import paget.sim.ObservableInfo;
import paget.studies.Labels;
import paget.studies.Numbers;
import paget.studies.input.Input;
import paget.studies.input.PointRuns;
import paget.studies.survival.SurvivalReport;

/** Reasons, resting times arm by arm, and what goes with long or short rest. */
final class DormancyReport {

    private static final double WEAK = 0.1;
    private static final double SURE = 0.05;

    private final StudyContext context;
    private final List<Input> inputs;
    private final double from;
    private final double confidence;
    private final SurvivalReport survival;
    private final List<SurvivalTimes> groups = new ArrayList<>();
    private final List<KaplanMeier> curves = new ArrayList<>();
    private final List<ArmPlan> arms = new ArrayList<>();
    private final List<List<Object>> brakeRows = new ArrayList<>();
    private final List<List<Object>> factorRows = new ArrayList<>();
    private final List<String> reasons = new ArrayList<>();
    private String event = "";

    DormancyReport(StudyContext context, List<Input> inputs, double from) {
        this.context = context;
        this.inputs = inputs;
        this.from = from;
        this.confidence = Double.parseDouble(context.plan().option(DormancyStudy.CONFIDENCE));
        this.survival = new SurvivalReport(context.subject().timeUnit(), confidence);
    }

    void addArm(ArmPlan arm, ObservableInfo observable, double level, double[] times, PointRuns runs,
            double[][] points) {
        event = Labels.withPlace(observable) + " of " + Numbers.of(level, observable.unit().label());
        double end = context.plan().tEnd() - from;
        SurvivalTimes group = SurvivalTimes.until(times, end);
        arms.add(arm);
        groups.add(group);
        curves.add(survival.add(arm.id(), arm.name(), group, end));
        for (int j = 0; j < inputs.size(); j++) {
            double[] x = new double[times.length];
            double[] y = new double[times.length];
            for (int i = 0; i < times.length; i++) {
                x[i] = runs.values(points[i])[j];
                y[i] = Double.isNaN(times[i]) ? end : times[i];
            }
            if (group.events() > 0 && !SurvivalReport.isCertain(curves.getLast())) {
                RankCorrelation correlation = RankCorrelation.of(x, y, confidence);
                factorRows.add(List.of(arm.name(), inputs.get(j).elementId(), inputs.get(j).label(),
                        correlation.estimate(), correlation.interval().lower(), correlation.interval().upper()));
            }
        }
    }

    void addBrakes(ArmPlan arm, List<Brake> brakes) {
        for (Brake brake : brakes) {
            brakeRows.add(List.of(arm.name(), brake.elementId(), brake.reason().label(), brake.name(),
                    100 * brake.strength()));
        }
        if (arms.size() == 1) {
            reasons.add(brakes.isEmpty() || brakes.getFirst().strength() < WEAK
                    ? "Nothing that the model knows of holds it: it does not rest."
                    : String.format(Locale.ROOT, "It rests by %s: %s takes %.0f %% of its growth away.",
                            brakes.getFirst().reason().label(), brakes.getFirst().name(),
                            100 * brakes.getFirst().strength()));
        }
    }

    StudyResult result() {
        List<String> answers = new ArrayList<>(reasons);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < arms.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble((Integer i) -> Double.isNaN(curves.get(i).median())
                ? Double.POSITIVE_INFINITY : curves.get(i).median()));
        for (int i : order) {
            KaplanMeier curve = curves.get(i);
            if (groups.get(i).events() == 0) {
                answers.add(arms.get(i).name() + ": the rest lasts to the end, " + Numbers.of(context.plan().tEnd() - from,
                        context.subject().timeUnit()) + ", in all of " + groups.get(i).size()
                        + (groups.get(i).size() == 1 ? " patient." : " patients."));
                continue;
            }
            if (SurvivalReport.isCertain(curve) && curve.median() == 0) {
                answers.add(arms.get(i).name() + ": there is no rest to measure, since " + event
                        + " is there from the start; give the study a level above that.");
                continue;
            }
            if (SurvivalReport.isCertain(curve)) {
                answers.add(arms.get(i).name() + ": the rest until " + event + " takes " + Numbers.of(curve.median(),
                        context.subject().timeUnit()) + " in " + (groups.get(i).size() == 1 ? "the one patient."
                                : "all of " + groups.get(i).size() + " patients; what differs between them does not act on it."));
                continue;
            }
            answers.add(String.format(Locale.ROOT, "%s: the median rest until %s is %s; nine in ten rest from %s to %s; %s.",
                    arms.get(i).name(), event, survival.median(curve), reached(curve.quantile(0.05)),
                    reached(curve.quantile(0.95)), survival.highestHazard(i)));
        }
        List<Table> tables = new ArrayList<>();
        tables.add(survival.table("resting-time", "Resting time until " + event));
        tables.add(survival.atRisk());
        tables.add(new Table("reasons", "What holds the resting population",
                List.of(Column.text("arm", "Arm"), Column.text("element", "Element"), Column.text("reason", "Reason"),
                        Column.text("name", "By"), Column.number("strength", "Of growth", "%")),
                brakeRows));
        if (arms.size() > 1) {
            tables.add(stimulators(order, answers));
        }
        if (!factorRows.isEmpty()) {
            factorRows.sort(Comparator.comparing((List<Object> row) -> (String) row.get(0))
                    .thenComparingDouble(row -> -Math.abs((Double) row.get(3))));
            tables.add(new Table("duration", "What goes with long rest: rank correlation with the resting time",
                    List.of(Column.text("arm", "Arm"), Column.text("element", "Element"),
                            Column.text("factor", "Factor"), Column.number("correlation", "Correlation", ""),
                            Column.number("lower", "from", ""), Column.number("upper", "to", "")),
                    factorRows));
        }
        return new StudyResult(answers, tables, survival.series(), survival.figures(), List.of(), groups.getFirst().size(),
                true);
    }

    /** The arm that ends the rest first, and whether the next one could be it as well. */
    private String strongest(List<Integer> order, double p) {
        String against = Numbers.chance(p) + " against " + arms.getFirst().name();
        int next = order.size() > 2 && order.get(1) != 0 ? order.get(1) : -1;
        if (next < 0) {
            return "The strongest stimulator is " + arms.get(order.getFirst()).name() + " (log-rank " + against + ").";
        }
        double other = LogRank.of(List.of(groups.get(next), groups.get(order.getFirst()))).pValue();
        return other < SURE ? "The strongest stimulator is " + arms.get(order.getFirst()).name() + " (log-rank " + against
                + ", " + Numbers.chance(other) + " against " + arms.get(next).name() + ")."
                : "The strongest stimulators are " + arms.get(order.getFirst()).name() + " (log-rank " + against + ") and "
                        + arms.get(next).name() + ", which cannot be told from it (" + Numbers.chance(other) + ").";
    }

    private String reached(double time) {
        return Double.isNaN(time) ? "beyond the end" : Numbers.of(time, context.subject().timeUnit());
    }

    /** Arms by how soon they wake the population, each tested against the first. */
    private Table stimulators(List<Integer> order, List<String> answers) {
        String unit = context.subject().timeUnit();
        List<List<Object>> rows = new ArrayList<>();
        for (int rank = 0; rank < order.size(); rank++) {
            int i = order.get(rank);
            LogRank test = LogRank.of(List.of(groups.getFirst(), groups.get(i)));
            rows.add(List.of((double) rank + 1, arms.get(i).name(), curves.get(i).median(),
                    curves.get(i).restrictedMean(), i == 0 ? Double.NaN : test.statistic(),
                    i == 0 ? Double.NaN : test.pValue()));
        }
        if (order.size() > 2) {
            answers.add("From the soonest to the latest end of rest: " + order.stream().map(i -> arms.get(i).name() + " ("
                    + (Double.isNaN(curves.get(i).median()) ? "not reached" : Numbers.of(curves.get(i).median(), unit)) + ")")
                    .collect(Collectors.joining(", ")) + ".");
        }
        int first = order.getFirst();
        double p = first == 0 ? 1 : LogRank.of(List.of(groups.getFirst(), groups.get(first))).pValue();
        answers.add(p < SURE ? strongest(order, p)
                : "None of the arms ends the rest sooner than " + arms.getFirst().name() + " does.");
        return new Table("stimulators", "Arms by how soon the rest ends, tested against " + arms.getFirst().name(),
                List.of(Column.number("rank", "Rank", ""), Column.text("arm", "Arm"),
                        Column.number("median", "Median", unit), Column.number("mean", "Mean up to the end", unit),
                        Column.number("chi-square", "Log-rank", ""), Column.number("p", "p", "")),
                rows);
    }
}
