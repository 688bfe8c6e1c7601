package paget.studies.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import paget.analysis.comparison.MeanDifference;
import paget.analysis.comparison.SampleSize;
import paget.analysis.statistics.Sample;
import paget.core.study.Column;
import paget.core.study.Figure;
import paget.core.study.Series;
import paget.core.study.StudyContext;
import paget.core.study.StudyPlan;
import paget.core.study.StudyResult;
import paget.core.study.Table;
import paget.sim.ObservableInfo;
import paget.sim.run.Engine;
import paget.studies.Labels;
import paget.studies.Numbers;

/** Compares every engine with the reference, result by result. */
final class AgreementReport {

    private static final int DRAWN = 6;
    private static final int TOLD = 3;

    /** An engine that cannot run the model, and why. */
    record Unfit(Engine engine, String reason) {
    }

    /** How one result of one engine compares, at the time at which it is farthest off. */
    private record Comparison(ObservableInfo result, MeanDifference worst, double time, double scale,
            MeanDifference.Verdict verdict, long needed) {
    }

    private final StudyContext context;
    private final Fidelity reference;
    private final List<Fidelity> fidelities;
    private final List<Unfit> unfit;
    private final double[] times;
    private final double confidence;
    private final double tolerance;
    private final Reasons reasons;
    private final List<String> answers = new ArrayList<>();

    AgreementReport(StudyContext context, Fidelity reference, List<Fidelity> fidelities, List<Unfit> unfit,
            double[] times) {
        this.context = context;
        this.reference = reference;
        this.fidelities = fidelities;
        this.unfit = unfit;
        this.times = times;
        StudyPlan plan = context.plan();
        this.confidence = Double.parseDouble(plan.option(AgreementStudy.CONFIDENCE));
        this.tolerance = Double.parseDouble(plan.option(AgreementStudy.TOLERANCE));
        this.reasons = new Reasons(context.subject(), context.subject().compile(plan.variant()));
    }

    StudyResult result() {
        List<List<Object>> rows = new ArrayList<>();
        for (Fidelity other : fidelities) {
            if (other != reference) {
                List<Comparison> compared = reference.observables().stream().filter(o -> other.reports(o.id()))
                        .map(o -> compare(o, other)).filter(java.util.Objects::nonNull).toList();
                compared.forEach(c -> rows.add(row(other, c)));
                tell(other, compared);
            }
        }
        unfit.forEach(u -> answers.add(u.engine().label() + " cannot run this model: " + u.reason()));
        tellOfExtinction();
        Table table = new Table("agreement", "Means compared with those of " + reference.engine().label()
                + ", at the time at which they are farthest off", List.of(Column.text("engine", "Engine"),
                        Column.text("element", "Element"), Column.text("result", "Result"), Column.text("unit", "Unit"),
                        Column.number("reference", "Reference at the end", ""), Column.number("mean", "Mean at the end", ""),
                        Column.number("time", "Farthest at", context.subject().timeUnit()),
                        Column.number("difference", "Difference", "%"), Column.number("lower", "from", "%"),
                        Column.number("upper", "to", "%"), Column.number("p", "p", ""),
                        Column.number("spread", "SD of the reference", ""), Column.number("sd", "SD", ""),
                        Column.text("verdict", "Verdict")), rows);
        List<Series> series = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        for (ObservableInfo observable : reference.observables().stream().limit(DRAWN).toList()) {
            addCourse(observable, series, figures);
        }
        return new StudyResult(answers, List.of(table, engines()), series, figures, List.of(), reference.replicates(),
                true);
    }

    private Comparison compare(ObservableInfo observable, Fidelity other) {
        double scale = 0;
        for (int t = 0; t < times.length; t++) {
            Sample a = reference.at(observable.id(), t);
            Sample b = other.at(observable.id(), t);
            if (a != null && b != null) {
                scale = Math.max(scale, Math.max(Math.abs(a.mean()), Math.abs(b.mean())));
            }
        }
        MeanDifference worst = null;
        MeanDifference.Verdict verdict = MeanDifference.Verdict.SAME;
        double time = Double.NaN;
        double widest = 0;
        double margin = tolerance * scale;
        for (int t = 0; t < times.length; t++) {
            Sample a = reference.at(observable.id(), t);
            Sample b = other.at(observable.id(), t);
            if (a == null || b == null) {
                continue;
            }
            MeanDifference difference = MeanDifference.of(a, b, 1 - (1 - confidence) / times.length);
            MeanDifference.Verdict here = difference.within(margin);
            if (here == MeanDifference.Verdict.DIFFERENT || verdict == MeanDifference.Verdict.SAME) {
                verdict = here;
            }
            widest = Math.max(widest, (difference.interval().upper() - difference.interval().lower()) / 2);
            if (worst == null || Math.abs(difference.difference()) > Math.abs(worst.difference())) {
                worst = difference;
                time = times[t];
            }
        }
        if (worst == null) {
            return null;
        }
        // The interval must fit into what the difference itself leaves of the margin.
        double room = Math.max(margin - Math.abs(worst.difference()), margin / 2);
        return new Comparison(observable, worst, time, scale, verdict, room > 0
                ? SampleSize.forHalfWidth(widest, Math.max(2, Math.min(reference.replicates() == 1 ? other.replicates()
                        : reference.replicates(), other.replicates() == 1 ? reference.replicates() : other.replicates())),
                        room) : 0);
    }

    private List<Object> row(Fidelity other, Comparison c) {
        int last = times.length - 1;
        double percent = c.scale() == 0 ? 0 : 100 / c.scale();
        Sample a = reference.at(c.result().id(), last);
        Sample b = other.at(c.result().id(), last);
        return List.of(other.engine().id(), c.result().id(), Labels.withPlace(c.result()), c.result().unit().label(),
                mean(a), mean(b), c.time(), percent * c.worst().difference(), percent * c.worst().interval().lower(),
                percent * c.worst().interval().upper(), Math.min(1, times.length * c.worst().pValue()), deviation(a),
                deviation(b), switch (c.verdict()) {
                    case SAME -> "agrees";
                    case DIFFERENT -> "differs";
                    case OPEN -> "cannot tell";
                });
    }

    private static double mean(Sample sample) {
        return sample == null ? Double.NaN : sample.mean();
    }

    private static double deviation(Sample sample) {
        return sample == null || sample.size() < 2 ? Double.NaN : sample.standardDeviation();
    }

    private void tell(Fidelity other, List<Comparison> compared) {
        String name = other.engine().label();
        List<Comparison> differ = with(compared, MeanDifference.Verdict.DIFFERENT);
        List<Comparison> open = with(compared, MeanDifference.Verdict.OPEN);
        int same = compared.size() - differ.size() - open.size();
        if (compared.isEmpty()) {
            answers.add(name + " reports no result that " + reference.engine().label() + " reports, so nothing is compared.");
            return;
        }
        String within = Numbers.of(100 * tolerance) + " %";
        if (same > 0) {
            answers.add(name + " agrees with " + reference.engine().label() + " on "
                    + (same == compared.size() ? "all " + same : same + " of " + compared.size())
                + (compared.size() == 1 ? " result" : " results") + " within " + within + " (" + runs(reference) + " and "
                    + runs(other) + ").");
        }
        for (Comparison c : differ.stream().limit(TOLD).toList()) {
            answers.add(String.format(Locale.ROOT, "%s differs on %s by %.1f %% (interval %.1f to %.1f %%) at time %s, %s.",
                    name, Labels.withPlace(c.result()), 100 * c.worst().difference() / c.scale(),
                    100 * c.worst().interval().lower() / c.scale(), 100 * c.worst().interval().upper() / c.scale(),
                    Numbers.of(c.time(), context.subject().timeUnit()), reason(other, c)));
        }
        if (differ.size() > TOLD) {
            answers.add(name + " differs on " + (differ.size() - TOLD) + " more results; the table has them all.");
        }
        if (!open.isEmpty()) {
            long needed = open.stream().mapToLong(Comparison::needed).max().orElse(0);
            answers.add(String.format(Locale.ROOT, "Whether %s agrees on %s within %s cannot be told from so few runs%s.",
                    name, open.size() == 1 ? Labels.withPlace(open.getFirst().result()) : open.size() + " results", within,
                    needed > 0 && needed < Long.MAX_VALUE ? "; about " + needed
                                    + " replicates would do" : ""));
        }
    }

    private static List<Comparison> with(List<Comparison> compared, MeanDifference.Verdict verdict) {
        return compared.stream().filter(c -> c.verdict() == verdict).toList();
    }

    private static String runs(Fidelity fidelity) {
        return fidelity.engine().isStochastic() ? fidelity.replicates() + " replicates" : "one run";
    }

    /** Why two fidelities must differ, or that there is no such reason. */
    private String reason(Fidelity other, Comparison c) {
        List<String> parts = new ArrayList<>();
        if (other.isSpatial() != reference.isSpatial()) {
            parts.add("cells have places in space, so neighbours, barriers and distances count");
        }
        if (other.engine().isStochastic() != reference.engine().isStochastic()) {
            String extinction = extinction(c.result(), reference.engine().isStochastic() ? reference : other);
            for (String part : List.of(reasons.nonlinearity(), reasons.levels(), reasons.meansAreExact() ? "" : extinction)) {
                if (!part.isEmpty()) {
                    parts.add(part);
                }
            }
        } else if (parts.isEmpty()) {
            return "and both are meant to do the same by chance, so refine the steps of " + other.engine().label();
        }
        return parts.isEmpty() ? "although every rate is proportional to what it acts on, so that means must be the same"
                : "because " + String.join("; ", parts);
    }

    private String extinction(ObservableInfo observable, Fidelity stochastic) {
        Sample end = stochastic.at(observable.id(), times.length - 1);
        double part = zeros(end);
        return part == 0 || part == 1 ? "" : String.format(Locale.ROOT,
                "it is gone in %.0f %% of the replicates, where a deterministic course keeps fractions", 100 * part);
    }

    /** Part of the values at or below zero; every quantile below that part is 0. */
    private static double zeros(Sample sample) {
        if (sample == null || sample.minimum() > 0) {
            return 0;
        }
        return sample.maximum() <= 0 ? 1 : sample.partUpTo(0);
    }

    private void tellOfExtinction() {
        if (!reference.engine().isStochastic()) {
            return;
        }
        if (reasons.meansAreExact()) {
            answers.add("Every rate is at most proportional to what scatters and nothing waits for a level, so the "
                    + "deterministic course is the mean of the stochastic ones.");
        }
        for (ObservableInfo observable : reference.observables()) {
            Sample end = reference.at(observable.id(), times.length - 1);
            double part = zeros(end);
            if (part > 0 && part < 1) {
                answers.add(String.format(Locale.ROOT, "%s is 0 at the end in %.1f %% of the replicates, which a mean does "
                        + "not show.", Labels.withPlace(observable), 100 * part));
                return;
            }
        }
    }

    private Table engines() {
        List<List<Object>> rows = new ArrayList<>();
        for (Fidelity fidelity : fidelities) {
            rows.add(List.of(fidelity.engine().id(), fidelity.engine().label(),
                    fidelity == reference ? "reference" : "compared", (double) fidelity.replicates(), ""));
        }
        unfit.forEach(u -> rows.add(List.of(u.engine().id(), u.engine().label(), "cannot run it", 0.0, u.reason())));
        return new Table("engines", "Engines", List.of(Column.text("engine", "Engine"), Column.text("name", "Name"),
                Column.text("part", "Part"), Column.number("replicates", "Replicates", ""),
                Column.text("reason", "Reason")), rows);
    }

    /** The means of one result on every engine, with intervals. */
    private void addCourse(ObservableInfo observable, List<Series> series, List<Figure> figures) {
        List<Column> columns = new ArrayList<>(List.of(Column.number("time", "Time", context.subject().timeUnit())));
        List<double[]> values = new ArrayList<>(List.of(times.clone()));
        List<String> means = new ArrayList<>();
        for (Fidelity fidelity : fidelities) {
            if (!fidelity.reports(observable.id())) {
                continue;
            }
            String id = fidelity.engine().id();
            String unit = observable.unit().label();
            columns.add(Column.number(id, fidelity.engine().label(), unit));
            columns.add(Column.number(id + ".lower", fidelity.engine().label() + ", from", unit));
            columns.add(Column.number(id + ".upper", fidelity.engine().label() + ", to", unit));
            double[][] three = new double[3][times.length];
            for (int t = 0; t < times.length; t++) {
                Sample sample = fidelity.at(observable.id(), t);
                three[0][t] = mean(sample);
                boolean scatters = sample != null && sample.size() > 1;
                three[1][t] = scatters ? sample.meanInterval(confidence).lower() : mean(sample);
                three[2][t] = scatters ? sample.meanInterval(confidence).upper() : mean(sample);
            }
            values.addAll(Arrays.asList(three));
            means.add(id);
        }
        Series one = new Series("means-" + (series.size() + 1), Labels.withPlace(observable), columns,
                values.toArray(double[][]::new));
        series.add(one);
        figures.add(new Figure(one.title(), Figure.Kind.LINES, one.id(), "time", means,
                means.stream().map(m -> m + ".lower").toList(), means.stream().map(m -> m + ".upper").toList()));
    }
}
