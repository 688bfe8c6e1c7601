package paget.engine.ode;

import java.util.ArrayList;
import java.util.List;

import paget.engine.ode.internal.OdeSimulation;
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
 * Integrates reaction networks as differential equations, with events, rules, delays and changing compartments in the
 * meaning of SBML Level 3 Version 2. Replicates differ only where events of equal priority happen at one time.
 */
public final class OdeEngine implements Engine {

    @Override
    public String id() {
        return OdeSimulation.ENGINE_ID;
    }

    @Override
    public String label() {
        return "Deterministic (differential equations)";
    }

    @Override
    public String version() {
        return OdeSimulation.ENGINE_VERSION;
    }

    @Override
    public boolean isStochastic() {
        return false;
    }

    @Override
    public List<EngineOption> options() {
        return OdeOptions.all();
    }

    @Override
    public List<Issue> check(SimulationModel model) {
        if (!(model instanceof ReactionNetwork network)) {
            return List.of(notANetwork(model));
        }
        try {
            CompiledNetwork.compile(network, RateForm.RATE);
            return List.of();
        } catch (InvalidModelException e) {
            return e.issues();
        }
    }

    private static Issue notANetwork(SimulationModel model) {
        return Issue.error("engine.model", model.id(), "The deterministic engine runs reaction networks only, and \""
                + model.name() + "\" is none.");
    }

    @Override
    public Simulation prepare(SimulationModel model, RunSettings settings) {
        List<Issue> issues = new ArrayList<>(settings.checkOptions(options()));
        if (!(model instanceof ReactionNetwork network)) {
            issues.add(notANetwork(model));
            throw new InvalidModelException(issues);
        }
        if (!issues.isEmpty()) {
            throw new InvalidModelException(issues);
        }
        return OdeSimulation.of(CompiledNetwork.compile(network, RateForm.RATE), settings, OdeOptions.read(settings));
    }
}
