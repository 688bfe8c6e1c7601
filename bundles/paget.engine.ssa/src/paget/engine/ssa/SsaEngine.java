package paget.engine.ssa;

import java.util.List;

import paget.engine.ssa.internal.JumpMethods;
import paget.engine.ssa.internal.Networks;
import paget.engine.ssa.internal.SsaSimulations;
import paget.sim.Issue;
import paget.sim.SimulationModel;
import paget.sim.run.Engine;
import paget.sim.run.EngineOption;
import paget.sim.run.RunSettings;
import paget.sim.run.Simulation;

/**
 * Exact stochastic simulation of reaction networks. Whole-numbered populations jump by single firings; continuous
 * species and rate rules follow differential equations between the jumps, and propensities that they or time change are
 * integrated exactly within the tolerances of the settings. Without anything continuous the method is chosen by the
 * network's shape.
 */
public final class SsaEngine implements Engine {

    public static final String ID = "ssa";

    /** How the next firing is found in networks without anything continuous. */
    public static final EngineOption.Choice METHOD = new EngineOption.Choice("method", "Method",
            "How the next reaction is found. All methods are exact and differ in speed only.", JumpMethods.CHOICES,
            JumpMethods.AUTOMATIC);

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "Stochastic, exact";
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
        return List.of(METHOD);
    }

    @Override
    public List<Issue> check(SimulationModel model) {
        return Networks.check(model);
    }

    @Override
    public Simulation prepare(SimulationModel model, RunSettings settings) {
        return SsaSimulations.exact(this, model, settings, METHOD);
    }
}
