package paget.sim.tissue;

import paget.sim.unit.Unit;

/**
 * A factor in space: ∂c/∂t = D∇²c − λc + sources − uptake. Without diffusion it is a matrix that stays in place.
 *
 * @param unit unit of the level
 * @param diffusion D in length²/time, 0 for a matrix
 * @param decay λ in 1/time
 */
public record Field(String id, String name, String source, Unit unit, double diffusion, double decay) {
}
