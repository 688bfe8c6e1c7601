package paget.engine.agents.internal;

/**
 * The events of cells. Each cell has an exponential amount of integrated hazard left, from which every step takes the
 * sum of the cell's rates, as they are at the start of the step, times the step: for rates that stand still, times of
 * events are exact whatever the step, and cells without an event need no random number.
 */
final class Behaviour {

    /** Cells in a part of a task. */
    static final int BLOCK = 1024;
    /** Room for rounding when a fixed duration ends together with a step. */
    private static final double ROUNDING = 1e-9;

    static final int PHASE = 0;
    static final int DEATH = 1;
    static final int HARM = 2;
    static final int LEAVE = 3;
    static final int SWITCH = 4;

    private final Cells cells;
    private final Traits[] traits;
    private final Senses senses;
    private final Doors doors;
    private final boolean[] leads;
    private final double step;

    /** @param leads for each type whether a route leads away from the tissue */
    Behaviour(Cells cells, Traits[] traits, Senses senses, Doors doors, boolean[] leads, double step) {
        this.cells = cells;
        this.traits = traits;
        this.senses = senses;
        this.doors = doors;
        this.leads = leads;
        this.step = step;
    }

    /** Lets the clocks of some cells run; those to whom something happens are marked and keep their clocks. */
    void run(int from, int to) {
        for (int i = from; i < to; i++) {
            if (cells.dead[i]) {
                cells.left[i] -= step;
                cells.due[i] = cells.left[i] <= ROUNDING * step;
            } else {
                cells.due[i] = !passes(i);
            }
        }
    }

    private boolean passes(int i) {
        Traits t = traits[cells.type[i]];
        double clock = cells.clock[i] - step * hazard(t, i);
        double left = cells.left[i] - step * pace(t, i);
        if (!(clock > 0) || left <= ROUNDING * step) {
            return false;
        }
        cells.clock[i] = clock;
        cells.left[i] = left;
        return true;
    }

    /** Rate at which the present phase of fixed duration goes on, as a part of it per time; 0 when it is not fixed. */
    double pace(Traits t, int i) {
        int p = cells.phase[i];
        return t.phases > 0 && t.phaseFixed[p] ? t.phaseRate[p] * t.phaseFactor[p].of(senses, i) : 0;
    }

    /** Sum of the rates of all random events of a cell. */
    double hazard(Traits t, int i) {
        double sum = phaseRate(t, i) + deathRate(t, i) + cells.harm[i] + leaveRate(t, i);
        for (int s = 0; s < t.switchRate.length; s++) {
            sum += switchRate(t, s, i);
        }
        return sum;
    }

    private double phaseRate(Traits t, int i) {
        int p = cells.phase[i];
        return t.phases > 0 && !t.phaseFixed[p] ? t.phaseRate[p] * t.phaseFactor[p].of(senses, i) : 0;
    }

    private double deathRate(Traits t, int i) {
        double sum = t.deathRate == 0 ? 0 : t.deathRate * t.deathFactor.of(senses, i);
        for (int c = 0; c < t.causeRate.length; c++) {
            sum += t.causeRate[c] * t.causeFactor[c].of(senses, i);
        }
        return sum;
    }

    private double switchRate(Traits t, int s, int i) {
        return t.switchRate[s] * t.switchFactor[s].of(senses, i);
    }

    private double leaveRate(Traits t, int i) {
        if (doors.isEmpty() || !leads[cells.type[i]]) {
            return 0;
        }
        int vessel = doors.touching(cells.voxel[i], cells.x[i], cells.y[i], cells.z[i], t.radius);
        if (vessel < 0) {
            return 0;
        }
        if (doors.isRuptured(vessel)) {
            return Double.POSITIVE_INFINITY;
        }
        double factor = t.intravasationRate == 0 ? 0 : t.intravasationFactor.of(senses, i);
        // an infinite rate that is inhibited to nothing is nothing
        return factor == 0 ? 0 : t.intravasationRate * factor;
    }

    /**
     * Which event it is, given that one happens: {@link #PHASE} … {@link #LEAVE}, or {@link #SWITCH} + number.
     *
     * @param u uniform in (0, 1)
     */
    int choose(Traits t, int i, double u) {
        double leave = leaveRate(t, i);
        if (leave == Double.POSITIVE_INFINITY) {
            return LEAVE;
        }
        double rest = u * hazard(t, i);
        double[] rates = {phaseRate(t, i), deathRate(t, i), cells.harm[i], leave};
        int last = DEATH;
        for (int event = 0; event < rates.length; event++) {
            rest -= rates[event];
            if (rest < 0) {
                return event;
            }
            last = rates[event] > 0 ? event : last;
        }
        for (int s = 0; s < t.switchRate.length; s++) {
            double rate = switchRate(t, s, i);
            rest -= rate;
            if (rest < 0) {
                return SWITCH + s;
            }
            last = rate > 0 ? SWITCH + s : last;
        }
        return last;
    }
}
