package paget.studies.exposure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import paget.core.compile.ModelCompiler;
import paget.core.compile.Variant;
import paget.core.study.ArmPlan;
import paget.core.study.ScanRange;
import paget.core.study.StudyContext;
import paget.core.study.StudyKind;
import paget.core.study.StudyPlan;
import paget.core.study.StudyResult;
import paget.core.study.StudySubject;
import paget.model.Organism;
import paget.sim.Issue;
import paget.sim.ModelKind;
import paget.sim.SimulationModel;
import paget.sim.expression.Expression;
import paget.sim.network.ReactionNetwork;
import paget.sim.run.CancelledException;
import paget.sim.run.EngineOption;
import paget.sim.run.RunSettings;
import paget.sim.run.Simulation;
import paget.sim.run.Trajectory;
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

    static final EngineOption.Real RADIUS = pressure("tumour-radius", "Radius of the tumour", "cm", 0);
    static final EngineOption.Real WALL = pressure("wall-conductivity", "Hydraulic conductivity of vessel walls",
            "cm/(mmHg*s)", 2.8e-7);
    static final EngineOption.Real TISSUE = pressure("tissue-conductivity", "Hydraulic conductivity of tissue",
            "cm^2/(mmHg*s)", 4.13e-8);
    static final EngineOption.Real SURFACE = pressure("vessel-surface", "Surface of vessels in a volume of tissue", "1/cm", 200);
    static final EngineOption.Real PLATEAU = pressure("plateau-pressure", "Pressure at which vessels give off no more fluid",
            "mmHg", 11.5);

    static final EngineOption.Whole PATIENTS = new EngineOption.Whole("patients", "Patients",
            "Number of patients whose values are drawn from the distributions in the model's evidence, for intervals.", 100, 0,
            100_000);

    private static EngineOption.Real real(String id, String label, String unit, double value) {
        return new EngineOption.Real(id, label, "For the profile between capillaries; there is a profile when "
                + "the permeability is above zero.", unit, value, 0, 1e9);
    }

    private static EngineOption.Real pressure(String id, String label, String unit, double value) {
        return new EngineOption.Real(id, label, "For the pressure of the fluid between cells; it is told when the "
                + "radius of the tumour is above zero.", unit, value, 0, 1e9);
    }

    @Override
    public String id() {
        return "exposure";
    }

    @Override
    public boolean takesArms() {
        return true;
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
        return List.of(PATIENTS, PERMEABILITY, DIFFUSION, VOID, LOSS, CAPILLARY, SPACING, RADIUS, WALL, TISSUE,
                SURFACE, PLATEAU);
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
        Draws draws = new Draws(context, Integer.parseInt(plan.option(PATIENTS)));
        ExposureReport report = new ExposureReport(plan, context.subject().timeUnit());
        int parts = arms.size() + plan.dimensions().size();
        for (int a = 0; a < arms.size(); a++) {
            Variant variant = plan.variant(arms.get(a));
            Organism drawn = context.subject().organism().orElseThrow();
            Organism varied = ModelCompiler.compile(drawn, variant).model();
            List<List<Measured>> measured = all(context.part(a, parts), 1 + draws.count(), (i, runner) -> i == 0
                    ? measureWithPeaks(runner, variant) : measure(runner, draws.of(i - 1, variant, drawn, varied), i));
            report.addArm(arms.get(a), measured.getFirst(), measured.subList(1, measured.size()));
        }
        for (int d = 0; d < plan.dimensions().size(); d++) {
            ScanRange range = plan.dimensions().get(d);
            report.addRange(range, all(context.part(arms.size() + d, parts), range.steps(),
                    (i, runner) -> measure(runner, plan.variant(List.of(range.at(i))), 0)));
        }
        return report.result();
    }

    private static List<List<Measured>> all(StudyContext context, int count,
            StudyContext.ParallelTask<List<Measured>> task) {
        List<List<Measured>> measured = context.parallel(count, task);
        if (measured.size() < count) {
            throw new CancelledException(0);
        }
        return measured;
    }

    private static List<Measured> measure(StudyContext context, Variant variant, int replicate) {
        List<DrugLevels> drugs = drugs(context, variant);
        return measure(drugs, context.run(simulation(context, variant, drugs, context.plan().settings()), replicate));
    }

    /** Cells in space are not run again for their highest levels. */
    private static List<Measured> measureWithPeaks(StudyContext context, Variant variant) {
        RunSettings settings = context.plan().settings();
        List<DrugLevels> drugs = drugs(context, variant);
        List<Measured> measured = measure(drugs, context.run(simulation(context, variant, drugs, settings), 0));
        return context.engine().modelKind() == ModelKind.NETWORK ? Peaks.of(measured, settings.outputTimes(), times -> context
                .run(simulation(context, variant, drugs, settings.withOutputTimes(times)), 0)) : measured;
    }

    private static List<DrugLevels> drugs(StudyContext context, Variant variant) {
        return DrugLevels.of(ModelCompiler.compile(context.subject().organism().orElseThrow(), variant).model());
    }

    private static List<Measured> measure(List<DrugLevels> drugs, Trajectory trajectory) {
        return drugs.stream().flatMap(drug -> drug.measure(trajectory).stream()).toList();
    }

    private static Simulation simulation(StudyContext context, Variant variant, List<DrugLevels> drugs, RunSettings settings) {
        SimulationModel model = context.subject().compile(variant, context.engine().modelKind());
        if (model instanceof ReactionNetwork network) {
            Map<String, Expression> integrands = new LinkedHashMap<>();
            drugs.forEach(drug -> integrands.putAll(drug.integrands(network)));
            return context.prepare(IntegratedNetwork.of(network, integrands), settings);
        }
        return context.prepare(model, settings);
    }
}
