package paget.engine.agents.internal;

import java.util.Arrays;

/**
 * Pushes and pulls between cells, and who touches whom. The velocity of a cell is the sum over its neighbours at
 * distance d of repulsion·(1 − d/R)² away from them (d &lt; R, the sum of radii) and adhesion·(1 − d/R_A)² towards them
 * (d &lt; R_A, the range), as in P. Macklin et al., J. Theor. Biol. 301 (2012) 122: motion without inertia. It depends on
 * positions at the start of the step only; every cell gathers its own sum in the sorted order, so the velocities of a
 * pair are opposite to one another, and no thread writes what another reads.
 */
final class Forces implements Neighbourhood {

    private final Grid grid;
    private final Cells cells;
    private final CellOrder order;
    private final Pairs pairs;
    private final Traits[] traits;
    private final Senses senses;
    private final Touch touch;
    private final boolean sticky;
    private final double range2;

    Forces(Grid grid, Cells cells, CellOrder order, Pairs pairs, Traits[] traits, Senses senses, Touch touch) {
        this.grid = grid;
        this.cells = cells;
        this.order = order;
        this.pairs = pairs;
        this.traits = traits;
        this.senses = senses;
        this.touch = touch;
        boolean any = false;
        for (Traits t : traits) {
            any |= !t.adhesionFactor.isOne();
        }
        this.sticky = any;
        this.range2 = pairs.largestRange * pairs.largestRange;
    }

    @Override
    public void gather(Team team) {
        if (!pairs.act && !touch.isWatched()) {
            return;
        }
        touch.reserve();
        if (sticky) {
            int blocks = (cells.size + Behaviour.BLOCK - 1) / Behaviour.BLOCK;
            team.run(blocks, block -> findStickiness(block * Behaviour.BLOCK,
                    Math.min(cells.size, (block + 1) * Behaviour.BLOCK)));
        }
        team.run(grid.layers(), layer -> gather(order.layerStart(layer), order.layerStart(layer + 1)));
    }

    private void findStickiness(int from, int to) {
        for (int i = from; i < to; i++) {
            cells.stick[i] = Math.sqrt(traits[cells.type[i]].adhesionFactor.of(senses, i));
        }
    }

    /** Neighbours of one cell, as found by one thread. */
    private static final class Near {
        /** Places in the sorted order. */
        int[] at = new int[256];
        /** Squared distances. */
        double[] d2 = new double[256];
        int count;

        void reserve(int more) {
            if (count + more > at.length) {
                at = Arrays.copyOf(at, 2 * (count + more));
                d2 = Arrays.copyOf(d2, at.length);
            }
        }
    }

    private void gather(int from, int to) {
        Near near = new Near();
        boolean rows = order.parts == 1 && !grid.periodic;
        for (int k = from; k < to; k++) {
            near.count = 0;
            if (rows) {
                findInRows(k, near);
            } else {
                findInBoxes(k, near);
            }
            sum(k, near);
        }
    }

    /** Visits rows of boxes along x as far as they reach into the ball around the cell. */
    private void findInRows(int k, Near near) {
        double x = order.x[k];
        double y = order.y[k];
        double z = order.z[k];
        int by = order.boxY(y);
        int bz = order.boxZ(z);
        int y0 = Math.max(0, by - order.reachY);
        int y1 = Math.min(order.boxesY - 1, by + order.reachY);
        int z0 = Math.max(0, bz - order.reachZ);
        int z1 = Math.min(order.boxesZ - 1, bz + order.reachZ);
        for (int cz = z0; cz <= z1; cz++) {
            double dz = grid.dimensions == 2 ? 0 : gap(z, cz, bz, grid.hz);
            for (int cy = y0; cy <= y1; cy++) {
                double dy = gap(y, cy, by, grid.hy);
                double rest = range2 - dy * dy - dz * dz;
                if (rest > 0) {
                    double half = Math.sqrt(rest);
                    int row = grid.nx * (cy + grid.ny * cz);
                    find(k, near, order.start[row + order.boxX(x - half)],
                            order.start[row + order.boxX(x + half) + 1]);
                }
            }
        }
    }

    /** Distance along an axis from a coordinate in one box to another box. */
    private static double gap(double value, int box, int own, double edge) {
        return box == own ? 0 : box < own ? value - (box + 1) * edge : box * edge - value;
    }

    private void findInBoxes(int k, Near near) {
        double x = order.x[k];
        double y = order.y[k];
        double z = order.z[k];
        int bx = order.boxX(x);
        int by = order.boxY(y);
        int bz = order.boxZ(z);
        int x0 = first(bx, order.reachX);
        int x1 = last(bx, order.reachX, order.boxesX, x0);
        int y0 = first(by, order.reachY);
        int y1 = last(by, order.reachY, order.boxesY, y0);
        int z0 = first(bz, order.reachZ);
        int z1 = last(bz, order.reachZ, order.boxesZ, z0);
        for (int cz = z0; cz <= z1; cz++) {
            double dz = grid.dimensions == 2 ? 0 : gap(z, cz, bz, grid.hz / order.parts);
            for (int cy = y0; cy <= y1; cy++) {
                double dy = gap(y, cy, by, grid.hy / order.parts);
                for (int cx = x0; cx <= x1; cx++) {
                    double dx = gap(x, cx, bx, grid.hx / order.parts);
                    // in a small periodic domain a box can be nearer the other way round
                    if (grid.periodic || dx * dx + dy * dy + dz * dz < range2) {
                        int b = order.boxIndex(Math.floorMod(cx, order.boxesX), Math.floorMod(cy, order.boxesY),
                                Math.floorMod(cz, order.boxesZ));
                        find(k, near, order.start[b], order.start[b + 1]);
                    }
                }
            }
        }
    }

    private int first(int box, int reach) {
        return grid.periodic ? box - reach : Math.max(0, box - reach);
    }

    /** No box is visited twice, also where a periodic domain is small. */
    private int last(int box, int reach, int boxes, int first) {
        return grid.periodic ? Math.min(box + reach, first + boxes - 1) : Math.min(boxes - 1, box + reach);
    }

    /** Takes note of the cells of a row of boxes that are in range. */
    private void find(int k, Near near, int from, int to) {
        near.reserve(to - from);
        double[] xs = order.x;
        double[] ys = order.y;
        double[] zs = order.z;
        double x = xs[k];
        double y = ys[k];
        double z = zs[k];
        int[] at = near.at;
        double[] d2s = near.d2;
        int count = near.count;
        double limit = range2;
        if (grid.periodic) {
            for (int m = from; m < to; m++) {
                double dx = around(x - xs[m], grid.width);
                double dy = around(y - ys[m], grid.height);
                double dz = grid.dimensions == 2 ? 0 : around(z - zs[m], grid.depth);
                double d2 = dx * dx + dy * dy + dz * dz;
                at[count] = m;
                d2s[count] = d2;
                count += d2 < limit ? 1 : 0;
            }
        } else {
            for (int m = from; m < to; m++) {
                double dx = x - xs[m];
                double dy = y - ys[m];
                double dz = z - zs[m];
                double d2 = dx * dx + dy * dy + dz * dz;
                // whether it counts is hard to foresee: no branch
                at[count] = m;
                d2s[count] = d2;
                count += d2 < limit ? 1 : 0;
            }
        }
        near.count = count;
    }

    private static double around(double difference, double extent) {
        return difference - extent * Math.rint(difference / extent);
    }

    /** Adds up what the neighbours do to a cell. */
    private void sum(int k, Near near) {
        int i = order.order[k];
        double x = order.x[k];
        double y = order.y[k];
        double z = order.z[k];
        int row = order.type[k] * pairs.types;
        double vx = 0;
        double vy = 0;
        double vz = 0;
        double pressure = 0;
        boolean watch = touch.isWatched();
        touch.clear(i);
        for (int c = 0; c < near.count; c++) {
            int m = near.at[c];
            int p = row + order.type[m];
            if (m == k || near.d2[c] >= pairs.touch2[p]) {
                continue;
            }
            double dx = x - order.x[m];
            double dy = y - order.y[m];
            double dz = z - order.z[m];
            if (grid.periodic) {
                dx = around(dx, grid.width);
                dy = around(dy, grid.height);
                dz = grid.dimensions == 2 ? 0 : around(dz, grid.depth);
            }
            double d = Math.sqrt(near.d2[c]);
            if (d == 0) {
                // two cells in one place part along x, each to the side that its number says
                d = 1e-9 * pairs.contact[p];
                dx = cells.id[i] < cells.id[order.order[m]] ? -d : d;
            }
            double overlap = Math.max(0, 1 - d * pairs.perContact[p]);
            double held = 1 - d * pairs.perRange[p];
            double pull = pairs.adhesion[p] * held * held;
            if (sticky) {
                pull *= cells.stick[i] * cells.stick[order.order[m]];
            }
            double speed = (pairs.repulsion[p] * overlap * overlap - pull) / d;
            pressure += overlap * overlap;
            vx += speed * dx;
            vy += speed * dy;
            vz += speed * dz;
            if (watch) {
                touch.add(i, order.order[m]);
            }
        }
        cells.vx[i] = vx;
        cells.vy[i] = vy;
        cells.vz[i] = vz;
        cells.pressure[i] = pressure;
    }
}
