package paget.sim.testkit;

import java.util.function.DoubleFunction;

import paget.sim.network.ReactionNetwork;

/**
 * A network whose differential equations have a known solution.
 *
 * @param solution values of all observables in order, at a time
 * @param tEnd time up to which it is meant to be compared
 */
public record DeterministicProblem(String name, ReactionNetwork network, DoubleFunction<double[]> solution,
        double tEnd) {

    @Override
    public String toString() {
        return name;
    }
}
