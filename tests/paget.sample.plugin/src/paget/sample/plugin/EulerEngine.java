package paget.sample.plugin;

import java.util.ArrayList;
import java.util.List;

import paget.sim.InvalidModelException;
import paget.sim.Issue;
import paget.sim.SimulationModel;
import paget.sim.compile.CompiledNetwork;
import paget.sim.compile.RateForm;
import paget.sim.network.ReactionNetwork;
import paget.sim.run.Engine;
import paget.sim.run.EngineOption;
import paget.sim.run.RunSettings;
import paget.sim.run.Simulation;

/** The oldest integrator: y(t + h) = y(t) + h f(t, y), with a fixed step (L. Euler, 1768). Its error falls with h. */
public final class EulerEngine implements Engine {

    static final EngineOption.Whole STEPS = new EngineOption.Whole("steps", "Steps",
            "Number of steps between two output times.", 100, 1, 1_000_000);

    @Override
    public String id() {
        return "sample-euler";
    }

    @Override
    public String label() {
        return "Explicit Euler (sample)";
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public boolean isStochastic() {
        return false;
    }

    @Override
    public List<EngineOption> options() {
        return List.of(STEPS);
    }

    @Override
    public List<Issue> check(SimulationModel model) {
        if (!(model instanceof ReactionNetwork network)) {
            return List.of(Issue.error("euler.model", model.id(), "The sample engine runs reaction networks only."));
        }
        return network.events().stream().map(event -> Issue.error("euler.event", event.id(),
                "The sample engine knows no events.")).toList();
    }

    @Override
    public Simulation prepare(SimulationModel model, RunSettings settings) {
        List<Issue> issues = new ArrayList<>(check(model));
        issues.addAll(settings.checkOptions(options()));
        if (issues.stream().anyMatch(Issue::isError)) {
            throw new InvalidModelException(issues);
        }
        return new EulerSimulation(CompiledNetwork.compile((ReactionNetwork) model, RateForm.RATE), settings,
                false);
    }
}
