package paget.core.course;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import paget.core.store.RunStore;
import paget.core.store.SimulationKey;
import paget.core.store.StoredCheckpoint;
import paget.sim.run.CancelledException;
import paget.sim.run.Checkpoint;
import paget.sim.run.Engine;
import paget.sim.run.Progress;
import paget.sim.run.RunSettings;
import paget.sim.run.Simulation;
import paget.sim.tissue.SpatialRun;
import paget.sim.tissue.TissueModel;
import paget.sim.tissue.TissueSnapshot;

/**
 * The cells and fields of a run in space at some of its times: from the states that a store keeps, or from running it
 * again, which gives the same. Used by one thread at a time.
 */
public final class TissueCourse {

    private static final int STATES = 48;
    private static final int REMEMBERED = 8;

    private final Simulation simulation;
    private final TissueModel model;
    private final List<Checkpoint> states;
    private final Map<Integer, List<TissueSnapshot>> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<TissueSnapshot>> eldest) {
            return size() > REMEMBERED;
        }
    };
    private final Map<Integer, double[]> ranges = new LinkedHashMap<>();

    private TissueCourse(Simulation simulation, TissueModel model, List<Checkpoint> states) {
        this.simulation = simulation;
        this.model = model;
        this.states = states;
    }

    /**
     * Reads the states of replicate 0, or makes them.
     *
     * @param engine what ran it
     * @param simulation what was run
     * @param store where its states may be
     * @throws IllegalArgumentException when the engine does not show cells
     * @throws CancelledException when cancelled
     */
    public static TissueCourse of(Engine engine, Simulation simulation, Optional<RunStore> store, Progress progress) {
        if (!(simulation.model() instanceof TissueModel model) || !(simulation.start(0) instanceof SpatialRun run)) {
            throw new IllegalArgumentException("The engine " + engine.label() + " has no cells in space to show.");
        }
        List<Checkpoint> states = new ArrayList<>(List.of(run.checkpoint()));
        store.ifPresent(kept -> states.addAll(kept(kept, SimulationKey.of(engine, simulation), simulation.settings())));
        if (states.size() < 2) {
            states.addAll(computed(run, simulation.settings(), progress));
        }
        return new TissueCourse(simulation, model, List.copyOf(states));
    }

    private static List<Checkpoint> kept(RunStore store, SimulationKey key, RunSettings settings) {
        List<Checkpoint> kept = new ArrayList<>();
        double latest = settings.tEnd();
        while (latest > settings.tStart()) {
            Optional<StoredCheckpoint> state = store.findCheckpoint(key, 0, OptionalDouble.of(latest));
            if (state.isEmpty()) {
                break;
            }
            if (state.get().kept() && state.get().time() > settings.tStart()) {
                kept.addFirst(state.get().checkpoint());
            }
            latest = Math.nextDown(state.get().time());
        }
        return kept;
    }

    private static List<Checkpoint> computed(SpatialRun run, RunSettings settings, Progress progress) {
        List<Checkpoint> states = new ArrayList<>();
        double length = settings.tEnd() - settings.tStart();
        for (int i = 1; i <= STATES && length > 0; i++) {
            if (!run.advance(i == STATES ? settings.tEnd() : settings.tStart() + length * i / STATES, (time, row) -> {
                // The numbers are in the answer already; here only the cells count.
            }, progress)) {
                throw new CancelledException(run.time());
            }
            states.add(run.checkpoint());
        }
        return states;
    }

    /** What was run. */
    public TissueModel model() {
        return model;
    }

    /** The times that can be looked at, in the model's unit. */
    public double[] times() {
        return states.stream().mapToDouble(Checkpoint::time).toArray();
    }

    /**
     * Cells and fields.
     *
     * @param index number of the time in {@link #times()}
     * @param tissue number of the tissue in {@link TissueModel#tissues()}
     */
    public TissueSnapshot at(int index, int tissue) {
        return remembered.computeIfAbsent(index, i -> {
            SpatialRun run = i == 0 ? (SpatialRun) simulation.start(0) : (SpatialRun) simulation.resume(states.get(i));
            List<TissueSnapshot> snapshots = new ArrayList<>();
            for (int t = 0; t < model.tissues().size(); t++) {
                snapshots.add(run.snapshot(t));
            }
            return snapshots;
        }).get(tissue);
    }

    /**
     * Lowest and highest level of a field at all times, so that one scale holds for all pictures.
     *
     * @param field number of the field in the tissue
     */
    public double[] range(int tissue, int field) {
        return ranges.computeIfAbsent(tissue << 16 | field, key -> {
            double[] range = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
            for (int i = 0; i < states.size(); i++) {
                for (double level : at(i, tissue).levels()[field]) {
                    range[0] = Math.min(range[0], level);
                    range[1] = Math.max(range[1], level);
                }
            }
            return range[0] > range[1] ? new double[] {0, 1} : range;
        }).clone();
    }
}
