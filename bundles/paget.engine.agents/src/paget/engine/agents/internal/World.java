package paget.engine.agents.internal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import paget.sim.ObservableInfo;
import paget.sim.SimulationException;
import paget.sim.compile.CompiledNetwork;
import paget.sim.tissue.CellType;
import paget.sim.tissue.FieldSetup;
import paget.sim.tissue.Regulation;
import paget.sim.tissue.Regulation.Signal;
import paget.sim.tissue.TissueModel;

/**
 * All tissues and the blood between them. A step first lets each tissue do what it can do in parallel, then, one event
 * after the other, lets cells divide, change, die, leave and arrive: these are few, and their order is that of tissues
 * and of cells in a tissue, which no thread can change.
 */
final class World {

    final TissueModel model;
    final TissueState[] tissues;
    final Bloodstream blood;
    /** What is not in space; null when there is nothing of that kind. */
    final Outside outside;
    final long key;
    final double step;
    private final double tStart;
    private final double[] measures;
    private final long limit;
    /** The state before the step, while steps can be given up; else null. */
    private Undo[] undo;
    /** Steps made. */
    long steps;
    /** Number of the next cell. */
    long nextId;
    /** Events of cells so far. */
    long events;

    /**
     * @param surroundings the model's surroundings compiled, null when there are none
     * @param limit largest number of cells
     */
    World(TissueModel model, CompiledNetwork surroundings, StepPlan plan, double tStart, long key, long limit) {
        this.model = model;
        this.key = key;
        this.step = plan.step();
        this.tStart = tStart;
        this.limit = limit;
        blood = new Bloodstream(model);
        List<String> measureIds = model.measures().stream().map(ObservableInfo::id).toList();
        measures = new double[measureIds.size()];
        List<String> sensedIds = sensed(model);
        outside = surroundings == null ? null
                : new Outside(model.surroundings(), surroundings, measureIds, sensedIds, key);
        double[] sensed = outside == null ? new double[0] : outside.sensed;
        tissues = new TissueState[model.tissues().size()];
        for (int k = 0; k < tissues.length; k++) {
            tissues[k] = new TissueState(model, model.tissues().get(k), blood.leads(k), plan, key, sensedIds,
                    sensed);
        }
    }

    /** Ids of the variables outside of space on which something in the tissues depends. */
    private static List<String> sensed(TissueModel model) {
        Stream<Signal> signals = Stream.concat(model.regulations().stream().map(Regulation::response),
                model.fields().stream().flatMap(f -> f.losses().stream()).flatMap(loss -> loss.responses().stream()))
                .flatMap(Regulation.Response::signals);
        Stream<String> drivers = model.tissues().stream().flatMap(t -> t.fields().stream())
                .flatMap(f -> f.sources().stream()).map(FieldSetup.Source::by).filter(id -> !id.isEmpty());
        return Stream.concat(signals.filter(Signal.Outside.class::isInstance)
                .map(signal -> ((Signal.Outside) signal).variable()), drivers).distinct().toList();
    }

    /** What is outside begins with what happens there at once; the tissues are filled. */
    void open() {
        if (outside != null) {
            outside.initialize(time());
            measure(measures);
            outside.see(time(), measures);
            outside.start(time());
            intervene();
        }
    }

    private void intervene() {
        List<Outside.Intervention> interventions = outside.takeInterventions();
        if (!interventions.isEmpty()) {
            new Interventions(this).apply(interventions, outside);
            measure(measures);
            outside.see(time(), measures);
        }
    }

    /** Model time of the state. */
    double time() {
        return timeOf(steps);
    }

    double timeOf(long stepNumber) {
        return tStart + stepNumber * step;
    }

    /**
     * Makes a step, or none if the team is told to stop before all tissues have done what they do in parallel.
     *
     * @param revocable whether the team may be told to stop, for which the state has to be copied
     * @return whether the step was made
     */
    boolean step(Team team, boolean revocable) {
        double now = time();
        if (steps == 0xFFFFFFFFL) {
            throw new SimulationException(SimulationException.Code.LIMIT, "", now, steps,
                    "The run has reached the largest number of steps.");
        }
        long before = steps;
        if (!inParallel(team, before, revocable)) {
            return false;
        }
        for (int k = 0; k < tissues.length; k++) {
            new Life(this, k, before).live();
        }
        steps++;
        new Arrivals(this, before).receive();
        if (outside != null) {
            outside.advance(now, time());
            measure(measures);
            outside.react(time(), measures);
            intervene();
        }
        long cells = 0;
        for (TissueState tissue : tissues) {
            cells += tissue.cells.size;
        }
        if (cells > limit) {
            throw new SimulationException(SimulationException.Code.LIMIT, "", time(), cells, "There are more than "
                    + limit + " cells at time " + time() + "; raise the option cell-limit if that is meant.");
        }
        return true;
    }

    private boolean inParallel(Team team, long stepNumber, boolean revocable) {
        if (!revocable) {
            undo = null;
        } else if (undo == null) {
            undo = Arrays.stream(tissues).map(Undo::new).toArray(Undo[]::new);
        }
        int taken = 0;
        try {
            for (; revocable && taken < undo.length; taken++) {
                undo[taken].take(team);
            }
            for (TissueState tissue : tissues) {
                tissue.step(team, stepNumber);
            }
            return true;
        } catch (Team.Stopped stopped) {
            // Before the last copy nothing was changed.
            for (int k = 0; taken == undo.length && k < undo.length; k++) {
                undo[k].restore();
            }
            return false;
        }
    }

    /** Work of a step, see {@link Team#suit}. */
    double work() {
        double work = 0;
        for (TissueState tissue : tissues) {
            work += (double) tissue.grid.size * tissue.fields.plans.length + 10.0 * tissue.cells.size;
        }
        return work;
    }

    /** Fills in the measures of the model in order. */
    void measure(double[] out) {
        int column = 0;
        List<CellType> types = model.cellTypes();
        for (TissueState tissue : tissues) {
            for (int t = 0; t < types.size(); t++) {
                out[column++] = tissue.living[t];
            }
            for (int f = 0; f < tissue.fields.plans.length; f++) {
                out[column++] = tissue.fields.mean(f);
            }
            for (int b = 0; b < tissue.barriers.integrity.length; b++) {
                out[column++] = tissue.barriers.mean(b);
            }
        }
        for (int t = 0; t < types.size(); t++) {
            out[column++] = blood.count(t);
        }
        if (outside != null) {
            double[] values = new double[outside.observables()];
            outside.observe(time(), values);
            System.arraycopy(values, 0, out, column, values.length);
        }
    }

    /**
     * A new living cell in the first phase of its cycle, with clocks of its own and a random direction.
     *
     * @return its place in the tissue's arrays, or −1 when the lattice has no room there
     */
    int create(int tissue, int type, double x, double y, double z) {
        TissueState t = tissues[tissue];
        int i = admit(tissue, type, x, y, z, nextId);
        if (i >= 0) {
            nextId++;
            long id = t.cells.id[i];
            t.cells.phase[i] = 0;
            t.cells.left[i] = 1;
            t.cells.clock[i] = Draws.exponential(key, id, Draws.BIRTH, 0, 0);
        }
        return i;
    }

    /** Puts a cell that has a number into a tissue; −1 when the lattice has no room there. */
    int admit(int tissue, int type, double x, double y, double z, long id) {
        TissueState t = tissues[tissue];
        int site = t.grid.index(x, y, z);
        if (t.lattice != null && !t.lattice.hasRoom(site)) {
            return -1;
        }
        Cells cells = t.cells;
        int i = cells.add();
        cells.id[i] = id;
        cells.type[i] = type;
        cells.x[i] = x;
        cells.y[i] = y;
        cells.z[i] = z;
        cells.voxel[i] = site;
        if (t.lattice != null) {
            t.lattice.put(i, site);
        }
        double[] direction = new double[3];
        Draws.direction(key, id, Draws.BIRTH, steps, 1, t.grid.dimensions, direction);
        cells.ux[i] = direction[0];
        cells.uy[i] = direction[1];
        cells.uz[i] = direction[2];
        cells.tumble[i] = Draws.exponential(key, id, Draws.BIRTH, steps, 4);
        t.living[type]++;
        return i;
    }

    /** Chances of moves that were negative and taken as 0. */
    long negativeChances() {
        return Arrays.stream(tissues).filter(t -> t.lattice != null).mapToLong(t -> t.lattice.negativeChances())
                .sum();
    }

    /** Number of the method in words. */
    String method() {
        boolean lattice = Arrays.stream(tissues).anyMatch(t -> t.lattice != null);
        boolean free = Arrays.stream(tissues).anyMatch(t -> t.lattice == null);
        return lattice && free ? "lattice and free space" : lattice ? "lattice" : "free space";
    }
}
