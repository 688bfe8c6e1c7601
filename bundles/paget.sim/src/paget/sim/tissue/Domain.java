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
 */
public record Domain(int dimensions, double width, double height, double depth, double spacing, boolean periodic) {

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
}
