package paget.sim.tissue;

/**
 * The box in which a tissue lies, from the origin to its extents, and the grid of its fields.
 *
 * @param dimensions 2 or 3
 * @param width extent in x, in the model's length unit
 * @param height extent in y
 * @param depth extent in z; in two dimensions the thickness that turns areas into volumes
 * @param spacing edge of a grid cell
 * @param periodic whether opposite faces are joined; otherwise cells stay inside
 * @param siteCapacity 0 for cells that move freely and push one another; otherwise cells live on a lattice, each
 *        grid cell is a site, and at most this many cells share one
 */
public record Domain(int dimensions, double width, double height, double depth, double spacing, boolean periodic,
        int siteCapacity) {

    /** Free space. */
    public Domain(int dimensions, double width, double height, double depth, double spacing, boolean periodic) {
        this(dimensions, width, height, depth, spacing, periodic, 0);
    }

    /** Whether cells live on the sites of the grid. */
    public boolean isLattice() {
        return siteCapacity > 0;
    }

    /** Extent along an axis, 0 for x. */
    public double extent(int axis) {
        return switch (axis) {
            case 0 -> width;
            case 1 -> height;
            default -> depth;
        };
    }

    /** Grid cells along an axis; 1 along z in two dimensions. */
    public int gridCells(int axis) {
        return axis >= dimensions ? 1 : (int) Math.max(1, Math.rint(extent(axis) / spacing));
    }

    /**
     * Edge of a grid cell along an axis: {@link #spacing} up to the rounding of the number of grid cells; the depth
     * along z in two dimensions.
     */
    public double gridEdge(int axis) {
        return extent(axis) / gridCells(axis);
    }
}
