package paget.engine.agents.internal;

import java.util.Arrays;
import java.util.concurrent.atomic.LongAdder;

/**
 * Cells on the sites of a lattice. In a step a cell moves to a neighbouring site along an axis with chances
 * Δt/h²·(D ± Σ χ/4·(w(+1) − w(−1))), the weights that the differences of ∂c/∂t = D∇²c − Σ χ∇·(c∇w) give to neighbours
 * (A. R. A. Anderson, M. A. J. Chaplain, Bull. Math. Biol. 60 (1998) 857). Negative chances are taken as 0 and counted.
 * Nobody leaves the domain, goes into an intact wall, or goes where the site is full.
 * <p>
 * Cells choose from the state at the start of the step, in parallel; then they move one after the other in the order of
 * random numbers of their own, so that no place or type is preferred and no thread matters.
 */
final class Lattice implements Neighbourhood {

    private final Grid grid;
    private final Cells cells;
    private final CellOrder order;
    private final Traits[] traits;
    private final Senses senses;
    private final Fields fields;
    private final Barriers barriers;
    private final Touch touch;
    private final long key;
    private final double step;
    /** Cells on each site. */
    private final int[] occupied;
    private final LongAdder negative = new LongAdder();
    private int[] aim = new int[0];
    private long[] queue = new long[0];

    Lattice(Grid grid, Cells cells, CellOrder order, Traits[] traits, Senses senses, Fields fields,
            Barriers barriers, Touch touch, long key, double step) {
        this.grid = grid;
        this.cells = cells;
        this.order = order;
        this.traits = traits;
        this.senses = senses;
        this.fields = fields;
        this.barriers = barriers;
        this.touch = touch;
        this.key = key;
        this.step = step;
        this.occupied = new int[grid.size];
    }

    /** How often a chance was negative. */
    long negativeChances() {
        return negative.sum();
    }

    void setNegativeChances(long count) {
        negative.reset();
        negative.add(count);
    }

    /** Counts the cells on each site anew. */
    void count() {
        Arrays.fill(occupied, 0);
        for (int i = 0; i < cells.size; i++) {
            cells.voxel[i] = grid.index(cells.x[i], cells.y[i], cells.z[i]);
            occupied[cells.voxel[i]]++;
        }
    }

    boolean hasRoom(int site) {
        return occupied[site] < grid.siteCapacity && !barriers.closes(site);
    }

    void enter(int site) {
        occupied[site]++;
    }

    void leave(int site) {
        occupied[site]--;
    }

    /** The neighbour of a site on one side, −1 where the domain ends. */
    int neighbour(int site, int axis, int side) {
        int n = grid.count(axis);
        int stride = grid.stride(axis);
        int i = site / stride % n + side;
        if (i >= 0 && i < n) {
            return site + side * stride;
        }
        return grid.periodic ? site - side * (n - 1) * stride : -1;
    }

    @Override
    public void gather(Team team) {
        if (!touch.isWatched()) {
            return;
        }
        touch.reserve();
        team.run(grid.layers(), layer -> {
            for (int k = order.layerStart(layer); k < order.layerStart(layer + 1); k++) {
                gather(order.order[k]);
            }
        });
    }

    /** Cells touch those on their own site and on the neighbouring ones along the axes. */
    private void gather(int i) {
        touch.clear(i);
        int site = cells.voxel[i];
        cells.pressure[i] = (occupied[site] - 1) / (double) grid.siteCapacity;
        touchSite(i, site);
        for (int axis = 0; axis < grid.dimensions; axis++) {
            for (int side = -1; side <= 1; side += 2) {
                int other = neighbour(site, axis, side);
                if (other >= 0) {
                    touchSite(i, other);
                }
            }
        }
    }

    private void touchSite(int i, int site) {
        for (int k = order.start[site]; k < order.start[site + 1]; k++) {
            if (order.order[k] != i) {
                touch.add(i, order.order[k]);
            }
        }
    }

    /** Moves all cells by a step. */
    void move(Team team, long stepNumber) {
        int n = cells.size;
        if (aim.length < n) {
            aim = new int[cells.capacity()];
            queue = new long[cells.capacity()];
        }
        int blocks = (n + Behaviour.BLOCK - 1) / Behaviour.BLOCK;
        team.run(blocks, block -> {
            int to = Math.min(n, (block + 1) * Behaviour.BLOCK);
            for (int i = block * Behaviour.BLOCK; i < to; i++) {
                Traits t = traits[cells.type[i]];
                aim[i] = !cells.dead[i] && t.isMotile() ? choose(i, t, stepNumber) : -1;
            }
        });
        int movers = 0;
        for (int i = 0; i < n; i++) {
            if (aim[i] >= 0) {
                long rank = (long) (Draws.uniform(key, cells.id[i], Draws.MOVE, stepNumber, 1) * 0x1p31);
                queue[movers++] = rank << 32 | i;
            }
        }
        Arrays.sort(queue, 0, movers);
        for (int m = 0; m < movers; m++) {
            int i = (int) queue[m];
            if (hasRoom(aim[i])) {
                leave(cells.voxel[i]);
                put(i, aim[i]);
            }
        }
    }

    /** Puts a cell on a site. */
    void put(int i, int site) {
        enter(site);
        cells.voxel[i] = site;
        cells.x[i] = grid.centreX(site);
        cells.y[i] = grid.centreY(site);
        cells.z[i] = grid.centreZ(site);
    }

    /** The neighbouring site to which a cell wants to go, −1 for none. */
    private int choose(int i, Traits t, long stepNumber) {
        double rest = Draws.uniform(key, cells.id[i], Draws.MOVE, stepNumber, 0);
        double factor = t.speedFactor.of(senses, i);
        int site = cells.voxel[i];
        int chosen = -1;
        for (int axis = 0; axis < grid.dimensions; axis++) {
            for (int side = -1; side <= 1; side += 2) {
                int other = neighbour(site, axis, side);
                if (other < 0) {
                    continue;
                }
                double chance = factor * chance(t, site, axis, side);
                if (chance < 0) {
                    negative.increment();
                } else if (rest >= 0) {
                    rest -= chance;
                    chosen = rest < 0 ? other : -1;
                }
            }
        }
        return chosen;
    }

    /** The chance of a move along an axis, before it is clamped. */
    double chance(Traits t, int site, int axis, int side) {
        double h = grid.edge(axis);
        double up = 0;
        int above = neighbour(site, axis, 1);
        int below = neighbour(site, axis, -1);
        for (int a = 0; a < t.attractant.length && above >= 0 && below >= 0; a++) {
            double[] w = fields.level[t.attractant[a]];
            up += t.sensitivity[a] / 4 * (w[above] - w[below]);
        }
        return step / (h * h) * (t.mobility + side * up);
    }
}
