package paget.engine.agents.internal;

import java.util.Arrays;

/**
 * The cells of a tissue in order of boxes, by a stable counting sort, or by comparing where there are many more boxes
 * than cells. Boxes are grid cells, cut into equal parts
 * where grid cells are larger than the range of contact; the boxes of a grid cell, and so its cells, follow one
 * another. So do the cells of a layer, which makes layers units of work that share no cell and no grid cell.
 */
final class CellOrder {

    private static final int MOST_BOXES = 8_000_000;
    /** Boxes per cell beyond which passing over all boxes takes longer than comparing cells. */
    private static final int SPARSE = 16;

    final Grid grid;
    /** Parts of a grid cell along an axis. */
    final int parts;
    /** How many boxes away a neighbour can be, along x, y and z. */
    final int reachX;
    final int reachY;
    final int reachZ;
    final int boxesX;
    final int boxesY;
    final int boxesZ;
    private final int perVoxel;

    /** Where the cells of a box begin in {@link #order}; one more entry than boxes. */
    final int[] start;
    /** Numbers of cells. */
    int[] order = new int[0];
    /** Copies in that order. */
    double[] x = new double[0];
    double[] y = new double[0];
    double[] z = new double[0];
    int[] type = new int[0];
    private int[] box = new int[0];
    private long[] keys = new long[0];

    /** @param range distance up to which cells see one another */
    CellOrder(Grid grid, double range) {
        this.grid = grid;
        double smallest = Math.min(grid.hx, grid.hy);
        if (grid.dimensions == 3) {
            smallest = Math.min(smallest, grid.hz);
        }
        int cuts = range > 0 ? (int) Math.max(1, Math.min(64, Math.floor(smallest / range))) : 1;
        while (cuts > 1 && Math.pow(cuts, grid.dimensions) * grid.size > MOST_BOXES) {
            cuts--;
        }
        parts = cuts;
        boxesX = grid.nx * parts;
        boxesY = grid.ny * parts;
        boxesZ = grid.dimensions == 3 ? grid.nz * parts : 1;
        perVoxel = grid.dimensions == 3 ? parts * parts * parts : parts * parts;
        reachX = reach(range, grid.hx / parts, boxesX);
        reachY = reach(range, grid.hy / parts, boxesY);
        reachZ = grid.dimensions == 3 ? reach(range, grid.hz / parts, boxesZ) : 0;
        start = new int[grid.size * perVoxel + 1];
    }

    private static int reach(double range, double edge, int boxes) {
        return (int) Math.min(boxes, Math.ceil(range / edge));
    }

    /** Number of a box by its place along the axes. */
    int boxIndex(int bx, int by, int bz) {
        if (parts == 1) {
            return bx + grid.nx * (by + grid.ny * bz);
        }
        int voxel = bx / parts + grid.nx * (by / parts + grid.ny * (bz / parts));
        return voxel * perVoxel + bx % parts + parts * (by % parts + parts * (bz % parts));
    }

    int boxX(double value) {
        return clamp((int) (value / grid.hx * parts), boxesX);
    }

    int boxY(double value) {
        return clamp((int) (value / grid.hy * parts), boxesY);
    }

    int boxZ(double value) {
        return grid.dimensions == 2 ? 0 : clamp((int) (value / grid.hz * parts), boxesZ);
    }

    private static int clamp(int i, int n) {
        return i < 0 ? 0 : i >= n ? n - 1 : i;
    }

    /** First cell in order of a layer of grid cells; also for the layer after the last. */
    int layerStart(int layer) {
        return start[layer * grid.layerSize() * perVoxel];
    }

    /** Sorts. */
    void sort(Cells cells, Team team) {
        int n = cells.size;
        if (order.length < n) {
            int room = Math.max(n, cells.capacity());
            order = new int[room];
            x = new double[room];
            y = new double[room];
            z = new double[room];
            type = new int[room];
            box = new int[room];
        }
        int blocks = (n + Behaviour.BLOCK - 1) / Behaviour.BLOCK;
        team.run(blocks, block -> locate(cells, block * Behaviour.BLOCK,
                Math.min(n, (block + 1) * Behaviour.BLOCK)));
        if (n < start.length / SPARSE) {
            compare(n);
        } else {
            count(n);
        }
        team.run(blocks, block -> copy(cells, block * Behaviour.BLOCK, Math.min(n, (block + 1) * Behaviour.BLOCK)));
    }

    private void compare(int n) {
        if (keys.length < n) {
            keys = new long[order.length];
        }
        for (int i = 0; i < n; i++) {
            keys[i] = (long) box[i] << Integer.SIZE | i;
        }
        Arrays.sort(keys, 0, n);
        int next = 0;
        for (int k = 0; k < n; k++) {
            order[k] = (int) keys[k];
            int b = (int) (keys[k] >>> Integer.SIZE);
            if (b >= next) {
                Arrays.fill(start, next, b + 1, k);
                next = b + 1;
            }
        }
        Arrays.fill(start, next, start.length, n);
    }

    private void count(int n) {
        Arrays.fill(start, 0);
        for (int i = 0; i < n; i++) {
            start[box[i] + 1]++;
        }
        for (int b = 1; b < start.length; b++) {
            start[b] += start[b - 1];
        }
        // each box's start moves to its end while it fills, and is put back after
        for (int i = 0; i < n; i++) {
            order[start[box[i]]++] = i;
        }
        System.arraycopy(start, 0, start, 1, start.length - 1);
        start[0] = 0;
    }

    private void locate(Cells cells, int from, int to) {
        for (int i = from; i < to; i++) {
            box[i] = boxIndex(boxX(cells.x[i]), boxY(cells.y[i]), boxZ(cells.z[i]));
            cells.voxel[i] = box[i] / perVoxel;
        }
    }

    private void copy(Cells cells, int from, int to) {
        for (int k = from; k < to; k++) {
            int i = order[k];
            x[k] = cells.x[i];
            y[k] = cells.y[i];
            z[k] = cells.z[i];
            type[k] = cells.type[i];
        }
    }
}
