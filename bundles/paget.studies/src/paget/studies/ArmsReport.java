package paget.studies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import paget.analysis.comparison.PairedEffect;
import paget.analysis.statistics.Interval;
import paget.core.run.Digits;
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

/** Sums up a comparison: one row a result, organ by organ, with every arm beside the control. */
final class ArmsReport {

    private static final int SENTENCES = 12;
    private static final int NAMED = 6;
    /** Columns of a row. */
    private static final int PLACE = 0;
    private static final int RESULT = 1;
    /** Relative changes below this would round to nothing in a sentence. */
    private static final double VISIBLE = 0.00005;
    /** Ratios from which on percents are hard to read. */
    private static final double MANY = 10;
    /** Logarithms of ratios that differ by less are taken for equal. */
    private static final double ALIKE = 1e-4;
    /** From this ratio on, a relative interval is so much wider than that of the difference that it needs a word. */
    private static final double WIDER = 2;
    /** The error of an integrator after many steps, in tolerances of a single one. */
    private static final double ACCUMULATED = 10;

    private final StudyContext context;
    private final List<ArmPlan> arms;
    private final List<VariantRuns> runs;
    private final boolean stochastic;
    private final double confidence;
    private final List<String> answers = new ArrayList<>();
    private final List<Issue> notes = new ArrayList<>();
    private final ArmsEffects effects;
    /** For each arm: whether a result is the same as under control, wherever it is reported. */
    private final List<Map<String, Boolean>> unchanged = new ArrayList<>();
    /** How a result that stays the same is called: with its place, unless several places have one of that name. */
    private final Map<String, String> names = new HashMap<>();
    private final List<Change> changes = new ArrayList<>();

    /** A change with its sentence and size, the logarithm of the ratio. */
    private record Change(boolean total, double size, String sentence) {
    }

    /** @param runs the runs of each arm of the plan, in its order */
    ArmsReport(StudyContext context, List<VariantRuns> runs) {
        this.context = context;
        this.arms = context.plan().arms();
        this.runs = runs;
        runs.forEach(run -> unchanged.add(new LinkedHashMap<>()));
        this.stochastic = context.replicates() > 1;
        this.effects = new ArmsEffects(arms, Double.parseDouble(context.plan().option(ArmsStudy.PRECISION)));
        this.confidence = Double.parseDouble(context.plan().option(ArmsStudy.CONFIDENCE));
    }

    StudyResult result() {
        Table table = new Table("arms", title(), columns(), rows());
        tellChanges();
        addUnchanged();
        List<Series> series = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        figures.add(bars());
        for (int i = 0; i < arms.size(); i++) {
            addSeries(i, series, figures);
        }
        List<Table> tables = new ArrayList<>(List.of(table));
        if (stochastic) {
            addChance(tables, series, figures);
        }
        return new StudyResult(answers, tables, series, figures, notes, runs.getFirst().finished(), true);
    }

    /** Effects with the replicates that they need, and when the event of the plan comes. */
    private void addChance(List<Table> tables, List<Series> series, List<Figure> figures) {
        tables.add(effects.table());
        String needed = effects.sentence(context.replicates());
        if (!needed.isEmpty()) {
            answers.add(needed);
        }
        TimeToEvent.of(context.plan()).ifPresent(event -> {
            VariantRuns control = runs.getFirst();
            ArmsSurvival survival = new ArmsSurvival(context.plan(), event, control.waitedFor(context.plan()),
                    control.timeUnit(), confidence);
            for (int i = 0; i < arms.size(); i++) {
                survival.add(arms.get(i), runs.get(i).eventTimes());
            }
            answers.addAll(0, survival.answers());
            notes.addAll(survival.notes());
            tables.addAll(survival.tables());
            series.addAll(survival.report().series());
            figures.addAll(1, survival.report().figures());
        });
    }

    private String title() {
        String time = "Results at time " + Numbers.of(context.plan().tEnd(), runs.getFirst().timeUnit());
        return stochastic ? time + ", " + runs.getFirst().finished() + " replicates with common random numbers" : time;
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(Column.text("place", "Place"), Column.text("result", "Result"),
                Column.text("unit", "Unit"), Column.number("control", arms.getFirst().name(), "")));
        for (ArmPlan arm : arms.subList(1, arms.size())) {
            columns.add(Column.number(arm.id(), arm.name(), ""));
            columns.add(Column.number(arm.id() + ".change", "Change", "%"));
            if (stochastic) {
                columns.add(Column.number(arm.id() + ".change.lower", interval() + " from", "%"));
                columns.add(Column.number(arm.id() + ".change.upper", interval() + " to", "%"));
                columns.add(Column.number(arm.id() + ".p", "p that the means are equal", ""));
            }
        }
        return columns;
    }

    /** Heading of an interval of confidence. */
    private String interval() {
        return Numbers.of(100 * confidence) + " % CI";
    }

    /** One row a result, place by place; in each place, results that differ somewhere go first. */
    private List<List<Object>> rows() {
        Map<String, List<List<Object>>> byPlace = new LinkedHashMap<>();
        cells().forEach(row -> byPlace.computeIfAbsent((String) row.get(PLACE), place -> new ArrayList<>()).add(row));
        List<List<Object>> rows = new ArrayList<>();
        for (List<List<Object>> place : byPlace.values()) {
            place.stream().filter(row -> differs((String) row.get(RESULT))).forEach(rows::add);
            place.stream().filter(row -> !differs((String) row.get(RESULT))).forEach(rows::add);
        }
        return rows;
    }

    private boolean differs(String label) {
        return unchanged.stream().anyMatch(arm -> Boolean.FALSE.equals(arm.get(label)));
    }

    private List<List<Object>> cells() {
        List<List<Object>> rows = new ArrayList<>();
        List<ObservableInfo> observables = runs.getFirst().observables();
        for (int i = 0; i < observables.size(); i++) {
            ObservableInfo observable = observables.get(i);
            double[] control = runs.getFirst().last(i);
            List<Object> row = new ArrayList<>(List.of(Labels.place(observable, observables),
                    Labels.inPlace(observable), observable.unit().label(), mean(control)));
            for (int arm = 1; arm < arms.size(); arm++) {
                addCells(row, observable, control, arm);
            }
            rows.add(row);
        }
        return rows;
    }

    private void addCells(List<Object> row, ObservableInfo observable, double[] control, int arm) {
        int column = indexOf(runs.get(arm), observable.id());
        if (column < 0) {
            // The arm switched off what the result is about.
            int cells = stochastic ? 5 : 2;
            row.addAll(Collections.nCopies(cells, Double.NaN));
            return;
        }
        PairedEffect effect = PairedEffect.of(control, runs.get(arm).last(column), confidence);
        row.add(effect.treated());
        boolean same = isSame(effect);
        double change = same ? 0 : effect.change();
        row.add(100 * change);
        if (stochastic) {
            // Nothing is left in any replicate: the ratio has no spread, and so no interval.
            boolean gone = effect.treated() == 0 && !same;
            row.add(gone ? Double.NaN : 100 * effect.changeInterval().lower());
            row.add(gone ? Double.NaN : 100 * effect.changeInterval().upper());
            row.add(effect.pValue());
            effects.add(observable, arm, effect, control, runs.get(arm).last(column));
        }
        boolean visible = !same && !(Math.abs(change) < VISIBLE);
        unchanged.get(arm).merge(Labels.inPlace(observable), !visible, Boolean::logicalAnd);
        names.merge(Labels.inPlace(observable), Labels.withPlace(observable),
                (one, other) -> one.equals(other) ? one : Labels.inPlace(observable));
        if (!visible || !Double.isFinite(change)) {
            return;
        }
        // Effects that are alike but for the integrator's error stay in the order of the model.
        double size = Math.abs(Math.rint(Math.log1p(effect.change()) / ALIKE));
        changes.add(new Change(observable.group().isEmpty(), size, sentence(observable, effect, arms.get(arm))));
    }

    /** Whether the arms differ by no more than what the integrator can tell apart; chance has its intervals instead. */
    private boolean isSame(PairedEffect effect) {
        double difference = Math.abs(effect.treated() - effect.control());
        double scale = Math.max(Math.abs(effect.treated()), Math.abs(effect.control()));
        double resolution = stochastic ? 0 : ACCUMULATED
                * (context.plan().relativeTolerance() * scale + context.plan().absoluteTolerance());
        return difference <= resolution;
    }

    /** Totals first, then what changes most. */
    private void tellChanges() {
        changes.sort(Comparator.comparing(Change::total).reversed().thenComparing(Change::size, Comparator.reverseOrder()));
        changes.stream().limit(SENTENCES).map(Change::sentence).forEach(answers::add);
        int unsaid = changes.size() - SENTENCES;
        if (unsaid > 0) {
            answers.add(unsaid == 1 ? "The table has one more change, a smaller one."
                    : "The table has " + unsaid + " more changes, smaller ones.");
        }
    }

    private void addUnchanged() {
        for (int arm = 1; arm < arms.size(); arm++) {
            List<String> labels = unchanged.get(arm).entrySet().stream().filter(Map.Entry::getValue)
                    .map(entry -> names.get(entry.getKey())).toList();
            if (!labels.isEmpty()) {
                int more = labels.size() - NAMED;
                answers.add("The same under " + arms.get(arm).name() + " (within 0.005 %): "
                        + String.join("; ", labels.subList(0, Math.min(NAMED, labels.size())))
                        + (more > 0 ? " and " + more + " more." : "."));
            }
        }
    }

    private String sentence(ObservableInfo observable, PairedEffect effect, ArmPlan arm) {
        String what = Labels.withPlace(observable) + (effect.change() < 0 ? " fell by " : " rose by ");
        String unit = observable.unit().label();
        if (!stochastic) {
            return what + percent(effect.change()) + " under " + arm.name() + ", from " + Numbers.of(effect.control()) + " to "
                    + Numbers.of(effect.treated(), unit) + ".";
        }
        double sign = effect.change() < 0 ? -1 : 1;
        Interval difference = ordered(sign, effect.differenceInterval());
        Interval change = Numbers.percent(ordered(sign, effect.changeInterval()));
        double shift = sign * (effect.treated() - effect.control());
        String test = " (" + Numbers.range(difference, confidence) + "; paired test, " + Numbers.chance(effect.pValue()) + ")";
        String shifted = what + Numbers.of(shift, difference, unit) + test + " under " + arm.name() + ", from "
                + Numbers.of(effect.control()) + " to " + Numbers.of(effect.treated(), unit) + " on average: ";
        if (effect.treated() == 0) {
            return shifted + "by 100 % in every replicate.";
        }
        return shifted + "by " + Numbers.of(100 * sign * effect.change(), change) + " % (" + Numbers.range(change) + " %"
                + (width(change) / Math.abs(effect.change()) / 100 > WIDER * width(difference) / Math.abs(shift)
                        ? ", wider because the mean under " + arms.getFirst().name() + " is uncertain too)." : ").");
    }

    /** How far a fall or a rise goes, the smaller end first. */
    private static Interval ordered(double sign, Interval interval) {
        return sign > 0 ? interval : new Interval(-interval.upper(), -interval.lower());
    }

    private static double width(Interval interval) {
        return interval.upper() - interval.lower();
    }

    /** What remains of nearly nothing is not rounded away; changes of many times are said as such. */
    private static String percent(double change) {
        if (change <= -1) {
            return "100 %";
        }
        if (change >= MANY - 1) {
            return "a factor of " + Digits.of(1 + change);
        }
        return change < VISIBLE - 1 ? "more than 99.99 %" : String.format(Locale.ROOT, "%.2f %%", Math.abs(100 * change));
    }

    private Figure bars() {
        List<String> ids = new ArrayList<>(List.of("control"));
        arms.stream().skip(1).map(ArmPlan::id).forEach(ids::add);
        return new Figure("Arms", Figure.Kind.BARS, "arms", "result", ids, List.of(), List.of());
    }

    private void addSeries(int arm, List<Series> series, List<Figure> figures) {
        VariantRuns run = runs.get(arm);
        String suffix = arm == 0 ? "" : "-" + arms.get(arm).id();
        Series trajectory = TrajectorySeries.of(TrajectorySeries.TRAJECTORY + suffix, arms.get(arm).name(),
                run.first(), run.observables(), run.timeUnit());
        series.add(trajectory);
        if (stochastic) {
            Series summary = TrajectorySeries.of(TrajectorySeries.SUMMARY + suffix, arms.get(arm).name(),
                    run.statistics(), run.timeUnit());
            series.add(summary);
            figures.add(TrajectorySeries.figure(summary, run.statistics()));
        } else {
            figures.add(TrajectorySeries.figure(trajectory));
        }
    }

    private static int indexOf(VariantRuns runs, String observableId) {
        for (int i = 0; i < runs.observables().size(); i++) {
            if (runs.observables().get(i).id().equals(observableId)) {
                return i;
            }
        }
        return -1;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }
}
