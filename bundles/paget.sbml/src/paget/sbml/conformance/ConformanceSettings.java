package paget.sbml.conformance;

/**
 * How to run the test suite.
 *
 * @param replicates of stochastic cases
 * @param seed master seed of stochastic cases
 * @param threads how many at once; results do not depend on it
 */
public record ConformanceSettings(int replicates, long seed, int threads) {
}
