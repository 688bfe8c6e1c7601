package paget.studies.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import paget.analysis.calibration.FitProblem;
import paget.analysis.calibration.LeastSquares;
import paget.analysis.calibration.ProfileLikelihood;
import paget.analysis.sensitivity.UnitCube;
import paget.analysis.statistics.Interval;
import paget.core.study.StudyContext;
import paget.core.study.StudyPlan;
import paget.core.study.StudyResult;
import paget.sim.run.CancelledException;
import paget.studies.input.Input;

/** Fits from many starts, then profiles every quantity. */
final class LikelihoodFit {

    /** Starts that end within this of the least sum of squares have found the same optimum. */
    private static final double SAME = 1e-3;

    private final StudyContext context;
    private final StudyPlan plan;
    private final FitRuns runs;
    private final Bounds bounds;
    private final double confidence;

    LikelihoodFit(StudyContext context, FitRuns runs) {
        this.context = context;
        this.plan = context.plan();
        this.runs = runs;
        this.bounds = Bounds.of(runs.inputs());
        this.confidence = Double.parseDouble(plan.option(CalibrationStudy.CONFIDENCE));
    }

    StudyResult result() {
        double[] present = bounds.present(runs.inputs(), context.subject());
        List<double[]> starts = starts(present);
        List<LeastSquares.Fit> fits = whole(context.part(0, 2).parallel(starts.size(),
                (i, runner) -> LeastSquares.fit(problem(runner, 1), starts.get(i), null)), starts.size());
        LeastSquares.Fit first = fits.stream().min(Comparator.comparingDouble(LeastSquares.Fit::chiSquare)).orElseThrow();
        int freedom = runs.data().size() - runs.inputs().size();
        boolean estimated = plan.option(CalibrationStudy.METHOD).equals(CalibrationStudy.LEAST_SQUARES) && freedom > 0;
        double scale = estimated && first.chiSquare() > 0 ? Math.sqrt(first.chiSquare() / freedom) : 1;
        LeastSquares.Fit best = new LeastSquares.Fit(first.parameters(), first.chiSquare() / (scale * scale),
                first.singularValues(), first.weakest());
        double limit = estimated ? ProfileLikelihood.limit(confidence, freedom) : ProfileLikelihood.limit(confidence);
        int points = Integer.parseInt(plan.option(CalibrationStudy.POINTS));
        int count = runs.inputs().size();
        List<ProfileLikelihood> profiles = whole(context.part(1, 2).parallel(count,
                (j, runner) -> ProfileLikelihood.upTo(limit, problem(runner, scale), best, j, points)), count);
        List<Estimate> estimates = new ArrayList<>();
        for (int j = 0; j < count; j++) {
            estimates.add(estimate(j, present[j], best, profiles.get(j)));
        }
        long reached = fits.stream().filter(f -> f.chiSquare() - first.chiSquare()
                <= SAME * Math.max(1, first.chiSquare())).count();
        double[] predicted = runs.predict(context, best.parameters(), 0);
        FitReport report = new FitReport(context, runs, estimates, predicted, scale, 1);
        report.addFit(best, freedom, estimated, (int) reached, fits.size());
        report.addWeakest(best);
        report.addProfiles(profiles, best.chiSquare(), limit);
        return report.result(1);
    }

    private FitProblem problem(StudyContext runner, double scale) {
        return runs.problem(runner, bounds.lower(), bounds.upper(), scale);
    }

    /** The model's values first, where they lie within; the others fill the ranges. */
    private List<double[]> starts(double[] present) {
        int count = Integer.parseInt(plan.option(CalibrationStudy.STARTS));
        List<double[]> starts = new ArrayList<>();
        double[] middle = new double[present.length];
        Arrays.fill(middle, 0.5);
        double[] own = bounds.at(middle);
        for (int j = 0; j < own.length; j++) {
            own[j] = present[j] >= bounds.lower()[j] && present[j] <= bounds.upper()[j] ? present[j] : own[j];
        }
        starts.add(own);
        if (count > 1) {
            for (double[] point : UnitCube.latinHypercube(count - 1, present.length, plan.seed())) {
                starts.add(bounds.at(point));
            }
        }
        return starts;
    }

    private Estimate estimate(int j, double present, LeastSquares.Fit best, ProfileLikelihood profile) {
        Input input = runs.inputs().get(j);
        Estimate.Verdict verdict = switch (profile.identifiability()) {
            case IDENTIFIABLE -> Estimate.Verdict.DETERMINED;
            case PRACTICALLY_NOT -> Estimate.Verdict.PARTLY;
            case STRUCTURALLY_NOT -> Estimate.Verdict.TOGETHER;
        };
        Interval interval = verdict == Estimate.Verdict.TOGETHER
                ? new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY) : profile.interval();
        return new Estimate(input, present, best.parameters()[j], interval, verdict);
    }

    private static <R> List<R> whole(List<R> results, int count) {
        if (results.size() < count) {
            throw new CancelledException(0);
        }
        return results;
    }
}
