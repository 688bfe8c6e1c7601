package paget.studies.exposure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import paget.analysis.statistics.Interval;
import paget.analysis.statistics.Sample;
import paget.core.study.ArmPlan;
import paget.core.study.Column;
import paget.core.study.Figure;
import paget.core.study.ScanRange;
import paget.core.study.Series;
import paget.core.study.StudyPlan;
import paget.core.study.StudyResult;
import paget.core.study.Table;
import paget.studies.Labels;
import paget.studies.Numbers;

/** Exposure arm by arm and over stroma variables. */
final class ExposureReport {

    private static final String PERCENT = "%";
    private static final String PENETRATION = "penetration";
    /** Where patients lie says nothing of how exact the value of the model is, so these are no ends of its interval. */
    private static final String LOWER = ".patients.lower";
    private static final String UPPER = ".patients.upper";
    /** Features that are the element itself, such as a density of vessels. */
    private static final Set<String> STATE = Set.of("initial", "value");
    /** Relative change over a range that is none. */
    private static final double SAME = 1e-4;

    private final StudyPlan plan;
    private final String timeUnit;
    private final List<ArmPlan> arms = new ArrayList<>();
    private final List<List<Measured>> byArm = new ArrayList<>();
    private final List<List<List<Measured>>> patients = new ArrayList<>();
    private final List<List<Object>> rows = new ArrayList<>();
    private final List<Series> series = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<String> rangeAnswers = new ArrayList<>();

    ExposureReport(StudyPlan plan, String timeUnit) {
        this.plan = plan;
        this.timeUnit = timeUnit;
    }

    /**
     * @param measured every drug in every place
     * @param drawn the same in each patient; empty when all patients are alike
     */
    void addArm(ArmPlan arm, List<Measured> measured, List<List<Measured>> drawn) {
        arms.add(arm);
        byArm.add(measured);
        patients.add(drawn);
        for (Measured one : measured) {
            List<Object> row = new ArrayList<>(List.of(one.levelId(), one.drug(), one.drugClass(), one.place(), arm.name(),
                    one.exposure().area(), one.exposure().maximum(), one.exposure().timeOfMaximum(),
                    one.exposure().last(), one.exposure().terminalHalfLife(), one.unit(), 100 * one.penetration(),
                    100 * one.occupancy()));
            if (!drawn.isEmpty()) {
                row.addAll(6, ends(spread(drawn, one, m -> m.exposure().area())));
                row.addAll(14, ends(spread(drawn, one, m -> 100 * m.penetration())));
            }
            rows.add(row);
        }
    }

    private static List<Object> ends(Interval interval) {
        return List.of(interval.lower(), interval.upper());
    }

    /** Where the middle 95 % of the patients lie. */
    private static Interval spread(List<List<Measured>> drawn, Measured which, ToDoubleFunction<Measured> value) {
        return middle(drawn.stream().mapToDouble(all -> value.applyAsDouble(same(all, which))));
    }

    private static Interval middle(DoubleStream values) {
        double[] known = values.filter(Double::isFinite).toArray();
        if (known.length == 0) {
            return Interval.UNKNOWN;
        }
        Sample sample = new Sample(known);
        return new Interval(sample.quantile(0.025), sample.quantile(0.975));
    }

    private static Measured same(List<Measured> all, Measured which) {
        return all.stream().filter(m -> m.levelId().equals(which.levelId())).findFirst().orElseThrow();
    }

    /** What every drug does in every tissue over a variable. */
    void addRange(ScanRange range, List<List<Measured>> scan) {
        addRange(range, scan, PENETRATION, "Penetration", Measured::penetration);
        addRange(range, scan, "occupancy", "Occupancy", Measured::occupancy);
    }

    private void addRange(ScanRange range, List<List<Measured>> scan, String id, String what,
            ToDoubleFunction<Measured> value) {
        List<Measured> tissues = scan.getFirst().stream()
                .filter(m -> !m.inBlood() && !Double.isNaN(value.applyAsDouble(m))).toList();
        if (tissues.isEmpty()) {
            return;
        }
        if (scan.stream().allMatch(all -> tissues.stream().allMatch(m -> isSame(value.applyAsDouble(m),
                value.applyAsDouble(same(all, m)))))) {
            rangeAnswers.add(what + " does not depend on " + name(range) + ".");
            return;
        }
        List<Column> columns = new ArrayList<>(List.of(Column.number(range.id(), name(range), range.unit())));
        double[][] values = new double[tissues.size() + 1][scan.size()];
        for (int t = 0; t < tissues.size(); t++) {
            columns.add(Column.number(tissues.get(t).levelId(), tissues.get(t).label(), PERCENT));
            for (int i = 0; i < scan.size(); i++) {
                values[0][i] = range.value(i);
                values[t + 1][i] = 100 * value.applyAsDouble(same(scan.get(i), tissues.get(t)));
            }
            overRange(range, what, tissues.get(t).label(), values[t + 1]);
        }
        Series one = new Series(id + "-" + range.id(), what + " over " + name(range), columns, values);
        series.add(one);
        figures.add(Figure.lines(one.title(), one.id(), range.id(),
                columns.stream().skip(1).map(Column::id).toList()));
    }

    /** Says how a value changes; nothing of one that stays. */
    private void overRange(ScanRange range, String what, String whom, double[] values) {
        double first = values[0];
        double last = values[values.length - 1];
        if (!isSame(first, last)) {
            rangeAnswers.add(what + " of " + whom + " goes from " + Numbers.of(first) + " % to " + Numbers.of(last) + " % as "
                    + name(range) + " goes from " + Numbers.of(range.minimum()) + " to "
                    + Numbers.of(range.maximum(), range.unit()) + ".");
        }
    }

    private static boolean isSame(double first, double other) {
        return Math.abs(other - first) <= SAME * Math.abs(first);
    }

    private static String name(ScanRange range) {
        return STATE.contains(range.feature()) ? range.elementName() : Labels.quantity(range.elementName(), range.feature());
    }

    StudyResult result() {
        List<String> answers = new ArrayList<>();
        for (int i = 1; i < arms.size(); i++) {
            for (Measured before : byArm.getFirst()) {
                if (!Double.isNaN(before.penetration())) {
                    answers.add(sentence(before, same(byArm.get(i), before), i));
                }
            }
        }
        if (arms.size() == 1) {
            byArm.getFirst().stream().filter(m -> !Double.isNaN(m.penetration())).forEach(m -> answers.add(m.label()
                    + " reaches " + Numbers.of(100 * m.penetration()) + " % of the exposure in blood"
                    + occupancy(m.occupancy()) + "."));
        }
        answers.addAll(rangeAnswers);
        List<Table> tables = new ArrayList<>(List.of(exposureTable()));
        TransportTables transport = new TransportTables(plan);
        transport.profile(answers).ifPresent(tables::add);
        transport.pressure(answers).ifPresent(tables::add);
        boolean spread = !patients.getFirst().isEmpty();
        List<String> ids = arms.stream().map(ArmPlan::id).toList();
        if (byArm.getFirst().stream().anyMatch(m -> !Double.isNaN(m.penetration()))) {
            tables.add(penetrations());
            figures.add(new Figure("Penetration", Figure.Kind.BARS, PENETRATION, "place", ids,
                    spread ? ids.stream().map(id -> id + LOWER).toList() : List.of(),
                    spread ? ids.stream().map(id -> id + UPPER).toList() : List.of()));
        }
        return new StudyResult(answers, tables, series, figures, List.of(), 1, true);
    }

    /** Penetration arm by arm, a row a drug and tissue. */
    private Table penetrations() {
        List<Column> columns = new ArrayList<>(List.of(Column.text("element", "Element"), Column.text("place", "Drug and place")));
        boolean spread = !patients.getFirst().isEmpty();
        for (ArmPlan arm : arms) {
            columns.add(Column.number(arm.id(), arm.name(), PERCENT));
            if (spread) {
                columns.addAll(List.of(Column.number(arm.id() + LOWER, "from", PERCENT),
                        Column.number(arm.id() + UPPER, "to", PERCENT)));
            }
        }
        List<List<Object>> lines = new ArrayList<>();
        for (Measured first : byArm.getFirst().stream().filter(m -> !Double.isNaN(m.penetration())).toList()) {
            List<Object> line = new ArrayList<>(List.of(first.levelId(), first.label()));
            for (int arm = 0; arm < arms.size(); arm++) {
                line.add(100 * same(byArm.get(arm), first).penetration());
                if (spread) {
                    line.addAll(ends(spread(patients.get(arm), first, m -> 100 * m.penetration())));
                }
            }
            lines.add(line);
        }
        return new Table(PENETRATION, "Exposure as a part of that in blood", columns, lines);
    }

    private String sentence(Measured before, Measured after, int arm) {
        double change = 100 * (after.exposure().area() / before.exposure().area() - 1);
        String what = before.label() + " (" + before.drugClass() + "): ";
        if (Double.isNaN(change) || Double.isInfinite(change)) {
            return what + "nothing arrives under " + arms.getFirst().name() + ", " + Numbers.of(after.exposure().area(),
                    areaUnit(after)) + " under " + arms.get(arm).name() + ".";
        }
        return String.format(Locale.ROOT, "%sexposure %s by %.1f %%%s under %s, from %s to %s; penetration from %s %% to "
                + "%s %% of blood%s.", what, change < 0 ? "falls" : "rises", Math.abs(change), changes(before, arm, change),
                arms.get(arm).name(), Numbers.of(before.exposure().area()),
                Numbers.of(after.exposure().area(), areaUnit(after)), Numbers.of(100 * before.penetration()),
                Numbers.of(100 * after.penetration()), Double.isNaN(before.occupancy()) ? ""
                        : "; on average it holds " + Numbers.of(100 * before.occupancy()) + " % and "
                                + Numbers.of(100 * after.occupancy()) + " % of its receptor");
    }

    private String areaUnit(Measured measured) {
        return measured.unit() + "·" + timeUnit;
    }

    /** How much the change differs among patients, each compared with itself. */
    private String changes(Measured which, int arm, double change) {
        List<List<Measured>> before = patients.getFirst();
        List<List<Measured>> after = patients.get(arm);
        if (before.isEmpty()) {
            return "";
        }
        Interval interval = middle(IntStream.range(0, before.size()).mapToDouble(i -> 100
                * (same(after.get(i), which).exposure().area() / same(before.get(i), which).exposure().area() - 1)));
        double sign = change < 0 ? -1 : 1;
        double one = sign * interval.lower();
        double other = sign * interval.upper();
        return String.format(Locale.ROOT, " (%.1f to %.1f %% in the middle 95 %% of patients)", Math.min(one, other),
                Math.max(one, other));
    }

    private static String occupancy(double value) {
        return Double.isNaN(value) ? "" : " and holds " + Numbers.of(100 * value) + " % of its receptor on average";
    }

    private Table exposureTable() {
        List<Column> columns = new ArrayList<>(List.of(Column.text("element", "Element"), Column.text("drug", "Drug"),
                Column.text("class", "Class"), Column.text("place", "Place"), Column.text("arm", "Arm"),
                Column.number("auc", "AUC", ""), Column.number("cmax", "Cmax", ""), Column.number("tmax", "at", timeUnit),
                Column.number("last", "At the end", ""), Column.number("half-life", "Terminal half-life", timeUnit),
                Column.text("unit", "Unit"), Column.number(PENETRATION, "Of blood", "%"),
                Column.number("occupancy", "Occupancy", "%")));
        String title = "Exposure from 0 to " + Numbers.of(plan.tEnd(), timeUnit);
        if (!patients.getFirst().isEmpty()) {
            columns.addAll(6, List.of(Column.number("auc" + LOWER, "from", ""), Column.number("auc" + UPPER, "to", "")));
            columns.addAll(14, List.of(Column.number(PENETRATION + LOWER, "from", "%"),
                    Column.number(PENETRATION + UPPER, "to", "%")));
            title += ", with the middle 95 % of " + patients.getFirst().size() + " patients";
        }
        return new Table("exposure", title, columns, rows);
    }
}
