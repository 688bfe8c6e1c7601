package paget.studies.cascade;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import paget.core.study.StudyContext;
import paget.core.study.StudyKind;
import paget.core.study.StudyPlan;
import paget.core.study.StudyResult;
import paget.core.study.StudySubject;
import paget.model.Population;
import paget.model.query.Contents;
import paget.sim.Issue;
import paget.sim.SimulationModel;
import paget.sim.network.ReactionNetwork;
import paget.sim.run.CancelledException;
import paget.sim.run.EngineOption;
import paget.sim.run.RunSettings;
import paget.sim.run.Simulation;

/**
 * Where are cells lost on their way to a metastasis? Counts every step of the cascade, how long cells wait for it and
 * which part of them succeeds, and names the bottleneck.
 */
public final class CascadeStudy implements StudyKind {

    static final EngineOption.Choice DENOMINATOR = new EngineOption.Choice("denominator", "Denominator",
            "What the efficiency of the whole cascade refers to: cells that entered the circulation, cells that were "
                    + "arrested, or the mean number of cells that circulate at a time.",
            List.of("entered", "arrested", "circulating"), "entered");
    static final EngineOption.Real CONFIDENCE = new EngineOption.Real("confidence", "Confidence",
            "Confidence of the intervals of stochastic runs.", "", 0.95, 0.5, 0.999999);

    /** Points in each tenfold of time from this part of the run on, so that fast steps are seen. */
    private static final double EARLIEST = 1e-6;
    private static final int A_DECADE = 60;
    private static final int EVENLY = 400;

    @Override
    public String id() {
        return "cascade";
    }

    @Override
    public String label() {
        return "Cascade accounting";
    }

    @Override
    public String description() {
        return "Counts every step of the cascade: flux, waiting time, efficiency, and the bottleneck.";
    }

    @Override
    public List<EngineOption> options() {
        return List.of(DENOMINATOR, CONFIDENCE);
    }

    @Override
    public List<Issue> check(StudyPlan plan, StudySubject subject) {
        return subject.organism().isPresent() ? List.of() : List.of(Issue.error("study.subject", plan.id(),
                "The cascade is counted in a drawn model, whose populations have stages; this model has none."));
    }

    @Override
    public SimulationModel measured(SimulationModel model, StudySubject subject) {
        return model instanceof ReactionNetwork network
                ? CountedNetwork.of(network, populations(subject, network).keySet()) : model;
    }

    private static Map<String, Population> populations(StudySubject subject, ReactionNetwork network) {
        Map<String, Population> populations = new LinkedHashMap<>();
        Contents.of(subject.organism().orElseThrow(), Population.class).filter(p -> network.element(p.getId()) != null)
                .forEach(p -> populations.put(p.getId(), p));
        return populations;
    }

    @Override
    public StudyResult run(StudyContext context) {
        ReactionNetwork network = (ReactionNetwork) context.subject().compile(context.plan().variant());
        Map<String, Population> populations = populations(context.subject(), network);
        Simulation simulation = context.prepare(measured(network, context.subject()), settings(context.plan()));
        Cascade cascade = new Cascade(network, populations);
        Ledger ledger = new Ledger(columns(simulation, cascade.counters()),
                columns(simulation, new ArrayList<>(populations.keySet())));
        int wanted = context.replicates();
        int done = context.replicates(simulation, wanted, (replicate, trajectory) -> ledger.add(trajectory));
        if (done < Math.min(2, wanted)) {
            throw new CancelledException(0);
        }
        return new CascadeReport(context, cascade, ledger).result(done == wanted);
    }

    private static int[] columns(Simulation simulation, List<String> ids) {
        List<String> all = simulation.observables().stream().map(o -> o.id()).toList();
        return ids.stream().mapToInt(all::indexOf).toArray();
    }

    private static RunSettings settings(StudyPlan plan) {
        TreeSet<Double> times = new TreeSet<>();
        for (double time : RunSettings.grid(0, plan.tEnd(), EVENLY)) {
            times.add(time);
        }
        int count = (int) Math.round(-Math.log10(EARLIEST) * A_DECADE);
        for (int i = 0; i < count; i++) {
            times.add(plan.tEnd() * Math.pow(EARLIEST, (double) i / count));
        }
        return plan.settings().withOutputTimes(times.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
