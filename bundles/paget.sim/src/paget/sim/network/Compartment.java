package paget.sim.network;

import paget.sim.unit.Unit;

/**
 * A place that holds species.
 *
 * @param dimensions number of space dimensions, 0 to 3 (SBML allows fractions)
 * @param size initial size in {@code unit}; NaN when a rule or an initial assignment gives it
 * @param constant whether the size stays as it is from the start
 */
public record Compartment(String id, String name, String source, double dimensions, double size, Unit unit,
        boolean constant) implements Element {
}
