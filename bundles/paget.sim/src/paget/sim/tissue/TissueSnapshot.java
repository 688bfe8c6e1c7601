package paget.sim.tissue;

/**
 * Cells and fields of a tissue at one time. The arrays about cells have one entry per cell, in order of ids.
 *
 * @param time model time
 * @param ids number of each cell, never used twice in a run
 * @param types index in {@link TissueModel#cellTypes()}
 * @param dead whether the cell is dead and waits for its removal
 * @param x position in the model's length unit
 * @param y position
 * @param z position, 0 in two dimensions
 * @param levels levels of each field of {@link Tissue#fields()}, x running fastest, then y, then z
 * @param integrities integrity of each barrier of {@link Tissue#barriers()} in each grid cell, in the same order as
 *        levels; 0 outside the barrier
 */
public record TissueSnapshot(double time, long[] ids, int[] types, boolean[] dead, double[] x, double[] y, double[] z,
        double[][] levels, double[][] integrities) {

    /** Number of cells, dead ones included. */
    public int cells() {
        return ids.length;
    }
}
