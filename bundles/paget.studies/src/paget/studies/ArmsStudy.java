package paget.studies;

import java.util.ArrayList;
import java.util.List;

import paget.core.study.ArmPlan;
import paget.core.study.StudyContext;
import paget.core.study.StudyKind;
import paget.core.study.StudyPlan;
import paget.core.study.StudyResult;
import paget.core.study.StudySubject;
import paget.sim.Issue;
import paget.sim.run.CancelledException;
import paget.sim.run.EngineOption;
import paget.studies.survival.TimeToEvent;

/**
 * What does a treatment change? Compares variants of the model; the first arm is the control. Replicate i of every arm
 * has the same random numbers, so that differences between arms are not hidden by chance.
 */
public final class ArmsStudy implements StudyKind {

    /** Confidence of the intervals of changes. */
    static final EngineOption.Real CONFIDENCE = new EngineOption.Real("confidence", "Confidence",
            "Confidence of the intervals of changes in stochastic runs.", "", 0.95, 0.5, 0.999999);

    static final EngineOption.Real PRECISION = new EngineOption.Real("precision", "Precision",
            "Half width that the interval of a change should have, in percentage points; the answer says how many "
                    + "replicates that takes.",
            "%", 5, 1e-6, 1e6);

    @Override
    public String id() {
        return "arms";
    }

    @Override
    public boolean takesArms() {
        return true;
    }

    @Override
    public String label() {
        return "Arms";
    }

    @Override
    public String description() {
        return "Compares treatments or hypotheses with a control, result by result and organ by organ.";
    }

    @Override
    public List<EngineOption> options() {
        return List.of(CONFIDENCE, PRECISION, TimeToEvent.LEVEL, TimeToEvent.DIRECTION);
    }

    @Override
    public boolean isDivisible() {
        return true;
    }

    @Override
    public List<Issue> check(StudyPlan plan, StudySubject subject) {
        List<Issue> issues = new ArrayList<>(TimeToEvent.check(plan));
        if (plan.arms().size() < 2) {
            issues.add(Issue.error("study.arms", plan.id(), "A comparison needs at least two arms, a control and a "
                    + "treated one; the study has " + plan.arms().size() + "."));
        }
        if (issues.isEmpty() && TimeToEvent.of(plan).isPresent() && plan.replicates() < 2) {
            issues.add(Issue.warning("study.replicates", plan.id(),
                    "When the event comes is told by replicates of a stochastic engine; ask for more than one."));
        }
        if (plan.eachReplicate()) {
            issues.add(Issue.error("study.each-replicate", plan.id(),
                    "The trajectory of each replicate is kept for a single variant, not for a comparison."));
        }
        return issues;
    }

    @Override
    public StudyResult run(StudyContext context) {
        List<ArmPlan> arms = context.plan().arms();
        List<VariantRuns> runs = new ArrayList<>();
        for (int i = 0; i < arms.size(); i++) {
            VariantRuns arm = VariantRuns.run(context.part(i, arms.size()), context.plan().variant(arms.get(i)));
            if (arm.finished() < context.replicates()) {
                // A comparison of arms that were cut short at different replicates would compare nothing.
                throw new CancelledException(0);
            }
            runs.add(arm);
        }
        return new ArmsReport(context, runs).result();
    }
}
