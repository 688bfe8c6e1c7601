package paget.studies;

import java.util.ArrayList;
import java.util.List;

import paget.core.compile.QuantityOverride;
import paget.core.study.ScanRange;
import paget.core.study.StudyContext;
import paget.core.study.StudyKind;
import paget.core.study.StudyPlan;
import paget.core.study.StudyResult;
import paget.core.study.StudySubject;
import paget.sim.Issue;
import paget.sim.run.EngineOption;
import paget.sim.run.Simulation;
import paget.sim.run.Trajectory;
import paget.studies.input.Inputs;

/** How do results depend on quantities? Runs the model at every point of a grid over one or more ranges. */
public final class ScanStudy implements StudyKind {

    /** A grid with more points is a slip of the pen. */
    static final int MAXIMUM_POINTS = 1_000_000;

    static final String GRID = "grid";
    static final String LATIN = "latin-hypercube";
    static final String SOBOL = "sobol";
    static final EngineOption.Choice SAMPLING = new EngineOption.Choice("sampling", "Sampling",
            "grid: every combination of the steps of the ranges; latin-hypercube and sobol: points that fill the ranges or, "
                    + "when there are none, the distributions of the evidence.",
            List.of(GRID, LATIN, SOBOL), GRID);
    static final EngineOption.Whole SAMPLES = new EngineOption.Whole("samples", "Samples",
            "Number of points of a Latin hypercube or Sobol sequence; for the latter best a power of two.", 128, 8,
            MAXIMUM_POINTS);

    @Override
    public String id() {
        return "scan";
    }

    @Override
    public String label() {
        return "Scan";
    }

    @Override
    public String description() {
        return "Shows how results at the end depend on one or more quantities, over a grid or over samples of ranges or of what is known.";
    }

    @Override
    public List<EngineOption> options() {
        return List.of(SAMPLING, SAMPLES);
    }

    @Override
    public boolean isDivisible() {
        return true;
    }

    @Override
    public List<Issue> check(StudyPlan plan, StudySubject subject) {
        List<Issue> issues = new ArrayList<>();
        boolean grid = plan.option(SAMPLING).equals(GRID);
        if (grid && plan.dimensions().isEmpty()) {
            issues.add(Issue.error("study.dimensions", plan.id(), "A scan needs at least one range; the study has none."));
        }
        if (!grid && Inputs.of(plan, subject).isEmpty()) {
            issues.add(Issue.error("study.dimensions", plan.id(), "A sampled scan needs ranges, or quantities of the model "
                    + "that have a distribution; there are neither."));
        }
        if (plan.eachReplicate()) {
            issues.add(Issue.error("study.each-replicate", plan.id(),
                    "The trajectory of each replicate is kept for a single variant, not for a scan."));
        }
        double points = plan.dimensions().stream().mapToDouble(ScanRange::steps).reduce(1, (a, b) -> a * b);
        if (grid && points > MAXIMUM_POINTS) {
            issues.add(Issue.error("study.scan-size", plan.id(), "The grid has " + Numbers.of(points)
                    + " points; ask for at most " + MAXIMUM_POINTS + "."));
        }
        plan.dimensions().forEach(range -> check(range, issues));
        return issues;
    }

    private static void check(ScanRange range, List<Issue> issues) {
        String what = "The range of " + Labels.quantity(range.elementName(), range.feature()) + ", ";
        if (range.steps() < 2) {
            issues.add(Issue.error("study.range", range.elementId(), what + "needs at least 2 steps."));
        }
        if (!Double.isFinite(range.minimum()) || !Double.isFinite(range.maximum())
                || range.minimum() >= range.maximum()) {
            issues.add(Issue.error("study.range", range.elementId(),
                    what + "needs a lower end below its upper end, both finite."));
        } else if (range.logarithmic() && range.minimum() <= 0) {
            issues.add(Issue.error("study.range", range.elementId(),
                    what + "is divided logarithmically, so its ends must be above zero."));
        }
    }

    @Override
    public StudyResult run(StudyContext context) {
        if (!context.plan().option(SAMPLING).equals(GRID)) {
            return new SampledScan(context).result();
        }
        List<ScanRange> ranges = context.plan().dimensions();
        int points = ranges.stream().mapToInt(ScanRange::steps).reduce(1, (a, b) -> a * b);
        List<ScanPoint> results = context.replicates() == 1
                ? context.parallel(points, (point, part) -> once(part, ranges, point))
                : replicated(context, ranges, points);
        context.checkCancelled();
        return new ScanReport(context, ranges, results).result();
    }

    private static ScanPoint once(StudyContext context, List<ScanRange> ranges, int point) {
        Simulation simulation = context.prepare(context.plan().variant(overrides(ranges, point)));
        Trajectory trajectory = context.run(simulation, 0);
        return ScanPoint.of(context.wanted(simulation.observables()), trajectory);
    }

    private static List<ScanPoint> replicated(StudyContext context, List<ScanRange> ranges, int points) {
        List<ScanPoint> results = new ArrayList<>();
        for (int point = 0; point < points; point++) {
            StudyContext part = context.part(point, points);
            VariantRuns runs = VariantRuns.run(part, context.plan().variant(overrides(ranges, point)));
            part.checkCancelled();
            results.add(ScanPoint.of(runs));
        }
        return results;
    }

    /** The values of a grid point; the last range changes fastest. */
    private static List<QuantityOverride> overrides(List<ScanRange> ranges, int point) {
        int[] steps = steps(ranges, point);
        List<QuantityOverride> overrides = new ArrayList<>();
        for (int i = 0; i < steps.length; i++) {
            overrides.add(ranges.get(i).at(steps[i]));
        }
        return overrides;
    }

    /** The step along each range that makes up a grid point. */
    static int[] steps(List<ScanRange> ranges, int point) {
        int[] steps = new int[ranges.size()];
        int rest = point;
        for (int i = steps.length - 1; i >= 0; i--) {
            steps[i] = rest % ranges.get(i).steps();
            rest /= ranges.get(i).steps();
        }
        return steps;
    }
}
