package paget.studies.clone;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import paget.core.study.StudyContext;
import paget.core.study.StudyKind;
import paget.core.study.StudyPlan;
import paget.core.study.StudyResult;
import paget.core.study.StudySubject;
import paget.model.CellKind;
import paget.model.Population;
import paget.model.query.Contents;
import paget.sim.Issue;
import paget.sim.SimulationModel;
import paget.sim.network.ReactionNetwork;
import paget.sim.run.CancelledException;
import paget.sim.run.EngineOption;
import paget.sim.run.Simulation;
import paget.sim.run.Trajectory;
import paget.studies.cascade.Cascade;
import paget.studies.cascade.CountedNetwork;
import paget.studies.cascade.Ledger;

/**
 * Why do cells of one tumour differ? The tree of clones with their sizes, who founded the metastases of each organ, and
 * the variance of what cells do, divided among mutation, switching and place.
 */
public final class ClonesStudy implements StudyKind {

    static final EngineOption.Real CONFIDENCE = new EngineOption.Real("confidence", "Confidence",
            "Confidence of intervals.", "", 0.95, 0.5, 0.999999);

    @Override
    public String id() {
        return "clones";
    }

    @Override
    public String label() {
        return "Why cells differ";
    }

    @Override
    public String description() {
        return "The tree of clones, the founders of metastases, and where differences between cells come from.";
    }

    @Override
    public List<EngineOption> options() {
        return List.of(CONFIDENCE);
    }

    @Override
    public List<Issue> check(StudyPlan plan, StudySubject subject) {
        boolean clones = subject.organism().isPresent() && subject.organism().get().getCellTypes().stream()
                .anyMatch(type -> type.getKind() == CellKind.TUMOUR);
        return clones ? List.of() : List.of(Issue.error("study.subject", plan.id(),
                "The model has no tumour cell types whose descent could be told."));
    }

    @Override
    public SimulationModel measured(SimulationModel model, StudySubject subject) {
        return model instanceof ReactionNetwork network
                ? CountedNetwork.of(network, populations(subject, network).keySet()) : model;
    }

    private static Map<String, Population> populations(StudySubject subject, ReactionNetwork network) {
        Map<String, Population> populations = new LinkedHashMap<>();
        Contents.of(subject.organism().orElseThrow(), Population.class).filter(p -> network.element(p.getId()) != null
                && p.getCellType() != null && p.getCellType().getKind() == CellKind.TUMOUR)
                .forEach(p -> populations.put(p.getId(), p));
        return populations;
    }

    @Override
    public StudyResult run(StudyContext context) {
        ReactionNetwork network = (ReactionNetwork) context.subject().compile(context.plan().variant());
        Map<String, Population> populations = populations(context.subject(), network);
        Simulation simulation = context.prepare(measured(network, context.subject()), context.plan().settings());
        List<String> columns = simulation.observables().stream().map(o -> o.id()).toList();
        Cascade cascade = new Cascade(network, populations);
        Ledger ledger = new Ledger(cascade.counters().stream().mapToInt(columns::indexOf).toArray(),
                populations.keySet().stream().mapToInt(columns::indexOf).toArray());
        Trajectory[] first = new Trajectory[1];
        int wanted = context.replicates();
        int done = context.replicates(simulation, wanted, (replicate, trajectory) -> {
            first[0] = first[0] == null ? trajectory : first[0];
            ledger.add(trajectory);
        });
        if (done < Math.min(2, wanted)) {
            throw new CancelledException(0);
        }
        return new ClonesReport(context, cascade, ledger, populations, first[0]).result(done == wanted);
    }
}
