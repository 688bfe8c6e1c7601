package paget.studies.organ;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import paget.analysis.sensitivity.MorrisDesign;
import paget.analysis.sensitivity.SobolDesign;
import paget.analysis.sensitivity.SobolDesign.Index;
import paget.core.study.StudyContext;
import paget.core.study.StudyKind;
import paget.core.study.StudyPlan;
import paget.core.study.StudyResult;
import paget.core.study.StudySubject;
import paget.sim.Issue;
import paget.sim.run.EngineOption;
import paget.sim.run.Trajectory;
import paget.studies.input.Input;
import paget.studies.input.Inputs;
import paget.studies.input.PointRuns;

/**
 * What decides the organ? Screens uncertain quantities by elementary effects, then shares out the variance of every
 * result among those that matter, and knocks each of them out.
 */
public final class OrganFactorsStudy implements StudyKind {

    static final EngineOption.Whole PATHS = new EngineOption.Whole("paths", "Screening paths",
            "Number of paths of the screening; each takes one run more than there are factors.", 20, 2, 100_000);
    static final EngineOption.Whole LEVELS = new EngineOption.Whole("levels", "Screening levels",
            "Number of levels of each factor in the screening; even.", 8, 4, 1000);
    static final EngineOption.Whole KEPT = new EngineOption.Whole("kept", "Factors kept",
            "Number of factors that screening passes on to the shares of variance.", 6, 1, 100);
    static final EngineOption.Whole SAMPLES = new EngineOption.Whole("samples", "Samples",
            "Base sample of the shares of variance, best a power of two; runs are 2 times samples times (factors kept + 1).", 256,
            16, 1 << 20);
    static final EngineOption.Whole RESAMPLES = new EngineOption.Whole("resamples", "Resamples",
            "Number of bootstrap samples for the intervals.", 200, 50, 100_000);
    static final EngineOption.Flag SHARE = new EngineOption.Flag("share", "Shares",
            "Whether results are taken as parts of their sum, so that organs compete.", false);
    static final EngineOption.Flag KNOCK_OUTS = new EngineOption.Flag("knock-outs", "Knock-outs",
            "Whether values, factors, receptors and routes are also switched off one by one.", true);
    static final EngineOption.Real CONFIDENCE = new EngineOption.Real("confidence", "Confidence",
            "Confidence of intervals.", "", 0.95, 0.5, 0.999999);

    @Override
    public String id() {
        return "organ-factors";
    }

    @Override
    public boolean takesArms() {
        return true;
    }

    @Override
    public String label() {
        return "What decides the organ";
    }

    @Override
    public String description() {
        return "Ranks the factors that decide results per organ and clone, by screening and shares of variance.";
    }

    @Override
    public List<EngineOption> options() {
        return List.of(PATHS, LEVELS, KEPT, SAMPLES, RESAMPLES, SHARE, KNOCK_OUTS, CONFIDENCE);
    }

    @Override
    public List<Issue> check(StudyPlan plan, StudySubject subject) {
        List<Issue> issues = new ArrayList<>();
        if (Inputs.of(plan, subject).size() < 2) {
            issues.add(Issue.error("study.dimensions", plan.id(), "Factors can be ranked when there are at least two: "
                    + "give the study ranges, or quantities of the model distributions."));
        }
        if (Integer.parseInt(plan.option(LEVELS)) % 2 != 0) {
            issues.add(Issue.error("option.value", plan.id(), "Screening levels must be an even number."));
        }
        return issues;
    }

    @Override
    public StudyResult run(StudyContext context) {
        StudyPlan plan = context.plan();
        List<Input> inputs = Inputs.of(plan, context.subject());
        PointRuns runs = new PointRuns(context.part(0, 3), plan.variant(), inputs,
                plan.settings().withOutputTimes(plan.tEnd()));
        List<Target> results = Target.of(context, runs.observables());
        MorrisDesign morris = new MorrisDesign(whole(plan, PATHS), inputs.size(), whole(plan, LEVELS), plan.seed());
        double[][] screened = values(plan, results,
                runs.each(points(morris.size(), morris::point), (i, t) -> ends(t, results)));
        MorrisDesign.Effect[][] effects = new MorrisDesign.Effect[results.size()][];
        Arrays.setAll(effects, r -> morris.effects(screened[r]));
        int[] kept = kept(effects, screened, Math.min(whole(plan, KEPT), inputs.size()));
        SobolDesign sobol = new SobolDesign(whole(plan, SAMPLES), kept.length, plan.seed());
        PointRuns again = new PointRuns(context.part(1, 3), plan.variant(), inputs,
                plan.settings().withOutputTimes(plan.tEnd()));
        double[][] sampled = values(plan, results, again.each(points(sobol.size(),
                i -> spread(sobol.point(i), kept, inputs.size())), (i, t) -> ends(t, results)));
        double confidence = Double.parseDouble(plan.option(CONFIDENCE));
        Index[][] shares = new Index[results.size()][];
        Arrays.setAll(shares, r -> sobol.indices(sampled[r], whole(plan, RESAMPLES), confidence, plan.seed()));
        OrganFactorsReport report = new OrganFactorsReport(plan, context.subject().timeUnit(), inputs, results, effects, kept,
                shares);
        if (Boolean.parseBoolean(plan.option(KNOCK_OUTS))) {
            report.addKnockOuts(new KnockOuts(context.part(2, 3), inputs, results).table(plan));
        }
        return report.result();
    }

    private static int whole(StudyPlan plan, EngineOption.Whole option) {
        return Integer.parseInt(plan.option(option));
    }

    private static double[][] points(int count, java.util.function.IntFunction<double[]> point) {
        return IntStream.range(0, count).mapToObj(point).toArray(double[][]::new);
    }

    /** A point of the factors that were kept, the others in the middle of their ranges. */
    private static double[] spread(double[] point, int[] kept, int inputs) {
        double[] all = new double[inputs];
        Arrays.fill(all, 0.5);
        for (int j = 0; j < kept.length; j++) {
            all[kept[j]] = point[j];
        }
        return all;
    }

    private static double[] ends(Trajectory trajectory, List<Target> results) {
        return results.stream().mapToDouble(target -> target.end(trajectory)).toArray();
    }

    /** One row a result; as parts of the sum where the plan says so. */
    private static double[][] values(StudyPlan plan, List<Target> results, List<double[]> ends) {
        boolean share = Boolean.parseBoolean(plan.option(SHARE));
        double[][] values = new double[results.size()][ends.size()];
        for (int i = 0; i < ends.size(); i++) {
            double sum = share ? Arrays.stream(ends.get(i)).sum() : 1;
            for (int r = 0; r < values.length; r++) {
                values[r][i] = sum == 0 ? 0 : ends.get(i)[r] / sum;
            }
        }
        return values;
    }

    /** The factors with the largest effect on any result, each result measured by its own spread. */
    private static int[] kept(MorrisDesign.Effect[][] effects, double[][] values, int count) {
        int inputs = effects[0].length;
        double[] importance = new double[inputs];
        for (int r = 0; r < effects.length; r++) {
            double low = Arrays.stream(values[r]).min().orElseThrow();
            double high = Arrays.stream(values[r]).max().orElseThrow();
            for (int j = 0; j < inputs && high > low; j++) {
                importance[j] = Math.max(importance[j], effects[r][j].meanAbsolute() / (high - low));
            }
        }
        return IntStream.range(0, inputs).boxed().sorted(Comparator.comparingDouble((Integer j) -> -importance[j]))
                .limit(count).sorted().mapToInt(Integer::intValue).toArray();
    }
}
