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
 * Approximate stochastic simulation by tau-leaping with adaptive leaps that never make a population negative (Y. Cao,
 * D. T. Gillespie, L. R. Petzold, J. Chem. Phys. 124 (2006) 044109). The mean number of firings in a leap is
 * integrated along the mean path, so means are biased only by the noise within a leap.
 * <p>
 * Stated error: with the largest relative change ε of a propensity in a leap, means and standard deviations are within
 * the fraction ε of those of the exact method, besides the sampling error, for networks whose propensities grow at
 * most with the square of a population.
 */
public final class TauLeapEngine implements Engine {

    public static final String ID = "tau";

    /** Largest relative change of a propensity in a leap. */
    public static final EngineOption.Real EPSILON = new EngineOption.Real("epsilon", "Largest change of a propensity",
            "Fraction by which a propensity may change in one leap. Smaller is more exact and slower.", "", 0.03, 1e-4,
            0.5);

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "Stochastic, tau-leaping";
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
        return List.of(EPSILON);
    }

    @Override
    public List<Issue> check(SimulationModel model) {
        return Networks.check(model);
    }

    @Override
    public Simulation prepare(SimulationModel model, RunSettings settings) {
        return SsaSimulations.leaping(this, model, settings, EPSILON);
    }
}
