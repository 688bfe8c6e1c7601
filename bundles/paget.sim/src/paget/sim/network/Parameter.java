package paget.sim.network;

import paget.sim.unit.Unit;

/**
 * A named number.
 *
 * @param value initial value; NaN when a rule or an initial assignment gives it
 * @param constant whether nothing may change it after the start
 */
public record Parameter(String id, String name, String source, double value, Unit unit, boolean constant)
        implements Element {
}
