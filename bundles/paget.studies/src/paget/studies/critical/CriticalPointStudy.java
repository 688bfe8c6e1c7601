package paget.studies.critical;

import java.util.ArrayList;
import java.util.List;

import paget.core.study.EngineNeed;
import paget.core.study.ScanRange;
import paget.core.study.StudyContext;
import paget.core.study.StudyKind;
import paget.core.study.StudyPlan;
import paget.core.study.StudyResult;
import paget.core.study.StudySubject;
import paget.sim.Issue;
import paget.sim.run.EngineOption;

/**
 * What separates a local from a disseminated tumour? Finds the value of a quantity at which the outcome turns, the
 * steady states and where their number or stability changes, when a stochastic model first passes a level, or the map of
 * outcomes over two quantities.
 */
public final class CriticalPointStudy implements StudyKind {

    static final String THRESHOLD = "threshold";
    static final String STEADY_STATES = "steady-states";
    static final String FIRST_PASSAGE = "first-passage";
    static final String MAP = "map";

    static final EngineOption.Choice METHOD = new EngineOption.Choice("method", "Method",
            "threshold: halves a range until the outcome's turning point is enclosed; steady-states: follows steady "
                    + "states over a range; first-passage: when stochastic runs first reach the cut-off; map: outcomes "
                    + "over two ranges.",
            List.of(THRESHOLD, STEADY_STATES, FIRST_PASSAGE, MAP), THRESHOLD);
    static final EngineOption.Real CUT_OFF = new EngineOption.Real("cut-off", "Cut-off",
            "The tumour counts as disseminated when the first observable of the study is at least this.", "", 1,
            -Double.MAX_VALUE, Double.MAX_VALUE);
    static final EngineOption.Real PRECISION = new EngineOption.Real("precision", "Precision",
            "Relative width of the interval that encloses a threshold.", "", 1e-7, 1e-14, 0.1);
    static final EngineOption.Whole STARTS = new EngineOption.Whole("starts", "Starts",
            "Number of random starts in the search for steady states.", 60, 0, 100_000);
    static final EngineOption.Whole DRAWS = new EngineOption.Whole("draws", "Draws", "How often a critical point is "
            + "found again with uncertain values drawn from the distributions of their evidence; 0 for not at all.", 60, 0, 100_000);
    static final EngineOption.Real CONFIDENCE = new EngineOption.Real("confidence", "Confidence",
            "Confidence of intervals.", "", 0.95, 0.5, 0.999999);
    static final EngineOption.Text FOUNDING = new EngineOption.Text("founding", "Founding process",
            "Id of a process that founds colonies, which the study observes; then the cut-off is the size of a single "
                    + "colony, not of all together. Empty for the observable itself.",
            "");
    static final EngineOption.Text COLONY_BIRTH = new EngineOption.Text("colony-birth", "Division in colonies",
            "Id of the process by which cells of a colony divide.", "");
    static final EngineOption.Text COLONY_DEATH = new EngineOption.Text("colony-death", "Death in colonies",
            "Id of the process by which cells of a colony die; empty for none.", "");

    @Override
    public String id() {
        return "critical-point";
    }

    @Override
    public String label() {
        return "Critical point";
    }

    @Override
    public String description() {
        return "Finds what separates local from disseminated: thresholds, steady states, first passage, maps.";
    }

    @Override
    public List<EngineOption> options() {
        return List.of(METHOD, CUT_OFF, PRECISION, DRAWS, STARTS, CONFIDENCE, FOUNDING, COLONY_BIRTH, COLONY_DEATH);
    }

    @Override
    public EngineNeed engineNeed(StudyPlan plan) {
        return plan.option(METHOD).equals(FIRST_PASSAGE) ? EngineNeed.STOCHASTIC : EngineNeed.DETERMINISTIC;
    }

    @Override
    public List<Issue> check(StudyPlan plan, StudySubject subject) {
        List<Issue> issues = new ArrayList<>();
        String method = plan.option(METHOD);
        int ranges = switch (method) {
            case FIRST_PASSAGE -> 0;
            case MAP -> 2;
            default -> 1;
        };
        if (plan.dimensions().size() != ranges) {
            issues.add(Issue.error("study.dimensions", plan.id(), "The method " + method + " needs " + ranges
                    + (ranges == 1 ? " range" : " ranges") + "; the study has " + plan.dimensions().size() + "."));
        }
        for (ScanRange range : plan.dimensions()) {
            if (!(range.minimum() < range.maximum()) || range.steps() < 2
                    || range.logarithmic() && range.minimum() <= 0) {
                issues.add(Issue.error("study.range", range.elementId(), "The range of " + range.elementName()
                        + " needs a lower end below the upper one, above zero on a logarithmic scale, and 2 steps."));
            }
        }
        if (!method.equals(STEADY_STATES) && plan.observables().isEmpty()) {
            issues.add(Issue.error("study.observables", plan.id(),
                    "The study needs an observable that tells local from disseminated."));
        }
        if (!plan.option(FOUNDING).isEmpty()) {
            if (!plan.observables().contains(plan.option(FOUNDING) + "_count")) {
                issues.add(Issue.error("study.observables", plan.id(), "The founding process \""
                        + plan.option(FOUNDING) + "\" must be among the study's observables, so that it is counted."));
            }
            if (plan.option(COLONY_BIRTH).isEmpty() || subject.organism().isEmpty()) {
                issues.add(Issue.error("study.colony", plan.id(),
                        "Colonies need the process by which their cells divide (option colony-birth)."));
            }
        }
        return issues;
    }

    @Override
    public StudyResult run(StudyContext context) {
        return switch (context.plan().option(METHOD)) {
            case STEADY_STATES -> new SteadyStateMap(context).result();
            case FIRST_PASSAGE -> new FirstPassage(context).result();
            case MAP -> new OutcomeMap(context).result();
            default -> new OutcomeThreshold(context).result();
        };
    }
}
