package paget.studies.survival;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import paget.analysis.statistics.Interval;
import paget.analysis.statistics.Proportion;
import paget.analysis.survival.Hazard;
import paget.analysis.survival.KaplanMeier;
import paget.analysis.survival.SurvivalTimes;
import paget.core.study.Column;
import paget.core.study.Figure;
import paget.core.study.Series;
import paget.core.study.Table;
import paget.studies.Numbers;

/** What the times of several groups tell: a row a group, a Kaplan–Meier curve and hazards of each. */
public final class SurvivalReport {

    private static final double[] QUANTILES = {0.1, 0.25, 0.5, 0.75, 0.9};
    private static final String HAZARD = "hazard-";
    /** Equal parts of the observation, each with its hazard. */
    private static final int PARTS = 10;

    private final String timeUnit;
    private final double confidence;
    private final List<List<Object>> rows = new ArrayList<>();
    private final List<Series> series = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private final List<List<Object>> atRisk = new ArrayList<>();

    /** A group with its curve. */
    private record Group(String id, String name, SurvivalTimes times, double end, Series survival) {

        double start(int part) {
            return end * part / PARTS;
        }

        /** Whether all had the event at one time, so that nothing was left to chance. */
        boolean isCertain() {
            return SurvivalReport.isCertain(KaplanMeier.of(times));
        }

        Hazard hazard(int part) {
            // The last part takes in the end itself.
            return times.hazard(start(part), part == PARTS - 1 ? Math.nextUp(end) : start(part + 1));
        }
    }

    public SurvivalReport(String timeUnit, double confidence) {
        this.timeUnit = timeUnit;
        this.confidence = confidence;
    }

    /**
     * Adds a group.
     *
     * @param id ends the ids of its series
     * @param end end of the observation
     */
    public KaplanMeier add(String id, String name, SurvivalTimes times, double end) {
        KaplanMeier curve = KaplanMeier.of(times);
        Interval part = new Proportion(times.events(), times.size()).interval(confidence);
        List<Object> row = new ArrayList<>(List.of(id, name, (double) times.size(),
                100.0 * times.events() / times.size(), 100 * part.lower(), 100 * part.upper()));
        for (double quantile : QUANTILES) {
            row.add(curve.quantile(quantile));
        }
        Interval median = curve.quantileInterval(0.5, confidence);
        boolean certain = isCertain(curve);
        row.add(certain ? Double.NaN : finite(median.lower()));
        row.add(certain ? Double.NaN : finite(median.upper()));
        row.add(curve.restrictedMean());
        rows.add(row);
        Series survival = survival(id, name, curve, end);
        series.add(survival);
        Group group = new Group(id, name, times, end, survival);
        if (!certain) {
            series.add(hazard(group));
        }
        groups.add(group);
        for (int i = 0; i <= PARTS; i++) {
            double time = group.start(i);
            Hazard next = i < PARTS && !certain ? group.hazard(i) : new Hazard(0, 0);
            Interval band = next.interval(confidence);
            atRisk.add(List.of(id, name, time, (double) times.atRisk(time), (double) times.eventsUntil(time),
                    curve.survival(time), next.rate(), band.lower(), band.upper()));
            if (times.atRisk(time) == 0) {
                break;
            }
        }
        return curve;
    }

    /** Whether all had the event, and at one time. */
    public static boolean isCertain(KaplanMeier curve) {
        return curve.steps().size() == 1 && curve.steps().getFirst().survival() == 0;
    }

    private static double finite(double value) {
        return Double.isInfinite(value) ? Double.NaN : value;
    }

    /** The curve at its steps and at both ends. */
    private Series survival(String id, String name, KaplanMeier curve, double end) {
        List<double[]> points = new ArrayList<>();
        double[] last = {0, 1, 1, 1};
        points.add(last);
        for (KaplanMeier.Step step : curve.steps()) {
            Interval band = step.interval(confidence);
            last = new double[] {step.time(), step.survival(), band.lower(), band.upper()};
            points.add(last);
        }
        if (last[0] < end) {
            points.add(new double[] {end, last[1], last[2], last[3]});
        }
        double[][] values = new double[4][points.size()];
        for (int i = 0; i < points.size(); i++) {
            for (int c = 0; c < 4; c++) {
                values[c][i] = points.get(i)[c];
            }
        }
        return new Series("survival-" + id, "Without event: " + name, List.of(Column.number("time", "Time", timeUnit),
                Column.number("survival", name, ""), Column.number("lower", "from", ""),
                Column.number("upper", "to", "")), values);
    }

    private Series hazard(Group group) {
        double[][] values = new double[4][PARTS];
        for (int i = 0; i < PARTS; i++) {
            Interval band = group.hazard(i).interval(confidence);
            values[0][i] = (group.start(i) + group.start(i + 1)) / 2;
            values[1][i] = group.hazard(i).rate();
            values[2][i] = band.lower();
            values[3][i] = band.upper();
        }
        return new Series(HAZARD + group.id(), "Hazard: " + group.name(), List.of(Column.number("time", "Time", timeUnit),
                Column.number("hazard", group.name(), "1/" + timeUnit), Column.number("lower", "from", "1/" + timeUnit),
                Column.number("upper", "to", "1/" + timeUnit)), values);
    }

    /** When events were most frequent, in words; empty when there were none, or all at one time. @param index number of the group */
    public String highestHazard(int index) {
        Group group = groups.get(index);
        if (group.isCertain()) {
            return "";
        }
        int highest = -1;
        for (int i = 0; i < PARTS; i++) {
            if (group.hazard(i).events() > 0
                    && (highest < 0 || group.hazard(i).rate() > group.hazard(highest).rate())) {
                highest = i;
            }
        }
        if (highest < 0) {
            return "";
        }
        Interval band = group.hazard(highest).interval(confidence);
        return "the hazard is highest from " + Numbers.of(group.start(highest)) + " to "
                + Numbers.of(group.start(highest + 1), timeUnit) + ": "
                + Numbers.of(group.hazard(highest).rate(), band, "1/" + timeUnit) + " (" + Numbers.range(band, confidence) + ")";
    }

    /** One row a group. */
    public Table table(String id, String title) {
        List<Column> columns = new ArrayList<>(List.of(Column.text("group", "Group"), Column.text("name", "Name"),
                Column.number("subjects", "Subjects", ""), Column.number("events", "With event", "%"),
                Column.number("events.lower", "from", "%"), Column.number("events.upper", "to", "%")));
        for (double quantile : QUANTILES) {
            columns.add(Column.number("q" + Math.round(100 * quantile), quantile == 0.5 ? "Median"
                    : Math.round(100 * quantile) + " %", timeUnit));
        }
        columns.add(Column.number("q50.lower", "Median from", timeUnit));
        columns.add(Column.number("q50.upper", "to", timeUnit));
        columns.add(Column.number("mean", "Mean up to the end", timeUnit));
        return new Table(id, title, columns, rows);
    }

    public List<Series> series() {
        List<Series> all = new ArrayList<>(series);
        if (groups.size() > 1) {
            all.add(together());
        }
        return all;
    }

    /** How many of each group were still without event and observed, at times that divide the observation evenly. */
    public Table atRisk() {
        String rate = "1/" + timeUnit;
        return new Table("at-risk", "Numbers at risk, and the hazard up to the next time", List.of(Column.text("group", "Group"), Column.text("name", "Name"),
                Column.number("time", "Time", timeUnit), Column.number("at-risk", "At risk", ""),
                Column.number("events", "Events so far", ""), Column.number("survival", "Without event", ""),
                Column.number("hazard", "Hazard", rate), Column.number("hazard.lower", "from", rate),
                Column.number("hazard.upper", "to", rate)), atRisk);
    }

    /** The survival curves, in one picture when there are several groups; then the hazards. */
    public List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        if (groups.size() > 1) {
            Series together = together();
            List<String> ids = groups.stream().map(Group::id).toList();
            figures.add(new Figure(together.title(), Figure.Kind.STEPS, together.id(), "time", ids,
                    ids.stream().map(id -> id + ".lower").toList(), ids.stream().map(id -> id + ".upper").toList()));
        } else {
            groups.forEach(group -> figures.add(new Figure("Without event: " + group.name(), Figure.Kind.STEPS,
                    group.survival().id(), "time", List.of("survival"), List.of("lower"), List.of("upper"))));
        }
        groups.stream().filter(group -> group.times().events() > 0 && !group.isCertain()).forEach(group -> figures.add(new Figure(
                "Hazard: " + group.name(), Figure.Kind.LINES, HAZARD + group.id(), "time", List.of("hazard"), List.of("lower"),
                List.of("upper"))));
        return figures;
    }

    /** All curves over the steps of all of them. */
    private Series together() {
        double[] times = groups.stream().flatMap(g -> Arrays.stream(g.survival().column("time")).boxed()).distinct()
                .sorted().mapToDouble(Double::doubleValue).toArray();
        List<Column> columns = new ArrayList<>(List.of(Column.number("time", "Time", timeUnit)));
        List<double[]> values = new ArrayList<>(List.of(times));
        for (Group group : groups) {
            columns.add(Column.number(group.id(), group.name(), ""));
            columns.add(Column.number(group.id() + ".lower", group.name() + ", from", ""));
            columns.add(Column.number(group.id() + ".upper", group.name() + ", to", ""));
            double[][] three = new double[3][times.length];
            int row = 0;
            double[] own = group.survival().column("time");
            for (int i = 0; i < times.length; i++) {
                while (row + 1 < own.length && own[row + 1] <= times[i]) {
                    row++;
                }
                three[0][i] = group.survival().column("survival")[row];
                three[1][i] = group.survival().column("lower")[row];
                three[2][i] = group.survival().column("upper")[row];
            }
            values.addAll(Arrays.asList(three));
        }
        return new Series("survival", "Without event", columns, values.toArray(double[][]::new));
    }

    /** The median of a group in words, with its interval; says so when less than half had the event. */
    public String median(KaplanMeier curve) {
        if (Double.isNaN(curve.median())) {
            return "not reached";
        }
        if (isCertain(curve)) {
            return Numbers.of(curve.median(), timeUnit) + ", the same in all";
        }
        Interval interval = curve.quantileInterval(0.5, confidence);
        return Numbers.of(curve.median(), interval, timeUnit) + " (" + (Double.isInfinite(interval.upper())
                ? Numbers.of(100 * confidence) + " % interval " + Numbers.of(interval.lower()) + " to beyond the end"
                : Numbers.range(interval, confidence)) + ")";
    }
}
