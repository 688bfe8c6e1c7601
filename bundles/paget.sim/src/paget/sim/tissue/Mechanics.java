package paget.sim.tissue;

/**
 * How cells push and hold one another. Velocities are strengths times a function of distance that is 1 at full
 * overlap and 0 at the range.
 *
 * @param repulsion speed at full overlap, length/time
 * @param adhesion largest speed of attraction, length/time
 * @param adhesionRange range of attraction in multiples of the sum of both radii, at least 1
 * @param barrierRepulsion speed at full overlap with a barrier
 */
public record Mechanics(double repulsion, double adhesion, double adhesionRange, double barrierRepulsion) {
}
