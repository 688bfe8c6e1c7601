package paget.studies.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import paget.core.registry.Registries;
import paget.core.study.EngineNeed;
import paget.core.study.StudyContext;
import paget.core.study.StudyKind;
import paget.core.study.StudyPlan;
import paget.core.study.StudyResult;
import paget.core.study.StudySubject;
import paget.sim.InvalidModelException;
import paget.sim.Issue;
import paget.sim.ModelKind;
import paget.sim.SimulationModel;
import paget.sim.run.Engine;
import paget.sim.run.EngineOption;
import paget.sim.run.RunSettings;

/**
 * Do the fidelities agree? Runs one variant on every engine that can run it and compares the means of all results with
 * those of a reference; says why where they must differ.
 */
public final class AgreementStudy implements StudyKind {

    static final EngineOption.Text ENGINES = new EngineOption.Text("engines", "Engines",
            "Ids of the engines to compare, separated by spaces; empty for all that can run the model.", "");
    static final EngineOption.Real TOLERANCE = new EngineOption.Real("tolerance", "Tolerance",
            "Largest difference that counts as agreement, as part of the greatest mean of a result.", "", 0.05, 1e-9, 10);
    static final EngineOption.Whole SPATIAL = new EngineOption.Whole("spatial-replicates", "Replicates in space",
            "Number of replicates of spatial engines, which take longer.", 20, 2, StudyPlan.MAXIMUM_REPLICATES);
    static final EngineOption.Real CONFIDENCE = new EngineOption.Real("confidence", "Confidence",
            "Confidence of intervals.", "", 0.95, 0.5, 0.999999);

    private static final int TIMES = 6;
    private static final int FEWEST = 10;
    /** Makes no approximation, so others are measured by it. */
    private static final String EXACT = "ssa";

    @Override
    public String id() {
        return "agreement";
    }

    @Override
    public String label() {
        return "Agreement";
    }

    @Override
    public String description() {
        return "Runs one drawing deterministically, stochastically and in space, and tests whether the answers agree.";
    }

    @Override
    public List<EngineOption> options() {
        return List.of(ENGINES, TOLERANCE, SPATIAL, CONFIDENCE);
    }

    @Override
    public EngineNeed engineNeed(StudyPlan plan) {
        return EngineNeed.DETERMINISTIC;
    }

    @Override
    public SortedMap<String, String> furtherInputs(StudyPlan plan, StudySubject subject) {
        SortedMap<String, String> versions = new TreeMap<>();
        wanted(plan).forEach(engine -> versions.put("engine " + engine.id(), engine.version()));
        return versions;
    }

    @Override
    public List<Issue> check(StudyPlan plan, StudySubject subject) {
        List<Issue> issues = new ArrayList<>();
        for (String id : ids(plan)) {
            if (Registries.engines().find(id).isEmpty()) {
                issues.add(Issue.error("study.engine", plan.id(), "There is no engine \"" + id + "\"; there are "
                        + String.join(", ", Registries.engines().ids()) + "."));
            }
        }
        if (plan.replicates() < FEWEST) {
            issues.add(Issue.error("study.replicates", plan.id(), "Means of chance are compared by many replicates; ask for "
                    + "at least " + FEWEST + "."));
        }
        return issues;
    }

    private static List<String> ids(StudyPlan plan) {
        return Arrays.stream(plan.option(ENGINES).split("[\\s,]+")).filter(id -> !id.isEmpty()).toList();
    }

    /** The engines that the study names, in its order; all when it names none. */
    private static List<Engine> wanted(StudyPlan plan) {
        List<String> ids = ids(plan);
        return ids.isEmpty() ? List.copyOf(Registries.engines().all())
                : ids.stream().map(id -> Registries.engines().find(id)).flatMap(java.util.Optional::stream).toList();
    }

    @Override
    public StudyResult run(StudyContext context) {
        StudyPlan plan = context.plan();
        List<Fidelity> fidelities = new ArrayList<>();
        List<AgreementReport.Unfit> unfit = new ArrayList<>();
        for (Engine engine : wanted(plan)) {
            add(context, engine, fidelities, unfit);
        }
        if (fidelities.size() < 2) {
            throw new InvalidModelException(List.of(Issue.error("study.engine", plan.id(), "Agreement needs two engines that "
                    + "can run the model; " + (fidelities.isEmpty() ? "none can." : "only "
                            + fidelities.getFirst().engine().label() + " can."))));
        }
        double[] all = RunSettings.grid(0, plan.tEnd(), TIMES);
        double[] times = Arrays.copyOfRange(all, 1, all.length);
        for (int i = 0; i < fidelities.size(); i++) {
            fidelities.get(i).run(context.part(i, fidelities.size()), times);
        }
        return new AgreementReport(context, reference(plan, fidelities), fidelities, unfit, times).result();
    }

    private static void add(StudyContext context, Engine engine, List<Fidelity> fidelities,
            List<AgreementReport.Unfit> unfit) {
        StudyPlan plan = context.plan();
        List<Issue> errors;
        try {
            SimulationModel model = context.subject().compile(plan.variant(), engine.modelKind());
            errors = engine.check(model).stream().filter(Issue::isError).toList();
            if (errors.isEmpty()) {
                fidelities.add(new Fidelity(engine, model, engine.modelKind() == ModelKind.TISSUE
                        ? Integer.parseInt(plan.option(SPATIAL)) : plan.replicates()));
            }
        } catch (InvalidModelException e) {
            errors = e.issues().stream().filter(Issue::isError).toList();
        }
        if (!errors.isEmpty()) {
            unfit.add(new AgreementReport.Unfit(engine, errors.getFirst().message()));
        }
    }

    /** The first that the study names; the exact one when it names none; else the first there is. */
    private static Fidelity reference(StudyPlan plan, List<Fidelity> fidelities) {
        return fidelities.stream().filter(f -> ids(plan).isEmpty() && f.engine().id().equals(EXACT)).findFirst()
                .orElse(fidelities.getFirst());
    }
}
