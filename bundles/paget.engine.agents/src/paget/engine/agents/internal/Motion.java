package paget.engine.agents.internal;

/**
 * Motion in free space: pushes of neighbours and walls, and the cell's own walk.
 * <p>
 * A persistent walk keeps direction and speed between changes of direction at exponentially distributed times, which are
 * met exactly within a step; unbiased, its mean squared displacement is 2S²P(t − P(1 − e^(−t/P))) (R. Fürth, Z. Phys. 2
 * (1920) 244). A new direction is that of (1 − b)ξ + b·g. A diffusive walk is the Euler–Maruyama step of the Langevin
 * equation.
 */
final class Motion {

    private final Grid grid;
    private final Cells cells;
    private final Traits[] traits;
    private final Senses senses;
    private final Fields fields;
    private final Barriers barriers;
    private final boolean mechanics;
    private final long key;
    private final double step;

    Motion(Grid grid, Cells cells, Traits[] traits, Senses senses, Fields fields, Barriers barriers, boolean mechanics,
            long key, double step) {
        this.grid = grid;
        this.cells = cells;
        this.traits = traits;
        this.senses = senses;
        this.fields = fields;
        this.barriers = barriers;
        this.mechanics = mechanics;
        this.key = key;
        this.step = step;
    }

    /** Numbers of one thread's work. */
    static final class Scratch {
        final double[] displacement = new double[3];
        final double[] direction = new double[3];
        final double[] gradient = new double[3];
        final double[] velocity = new double[3];
    }

    /** Moves one cell by a step; nothing but this cell is written. */
    void move(int i, long stepNumber, Scratch scratch) {
        double[] way = scratch.displacement;
        way[0] = 0;
        way[1] = 0;
        way[2] = 0;
        Traits t = traits[cells.type[i]];
        if (!cells.dead[i] && t.isMotile()) {
            if (t.diffusive) {
                diffuse(i, t, stepNumber, scratch);
            } else {
                walk(i, t, stepNumber, scratch);
            }
        }
        if (mechanics) {
            way[0] += cells.vx[i] * step;
            way[1] += cells.vy[i] * step;
            way[2] += cells.vz[i] * step;
        }
        if (!barriers.isEmpty()) {
            double[] v = scratch.velocity;
            v[0] = 0;
            v[1] = 0;
            v[2] = 0;
            barriers.push(cells.x[i], cells.y[i], cells.z[i], t.radius, t.barrierRepulsion, v, scratch.direction);
            way[0] += v[0] * step;
            way[1] += v[1] * step;
            way[2] += v[2] * step;
        }
        if (way[0] == 0 && way[1] == 0 && way[2] == 0) {
            return;
        }
        way[0] = grid.inside(cells.x[i] + way[0], 0);
        way[1] = grid.inside(cells.y[i] + way[1], 1);
        way[2] = grid.dimensions == 2 ? 0 : grid.inside(cells.z[i] + way[2], 2);
        if (!barriers.isEmpty()) {
            barriers.stop(way, scratch.direction);
        }
        cells.x[i] = way[0];
        cells.y[i] = way[1];
        cells.z[i] = way[2];
    }

    private void walk(int i, Traits t, long stepNumber, Scratch scratch) {
        double speed = t.mobility * t.speedFactor.of(senses, i);
        double persistence = t.persistence * t.persistenceFactor.of(senses, i);
        double rest = step;
        int number = 0;
        if (persistence == 0) {
            turn(i, t, stepNumber, number, scratch);
        }
        while (persistence > 0 && cells.tumble[i] * persistence < rest) {
            double leg = cells.tumble[i] * persistence;
            advance(i, speed * leg, scratch.displacement);
            rest -= leg;
            turn(i, t, stepNumber, number, scratch);
            cells.tumble[i] = Draws.exponential(key, cells.id[i], Draws.TUMBLE, stepNumber, number + 2);
            number += 3;
        }
        advance(i, speed * rest, scratch.displacement);
        if (persistence > 0) {
            cells.tumble[i] -= rest / persistence;
        }
    }

    private void advance(int i, double distance, double[] way) {
        way[0] += distance * cells.ux[i];
        way[1] += distance * cells.uy[i];
        way[2] += distance * cells.uz[i];
    }

    /** Takes a new direction. */
    private void turn(int i, Traits t, long stepNumber, int number, Scratch scratch) {
        double[] u = scratch.direction;
        Draws.direction(key, cells.id[i], Draws.TUMBLE, stepNumber, number, grid.dimensions, u);
        double bias = t.attractant.length == 0 ? 0 : Math.min(1, t.bias * t.biasFactor.of(senses, i));
        if (bias > 0 && findAim(i, t, scratch.gradient)) {
            double sum = 0;
            for (int axis = 0; axis < 3; axis++) {
                u[axis] = (1 - bias) * u[axis] + bias * scratch.gradient[axis];
                sum += u[axis] * u[axis];
            }
            double length = Math.sqrt(sum);
            for (int axis = 0; axis < 3 && length > 0; axis++) {
                u[axis] /= length;
            }
        }
        cells.ux[i] = u[0];
        cells.uy[i] = u[1];
        cells.uz[i] = u[2];
    }

    /** The direction of the weighted sum of the gradients' directions; false where there is none. */
    private boolean findAim(int i, Traits t, double[] aim) {
        aim[0] = 0;
        aim[1] = 0;
        aim[2] = 0;
        for (int a = 0; a < t.attractant.length; a++) {
            double gx = fields.slope(t.attractant[a], cells.voxel[i], 0);
            double gy = fields.slope(t.attractant[a], cells.voxel[i], 1);
            double gz = grid.dimensions == 2 ? 0 : fields.slope(t.attractant[a], cells.voxel[i], 2);
            double length = Math.sqrt(gx * gx + gy * gy + gz * gz);
            if (length > 0) {
                double weight = t.sensitivity[a] / length;
                aim[0] += weight * gx;
                aim[1] += weight * gy;
                aim[2] += weight * gz;
            }
        }
        double length = Math.sqrt(aim[0] * aim[0] + aim[1] * aim[1] + aim[2] * aim[2]);
        if (!(length > 0)) {
            return false;
        }
        for (int axis = 0; axis < 3; axis++) {
            aim[axis] /= length;
        }
        return true;
    }

    private void diffuse(int i, Traits t, long stepNumber, Scratch scratch) {
        double factor = t.speedFactor.of(senses, i);
        double spread = Math.sqrt(2 * t.mobility * factor * step);
        for (int axis = 0; axis < grid.dimensions; axis++) {
            double drift = 0;
            for (int a = 0; a < t.attractant.length; a++) {
                drift += t.sensitivity[a] * fields.slope(t.attractant[a], cells.voxel[i], axis);
            }
            scratch.displacement[axis] += drift * factor * step
                    + spread * Draws.gaussian(key, cells.id[i], Draws.MOVE, stepNumber, axis);
        }
    }
}
