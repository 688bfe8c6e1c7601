package paget.engine.ssa.internal;

import paget.sim.compile.Kernel;
import paget.sim.random.RandomStream;

/**
 * What the methods of a run work on and share.
 *
 * @param y state, changed by firings
 * @param p parameters
 */
public record JumpState(ReactionSystem system, Kernel kernel, double[] y, double[] p, RandomStream random) {
}
