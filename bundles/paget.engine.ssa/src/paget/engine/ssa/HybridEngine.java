package paget.engine.ssa;

import java.util.List;

import paget.engine.ssa.internal.Networks;
import paget.engine.ssa.internal.SsaSimulations;
import paget.sim.Issue;
import paget.sim.SimulationModel;
import paget.sim.run.Engine;
import paget.sim.run.EngineOption;
import paget.sim.run.RunSettings;
import paget.sim.run.Simulation;

/**
 * Approximate stochastic simulation of populations that differ by orders of magnitude: reactions among large
 * populations follow differential equations, all others jump exactly, with hazards that follow the large populations
 * (in the manner of E. L. Haseltine, J. B. Rawlings, J. Chem. Phys. 117 (2002) 6959–6969).
 * <p>
 * Stated error: a population of at least N, the threshold, loses the noise of its own reactions. Where it is born at
 * the rate b and dies at the rate d, that is (b + d)/(|b − d| N) of its squared coefficient of variation, and about 1/N
 * where it rests. Means of quantities that depend linearly on large populations are exact.
 */
public final class HybridEngine implements Engine {

    public static final String ID = "hybrid";

    /** Population from which on a species flows. */
    public static final EngineOption.Real THRESHOLD = new EngineOption.Real("threshold", "Large population",
            "From this number on a population follows differential equations; below half of it, it is counted again.",
            "", 1000, 10, 1e12);

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "Stochastic, hybrid";
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
        return List.of(THRESHOLD);
    }

    @Override
    public List<Issue> check(SimulationModel model) {
        return Networks.check(model);
    }

    @Override
    public Simulation prepare(SimulationModel model, RunSettings settings) {
        return SsaSimulations.hybrid(this, model, settings, THRESHOLD);
    }
}
