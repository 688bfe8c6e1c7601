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
import paget.sim.compile.CompiledNetwork;
import paget.sim.compile.Kernel;
import paget.sim.random.RandomStream;
import paget.sim.run.Checkpoint;
import paget.sim.run.Progress;
import paget.sim.run.Run;
import paget.sim.run.RunSettings;
import paget.sim.run.TrajectorySink;

/** What the replicates of all stochastic methods have in common: state, streams, output rows and checkpoints. */
abstract class StochasticRun implements Run {

    protected final SsaSimulation simulation;
    protected final ReactionSystem system;
    protected final Kernel kernel;
    /** State and parameters; the time at which they hold may lie ahead of {@link #time()} by what is pending. */
    protected final double[] y;
    protected final double[] p;
    /** Row of observables that {@link #observe} fills. */
    protected final double[] row;
    protected final RandomStream random;
    protected final RandomStream eventRandom;
    /** Model time of the state, for progress and when cancelled. */
    protected double stateTime;
    private final long replicate;
    /** Rows up to here are written. */
    private double reached;

    StochasticRun(SsaSimulation simulation, long replicate) {
        this.simulation = simulation;
        this.replicate = replicate;
        this.system = simulation.program().system();
        CompiledNetwork compiled = system.compiled();
        this.kernel = compiled.newKernel();
        this.y = new double[compiled.stateSize()];
        this.p = new double[compiled.parameterSize()];
        this.row = new double[simulation.observables().size()];
        long seed = simulation.settings().seed();
        this.random = RandomStream.of(seed, replicate, Channels.FIRINGS);
        this.eventRandom = RandomStream.of(seed, replicate, Channels.EVENTS);
    }

    final void start() {
        RunSettings settings = simulation.settings();
        double t = settings.tStart();
        system.compiled().initialize(t, settings.overrides(), y, p);
        Failures.requirePopulations(system, t, y, "at the start");
        reached = Math.nextDown(t);
        stateTime = t;
        begin(t);
    }

    /** Begins with the state at the start. */
    abstract void begin(double t);

    /** Goes on until nothing is left to do up to and at the target time; false when cancelled before. */
    abstract boolean moveTo(double target, Progress progress);

    /** Fills {@link #row}; {@link #moveTo} this time has just succeeded. */
    abstract void observe(double t);

    /** State at {@link #time()}, where {@link #y} may be elsewhere because of what is pending. */
    double[] stateNow() {
        return y;
    }

    /** State of the queue of model events, empty without one. */
    abstract double[] queueState();

    /** Goes on from another run's state. */
    abstract void beginBranch(double t, SavedState saved);

    abstract void save(DataOutput out) throws IOException;

    /** Common state is back already. */
    abstract void restore(DataInput in, double[] queueState) throws IOException;

    @Override
    public final double time() {
        return Math.max(reached, simulation.settings().tStart());
    }

    @Override
    public final boolean advance(double until, TrajectorySink sink, Progress progress) {
        RunSettings settings = simulation.settings();
        for (int i = 0; i < settings.outputCount(); i++) {
            double output = settings.outputTime(i);
            if (output > until) {
                break;
            }
            if (output > reached) {
                if (!moveOrStop(output, progress)) {
                    return false;
                }
                observe(output);
                sink.accept(output, row);
                // equal output times each get a row
                while (i + 1 < settings.outputCount() && settings.outputTime(i + 1) == output) {
                    sink.accept(output, row);
                    i++;
                }
            }
        }
        return moveOrStop(until, progress);
    }

    private boolean moveOrStop(double target, Progress progress) {
        if (target <= reached) {
            return true;
        }
        // also a run that ends at once asks, so that an ensemble of many such can be cancelled
        if (progress.isCancelled() || !moveTo(target, progress)) {
            reached = Math.max(reached, Math.min(stateTime, Math.nextDown(target)));
            return false;
        }
        reached = target;
        return true;
    }

    /** Tells how far the run is. True when it shall stop. */
    protected final boolean poll(Progress progress) {
        RunSettings settings = simulation.settings();
        double whole = settings.tEnd() - settings.tStart();
        if (whole > 0) {
            progress.report(Math.min(1, (stateTime - settings.tStart()) / whole));
        }
        return progress.isCancelled();
    }

    @Override
    public final Checkpoint checkpoint() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            SavedState.of(system.compiled(), stateNow(), p, queueState()).write(out);
            States.writeDoubles(out, y);
            out.writeDouble(reached);
            out.writeDouble(stateTime);
            States.writeDoubles(out, kernel.computed());
            States.writeStream(out, random);
            States.writeStream(out, eventRandom);
            save(out);
        } catch (IOException e) {
            throw new UncheckedIOException("An array refused bytes.", e);
        }
        return new Checkpoint(simulation.engineId(), simulation.engineVersion(), system.network().hash(),
                simulation.settings().seed(), replicate, time(), bytes.toByteArray());
    }

    final void resume(Checkpoint checkpoint) {
        read(checkpoint, (saved, in) -> {
            saved.copyAll(system.compiled(), checkpoint.time(), y, p);
            readCommon(in);
            restore(in, saved.queue());
        });
    }

    final void branch(Checkpoint checkpoint) {
        RunSettings settings = simulation.settings();
        system.compiled().initialize(settings.tStart(), settings.overrides(), y, p);
        read(checkpoint, (saved, in) -> {
            double[] fresh = y.clone();
            readCommon(in);
            System.arraycopy(fresh, 0, y, 0, y.length);
            saved.copyById(system, checkpoint.time(), settings.overrides().keySet(), y, p);
            stateTime = Math.max(reached, settings.tStart());
            Failures.requirePopulations(system, stateTime, y, "in the checkpoint");
            beginBranch(stateTime, saved);
        });
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

    private void readCommon(DataInputStream in) throws IOException {
        double[] state = States.readDoubles(in);
        if (state.length == y.length) {
            System.arraycopy(state, 0, y, 0, y.length);
        }
        reached = in.readDouble();
        stateTime = in.readDouble();
        double[] computed = States.readDoubles(in);
        if (computed.length == kernel.computed().length) {
            System.arraycopy(computed, 0, kernel.computed(), 0, computed.length);
        }
        States.readStream(in, random);
        States.readStream(in, eventRandom);
    }
}
