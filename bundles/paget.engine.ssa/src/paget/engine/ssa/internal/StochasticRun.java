package paget.engine.ssa.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import paget.sim.SimulationException;
import paget.sim.compile.Kernel;
import paget.sim.random.RandomStream;
import paget.sim.run.Checkpoint;
import paget.sim.run.Progress;
import paget.sim.run.Run;
import paget.sim.run.RunSettings;
import paget.sim.run.RunStatistics;
import paget.sim.run.TrajectorySink;

/** What the replicates of all stochastic methods have in common: start, output rows and checkpoints. */
abstract class StochasticRun implements Run {

    protected final SsaSimulation simulation;
    protected final RunContext context;
    protected final ReactionSystem system;
    private final double[] row;
    private final boolean implicit;
    private final long replicate;
    /** Rows up to here are written. */
    private double reached;

    StochasticRun(SsaSimulation simulation, long replicate, RunContext context) {
        this.simulation = simulation;
        this.replicate = replicate;
        this.context = context;
        this.system = context.system();
        this.row = new double[simulation.observables().size()];
        this.implicit = system.compiled().hasImplicitVariables();
    }

    final void start() {
        RunSettings settings = simulation.settings();
        double t = settings.tStart();
        initialize();
        system.count(context.y(), context.random());
        Failures.requirePopulations(system, t, context.y(), "at the start");
        reached = Math.nextDown(t);
        if (context.queue() != null && context.queue().start(t, context.y(), context.p())) {
            Failures.requirePopulations(system, t, context.y(), "after the events at the start");
        }
        if (context.memory() != null) {
            context.memory().start(t, context.y(), context.p());
        }
        begin(t);
    }

    private void initialize() {
        RunSettings settings = simulation.settings();
        double t = settings.tStart();
        system.compiled().initialize(t, system.compiled().drawInitial(t, settings.overrides(),
                RandomStream.of(settings.seed(), replicate, Channels.START)), context.y(), context.p());
    }

    /** Begins with the state of the context, whose model events at {@code t} are done. */
    abstract void begin(double t);

    /** Goes on until nothing is left to do up to and at the target time; false when cancelled before. */
    abstract boolean moveTo(double target, Mover.Poll poll);

    /** Time at which the context's state holds. */
    abstract double stateTime();

    /** The state at {@link #time()}. */
    abstract double[] stateAt(double t);

    /** Who counted. */
    abstract Mover statistician();

    abstract void save(DataOutput out) throws IOException;

    /** What the context holds is back already. */
    abstract void restore(DataInput in) throws IOException;

    @Override
    public final double time() {
        return Math.max(reached, simulation.settings().tStart());
    }

    @Override
    public final boolean advance(double until, TrajectorySink sink, Progress progress) {
        RunSettings settings = simulation.settings();
        Mover.Poll poll = Mover.polling(progress, settings.tStart(), settings.tEnd());
        for (int i = 0; i < settings.outputCount(); i++) {
            double output = settings.outputTime(i);
            if (output > until) {
                break;
            }
            if (output > reached) {
                if (!moveOrStop(output, progress, poll)) {
                    return false;
                }
                observe(output);
                sink.accept(output, row);
                while (i + 1 < settings.outputCount() && settings.outputTime(i + 1) == output) {
                    // equal output times each get a row
                    sink.accept(output, row);
                    i++;
                }
            }
        }
        return moveOrStop(until, progress, poll);
    }

    private boolean moveOrStop(double target, Progress progress, Mover.Poll poll) {
        if (target <= reached) {
            return true;
        }
        // also a run that ends at once asks, so that an ensemble of many such can be cancelled
        if (progress.isCancelled() || !moveTo(target, poll)) {
            reached = Math.max(reached, Math.min(stateTime(), Math.nextDown(target)));
            return false;
        }
        reached = target;
        return true;
    }

    private void observe(double t) {
        Kernel kernel = context.kernel();
        double[] computed = implicit ? kernel.computed().clone() : null;
        double[] state = stateAt(t);
        context.clock().set(t);
        kernel.observe(t, state, context.p(), row);
        if (implicit) {
            // the search for implicit variables begins at the last solution, which output must not move
            System.arraycopy(computed, 0, kernel.computed(), 0, computed.length);
        }
    }

    @Override
    public final RunStatistics statistics() {
        Mover mover = statistician();
        return new RunStatistics(mover.method(), mover.firings() + context.eventExecutions(),
                mover.steps(), mover.rejectedSteps(), mover.evaluations());
    }

    @Override
    public final Checkpoint checkpoint() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            double[] queue = context.queue() == null ? new double[0] : context.queue().save();
            SavedState.of(system.compiled(), stateAt(time()), context.p(), queue).write(out);
            out.writeDouble(reached);
            States.writeStream(out, context.random());
            States.writeStream(out, context.eventRandom());
            if (context.memory() != null) {
                context.memory().save(out);
            }
            States.writeDoubles(out, context.y());
            States.writeDoubles(out, context.kernel().computed());
            save(out);
        } catch (IOException e) {
            throw new UncheckedIOException("An array refused bytes.", e);
        }
        return new Checkpoint(simulation.engineId(), simulation.engineVersion(), system.network().hash(),
                simulation.settings().seed(), replicate, time(), bytes.toByteArray());
    }

    final void resume(Checkpoint checkpoint) {
        read(checkpoint, (saved, in) -> {
            saved.copyAll(system.compiled(), checkpoint.time(), context.y(), context.p());
            readProgress(in);
            copy(States.readDoubles(in), context.y());
            copy(States.readDoubles(in), context.kernel().computed());
            if (context.queue() != null) {
                context.queue().restore(saved.queue());
            }
            restore(in);
        });
    }

    /**
     * Another model's run may have other model events: those of the same id go on, new ones are seen from now on. What the
     * run had drawn for the time after the checkpoint belongs to its own rates, so every branch draws anew, also one in which
     * nothing differs: then all have the same numbers.
     */
    final void branch(Checkpoint checkpoint) {
        RunSettings settings = simulation.settings();
        initialize();
        read(checkpoint, (saved, in) -> {
            saved.copyById(system, checkpoint.time(), settings.overrides().keySet(), context.y(), context.p());
            readProgress(in);
            beginBranch(saved);
        });
    }

    private void beginBranch(SavedState saved) {
        double t = time();
        if (context.queue() != null) {
            context.queue().restore(saved.queue(), saved.eventIds());
            context.queue().process(t, context.y(), context.p());
        }
        system.count(context.y(), context.random());
        begin(t);
        Failures.requirePopulations(system, t, context.y(), statistician()::isWhole, "at the start of the branch");
    }

    @FunctionalInterface
    private interface Reader {
        void read(SavedState saved, DataInputStream in) throws IOException;
    }

    private static void read(Checkpoint checkpoint, Reader reader) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(checkpoint.state()))) {
            reader.read(SavedState.read(in), in);
        } catch (IOException e) {
            throw new SimulationException(SimulationException.Code.CHECKPOINT, "", checkpoint.time(), Double.NaN,
                    "The checkpoint is damaged: " + e.getMessage(), e);
        }
    }

    private void readProgress(DataInputStream in) throws IOException {
        reached = in.readDouble();
        States.readStream(in, context.random());
        States.readStream(in, context.eventRandom());
        if (context.memory() != null) {
            context.memory().restore(in);
        }
    }

    private static void copy(double[] from, double[] to) throws IOException {
        if (from.length != to.length) {
            throw new IOException("it has arrays of other lengths");
        }
        System.arraycopy(from, 0, to, 0, to.length);
    }
}
