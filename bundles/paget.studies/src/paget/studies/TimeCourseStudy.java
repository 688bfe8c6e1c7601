package paget.studies;

import java.util.List;

import paget.core.study.StudyContext;
import paget.core.study.StudyKind;
import paget.core.study.StudyPlan;
import paget.core.study.StudyResult;
import paget.core.study.StudySubject;
import paget.sim.Issue;
import paget.sim.run.EngineOption;

/** What happens in the course of time? One run, or several replicates and their summary. */
public final class TimeCourseStudy implements StudyKind {

    @Override
    public String id() {
        return "time-course";
    }

    @Override
    public String label() {
        return "Time course";
    }

    @Override
    public String description() {
        return "Shows what happens in the course of time.";
    }

    @Override
    public List<EngineOption> options() {
        return List.of();
    }

    @Override
    public boolean isDivisible() {
        return true;
    }

    @Override
    public List<Issue> check(StudyPlan plan, StudySubject subject) {
        return EachReplicate.check(plan);
    }

    @Override
    public StudyResult run(StudyContext context) {
        return RunReport.of(context, VariantRuns.run(context, context.plan().variant()));
    }
}
