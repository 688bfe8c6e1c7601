package paget.sample.plugin;

import java.util.List;
import java.util.stream.Stream;

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

/**
 * The chemical Langevin equation (D. T. Gillespie, J. Chem. Phys. 113 (2000) 297) by explicit steps: in a step h each
 * reaction of rate a happens a h + √(a h) N times, with N of the standard normal distribution. Fit for large
 * populations.
 */
public final class LangevinEngine implements Engine {

    @Override
    public String id() {
        return "sample-langevin";
    }

    @Override
    public String label() {
        return "Langevin (sample)";
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public boolean isStochastic() {
        return true;
    }

    @Override
    public List<EngineOption> options() {
        return List.of(EulerEngine.STEPS);
    }

    @Override
    public List<Issue> check(SimulationModel model) {
        if (!(model instanceof ReactionNetwork network)) {
            return List.of(Issue.error("langevin.model", model.id(), "The sample engine runs reaction networks only."));
        }
        return Stream.concat(
                network.events().stream().map(event -> Issue.error("langevin.event", event.id(),
                        "The sample engine knows no events.")),
                network.rules().stream().map(rule -> Issue.error("langevin.rule", network.id(),
                        "The sample engine knows no rules.")))
                .toList();
    }

    @Override
    public Simulation prepare(SimulationModel model, RunSettings settings) {
        List<Issue> issues = Stream.concat(check(model).stream(), settings.checkOptions(options()).stream()).toList();
        if (issues.stream().anyMatch(Issue::isError)) {
            throw new InvalidModelException(issues);
        }
        return new EulerSimulation(CompiledNetwork.compile((ReactionNetwork) model, RateForm.PROPENSITY), settings,
                true);
    }
}
