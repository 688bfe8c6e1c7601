package paget.sim.tissue;

/**
 * Cells at the start, uniformly in a region.
 *
 * @param count whole number
 */
public record Placement(String cellType, int count, Region region) {
}
