package paget.studies.biomarker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import paget.analysis.diagnostic.RocCurve;
import paget.analysis.statistics.Interval;
import paget.analysis.statistics.Proportion;
import paget.analysis.survival.KaplanMeier;
import paget.analysis.survival.SurvivalTimes;
import paget.core.study.Column;
import paget.core.study.Figure;
import paget.core.study.Series;
import paget.core.study.StudyContext;
import paget.core.study.StudyPlan;
import paget.core.study.StudyResult;
import paget.core.study.Table;
import paget.sim.ObservableInfo;
import paget.studies.Labels;
import paget.studies.Numbers;

/** Receiver operating characteristic, cut-off and lead time of each outcome. */
final class BiomarkerReport {

    private final StudyContext context;
    private final StudyPlan plan;
    private final List<ObservableInfo> results;
    private final List<Patient> patients;
    private final String reading;
    private final double confidence;
    private final List<String> answers = new ArrayList<>();
    private final List<List<Object>> rows = new ArrayList<>();
    private final List<Series> series = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();

    /**
     * @param results the marker, then the outcomes
     * @param reading the unit of the marker's readings
     */
    BiomarkerReport(StudyContext context, List<ObservableInfo> results, List<Patient> patients, String reading) {
        this.context = context;
        this.plan = context.plan();
        this.results = results;
        this.patients = patients;
        this.reading = reading;
        this.confidence = BiomarkerStudy.real(plan, BiomarkerStudy.CONFIDENCE);
    }

    StudyResult result() {
        for (int i = 1; i < results.size(); i++) {
            add(i);
        }
        String unit = context.subject().timeUnit();
        Table table = new Table("biomarker", Labels.withPlace(results.getFirst()) + " at time "
                + Numbers.of(BiomarkerStudy.real(plan, BiomarkerStudy.TIME), unit) + " as a marker, " + patients.size()
                + " patients",
                List.of(Column.text("element", "Element"), Column.text("outcome", "Outcome"),
                        Column.number("cases", "Cases", ""), Column.number("auc", "AUC", ""),
                        Column.number("auc.lower", "from", ""), Column.number("auc.upper", "to", ""),
                        Column.number("cut-off", "Best cut-off", reading), Column.number("sensitivity", "Sensitivity", "%"),
                        Column.number("sensitivity.lower", "from", "%"), Column.number("sensitivity.upper", "to", "%"),
                        Column.number("specificity", "Specificity", "%"),
                        Column.number("specificity.lower", "from", "%"), Column.number("specificity.upper", "to", "%"),
                        Column.number("lead", "Median lead time", unit), Column.number("lead.lower", "from", unit),
                        Column.number("lead.upper", "to", unit)),
                rows);
        return new StudyResult(answers, List.of(table), series, figures, List.of(), patients.size(), true);
    }

    private void add(int number) {
        ObservableInfo outcome = results.get(number);
        double limit = BiomarkerStudy.of(plan, BiomarkerStudy.OUTCOME, number - 1);
        String name = Labels.withPlace(outcome) + " of at least " + Numbers.of(limit, outcome.unit().label());
        double[] cases = markers(p -> p.ends()[number - 1] >= limit);
        double[] controls = markers(p -> p.ends()[number - 1] < limit);
        if (cases.length < 2 || controls.length < 2) {
            answers.add(name + ": " + cases.length + " of " + patients.size()
                    + " patients have it, so nothing can be told; change the outcome or ask for more replicates.");
            return;
        }
        RocCurve curve = new RocCurve(cases, controls);
        Interval area = curve.areaInterval(confidence);
        RocCurve.Point best = curve.best();
        Interval sensitivity = new Proportion(Math.round(best.sensitivity() * cases.length), cases.length)
                .interval(confidence);
        Interval specificity = new Proportion(Math.round(best.specificity() * controls.length), controls.length)
                .interval(confidence);
        Optional<KaplanMeier> lead = lead(number - 1, limit, best.cutOff());
        double median = lead.map(KaplanMeier::median).orElse(Double.NaN);
        Interval ends = lead.map(l -> l.quantileInterval(0.5, confidence)).orElse(Interval.UNKNOWN);
        rows.add(List.of(outcome.id(), name, (double) cases.length, curve.area(), area.lower(), area.upper(),
                best.cutOff(), 100 * best.sensitivity(), 100 * sensitivity.lower(), 100 * sensitivity.upper(),
                100 * best.specificity(), 100 * specificity.lower(), 100 * specificity.upper(), median, ends.lower(),
                Double.isInfinite(ends.upper()) ? Double.NaN : ends.upper()));
        answers.add(String.format(Locale.ROOT, "%s: area under the curve %s (%s; %d of %d patients have it), so the "
                + "marker %s.", name, Numbers.of(curve.area(), area), Numbers.range(area, confidence), cases.length,
                patients.size(), verdict(area)));
        answers.add(String.format(Locale.ROOT, "A reading of at least %s finds %.0f %% of them (%.0f to %.0f %%) and is "
                + "negative in %.0f %% of the others (%.0f to %.0f %%); as the cut-off was chosen on the same patients, new "
                + "ones will be told a little worse.", Numbers.of(best.cutOff(), reading), 100 * best.sensitivity(),
                100 * sensitivity.lower(), 100 * sensitivity.upper(), 100 * best.specificity(),
                100 * specificity.lower(), 100 * specificity.upper()));
        lead.ifPresent(l -> answers.add(leadSentence(l, outcome, number - 1)));
        addCurve(curve, outcome, name);
    }

    /** How long after the sample the outcome of those whom it found was manifest; empty when it found nobody before. */
    private Optional<KaplanMeier> lead(int outcome, double limit, double cutOff) {
        double time = BiomarkerStudy.real(plan, BiomarkerStudy.TIME);
        double[] times = patients.stream().filter(p -> p.ends()[outcome] >= limit && p.marker() >= cutOff)
                .mapToDouble(p -> p.manifest()[outcome] - time).filter(t -> !(t <= 0)).toArray();
        return times.length == 0 ? Optional.empty()
                : Optional.of(KaplanMeier.of(SurvivalTimes.until(times, plan.tEnd() - time)));
    }

    private String leadSentence(KaplanMeier lead, ObservableInfo outcome, int number) {
        String unit = context.subject().timeUnit();
        String manifest = "manifest, at "
                + Numbers.of(BiomarkerStudy.of(plan, BiomarkerStudy.MANIFEST, number), outcome.unit().label());
        if (Double.isNaN(lead.median())) {
            return "In less than half of those whom the sample found it is " + manifest + ", by the end.";
        }
        Interval interval = lead.quantileInterval(0.5, confidence);
        return "Lead time: in those whom the sample found it is " + manifest + ", a median of "
                + Numbers.of(lead.median(), interval, unit) + " later (" + (Double.isInfinite(interval.upper())
                        ? Numbers.of(100 * confidence) + " % interval " + Numbers.of(interval.lower()) + " to beyond the end"
                        : Numbers.range(interval, confidence)) + ").";
    }

    private static String verdict(Interval area) {
        if (area.lower() > 0.5) {
            return "tells who has it better than chance";
        }
        return area.upper() < 0.5 ? "is low in those who have it" : "cannot be told from chance";
    }

    private double[] markers(Predicate<Patient> group) {
        return patients.stream().filter(group).mapToDouble(Patient::marker).toArray();
    }

    private void addCurve(RocCurve curve, ObservableInfo outcome, String name) {
        List<RocCurve.Point> points = curve.points();
        double[][] values = new double[3][points.size()];
        Arrays.setAll(values[0], i -> 1 - points.get(i).specificity());
        Arrays.setAll(values[1], i -> points.get(i).sensitivity());
        Arrays.setAll(values[2], i -> points.get(i).cutOff());
        Series roc = new Series("roc-" + outcome.id(), name, List.of(Column.number("false-positive", "1 − specificity", ""),
                Column.number("sensitivity", "Sensitivity", ""), Column.number("cut-off", "Cut-off", reading)), values);
        series.add(roc);
        figures.add(new Figure(name, Figure.Kind.ROC, roc.id(), "false-positive", List.of("sensitivity"), List.of(),
                List.of()));
    }
}
