package paget.sim.rare;

import paget.sim.InvalidModelException;
import paget.sim.run.CancelledException;
import paget.sim.run.Progress;
import paget.sim.run.Simulation;

/** A simulation that can estimate small probabilities with fewer firings than plain replicates need. */
public interface RareEventSimulation extends Simulation {

    /**
     * The probability that the event happens between start and end of the settings' output times. A function of model,
     * settings and their seed.
     *
     * @throws InvalidModelException when the measure names something unknown or depends on more than whole-numbered
     *         populations and constants, or the method cannot be used for this model
     * @throws CancelledException when cancelled
     */
    RareEventEstimate estimate(RareEvent event, RareEventSettings settings, Progress progress);
}
