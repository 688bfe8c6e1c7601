package paget.engine.agents.internal;

import java.util.Arrays;
import java.util.Map;

import paget.sim.SimulationException;
import paget.sim.run.Checkpoint;
import paget.sim.run.Progress;
import paget.sim.run.RunSettings;
import paget.sim.run.RunStatistics;
import paget.sim.run.StateReader;
import paget.sim.run.StateWriter;
import paget.sim.run.TrajectorySink;
import paget.sim.tissue.Readout;
import paget.sim.tissue.SpatialRun;
import paget.sim.tissue.TissueModel;
import paget.sim.tissue.TissueSnapshot;

/**
 * One replicate. Steps lie at start + k·step whatever is asked for; a row shows the state after the last step that ends
 * at or before its time.
 */
final class AgentsRun implements SpatialRun {

    /** Part of a step by which an output time may fall short of a step's end because of rounding. */
    private static final double ROUNDING = 1e-6;
    /** A step that takes longer than this can be given up in the middle, so that a cancel is answered soon. */
    private static final long LONG_STEP_NANOS = 50_000_000;

    private final AgentsSimulation simulation;
    private final long replicate;
    private final World world;
    private final Readout readout;
    private final double[] measures;
    private final double[] row;
    private double reached;
    /** Whether the next step may take long. */
    private boolean isSlow = true;

    AgentsRun(AgentsSimulation simulation, long replicate) {
        this.simulation = simulation;
        this.replicate = replicate;
        RunSettings settings = simulation.settings();
        world = new World(simulation.model(), simulation.surroundings(), simulation.plan(), settings.tStart(),
                Draws.key(settings.seed(), replicate), simulation.cellLimit());
        readout = new Readout(simulation.model());
        measures = new double[simulation.model().measures().size()];
        row = new double[simulation.observables().size()];
        reached = Math.nextDown(settings.tStart());
    }

    void start() {
        RunSettings settings = simulation.settings();
        Map<String, Boolean> known = Seeding.overridable(simulation.model());
        settings.overrides().forEach((id, value) -> {
            if (!known.containsKey(id)) {
                throw new IllegalArgumentException("No initial value has the id \"" + id + "\".");
            }
            if (!(value >= 0) || Double.isInfinite(value)) {
                throw new SimulationException(SimulationException.Code.NOT_FINITE, id, settings.tStart(), value,
                        "The initial value of \"" + id + "\" must be finite and not negative, not " + value + ".");
            }
        });
        new Seeding(world, settings.overrides(), settings.tStart()).seed();
        world.open();
    }

    void resume(Checkpoint checkpoint) {
        StateReader in = checkpoint.reader();
        reached = in.real();
        StateCodec.read(world, in, checkpoint.time());
    }

    /** Like {@link #resume}; overrides of levels take effect, those of numbers of cells cannot. */
    void branch(Checkpoint checkpoint) {
        resume(checkpoint);
        TissueModel model = simulation.model();
        simulation.settings().overrides().forEach((id, value) -> {
            Boolean cells = Seeding.overridable(model).get(id);
            if (cells == null || cells) {
                throw new IllegalArgumentException("A branch cannot set \"" + id
                        + "\": only levels of fields can be changed while cells are there.");
            }
            for (TissueState tissue : world.tissues) {
                for (int f = 0; f < tissue.fields.plans.length; f++) {
                    if (id.equals(tissue.tissue.id() + "." + tissue.fields.plans[f].setup.field())) {
                        Arrays.fill(tissue.fields.level[f], value);
                    }
                }
            }
        });
        boolean changed = !checkpoint.modelHash().equals(model.hash()) || !simulation.settings().overrides().isEmpty();
        for (TissueState tissue : world.tissues) {
            if (changed) {
                // what was still in the old model may move in the new one
                Arrays.fill(tissue.fields.even, false);
            }
        }
    }

    @Override
    public double time() {
        return Math.max(reached, simulation.settings().tStart());
    }

    @Override
    public boolean advance(double until, TrajectorySink sink, Progress progress) {
        RunSettings settings = simulation.settings();
        try (Team team = new Team(simulation.threads(), simulation.alwaysShares())) {
            for (int i = 0; i < settings.outputCount() && settings.outputTime(i) <= until; i++) {
                double output = settings.outputTime(i);
                if (output > reached) {
                    if (!moveTo(output, team, progress)) {
                        return false;
                    }
                    world.measure(measures);
                    readout.read(output, measures, row);
                    sink.accept(output, row);
                    while (i + 1 < settings.outputCount() && settings.outputTime(i + 1) == output) {
                        // equal output times each get a row
                        sink.accept(output, row);
                        i++;
                    }
                }
            }
            return moveTo(until, team, progress);
        }
    }

    private boolean moveTo(double target, Team team, Progress progress) {
        if (target <= reached) {
            return true;
        }
        RunSettings settings = simulation.settings();
        double duration = settings.tEnd() - settings.tStart();
        if (progress.isCancelled()) {
            return false;
        }
        while (world.timeOf(world.steps + 1) <= target + ROUNDING * world.step) {
            if (progress.isCancelled()) {
                return false;
            }
            team.suit(world.work());
            team.heed(isSlow ? progress::isUrgent : () -> false);
            long begun = System.nanoTime();
            if (!world.step(team, isSlow)) {
                return false;
            }
            isSlow = System.nanoTime() - begun > LONG_STEP_NANOS;
            reached = Math.min(Math.max(reached, world.time()), Math.nextDown(target));
            progress.report(duration > 0 ? Math.clamp((world.time() - settings.tStart()) / duration, 0, 1) : 1);
        }
        reached = target;
        return true;
    }

    @Override
    public Checkpoint checkpoint() {
        StateWriter out = new StateWriter();
        out.add(reached);
        StateCodec.write(world, out);
        return new Checkpoint(simulation.engineId(), simulation.engineVersion(), simulation.model().hash(),
                simulation.settings().seed(), replicate, time(), out.toBytes());
    }

    @Override
    public RunStatistics statistics() {
        return new RunStatistics(world.method(), world.events, world.steps, world.negativeChances(), 0);
    }

    @Override
    public TissueSnapshot snapshot(int tissue) {
        return world.tissues[tissue].snapshot(time());
    }
}
