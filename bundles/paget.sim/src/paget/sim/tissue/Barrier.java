package paget.sim.tissue;

/**
 * A wall that cells pass only where it is worn down: its integrity w obeys dw/dt = −κ·c·w with the protease level c.
 *
 * @param region where it lies
 * @param integrity at the start, 0 to 1
 * @param threshold integrity below which cells pass
 * @param protease id of the field that wears it down, or empty
 * @param degradation κ, 1/(time·level)
 */
public record Barrier(String id, String name, String source, Region region, double integrity, double threshold,
        String protease, double degradation) {
}
