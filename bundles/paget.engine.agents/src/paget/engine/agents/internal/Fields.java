package paget.engine.agents.internal;

import java.util.Arrays;

/**
 * The fields of a tissue and how they go from step to step. A step first lets sources, losses and cells act in each
 * grid cell for itself, exactly for rates that stand still, then diffuses along one axis after the other by backward
 * Euler (locally one-dimensional splitting: N. N. Yanenko, The Method of Fractional Steps, 1971). Every part keeps
 * levels at or above 0 and is stable for every step; without faces that hold levels, diffusion keeps the amount. The
 * error is of first order in time and of second order in space.
 * <p>
 * Diffusion takes D·(1 − e^(−λΔt))/(λΔt) for D: then a decay e^(−λΔt) followed by an implicit step of diffusion along
 * an axis has exactly the steady profiles of D∇²c = λc, whatever the step.
 * <p>
 * Fields that turn into others do so before that, see {@link Activations}. The explicit scheme is forward Euler in everything.
 * <p>
 * Parts of a task own layers of grid cells (and the cells in them) or bundles of columns, so that no two write to the
 * same place or read what the other writes.
 */
final class Fields {

    private static final int ROWS = 8;
    private static final int COLUMNS = 256;

    final Grid grid;
    final FieldPlan[] plans;
    /** Levels of each field in each grid cell. */
    final double[][] level;
    /**
     * Whether a field is known to be the same everywhere, with nothing to change that but its own decay and that by
     * other such fields; then one number is enough. Once disturbed it is never so again.
     */
    final boolean[] even;
    private final double step;
    private final boolean explicit;
    /** Levels after an explicit step, while it is made. */
    private final double[][] next;
    private final double[] retained;
    private final double[][] destroyed;
    private final Sweep[][] sweeps;
    private final Exchanges exchanges;
    private final Activations activations;
    private final Senses atPlaces;
    private final int tileLayers;
    private final int tiles;

    /**
     * @param step time of one step
     * @param explicit whether to go by forward Euler
     * @param tissue what can be sensed in the tissue as a whole
     */
    Fields(Grid grid, FieldPlan[] plans, double step, boolean explicit, Exchanges exchanges,
            Activations activations, Senses tissue) {
        this.grid = grid;
        this.plans = plans;
        this.step = step;
        this.explicit = explicit;
        this.exchanges = exchanges;
        this.activations = activations;
        int n = plans.length;
        level = new double[n][grid.size];
        next = explicit ? new double[n][grid.size] : level;
        atPlaces = new PlaceSenses(level, tissue);
        even = new boolean[n];
        retained = new double[n];
        destroyed = new double[n][];
        sweeps = new Sweep[n][3];
        for (int f = 0; f < n; f++) {
            FieldPlan plan = plans[f];
            retained[f] = LocalRates.advance(explicit, 1, 0, plan.decay, step);
            double effective = plan.diffusion * LocalRates.relax(0, 1, plan.decay, step) / step;
            for (int axis = 0; axis < grid.dimensions && plan.diffusion > 0 && !explicit; axis++) {
                double h = grid.edge(axis);
                sweeps[f][axis] = new Sweep(grid.count(axis), effective * step / (h * h), plan.held[2 * axis],
                        plan.held[2 * axis + 1], grid.periodic);
            }
            if (plan.destroyers.length > 0 || !plan.losses.isEmpty()) {
                destroyed[f] = new double[grid.size];
            }
        }
        tileLayers = grid.dimensions == 2 ? ROWS : 1;
        tiles = (grid.layers() + tileLayers - 1) / tileLayers;
    }

    /** Time of one step. */
    double step() {
        return step;
    }

    /** Looks which fields are even. */
    void findEven() {
        for (int f = 0; f < plans.length; f++) {
            double first = level[f][0];
            even[f] = plans[f].still.isEmpty() && plans[f].closed && !activations.touches(f)
                    && Arrays.stream(level[f]).allMatch(c -> c == first);
        }
        spreadUnevenness();
    }

    /** Takes note that a field is no more the same everywhere. */
    void disturb(int f) {
        even[f] = false;
        spreadUnevenness();
    }

    private void spreadUnevenness() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int f = 0; f < plans.length; f++) {
                for (int other : plans[f].felt) {
                    if (even[f] && !even[other]) {
                        even[f] = false;
                        changed = true;
                    }
                }
            }
        }
    }

    /** Takes note of cells that exchange a field in the tissue: it and what it destroys are not even any more. */
    private void disturb() {
        boolean changed = false;
        for (int f = 0; f < plans.length; f++) {
            if (even[f] && exchanges.acts(f)) {
                even[f] = false;
                changed = true;
            }
        }
        if (changed) {
            spreadUnevenness();
        }
    }

    /** One step. The cells are sorted. */
    void step(Team team) {
        disturb();
        if (!activations.isEmpty()) {
            team.run(tiles, tile -> activations.act(tile * tileLayers, Math.min(grid.layers(), (tile + 1) * tileLayers),
                    level, explicit, step));
        }
        double[] uniform = evenLevels();
        boolean anything = false;
        for (boolean quiet : even) {
            anything |= !quiet;
        }
        if (anything) {
            exchanges.begin();
            team.run(tiles, this::actOnTile);
            if (explicit) {
                takeNext();
            } else {
                int bundle = grid.layerSize();
                int bundles = (bundle + COLUMNS - 1) / COLUMNS;
                team.run(bundles * plans.length, part -> diffuseColumns(part / bundles, part % bundles * COLUMNS));
            }
        }
        for (int f = 0; f < plans.length; f++) {
            if (even[f] && uniform[f] != level[f][0]) {
                Arrays.fill(level[f], uniform[f]);
            }
        }
    }

    /** What even fields will be after the step. */
    private double[] evenLevels() {
        double[] after = new double[plans.length];
        for (int f = 0; f < plans.length; f++) {
            if (even[f]) {
                double loss = plans[f].decay;
                for (int d = 0; d < plans[f].destroyers.length; d++) {
                    loss += plans[f].destruction[d] * level[plans[f].destroyers[d]][0];
                }
                loss += regulated(f, 0);
                after[f] = LocalRates.advance(explicit, level[f][0], 0, loss, step);
            }
        }
        return after;
    }

    /** Local changes in some layers, and diffusion along the axes that stay inside them. */
    private void actOnTile(int tile) {
        int firstLayer = tile * tileLayers;
        int endLayer = Math.min(grid.layers(), firstLayer + tileLayers);
        int from = firstLayer * grid.layerSize();
        int to = endLayer * grid.layerSize();
        for (int f = 0; f < plans.length; f++) {
            if (!even[f] && destroyed[f] != null) {
                addDestruction(f, from, to);
            }
        }
        for (int f = 0; f < plans.length; f++) {
            if (!even[f] && exchanges.acts(f)) {
                exchanges.work(f, firstLayer, endLayer, level[f], plans[f], destroyed[f], explicit, step);
            }
        }
        for (int f = 0; f < plans.length; f++) {
            if (even[f]) {
                continue;
            }
            actAlone(f, from, to);
            if (exchanges.acts(f)) {
                exchanges.store(f, firstLayer, endLayer, next[f]);
            }
            if (explicit && plans[f].diffusion > 0) {
                Stencil.add(grid, level[f], next[f], plans[f], step, from, to);
            } else if (sweeps[f][0] != null) {
                sweeps[f][0].along(level[f], from, (to - from) / grid.nx);
                if (grid.dimensions == 3) {
                    for (int p = from; p < to; p += grid.layerSize()) {
                        sweeps[f][1].across(level[f], p, grid.nx, grid.nx);
                    }
                }
            }
        }
    }

    private void addDestruction(int f, int from, int to) {
        for (int d = 0; d < plans[f].destroyers.length; d++) {
            double[] destroyer = level[plans[f].destroyers[d]];
            double rate = plans[f].destruction[d];
            if (d == 0) {
                Rows.scale(destroyer, rate, destroyed[f], from, to);
            } else {
                Rows.addScaled(destroyer, rate, destroyed[f], from, to);
            }
        }
        if (!plans[f].losses.isEmpty()) {
            boolean alone = plans[f].destroyers.length == 0;
            for (int v = from; v < to; v++) {
                destroyed[f][v] = (alone ? 0 : destroyed[f][v]) + regulated(f, v);
            }
        }
    }

    /** What regulated losses take of a field in a grid cell, in 1/time. */
    private double regulated(int f, int voxel) {
        double sum = 0;
        for (FieldPlan.Loss loss : plans[f].losses) {
            double rate = loss.by() < 0 ? loss.rate() : loss.rate() * level[loss.by()][voxel];
            sum += rate * loss.factor().of(atPlaces, voxel);
        }
        return sum;
    }

    /** What happens to a field without cells. */
    private void actAlone(int f, int from, int to) {
        double[] loss = destroyed[f];
        boolean isBare = plans[f].still.isEmpty();
        if (isBare && loss == null) {
            if (retained[f] != 1 || explicit) {
                Rows.scale(level[f], retained[f], next[f], from, to);
            }
        } else if (isBare && explicit) {
            Rows.lose(level[f], plans[f].decay, loss, step, next[f], from, to);
        } else {
            actWithSources(f, from, to);
        }
    }

    private void actWithSources(int f, int from, int to) {
        double[] c = level[f];
        double[] out = next[f];
        LocalRates still = plans[f].still;
        double decay = plans[f].decay;
        for (int v = from; v < to; v++) {
            double gain = still.gain == null ? 0 : still.gain[v];
            double loss = decay + (still.loss == null ? 0 : still.loss[v])
                    + (destroyed[f] == null ? 0 : destroyed[f][v]);
            out[v] = LocalRates.advance(explicit, c[v], gain, loss, step);
        }
    }

    private void takeNext() {
        for (int f = 0; f < plans.length; f++) {
            if (!even[f]) {
                double[] old = level[f];
                level[f] = next[f];
                next[f] = old;
            }
        }
    }

    private void diffuseColumns(int f, int first) {
        Sweep sweep = sweeps[f][grid.dimensions - 1];
        if (!even[f] && sweep != null) {
            sweep.across(level[f], first, grid.layerSize(), Math.min(COLUMNS, grid.layerSize() - first));
        }
    }

    /** Mean level of a field: summed in one order. */
    double mean(int f) {
        return Rows.sum(level[f]) / grid.size;
    }

    /** Central difference at a grid cell along an axis; one-sided at a face that holds nothing. */
    double slope(int f, int voxel, int axis) {
        int n = grid.count(axis);
        int stride = grid.stride(axis);
        int i = voxel / stride % n;
        double[] c = level[f];
        double h = grid.edge(axis);
        if (n == 1) {
            return 0;
        }
        if (grid.periodic) {
            int up = i == n - 1 ? voxel - (n - 1) * stride : voxel + stride;
            int down = i == 0 ? voxel + (n - 1) * stride : voxel - stride;
            return (c[up] - c[down]) / (2 * h);
        }
        if (i == 0) {
            return (c[voxel + stride] - c[voxel]) / h;
        }
        if (i == n - 1) {
            return (c[voxel] - c[voxel - stride]) / h;
        }
        return (c[voxel + stride] - c[voxel - stride]) / (2 * h);
    }
}
