package paget.core.course;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

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

    /** Into how many equal parts the states divide a run, whether they were kept or are computed. */
    public static final int STATES = 24;
    /** What has taken longer is not computed again to fill in what was not kept. */
    private static final double LONG_SECONDS = 60;
    private static final long MOST_BYTES = 512L << 20;
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
        RunSettings settings = simulation.settings();
        List<StoredCheckpoint> kept = store.map(open -> kept(open, SimulationKey.of(engine, simulation), settings))
                .orElse(List.of());
        List<Checkpoint> states = new ArrayList<>(List.of(run.checkpoint()));
        states.addAll(computed(run, missing(kept, settings), progress));
        kept.forEach(state -> states.add(state.checkpoint()));
        return new TissueCourse(simulation, model, List.copyOf(states));
    }

    /** The times whose states are to be computed: all where none is kept, else those before the first unless that was late. */
    private static List<Double> missing(List<StoredCheckpoint> kept, RunSettings settings) {
        if (kept.isEmpty()) {
            return times(settings);
        }
        StoredCheckpoint first = kept.getFirst();
        return first.seconds() > LONG_SECONDS ? List.of()
                : times(settings).stream().takeWhile(time -> time < first.time()).toList();
    }

    /** The times of these states, without the start. */
    public static List<Double> times(RunSettings settings) {
        double length = settings.tEnd() - settings.tStart();
        return IntStream.rangeClosed(1, length > 0 ? STATES : 0)
                .mapToObj(i -> i == STATES ? settings.tEnd() : settings.tStart() + length * i / STATES).toList();
    }

    private static List<StoredCheckpoint> kept(RunStore store, SimulationKey key, RunSettings settings) {
        List<StoredCheckpoint> kept = new ArrayList<>();
        double latest = settings.tEnd();
        while (latest > settings.tStart()) {
            Optional<StoredCheckpoint> state = store.findCheckpoint(key, 0, OptionalDouble.of(latest));
            if (state.isEmpty()) {
                break;
            }
            if (state.get().kept() && state.get().time() > settings.tStart()) {
                kept.addFirst(state.get());
            }
            latest = Math.nextDown(state.get().time());
        }
        return kept;
    }

    /** States that were never kept because they are sooner computed, or because there is no store; fewer where they are large. */
    private static List<Checkpoint> computed(SpatialRun run, List<Double> times, Progress progress) {
        List<Checkpoint> states = new ArrayList<>();
        long every = 1;
        for (int i = 1; i <= times.size(); i++) {
            if (i % every != 0 && i != times.size()) {
                continue;
            }
            if (!run.advance(times.get(i - 1), (time, row) -> {
                // The numbers are in the answer already; here only the cells count.
            }, progress)) {
                throw new CancelledException(run.time());
            }
            Checkpoint state = run.checkpoint();
            states.add(state);
            every = Math.max(1, state.size() * (long) times.size() / MOST_BYTES);
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
