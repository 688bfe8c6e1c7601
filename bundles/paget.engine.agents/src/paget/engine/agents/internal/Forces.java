package paget.engine.agents.internal;

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

    private void gather(int from, int to) {
        for (int k = from; k < to; k++) {
            int i = order.order[k];
            cells.vx[i] = 0;
            cells.vy[i] = 0;
            cells.vz[i] = 0;
            cells.pressure[i] = 0;
            touch.clear(i);
            int bx = order.boxX(order.x[k]);
            int by = order.boxY(order.y[k]);
            int bz = order.boxZ(order.z[k]);
            int x0 = first(bx, order.reachX, order.boxesX);
            int x1 = last(bx, order.reachX, order.boxesX, x0);
            int y0 = first(by, order.reachY, order.boxesY);
            int y1 = last(by, order.reachY, order.boxesY, y0);
            int z0 = first(bz, order.reachZ, order.boxesZ);
            int z1 = last(bz, order.reachZ, order.boxesZ, z0);
            boolean rows = order.parts == 1 && !grid.periodic;
            for (int cz = z0; cz <= z1; cz++) {
                for (int cy = y0; cy <= y1; cy++) {
                    if (rows) {
                        int row = grid.nx * (cy + grid.ny * cz);
                        gather(k, i, order.start[row + x0], order.start[row + x1 + 1]);
                    } else {
                        for (int cx = x0; cx <= x1; cx++) {
                            int b = order.boxIndex(Math.floorMod(cx, order.boxesX), Math.floorMod(cy, order.boxesY),
                                    Math.floorMod(cz, order.boxesZ));
                            gather(k, i, order.start[b], order.start[b + 1]);
                        }
                    }
                }
            }
        }
    }

    private int first(int box, int reach, int boxes) {
        return grid.periodic ? box - reach : Math.max(0, box - reach);
    }

    /** No box is visited twice, also where a periodic domain is small. */
    private int last(int box, int reach, int boxes, int first) {
        return grid.periodic ? Math.min(box + reach, first + boxes - 1) : Math.min(boxes - 1, box + reach);
    }

    /** Adds what the cells of a row of boxes do to a cell. */
    private void gather(int k, int i, int from, int to) {
        double[] xs = order.x;
        double[] ys = order.y;
        double[] zs = order.z;
        double x = xs[k];
        double y = ys[k];
        double z = zs[k];
        int row = order.type[k] * pairs.types;
        double vx = 0;
        double vy = 0;
        double vz = 0;
        double pressure = 0;
        boolean watch = touch.isWatched();
        for (int m = from; m < to; m++) {
            double dx = x - xs[m];
            double dy = y - ys[m];
            double dz = z - zs[m];
            if (grid.periodic) {
                dx -= grid.width * Math.rint(dx / grid.width);
                dy -= grid.height * Math.rint(dy / grid.height);
                dz -= grid.dimensions == 2 ? 0 : grid.depth * Math.rint(dz / grid.depth);
            }
            double d2 = dx * dx + dy * dy + dz * dz;
            int p = row + order.type[m];
            if (d2 >= pairs.touch2[p] || m == k) {
                continue;
            }
            double d = Math.sqrt(d2);
            int j = order.order[m];
            if (d == 0) {
                // two cells in one place part along x, each to the side that its number says
                d = 1e-9 * pairs.contact[p];
                dx = cells.id[i] < cells.id[j] ? -d : d;
            }
            double speed = 0;
            double near = 1 - d / pairs.contact[p];
            if (near > 0) {
                speed = pairs.repulsion[p] * near * near;
                pressure += near * near;
            }
            double held = 1 - d / pairs.range[p];
            speed -= pairs.adhesion[p] * held * held * cells.stick[i] * cells.stick[j];
            speed /= d;
            vx += speed * dx;
            vy += speed * dy;
            vz += speed * dz;
            if (watch) {
                touch.add(i, j);
            }
        }
        cells.vx[i] += vx;
        cells.vy[i] += vy;
        cells.vz[i] += vz;
        cells.pressure[i] += pressure;
    }
}
