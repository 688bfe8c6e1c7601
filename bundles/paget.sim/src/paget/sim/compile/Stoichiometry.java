package paget.sim.compile;

/**
 * Net change of state variables per reaction extent, conversion factors included: rows are state variables, columns
 * reactions. Boundary species and species under rules have no entry.
 *
 * @param pattern positions
 * @param values one per entry; NaN where the value may change during a run, see
 *        {@link CompiledNetwork#stoichiometryExpression(int)}
 */
public record Stoichiometry(SparsePattern pattern, double[] values) {
}
