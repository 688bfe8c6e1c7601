package paget.studies;

import java.util.ArrayList;
import java.util.List;

import paget.core.study.EngineNeed;
import paget.core.study.StudyContext;
import paget.core.study.StudyKind;
import paget.core.study.StudyPlan;
import paget.core.study.StudyResult;
import paget.core.study.StudySubject;
import paget.sim.Issue;
import paget.sim.run.EngineOption;
import paget.studies.survival.TimeToEvent;

/** How much does chance decide? Replicates of a stochastic engine: mean, spread, quantiles, extinction. */
public final class EnsembleStudy implements StudyKind {

    @Override
    public String id() {
        return "ensemble";
    }

    @Override
    public String label() {
        return "Ensemble";
    }

    @Override
    public String description() {
        return "Repeats a stochastic run and shows mean, spread, quantiles, how often a result is zero, and when an event comes.";
    }

    @Override
    public List<EngineOption> options() {
        return List.of(TimeToEvent.LEVEL, TimeToEvent.DIRECTION);
    }

    @Override
    public EngineNeed engineNeed(StudyPlan plan) {
        return EngineNeed.STOCHASTIC;
    }

    @Override
    public boolean isDivisible() {
        return true;
    }

    @Override
    public List<Issue> check(StudyPlan plan, StudySubject subject) {
        List<Issue> issues = new ArrayList<>(EachReplicate.check(plan));
        issues.addAll(TimeToEvent.check(plan));
        if (plan.replicates() < 2) {
            issues.add(Issue.warning("study.replicates", plan.id(),
                    "An ensemble of one replicate has no spread; ask for more replicates."));
        }
        return issues;
    }

    @Override
    public StudyResult run(StudyContext context) {
        return RunReport.of(context, VariantRuns.run(context, context.plan().variant()));
    }
}
