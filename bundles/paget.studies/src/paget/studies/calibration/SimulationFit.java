package paget.studies.calibration;

import java.util.ArrayList;
import java.util.List;

import paget.analysis.calibration.ApproximateBayes;
import paget.analysis.statistics.Interval;
import paget.core.study.StudyContext;
import paget.core.study.StudyPlan;
import paget.core.study.StudyResult;
import paget.sim.SimulationException;
import paget.sim.run.CancelledException;

/**
 * Approximate Bayesian computation: simulates the experiment, with as many replicates as each datum is a mean of, and keeps
 * values that come near the data. Priors are even over the ranges, on a logarithmic scale where those are positive.
 */
final class SimulationFit {

    /** Part of its range that a quantity may keep before the data are said to tell nothing. */
    private static final double WIDE = 0.8;
    /** Correlation from which on two quantities are said to make up for each other. */
    private static final double TIED = 0.95;

    private final StudyContext context;
    private final StudyPlan plan;
    private final FitRuns runs;
    private final Bounds bounds;
    private final double confidence;
    private final int replicates;
    private final int generations;
    private int batches;

    SimulationFit(StudyContext context, FitRuns runs) {
        this.context = context;
        this.plan = context.plan();
        this.runs = runs;
        this.bounds = Bounds.of(runs.inputs());
        this.confidence = Double.parseDouble(plan.option(CalibrationStudy.CONFIDENCE));
        this.replicates = plan.replicates();
        this.generations = Integer.parseInt(plan.option(CalibrationStudy.GENERATIONS));
    }

    StudyResult result() {
        ApproximateBayes bayes = new ApproximateBayes(bounds.lower(), bounds.upper(), this::distances);
        ApproximateBayes.Posterior posterior = bayes.sample(Integer.parseInt(plan.option(CalibrationStudy.PARTICLES)),
                generations, plan.seed());
        double[] present = bounds.present(runs.inputs(), context.subject());
        double[][] ties = correlations(posterior);
        List<Estimate> estimates = new ArrayList<>();
        double[] medians = new double[present.length];
        for (int j = 0; j < present.length; j++) {
            medians[j] = posterior.quantile(j, 0.5);
            Interval interval = new Interval(posterior.quantile(j, (1 - confidence) / 2),
                    posterior.quantile(j, (1 + confidence) / 2));
            boolean tied = false;
            for (int k = 0; k < present.length; k++) {
                tied |= k != j && Math.abs(ties[j][k]) > TIED;
            }
            double part = bounds.place(j, interval.upper()) - bounds.place(j, interval.lower());
            Estimate.Verdict verdict = part > WIDE * confidence ? tied ? Estimate.Verdict.TOGETHER
                    : Estimate.Verdict.UNTOUCHED : Estimate.Verdict.DETERMINED;
            estimates.add(new Estimate(runs.inputs().get(j), present[j], medians[j], interval, verdict));
        }
        double[] predicted = runs.mean(context, medians, 0, replicates);
        FitReport report = new FitReport(context, runs, estimates, predicted, 1, replicates);
        report.addPosterior(posterior, ties, replicates);
        return report.result(replicates);
    }

    /** Root mean square of (simulated − measured) over the standard deviations of the data. */
    private double[] distances(List<double[]> parameters, long first) {
        StudyContext part = context.part(Math.min(batches++, generations - 1), generations);
        List<Double> distances = part.parallel(parameters.size(), (i, runner) -> {
            try {
                return distance(runs.mean(runner, parameters.get(i), (first + i) * replicates, replicates));
            } catch (SimulationException e) {
                // What cannot be simulated is no candidate.
                return Double.NaN;
            }
        });
        if (distances.size() < parameters.size()) {
            throw new CancelledException(0);
        }
        return distances.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private double distance(double[] simulated) {
        double sum = 0;
        for (int i = 0; i < simulated.length; i++) {
            Datum datum = runs.data().get(i);
            double residual = (simulated[i] - datum.value()) / datum.deviation();
            sum += residual * residual;
        }
        return Math.sqrt(sum / simulated.length);
    }

    /** Weighted correlations of the particles on the scale of the ranges. */
    private double[][] correlations(ApproximateBayes.Posterior posterior) {
        int k = runs.inputs().size();
        double[] mean = new double[k];
        double[][] products = new double[k][k];
        for (ApproximateBayes.Particle particle : posterior.particles()) {
            for (int j = 0; j < k; j++) {
                mean[j] += particle.weight() * bounds.place(j, particle.parameters()[j]);
            }
        }
        for (ApproximateBayes.Particle particle : posterior.particles()) {
            for (int j = 0; j < k; j++) {
                for (int l = 0; l < k; l++) {
                    products[j][l] += particle.weight() * (bounds.place(j, particle.parameters()[j]) - mean[j])
                            * (bounds.place(l, particle.parameters()[l]) - mean[l]);
                }
            }
        }
        double[][] correlations = new double[k][k];
        for (int j = 0; j < k; j++) {
            for (int l = 0; l < k; l++) {
                correlations[j][l] = products[j][l] / Math.sqrt(products[j][j] * products[l][l]);
            }
        }
        return correlations;
    }
}
