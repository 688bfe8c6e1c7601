package paget.engine.ssa.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import paget.sim.random.RandomStream;
import paget.sim.rare.RareEventEstimate;
import paget.sim.run.CancelledException;
import paget.sim.run.Progress;
import paget.sim.run.RunSettings;

/**
 * The runs that methods for rare events are made of. Every run has a random stream of its own, numbered in the order of
 * the runs. Counts all firings.
 */
final class RareRuns {

    /** Quantile of the standard normal distribution for a 95 % confidence interval. */
    static final double NORMAL_95 = 1.959963984540054;
    private static final int FIRINGS_BETWEEN_POLLS = 4096;

    private final SsaProgram program;
    private final RunSettings settings;
    private final double target;
    private final long maximumFirings;
    private final Progress progress;
    /** One for all runs, which follow one another. */
    private final RunContext context;
    private final Mover mover;
    private final double[] startY;
    private final double[] startP;
    private final double[] startQueue;
    private final double[] measure = new double[1];
    private long firings;
    private long sincePoll;
    private int nextStream;

    /** Where a run may be continued. */
    record Place(double time, double[] y, double[] p, double[] queue, byte[] memory) {
    }

    /**
     * How a run ended.
     *
     * @param peak largest value of the measure
     * @param place where it first reached the level it was stopped at, else null
     */
    record End(double peak, Place place) {
    }

    RareRuns(SsaProgram program, RunSettings settings, double target, long maximumFirings, Progress progress) {
        this.program = program;
        this.settings = settings;
        this.target = target;
        this.maximumFirings = maximumFirings;
        this.progress = progress;
        this.context = RunContext.of(program.system(), settings.seed(), 0);
        this.mover = SsaSimulations.exactMover(program, context, settings);
        this.startY = new double[context.y().length];
        this.startP = new double[context.p().length];
        this.startQueue = context.queue() == null ? null : context.queue().save();
        program.system().compiled().initialize(settings.tStart(), settings.overrides(), startY, startP);
        Failures.requirePopulations(program.system(), settings.tStart(), startY, "at the start");
    }

    SsaProgram program() {
        return program;
    }

    double target() {
        return target;
    }

    double tStart() {
        return settings.tStart();
    }

    double tEnd() {
        return settings.tEnd();
    }

    double[] startY() {
        return startY;
    }

    double[] startP() {
        return startP;
    }

    long firings() {
        return firings;
    }

    boolean isExhausted() {
        return firings >= maximumFirings;
    }

    double measureAtStart() {
        return measure(settings.tStart(), startY, startP);
    }

    /** A number that no other run has. */
    int newStream() {
        return nextStream++;
    }

    /** The random stream of a run. */
    RandomStream stream(int number) {
        return RandomStream.of(settings.seed(), number, Channels.RARE);
    }

    /** Counts a firing; stops by an exception when cancelled. */
    void count(double time) {
        firings++;
        if (++sincePoll >= FIRINGS_BETWEEN_POLLS) {
            sincePoll = 0;
            progress.report(Math.min(1, firings / (double) maximumFirings));
            if (progress.isCancelled()) {
                throw new CancelledException(time);
            }
        }
    }

    double measure(double t, double[] y, double[] p) {
        context.kernel().observe(t, y, p, measure);
        return measure[0];
    }

    /** The context of all runs, with the random streams of one. */
    RunContext context(int stream) {
        context.random().restore(stream(stream).state());
        context.eventRandom().restore(RandomStream.of(settings.seed(), stream, Channels.RARE_EVENTS).state());
        return context;
    }

    /**
     * Runs until the measure reaches a level or the time is over.
     *
     * @param from where to begin, null for the start
     */
    End run(int stream, Place from, double level) {
        context(stream);
        double t = begin(from);
        mover.restart(t);
        double peak = measure(t, context.y(), context.p());
        if (peak >= level) {
            return new End(peak, place(t));
        }
        while (true) {
            Mover.Outcome outcome = mover.move(settings.tEnd(), 1, time -> false);
            double now = outcome == Mover.Outcome.REACHED ? settings.tEnd() : mover.time();
            double value = measure(now, context.y(), context.p());
            peak = Math.max(peak, value);
            if (outcome == Mover.Outcome.FIRED) {
                count(now);
            }
            if (value >= level) {
                return new End(peak, place(now));
            }
            if (outcome == Mover.Outcome.REACHED) {
                return new End(peak, null);
            }
        }
    }

    private double begin(Place from) {
        double t = from == null ? settings.tStart() : from.time();
        System.arraycopy(from == null ? startY : from.y(), 0, context.y(), 0, startY.length);
        System.arraycopy(from == null ? startP : from.p(), 0, context.p(), 0, startP.length);
        if (context.queue() != null) {
            if (from == null) {
                context.queue().restore(startQueue);
                context.queue().start(t, context.y(), context.p());
            } else {
                context.queue().restore(from.queue());
            }
        }
        if (context.memory() != null) {
            if (from == null) {
                context.memory().start(t, context.y(), context.p());
            } else {
                try {
                    context.memory().restore(new DataInputStream(new ByteArrayInputStream(from.memory())));
                } catch (IOException e) {
                    throw new UncheckedIOException("An array ended early.", e);
                }
            }
        }
        return t;
    }

    private Place place(double t) {
        byte[] memory = null;
        if (context.memory() != null) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try {
                context.memory().save(new DataOutputStream(bytes));
            } catch (IOException e) {
                throw new UncheckedIOException("An array refused bytes.", e);
            }
            memory = bytes.toByteArray();
        }
        return new Place(t, context.y().clone(), context.p().clone(),
                context.queue() == null ? null : context.queue().save(), memory);
    }

    /**
     * The estimate when no run reached the target: 0, with the upper end 3/n, for which n runs without the event have
     * the probability 5 %.
     */
    RareEventEstimate neverSeen(String method, long runs) {
        return new RareEventEstimate(0, 0, 0, Math.min(1, 3.0 / Math.max(1, runs)), method, firings, runs);
    }
}
