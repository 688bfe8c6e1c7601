package paget.studies.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import paget.analysis.calibration.ApproximateBayes;
import paget.analysis.calibration.LeastSquares;
import paget.analysis.calibration.ProfileLikelihood;
import paget.core.study.ArmPlan;
import paget.core.study.Column;
import paget.core.study.Estimates;
import paget.core.study.Figure;
import paget.core.study.Series;
import paget.core.study.StudyContext;
import paget.core.study.StudyResult;
import paget.core.study.Table;
import paget.sim.Issue;
import paget.sim.ObservableInfo;
import paget.studies.Labels;
import paget.studies.Numbers;
import paget.studies.input.Arms;
import paget.studies.input.Input;

/** What a calibration has found, in words, tables and figures. */
final class FitReport {

    /** p values below this speak against the model. */
    private static final double UNLIKELY = 0.01;
    /** Components of a combination that are smaller take no part in it. */
    private static final double PART = 0.1;
    private static final double NORMAL = 1.959964;

    private final StudyContext context;
    private final FitRuns runs;
    private final List<Estimate> estimates;
    private final double[] predicted;
    private final double scale;
    private final double confidence;
    private final List<String> answers = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final List<Series> series = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();

    /**
     * @param scale what the stated deviations are multiplied by
     * @param replicates number of replicates that the model's values are means of
     */
    FitReport(StudyContext context, FitRuns runs, List<Estimate> estimates, double[] predicted, double scale, int replicates) {
        this.context = context;
        this.runs = runs;
        this.estimates = estimates;
        this.predicted = predicted;
        this.scale = scale;
        this.confidence = Double.parseDouble(context.plan().option(CalibrationStudy.CONFIDENCE));
        tables.add(estimates());
        tables.add(residuals());
        estimates.forEach(estimate -> answers.add(estimate.sentence(confidence)));
        addCourses(replicates);
    }

    private Table estimates() {
        List<Estimates.Row> rows = new ArrayList<>();
        for (Estimate e : estimates) {
            Input input = e.input();
            rows.add(new Estimates.Row(input.elementId(), input.label(), input.feature(), input.unit(), e.present(),
                    e.value(), e.interval().lower(), e.interval().upper(), confidence,
                    e.verdict() == Estimate.Verdict.DETERMINED, e.verdict().text()));
        }
        return Estimates.table("Quantities that fit \"" + context.plan().option(CalibrationStudy.DATA) + "\" best",
                rows);
    }

    private Table residuals() {
        List<ArmPlan> arms = Arms.of(context.plan());
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < predicted.length; i++) {
            Datum datum = runs.data().get(i);
            ObservableInfo observable = runs.observable(datum);
            rows.add(List.of(arms.get(datum.arm()).name(), datum.time(), observable.id(), Labels.withPlace(observable),
                    datum.value(), scale * datum.deviation(), predicted[i],
                    (datum.value() - predicted[i]) / (scale * datum.deviation())));
        }
        return new Table("fit", "Measured and fitted values", List.of(Column.text("arm", "Arm"),
                Column.number("time", "Time", context.subject().timeUnit()), Column.text("element", "Element"),
                Column.text("result", "Result"), Column.number("measured", "Measured", ""),
                Column.number("deviation", "SD", ""), Column.number("fitted", "Fitted", ""),
                Column.number("residual", "Residual in SD", "")), rows);
    }

    /** Measured values with their bands, and the line fitted to them, for every result in every arm. */
    private void addCourses(int replicates) {
        double[] best = estimates.stream().mapToDouble(Estimate::value).toArray();
        List<ArmPlan> arms = Arms.of(context.plan());
        for (int arm = 0; arm < arms.size(); arm++) {
            int number = arm;
            for (String id : runs.data().stream().map(Datum::observable).distinct().toList()) {
                int[] data = IntStream.range(0, predicted.length).filter(i -> runs.data().get(i).arm() == number
                        && runs.data().get(i).observable().equals(id)).boxed()
                        .sorted((a, b) -> Double.compare(runs.data().get(a).time(), runs.data().get(b).time()))
                        .mapToInt(Integer::intValue).toArray();
                if (data.length > 1) {
                    addCourse(arms.size() == 1 ? "" : arms.get(arm).name(), "fit-" + (series.size() + 1), data,
                            runs.line(context, best, arm, id, replicates));
                }
            }
        }
    }

    /** @param data numbers of the data, by time; @param line the model at all times of the runs */
    private void addCourse(String arm, String name, int[] data, double[] line) {
        ObservableInfo observable = runs.observable(runs.data().get(data[0]));
        double[] times = runs.lineTimes();
        List<double[]> rows = new ArrayList<>();
        for (int t = 0, d = 0; t < times.length; t++) {
            boolean measured = d < data.length && runs.data().get(data[d]).time() == times[t];
            if (!measured) {
                rows.add(new double[] {times[t], Double.NaN, line[t], Double.NaN, Double.NaN});
            }
            for (; d < data.length && runs.data().get(data[d]).time() == times[t]; d++) {
                Datum datum = runs.data().get(data[d]);
                double half = NORMAL * scale * datum.deviation();
                rows.add(new double[] {times[t], datum.value(), predicted[data[d]], datum.value() - half, datum.value() + half});
            }
        }
        double[][] values = new double[5][rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            for (int column = 0; column < values.length; column++) {
                values[column][i] = rows.get(i)[column];
            }
        }
        String unit = observable.unit().label();
        String title = Labels.withPlace(observable) + (arm.isEmpty() ? "" : ", " + arm);
        series.add(new Series(name, title, List.of(Column.number("time", "Time", context.subject().timeUnit()),
                Column.number("measured", "Measured", unit), Column.number("fitted", "Fitted", unit),
                Column.number("lower", "Measured, less 1.96 SD", unit),
                Column.number("upper", "Measured, plus 1.96 SD", unit)), values));
        figures.add(new Figure(title, Figure.Kind.FIT, name, "time", List.of("measured", "fitted"),
                List.of("lower", "fitted"), List.of("upper", "fitted")));
    }

    /** How near the model comes, in words. */
    void addFit(LeastSquares.Fit fit, int freedom, boolean estimated, int reached, int starts) {
        String size = runs.data().size() + (runs.data().size() == 1 ? " datum and " : " data and ") + estimates.size()
                + (estimates.size() == 1 ? " quantity" : " quantities");
        if (freedom < 1) {
            answers.add("With " + size + " any such model fits, so the data do not test it.");
        } else if (estimated) {
            answers.add(String.format(Locale.ROOT, "With %s the residuals are %s times the stated errors; intervals "
                    + "follow from the residuals.", size, Numbers.of(scale)));
        } else {
            double p = fit.pValue(freedom);
            answers.add(String.format(Locale.ROOT, "With %s the weighted sum of squares is %s (%s), so %s.", size,
                    Numbers.of(fit.chiSquare()), Numbers.chance(p), p < UNLIKELY
                            ? "the model does not describe the data within their errors"
                            : "the model describes the data within their errors"));
        }
        if (reached < starts) {
            answers.add(reached + " of " + starts + " starts ended at this optimum, the others at worse ones.");
        }
    }

    /** The combination that the data determine least. */
    void addWeakest(LeastSquares.Fit fit) {
        if (estimates.size() < 2) {
            return;
        }
        List<List<Object>> rows = new ArrayList<>();
        List<String> involved = new ArrayList<>();
        for (int j = 0; j < estimates.size(); j++) {
            Input input = estimates.get(j).input();
            rows.add(List.of(input.elementId(), input.label(), fit.weakest()[j]));
            if (Math.abs(fit.weakest()[j]) > PART) {
                involved.add(input.label() + (fit.weakest()[j] * fit.weakest()[strongest(fit.weakest())] > 0 ? " up"
                        : " down"));
            }
        }
        double[] values = fit.singularValues();
        tables.add(new Table("weakest", "The combination of quantities that the data determine least, "
                + Numbers.of(values[0] / values[values.length - 1]) + " times less than the best",
                List.of(Column.text("element", "Element"), Column.text("quantity", "Quantity"),
                        Column.number("part", "Part", "")), rows));
        if (fit.isIllConditioned() && involved.size() > 1) {
            answers.add("The data do not see a change of these together: " + String.join(", ", involved)
                    + ". Fix one of them, or measure something else.");
        }
    }

    private static int strongest(double[] parts) {
        return IntStream.range(0, parts.length).reduce((a, b) -> Math.abs(parts[b]) > Math.abs(parts[a]) ? b : a)
                .orElseThrow();
    }

    void addProfiles(List<ProfileLikelihood> profiles, double least, double limit) {
        for (int j = 0; j < profiles.size(); j++) {
            ProfileLikelihood profile = profiles.get(j);
            Input input = estimates.get(j).input();
            double[][] values = new double[3][];
            values[0] = profile.values();
            values[1] = Arrays.stream(profile.chiSquares()).map(c -> c - least).toArray();
            values[2] = new double[values[0].length];
            Arrays.fill(values[2], limit);
            Series one = new Series("profile-" + (j + 1), "Profile of " + input.label(),
                    List.of(Column.number("value", input.label(), input.unit()),
                            Column.number("increase", "Loss of fit", ""), Column.number("limit", "Limit of the interval", "")),
                    values);
            series.add(one);
            figures.add(Figure.lines(one.title(), one.id(), "value", List.of("increase", "limit")));
        }
    }

    void addPosterior(ApproximateBayes.Posterior posterior, double[][] ties, int replicates) {
        answers.add(String.format(Locale.ROOT, "The %d values that are kept come within %s standard deviations of the data "
                + "on average (root mean square), out of %d simulated experiments%s.", posterior.particles().size(),
                Numbers.of(posterior.tolerance()), posterior.simulations(),
                replicates == 1 ? "" : " of " + replicates + " replicates each"));
        List<List<Object>> pairs = new ArrayList<>();
        for (int j = 0; j < ties.length; j++) {
            for (int k = j + 1; k < ties.length; k++) {
                pairs.add(List.of(estimates.get(j).input().label(), estimates.get(k).input().label(), ties[j][k]));
            }
        }
        if (!pairs.isEmpty()) {
            tables.add(new Table("pairs", "How the kept values of two quantities go together",
                    List.of(Column.text("first", "Quantity"), Column.text("second", "and"),
                            Column.number("correlation", "Correlation", "")), pairs));
        }
        List<Column> columns = new ArrayList<>(List.of(Column.number("particle", "Particle", "")));
        List<double[]> values = new ArrayList<>();
        int count = posterior.particles().size();
        values.add(IntStream.range(0, count).asDoubleStream().toArray());
        for (int j = 0; j < estimates.size(); j++) {
            int quantity = j;
            Input input = estimates.get(j).input();
            columns.add(Column.number(input.id(), input.label(), input.unit()));
            values.add(posterior.particles().stream().mapToDouble(p -> p.parameters()[quantity]).toArray());
        }
        columns.add(Column.number("weight", "Weight", ""));
        values.add(posterior.particles().stream().mapToDouble(ApproximateBayes.Particle::weight).toArray());
        columns.add(Column.number("distance", "Distance", "SD"));
        values.add(posterior.particles().stream().mapToDouble(ApproximateBayes.Particle::distance).toArray());
        series.add(new Series("posterior", "Values that come near the data", columns, values.toArray(double[][]::new)));
    }

    StudyResult result(int replicates) {
        List<Issue> notes = List.of(Issue.info("study.estimates", context.plan().id(),
                "The model is as it was; run with --save FILE to write a copy that has the estimates as a hypothesis."));
        return new StudyResult(answers, tables, series, figures, notes, replicates, true);
    }
}
