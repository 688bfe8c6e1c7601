package paget.studies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import paget.analysis.sensitivity.UnitCube;
import paget.analysis.statistics.Interval;
import paget.analysis.statistics.RankCorrelation;
import paget.analysis.statistics.Sample;
import paget.core.study.Column;
import paget.core.study.Figure;
import paget.core.study.Series;
import paget.core.study.StudyContext;
import paget.core.study.StudyPlan;
import paget.core.study.StudyResult;
import paget.core.study.Table;
import paget.sim.ObservableInfo;
import paget.sim.run.CancelledException;
import paget.sim.run.Simulation;
import paget.studies.input.Input;
import paget.studies.input.Inputs;
import paget.studies.input.PreparedInputs;

/**
 * A scan over points that fill the ranges of a study, or the distributions of the evidence: what the uncertainty of the
 * inputs makes of every result, and which input a result follows.
 */
final class SampledScan {

    private static final double CONFIDENCE = 0.95;
    private static final int SENTENCES = 12;
    /** Distributions without bounds have no quantiles at the very ends. */
    private static final double EDGE = 1e-6;
    private static final double[] QUANTILES = {0.05, 0.25, 0.5, 0.75, 0.95};

    private final StudyContext context;
    private final StudyPlan plan;
    private final List<Input> inputs;
    private final double[][] points;
    private final List<ScanPoint> results = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();

    SampledScan(StudyContext context) {
        this.context = context;
        this.plan = context.plan();
        this.inputs = Inputs.of(plan, context.subject());
        int count = Integer.parseInt(plan.option(ScanStudy.SAMPLES));
        double[][] cube = plan.option(ScanStudy.SAMPLING).equals(ScanStudy.SOBOL)
                ? UnitCube.sobol(count, inputs.size(), plan.seed())
                : UnitCube.latinHypercube(count, inputs.size(), plan.seed());
        points = Arrays.stream(cube).map(this::values).toArray(double[][]::new);
    }

    private double[] values(double[] unit) {
        double[] values = new double[unit.length];
        Arrays.setAll(values, j -> inputs.get(j).distribution()
                .quantile(Math.min(Math.max(unit[j], EDGE), 1 - EDGE)));
        return values;
    }

    StudyResult result() {
        PreparedInputs prepared = new PreparedInputs(context, plan.variant(), inputs,
                plan.settings().withOutputTimes(plan.tEnd()));
        List<ObservableInfo> wanted = context.wanted(prepared.at(new double[0]).observables());
        if (context.replicates() == 1) {
            results.addAll(context.parallel(points.length, (i, runner) -> ScanPoint.of(wanted,
                    runner.run(prepared.at(points[i]), 0))));
        } else {
            for (int i = 0; i < points.length; i++) {
                StudyContext part = context.part(i, points.length);
                Simulation simulation = prepared.at(points[i]);
                results.add(ScanPoint.of(VariantRuns.run(part, simulation)));
                part.checkCancelled();
            }
        }
        if (results.size() < points.length) {
            throw new CancelledException(0);
        }
        Table distributions = distributions(wanted);
        Table influence = influence(wanted);
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure("Results over the sampled inputs, 5 to 95 %", Figure.Kind.BARS, distributions.id(), "result",
                List.of("q50"), List.of("q5"), List.of("q95")));
        List<Table> tables = new ArrayList<>(List.of(distributions, influence));
        for (int r = 0; r < Math.min(wanted.size(), SENTENCES); r++) {
            Table one = tornado(r, wanted.get(r), influence);
            tables.add(one);
            figures.add(new Figure(one.title(), Figure.Kind.TORNADO, one.id(), "factor", List.of("correlation"), List.of(),
                    List.of()));
        }
        return new StudyResult(answers, tables, List.of(series(wanted)), figures, List.of(), context.replicates(), true);
    }

    private double[] of(int result) {
        return results.stream().mapToDouble(point -> point.means()[result]).filter(Double::isFinite).toArray();
    }

    private Table distributions(List<ObservableInfo> wanted) {
        List<Column> columns = new ArrayList<>(List.of(Column.text("element", "Element"), Column.text("result", "Result"),
                Column.text("unit", "Unit"), Column.number("mean", "Mean", ""), Column.number("sd", "SD", ""),
                Column.number("least", "Least", ""), Column.number("greatest", "Greatest", "")));
        for (double quantile : QUANTILES) {
            columns.add(Column.number("q" + Math.round(100 * quantile), Math.round(100 * quantile) + " %", ""));
        }
        List<List<Object>> rows = new ArrayList<>();
        for (int r = 0; r < wanted.size(); r++) {
            ObservableInfo observable = wanted.get(r);
            double[] values = of(r);
            if (values.length == 0) {
                continue;
            }
            Sample sample = new Sample(values);
            List<Object> row = new ArrayList<>(List.of(observable.id(), Labels.withPlace(observable),
                    observable.unit().label(), sample.mean(), sample.standardDeviation(), sample.minimum(),
                    sample.maximum()));
            for (double quantile : QUANTILES) {
                row.add(sample.quantile(quantile));
            }
            rows.add(row);
            if (answers.size() < SENTENCES) {
                answers.add(String.format(Locale.ROOT, "%s: median %s; nine samples in ten lie between %s and %s.",
                        Labels.withPlace(observable), Numbers.of(sample.quantile(0.5), observable.unit().label()),
                        Numbers.of(sample.quantile(0.05)), Numbers.of(sample.quantile(0.95))));
            }
        }
        return new Table("distributions", "Results over " + points.length + " sampled points", columns, rows);
    }

    private Table influence(List<ObservableInfo> wanted) {
        List<List<Object>> rows = new ArrayList<>();
        int told = answers.size();
        for (int r = 0; r < wanted.size(); r++) {
            int result = r;
            int[] defined = IntStream.range(0, points.length)
                    .filter(i -> Double.isFinite(results.get(i).means()[result])).toArray();
            double[] y = Arrays.stream(defined).mapToDouble(i -> results.get(i).means()[result]).toArray();
            if (y.length < 4 || Arrays.stream(y).distinct().count() < 2) {
                continue;
            }
            List<List<Object>> ofResult = new ArrayList<>();
            for (int j = 0; j < inputs.size(); j++) {
                int input = j;
                double[] x = Arrays.stream(defined).mapToDouble(i -> points[i][input]).toArray();
                RankCorrelation correlation = RankCorrelation.of(x, y, CONFIDENCE);
                ofResult.add(List.of(wanted.get(r).id(), Labels.withPlace(wanted.get(r)), inputs.get(j).elementId(),
                        inputs.get(j).label(), correlation.estimate(), correlation.interval().lower(),
                        correlation.interval().upper()));
            }
            ofResult.sort(Comparator.comparingDouble((List<Object> row) -> -Math.abs((Double) row.get(4))));
            rows.addAll(ofResult);
            List<Object> first = ofResult.getFirst();
            if (r < told) {
                answers.set(r, answers.get(r) + " It follows " + first.get(3) + " most (rank correlation "
                        + correlation(first) + ").");
            }
        }
        return new Table("influence", "Rank correlation of results with inputs", List.of(Column.text("id", "Observable"),
                Column.text("result", "Result"), Column.text("element", "Element"), Column.text("factor", "Input"),
                Column.number("correlation", "Correlation", ""), Column.number("lower", "from", ""),
                Column.number("upper", "to", "")), rows);
    }

    private static String correlation(List<Object> row) {
        Interval interval = new Interval((Double) row.get(5), (Double) row.get(6));
        return Numbers.of((Double) row.get(4), interval) + ", " + Numbers.range(interval, CONFIDENCE);
    }

    private static Table tornado(int number, ObservableInfo observable, Table influence) {
        List<List<Object>> rows = influence.rows().stream().filter(row -> row.get(0).equals(observable.id()))
                .map(row -> List.of(row.get(2), row.get(3), row.get(4))).toList();
        return new Table("influence-" + (number + 1), "What " + Labels.withPlace(observable) + " follows",
                List.of(Column.text("element", "Element"), Column.text("factor", "Input"),
                        Column.number("correlation", "Rank correlation", "")), rows);
    }

    private Series series(List<ObservableInfo> wanted) {
        List<Column> columns = new ArrayList<>(List.of(Column.number("sample", "Sample", "")));
        List<double[]> values = new ArrayList<>();
        values.add(IntStream.range(0, points.length).asDoubleStream().toArray());
        for (int j = 0; j < inputs.size(); j++) {
            int input = j;
            columns.add(Column.number(inputs.get(j).id(), inputs.get(j).label(), inputs.get(j).unit()));
            values.add(Arrays.stream(points).mapToDouble(p -> p[input]).toArray());
        }
        for (int r = 0; r < wanted.size(); r++) {
            int result = r;
            columns.add(Column.number(wanted.get(r).id(), Labels.withPlace(wanted.get(r)), wanted.get(r).unit().label()));
            values.add(results.stream().mapToDouble(p -> p.means()[result]).toArray());
        }
        return new Series("samples", "Sampled inputs and results at the end", columns, values.toArray(double[][]::new));
    }
}
