package paget.sim.testkit;

import paget.sim.network.ReactionNetwork;

/**
 * A network with known mean and standard deviation of its first observable.
 *
 * @param times output times
 * @param means one per time
 * @param deviations one per time
 */
public record StochasticProblem(String name, ReactionNetwork network, double[] times, double[] means,
        double[] deviations) {

    @Override
    public String toString() {
        return name;
    }
}
