package paget.engine.agents.internal;

import java.util.Arrays;

/** Finds the cells that go along when a cell leaves as a cluster. */
final class Clinging {

    /** Cells have moved by at most a site since they were sorted, and so has the leader. */
    private static final int LATTICE_REACH = 3;

    private Clinging() {
    }

    /** The cell and the living cells that touch it and can leave in clusters; the cell comes first. */
    static int[] to(TissueState tissue, int leader) {
        Cells cells = tissue.cells;
        CellOrder order = tissue.order;
        Grid grid = tissue.grid;
        boolean lattice = tissue.lattice != null;
        int reachX = lattice ? LATTICE_REACH : order.reachX + 1;
        int reachY = lattice ? LATTICE_REACH : order.reachY + 1;
        int reachZ = grid.dimensions == 2 ? 0 : lattice ? LATTICE_REACH : order.reachZ + 1;
        int bx = order.boxX(cells.x[leader]);
        int by = order.boxY(cells.y[leader]);
        int bz = order.boxZ(cells.z[leader]);
        int[] found = new int[16];
        int count = 0;
        found[count++] = leader;
        for (int cz = bz - reachZ; cz <= bz + reachZ; cz++) {
            for (int cy = by - reachY; cy <= by + reachY; cy++) {
                for (int cx = bx - reachX; cx <= bx + reachX; cx++) {
                    if (!exists(grid, order, cx, cy, cz)) {
                        continue;
                    }
                    int b = order.boxIndex(Math.floorMod(cx, order.boxesX), Math.floorMod(cy, order.boxesY),
                            Math.floorMod(cz, order.boxesZ));
                    for (int k = order.start[b]; k < order.start[b + 1]; k++) {
                        int j = order.order[k];
                        if (clings(tissue, leader, j, found, count)) {
                            if (count == found.length) {
                                found = Arrays.copyOf(found, 2 * count);
                            }
                            found[count++] = j;
                        }
                    }
                }
            }
        }
        return Arrays.copyOf(found, count);
    }

    private static boolean exists(Grid grid, CellOrder order, int cx, int cy, int cz) {
        return grid.periodic || cx >= 0 && cx < order.boxesX && cy >= 0 && cy < order.boxesY && cz >= 0
                && cz < order.boxesZ;
    }

    private static boolean clings(TissueState tissue, int leader, int j, int[] found, int count) {
        Cells cells = tissue.cells;
        if (j == leader || cells.gone[j] || cells.dead[j] || !tissue.traits[cells.type[j]].clusters) {
            return false;
        }
        for (int k = 0; k < count; k++) {
            if (found[k] == j) {
                return false;
            }
        }
        if (tissue.lattice != null) {
            if (cells.voxel[j] == cells.voxel[leader]) {
                return true;
            }
            for (int axis = 0; axis < tissue.grid.dimensions; axis++) {
                if (tissue.lattice.neighbour(cells.voxel[leader], axis, 1) == cells.voxel[j]
                        || tissue.lattice.neighbour(cells.voxel[leader], axis, -1) == cells.voxel[j]) {
                    return true;
                }
            }
            return false;
        }
        double dx = gap(tissue.grid, cells.x[leader] - cells.x[j], 0);
        double dy = gap(tissue.grid, cells.y[leader] - cells.y[j], 1);
        double dz = gap(tissue.grid, cells.z[leader] - cells.z[j], 2);
        return dx * dx + dy * dy + dz * dz < tissue.pairs.touch2[cells.type[leader] * tissue.pairs.types
                + cells.type[j]];
    }

    private static double gap(Grid grid, double difference, int axis) {
        double extent = grid.extent(axis);
        return grid.periodic && extent > 0 ? difference - extent * Math.rint(difference / extent) : difference;
    }
}
