package paget.engine.agents.internal;

import java.util.Arrays;

/** The events of one tissue in one step. */
final class Life {

    private final World world;
    private final int tissueNumber;
    private final TissueState tissue;
    private final Cells cells;
    private final long stepNumber;
    private final double step;
    /** Newborn cells that have the rest of the step before them. */
    private int[] newborn = new int[0];
    private double[] bornAt = new double[0];
    private int waiting;
    private boolean anyGone;

    Life(World world, int tissueNumber, long stepNumber) {
        this.world = world;
        this.tissueNumber = tissueNumber;
        this.tissue = world.tissues[tissueNumber];
        this.cells = tissue.cells;
        this.stepNumber = stepNumber;
        this.step = world.step;
    }

    /** Everything that happens in the step. */
    void live() {
        int n = cells.size;
        for (int i = 0; i < n; i++) {
            if (cells.due[i] && !cells.gone[i]) {
                if (cells.dead[i]) {
                    remove(i);
                } else {
                    live(i, 0);
                }
            }
        }
        inflow();
        while (waiting > 0) {
            waiting--;
            live(newborn[waiting], bornAt[waiting]);
        }
        if (anyGone) {
            cells.compact();
        }
    }

    /** Lets one cell live from a time in the step to its end. */
    private void live(int i, double from) {
        double now = from;
        int number = 0;
        while (!cells.gone[i] && !cells.dead[i]) {
            Traits t = tissue.traits[cells.type[i]];
            double hazard = tissue.behaviour.hazard(t, i);
            double pace = tissue.behaviour.pace(t, i);
            double toEvent = hazard > 0 ? cells.clock[i] / hazard : Double.POSITIVE_INFINITY;
            double toEnd = pace > 0 ? cells.left[i] / pace : Double.POSITIVE_INFINITY;
            double rest = step - now;
            if (Math.min(toEvent, toEnd) > rest + 1e-9 * step) {
                cells.clock[i] -= hazard * rest;
                cells.left[i] -= pace * rest;
                return;
            }
            double elapsed = Math.clamp(Math.min(toEvent, toEnd), 0, rest);
            now += elapsed;
            world.events++;
            if (toEnd <= toEvent) {
                cells.clock[i] -= hazard * elapsed;
                finishPhase(i, t, now);
            } else {
                cells.left[i] -= pace * elapsed;
                double u = draw(i, Draws.EVENT, number++);
                cells.clock[i] = -StrictMath.log(draw(i, Draws.EVENT, number++));
                happen(i, t, tissue.behaviour.choose(t, i, u), now);
            }
        }
    }

    private double draw(int i, int purpose, int number) {
        return Draws.uniform(world.key, cells.id[i], purpose, stepNumber, number);
    }

    private void happen(int i, Traits t, int event, double now) {
        switch (event) {
            case Behaviour.PHASE -> finishPhase(i, t, now);
            case Behaviour.DEATH, Behaviour.HARM -> die(i, t, now);
            case Behaviour.LEAVE -> leave(i, now);
            default -> become(i, t.switchTarget[event - Behaviour.SWITCH]);
        }
    }

    private void finishPhase(int i, Traits t, double now) {
        cells.left[i] = 1;
        cells.phase[i]++;
        if (cells.phase[i] == t.phases) {
            cells.phase[i] = 0;
            divide(i, t, now);
        }
    }

    /** Mother and daughter stand half a radius to either side of where the mother was, or share her site. */
    private void divide(int i, Traits t, double now) {
        int daughterType = cells.type[i];
        double u = draw(i, Draws.DIVIDE, 2);
        for (int m = 0; m < t.mutationTarget.length; m++) {
            u -= t.mutationProbability[m];
            if (u < 0) {
                daughterType = t.mutationTarget[m];
                break;
            }
        }
        double x = cells.x[i];
        double y = cells.y[i];
        double z = cells.z[i];
        double[] way = new double[3];
        if (tissue.lattice == null) {
            Draws.direction(world.key, cells.id[i], Draws.DIVIDE, stepNumber, 0, tissue.grid.dimensions, way);
            way[0] = x + t.radius / 2 * way[0];
            way[1] = y + t.radius / 2 * way[1];
            way[2] = z + t.radius / 2 * way[2];
            double[] opposite = {2 * x - way[0], 2 * y - way[1], 2 * z - way[2]};
            settle(opposite);
            settle(way);
            cells.x[i] = opposite[0];
            cells.y[i] = opposite[1];
            cells.z[i] = opposite[2];
        } else {
            way[0] = x;
            way[1] = y;
            way[2] = z;
        }
        int daughter = world.create(tissueNumber, daughterType, way[0], way[1], way[2]);
        if (daughter >= 0) {
            tissue.touch.inherit(i, daughter);
            await(daughter, now);
        }
    }

    private void settle(double[] place) {
        place[0] = tissue.grid.inside(place[0], 0);
        place[1] = tissue.grid.inside(place[1], 1);
        place[2] = tissue.grid.dimensions == 2 ? 0 : tissue.grid.inside(place[2], 2);
        if (!tissue.barriers.isEmpty()) {
            tissue.barriers.stop(place, new double[3]);
        }
    }

    private void await(int i, double now) {
        if (waiting == newborn.length) {
            newborn = Arrays.copyOf(newborn, Math.max(16, waiting * 2));
            bornAt = Arrays.copyOf(bornAt, newborn.length);
        }
        newborn[waiting] = i;
        bornAt[waiting] = now;
        waiting++;
    }

    private void die(int i, Traits t, double now) {
        tissue.living[cells.type[i]]--;
        cells.dead[i] = true;
        cells.left[i] = t.removalTime - (step - now);
        if (cells.left[i] <= 0) {
            remove(i);
        }
    }

    private void remove(int i) {
        cells.gone[i] = true;
        anyGone = true;
        if (tissue.lattice != null) {
            tissue.lattice.leave(cells.voxel[i]);
        }
    }

    private void become(int i, int type) {
        tissue.living[cells.type[i]]--;
        tissue.living[type]++;
        cells.type[i] = type;
        cells.phase[i] = 0;
        cells.left[i] = 1;
    }

    /** A cell goes into the vessel, and with it the cells that hang on to it. */
    private void leave(int i, double now) {
        int[] party = tissue.traits[cells.type[i]].clusters ? Clinging.to(tissue, i) : new int[] {i};
        int n = party.length;
        int route = world.blood.choose(tissueNumber, cells.type[i], draw(i, Draws.TRAVEL, 0));
        long[] ids = new long[n];
        int[] types = new int[n];
        int[] phases = new int[n];
        double[] clocks = new double[n];
        double[] lefts = new double[n];
        for (int k = 0; k < n; k++) {
            int c = party[k];
            ids[k] = cells.id[c];
            types[k] = cells.type[c];
            phases[k] = cells.phase[c];
            clocks[k] = cells.clock[c];
            lefts[k] = cells.left[c];
            tissue.living[types[k]]--;
            remove(c);
        }
        double arrival = world.timeOf(stepNumber) + now + world.blood.routes.get(route).transitTime();
        world.blood.travelling.add(new Bloodstream.Cluster(arrival, route, ids, types, phases, clocks, lefts));
    }

    /** Cells that come from outside the model: a Poisson process for each inflow. */
    private void inflow() {
        double end = world.timeOf(stepNumber + 1);
        double[] place = new double[3];
        for (int k = 0; k < tissue.nextInflow.length; k++) {
            var inflow = tissue.tissue.inflows().get(k);
            while (tissue.nextInflow[k] < end) {
                double at = tissue.nextInflow[k];
                scheduleInflow(world, tissueNumber, k, at);
                world.events++;
                tissue.shapes.place(inflow.region(), world.key, world.nextId, Draws.INFLOW, stepNumber, 0, place);
                int i = world.create(tissueNumber, TissueState.typeNumber(world.model, inflow.cellType()), place[0],
                        place[1], place[2]);
                if (i >= 0) {
                    await(i, Math.max(0, at - world.timeOf(stepNumber)));
                }
            }
        }
    }

    /** Draws when the next cell of an inflow comes. */
    static void scheduleInflow(World world, int tissueNumber, int k, double from) {
        TissueState tissue = world.tissues[tissueNumber];
        double rate = tissue.tissue.inflows().get(k).rate();
        double wait = rate > 0
                ? Draws.exponential(world.key, tissue.inflowed[k], Draws.PLACE, 0xFFFFFFFFL - tissueNumber, k) / rate
                : Double.POSITIVE_INFINITY;
        tissue.inflowed[k]++;
        tissue.nextInflow[k] = from + wait;
    }
}
