package paget.core.run;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import paget.core.study.StudyPlan;
import paget.sim.SimulationModel;
import paget.sim.run.Engine;
import paget.sim.run.RunSettings;
import paget.sim.run.Simulation;

/** What branches leave: the study without what is changed, on the engine of the branch and observed at its times. */
final class BranchBase {

    private record Form(String engine, Map<String, String> options, List<Double> times) {
    }

    private final Function<Engine, SimulationModel> unchanged;
    private final Map<String, Double> overrides;
    private final double time;
    private final Map<Form, Simulation> simulations = new ConcurrentHashMap<>();

    /**
     * @param unchanged the model without what is changed, in the form that an engine takes
     * @param plan the study
     * @param time when branches leave it, in the model's unit
     */
    BranchBase(Function<Engine, SimulationModel> unchanged, StudyPlan plan, double time) {
        this.unchanged = unchanged;
        this.overrides = plan.settings().overrides();
        this.time = time;
    }

    double time() {
        return time;
    }

    /** What a simulation leaves. */
    Simulation of(Engine engine, Simulation branch) {
        RunSettings settings = branch.settings();
        Form form = new Form(engine.id(), settings.options(), Arrays.stream(settings.outputTimes()).boxed().toList());
        return simulations.computeIfAbsent(form,
                unused -> engine.prepare(unchanged.apply(engine), settings.withOverrides(overrides)));
    }
}
