package paget.studies.exposure;

import java.util.ArrayList;
import java.util.List;

import paget.core.compile.Variant;
import paget.core.study.ArmPlan;
import paget.core.study.ScanRange;
import paget.core.study.StudyContext;
import paget.core.study.StudyKind;
import paget.core.study.StudyPlan;
import paget.core.study.StudyResult;
import paget.core.study.StudySubject;
import paget.sim.Issue;
import paget.sim.run.CancelledException;
import paget.sim.run.EngineOption;
import paget.studies.input.Arms;

/**
 * Does the stroma change what a drug can do? Exposure, penetration and occupancy of every drug in every place, in each
 * arm (before and after the tumour changed the stroma), and over ranges of stroma variables one at a time.
 */
public final class ExposureStudy implements StudyKind {

    private static final String MICROMETRE = "µm";

    static final EngineOption.Real PERMEABILITY = real("permeability", "Permeability of vessel walls", "µm/min", 0);
    static final EngineOption.Real DIFFUSION = real("diffusion", "Diffusion in tissue", "µm^2/min", 840);
    static final EngineOption.Real VOID = real("void-fraction", "Part of the tissue that the drug can enter", "", 0.24);
    static final EngineOption.Real LOSS = real("tissue-loss", "Loss in tissue", "1/min", 0.01);
    static final EngineOption.Real CAPILLARY = real("capillary-radius", "Radius of capillaries", MICROMETRE, 8);
    static final EngineOption.Real SPACING = real("tissue-radius", "Half the distance between capillaries", MICROMETRE,
            75);

    private static EngineOption.Real real(String id, String label, String unit, double value) {
        return new EngineOption.Real(id, label, label + ", for the profile between capillaries; there is a profile when "
                + "the permeability is above zero.", unit, value, 0, 1e9);
    }

    @Override
    public String id() {
        return "exposure";
    }

    @Override
    public String label() {
        return "Stroma and drugs";
    }

    @Override
    public String description() {
        return "Exposure, penetration and receptor occupancy of each drug against the state of the stroma.";
    }

    @Override
    public List<EngineOption> options() {
        return List.of(PERMEABILITY, DIFFUSION, VOID, LOSS, CAPILLARY, SPACING);
    }

    @Override
    public List<Issue> check(StudyPlan plan, StudySubject subject) {
        List<Issue> issues = new ArrayList<>();
        if (subject.organism().isEmpty() || DrugLevels.of(subject.organism().get()).isEmpty()) {
            issues.add(Issue.error("study.subject", plan.id(),
                    "The model has no level of a drug or antibody whose exposure could be measured."));
        }
        if (Double.parseDouble(plan.option(SPACING)) <= Double.parseDouble(plan.option(CAPILLARY))) {
            issues.add(Issue.error("option.value", plan.id(),
                    "Half the distance between capillaries must be larger than the radius of a capillary."));
        }
        return issues;
    }

    @Override
    public StudyResult run(StudyContext context) {
        StudyPlan plan = context.plan();
        List<ArmPlan> arms = Arms.of(plan);
        List<DrugLevels> drugs = DrugLevels.of(context.subject().organism().orElseThrow());
        ExposureReport report = new ExposureReport(plan, context.subject().timeUnit());
        List<List<Measured>> measured = context.part(0, 2).parallel(arms.size(),
                (i, runner) -> measure(runner, plan.variant(arms.get(i)), drugs));
        if (measured.size() < arms.size()) {
            throw new CancelledException(0);
        }
        for (int i = 0; i < arms.size(); i++) {
            report.addArm(arms.get(i), measured.get(i));
        }
        for (int d = 0; d < plan.dimensions().size(); d++) {
            ScanRange range = plan.dimensions().get(d);
            List<List<Measured>> scan = context.part(d + plan.dimensions().size(), 2 * plan.dimensions().size())
                    .parallel(range.steps(), (i, runner) -> measure(runner,
                            plan.variant(List.of(range.at(i))), drugs));
            if (scan.size() < range.steps()) {
                throw new CancelledException(0);
            }
            report.addRange(range, scan);
        }
        return report.result();
    }

    private static List<Measured> measure(StudyContext context, Variant variant, List<DrugLevels> drugs) {
        var trajectory = context.run(context.prepare(variant), 0);
        return drugs.stream().flatMap(drug -> drug.measure(trajectory).stream()).toList();
    }
}
