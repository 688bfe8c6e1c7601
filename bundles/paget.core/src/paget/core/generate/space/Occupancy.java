package paget.core.generate.space;

/** Which sites of a Potts lattice are taken at the start. A cell whose place is taken moves to the nearest free one. */
public final class Occupancy {

    private final int[] size;
    private final boolean[] taken;

    /** A lattice of free sites. */
    public Occupancy(int width, int height, int depth) {
        size = new int[] {width, height, depth};
        taken = new boolean[width * height * depth];
    }

    /**
     * Takes a cube of sites near a place.
     *
     * @param edge sites along an edge; one along axes on which the lattice has one
     * @return lower and upper corner along x, y, z: {x₀, y₀, z₀, x₁, y₁, z₁}; null when no room is left
     */
    public int[] place(double x, double y, double z, int edge) {
        double[] centre = {x, y, z};
        int[] extent = new int[3];
        int[] wish = new int[3];
        for (int axis = 0; axis < 3; axis++) {
            extent[axis] = Math.min(edge, size[axis]);
            wish[axis] = (int) Math.floor(centre[axis] - extent[axis] / 2.0);
        }
        int farthest = Math.max(size[0], Math.max(size[1], size[2]));
        for (int distance = 0; distance <= farthest; distance++) {
            for (int dz = size[2] == 1 ? 0 : -distance; dz <= (size[2] == 1 ? 0 : distance); dz++) {
                for (int dy = -distance; dy <= distance; dy++) {
                    boolean edgeOfShell = Math.abs(dy) == distance || Math.abs(dz) == distance;
                    for (int dx = -distance; dx <= distance; dx += edgeOfShell || distance == 0 ? 1 : 2 * distance) {
                        int[] box = box(wish, extent, dx, dy, dz);
                        if (box != null && take(box)) {
                            return box;
                        }
                    }
                }
            }
        }
        return null;
    }

    private int[] box(int[] wish, int[] extent, int dx, int dy, int dz) {
        int[] shift = {dx, dy, dz};
        int[] box = new int[6];
        for (int axis = 0; axis < 3; axis++) {
            int lower = Math.max(0, Math.min(size[axis] - extent[axis], wish[axis])) + shift[axis];
            if (lower < 0 || lower + extent[axis] > size[axis]) {
                return null;
            }
            box[axis] = lower;
            box[3 + axis] = lower + extent[axis] - 1;
        }
        return box;
    }

    private boolean take(int[] box) {
        return each(box, false) && each(box, true);
    }

    /** Tells whether all sites of the box are free, or takes them. */
    private boolean each(int[] box, boolean mark) {
        for (int k = box[2]; k <= box[5]; k++) {
            for (int j = box[1]; j <= box[4]; j++) {
                for (int i = box[0]; i <= box[3]; i++) {
                    int site = (k * size[1] + j) * size[0] + i;
                    if (mark) {
                        taken[site] = true;
                    } else if (taken[site]) {
                        return false;
                    }
                }
            }
        }
        return true;
    }
}
