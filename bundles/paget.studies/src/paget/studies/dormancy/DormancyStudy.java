package paget.studies.dormancy;

import java.util.ArrayList;
import java.util.List;

import paget.core.study.ArmPlan;
import paget.core.study.StudyContext;
import paget.core.study.StudyKind;
import paget.core.study.StudyPlan;
import paget.core.study.StudyResult;
import paget.core.study.StudySubject;
import paget.model.Population;
import paget.model.query.Contents;
import paget.sim.Issue;
import paget.sim.run.EngineOption;
import paget.studies.input.Arms;
import paget.studies.input.Input;
import paget.studies.input.Inputs;
import paget.studies.input.PointRuns;
import paget.studies.survival.FirstTime;
import paget.analysis.sensitivity.UnitCube;

/**
 * Why do metastases rest, and what wakes them? Finds the brakes that hold a resting population, the distribution of the
 * resting time over patients, whose quantities are drawn from the model's evidence or the study's ranges, and ranks the
 * stimulators: the study's arms, and the quantities that go with long or short rest.
 */
public final class DormancyStudy implements StudyKind {

    static final EngineOption.Real LEVEL = new EngineOption.Real("level", "Awake",
            "The rest is over when the first observable of the study reaches this.", "", 1, -Double.MAX_VALUE,
            Double.MAX_VALUE);
    static final EngineOption.Real FROM = new EngineOption.Real("from", "Rest from",
            "Time at which the rest begins, in the model's unit of time.", "", 0, 0, Double.MAX_VALUE);
    static final EngineOption.Whole PATIENTS = new EngineOption.Whole("patients", "Patients",
            "Number of patients in each arm.", 300, 10, 1_000_000);
    static final EngineOption.Real CONFIDENCE = new EngineOption.Real("confidence", "Confidence",
            "Confidence of intervals.", "", 0.95, 0.5, 0.999999);

    @Override
    public String id() {
        return "dormancy";
    }

    @Override
    public boolean takesArms() {
        return true;
    }

    @Override
    public String label() {
        return "Why metastases rest";
    }

    @Override
    public String description() {
        return "Finds what holds a resting metastasis, how long it rests, and what wakes it.";
    }

    @Override
    public List<EngineOption> options() {
        return List.of(LEVEL, FROM, PATIENTS, CONFIDENCE);
    }

    @Override
    public List<Issue> check(StudyPlan plan, StudySubject subject) {
        List<Issue> issues = new ArrayList<>();
        boolean population = subject.organism().isPresent() && !plan.observables().isEmpty()
                && Contents.of(subject.organism().get(), Population.class)
                        .anyMatch(p -> p.getId().equals(plan.observables().getFirst()));
        if (!population) {
            issues.add(Issue.error("study.observables", plan.id(),
                    "The first observable of the study must be the population that rests."));
        }
        if (Double.parseDouble(plan.option(FROM)) >= plan.tEnd()) {
            issues.add(Issue.error("option.value", plan.id(), "The rest must begin before the end of the run."));
        }
        return issues;
    }

    @Override
    public StudyResult run(StudyContext context) {
        StudyPlan plan = context.plan();
        List<ArmPlan> arms = Arms.of(plan);
        List<Input> inputs = Inputs.of(plan, context.subject());
        double level = Double.parseDouble(plan.option(LEVEL));
        double from = Double.parseDouble(plan.option(FROM));
        int patients = Integer.parseInt(plan.option(PATIENTS));
        double[][] points = UnitCube.random(patients, inputs.size(), plan.seed());
        DormancyReport report = new DormancyReport(context, inputs, from);
        for (int a = 0; a < arms.size(); a++) {
            StudyContext part = context.part(a, arms.size());
            boolean same = inputs.isEmpty() && !context.engine().isStochastic();
            PointRuns runs = new PointRuns(part, plan.variant(arms.get(a)), inputs, plan.settings());
            int column = runs.observables().stream().map(o -> o.id()).toList().indexOf(plan.observables().getFirst());
            List<Double> times = runs.each(same ? new double[1][0] : points,
                    (i, trajectory) -> FirstTime.of(trajectory, column, level, from) - from);
            report.addArm(arms.get(a), runs.observables().get(column), level,
                    times.stream().mapToDouble(Double::doubleValue).toArray(), runs, same ? new double[1][0] : points);
            report.addBrakes(arms.get(a), Brakes.of(part, plan.variant(arms.get(a)), plan.observables().getFirst(),
                    level, from));
        }
        return report.result();
    }
}
