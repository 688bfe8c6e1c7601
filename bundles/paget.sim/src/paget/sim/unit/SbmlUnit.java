package paget.sim.unit;

/**
 * One factor of an SBML unit definition: (multiplier · 10^scale · kind)^exponent.
 *
 * @param kind SBML unit kind such as {@code metre}
 */
public record SbmlUnit(String kind, double exponent, int scale, double multiplier) {
}
