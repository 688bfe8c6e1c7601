package paget.studies.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import paget.analysis.statistics.Sample;
import paget.core.study.StudyContext;
import paget.core.study.StudyPlan;
import paget.sim.ModelKind;
import paget.sim.ObservableInfo;
import paget.sim.SimulationModel;
import paget.sim.run.CancelledException;
import paget.sim.run.Engine;
import paget.sim.run.EngineOption;
import paget.sim.run.RunSettings;
import paget.sim.run.Simulation;

/** What one engine makes of the model: samples of every result at every time that is compared. */
final class Fidelity {

    private final Engine engine;
    private final SimulationModel model;
    private final int replicates;
    private List<ObservableInfo> observables = List.of();
    /** By result, then by time; NaN values are left out. */
    private List<List<Sample>> samples = List.of();

    /** @param model the model in the form that the engine runs */
    Fidelity(Engine engine, SimulationModel model, int replicates) {
        this.engine = engine;
        this.model = model;
        this.replicates = engine.isStochastic() ? replicates : 1;
    }

    Engine engine() {
        return engine;
    }

    SimulationModel model() {
        return model;
    }

    int replicates() {
        return replicates;
    }

    boolean isSpatial() {
        return model.kind() == ModelKind.TISSUE;
    }

    List<ObservableInfo> observables() {
        return observables;
    }

    boolean reports(String observable) {
        return observables.stream().anyMatch(o -> o.id().equals(observable));
    }

    /** The values of a result at one of the times. */
    Sample at(String observable, int time) {
        for (int i = 0; i < observables.size(); i++) {
            if (observables.get(i).id().equals(observable)) {
                return samples.get(i).get(time);
            }
        }
        throw new IllegalArgumentException("no result " + observable);
    }

    /** @param times when results are compared; @throws CancelledException when cancelled before all were done */
    void run(StudyContext whole, double[] times) {
        StudyContext context = whole.with(engine);
        StudyPlan plan = context.plan();
        List<String> known = engine.options().stream().map(EngineOption::id).toList();
        Map<String, String> options = plan.engineOptions().entrySet().stream().filter(e -> known.contains(e.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        RunSettings settings = plan.settings().withOptions(options).withOutputTimes(times);
        Simulation simulation = context.prepare(model, settings);
        observables = context.wanted(simulation.observables());
        double[][][] values = new double[observables.size()][times.length][replicates];
        int done = context.replicates(simulation, replicates, (replicate, trajectory) -> {
            for (int i = 0; i < observables.size(); i++) {
                int column = trajectory.indexOf(observables.get(i).id());
                for (int t = 0; t < times.length; t++) {
                    values[i][t][replicate] = trajectory.value(t, column);
                }
            }
        });
        if (done < replicates) {
            throw new CancelledException(0);
        }
        List<List<Sample>> all = new ArrayList<>();
        for (double[][] ofResult : values) {
            List<Sample> ofTimes = new ArrayList<>();
            for (double[] one : ofResult) {
                double[] defined = java.util.Arrays.stream(one).filter(Double::isFinite).toArray();
                ofTimes.add(defined.length == 0 ? null : new Sample(defined));
            }
            all.add(ofTimes);
        }
        samples = all;
    }
}
