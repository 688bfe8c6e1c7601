package paget.engine.ssa.internal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

import paget.sim.run.Progress;

/**
 * Carries a replicate on in time by one way of simulation. What comes next is always computed ahead and kept, so that
 * the places where callers stop have no influence.
 */
abstract class Mover {

    /** How a move ended. */
    enum Outcome {
        /** Nothing is left to do up to and at the target. */
        REACHED,
        /** As many firings as asked for are done. */
        FIRED,
        /** The user wants to stop. */
        CANCELLED
    }

    /** Asked every few milliseconds. */
    @FunctionalInterface
    interface Poll {
        /** @return whether to stop */
        boolean at(double time);
    }

    /** With so many firings at one time, time stands still. */
    protected static final int STANDSTILL = 1000;

    protected final RunContext context;

    protected Mover(RunContext context) {
        this.context = context;
    }

    /** Begins with the state of the context, whose model events at {@code t} are done. */
    abstract void restart(double t);

    /**
     * Goes on.
     *
     * @param limit number of firings after which to return, also with some left to do before the target
     */
    abstract Outcome move(double target, long limit, Poll poll);

    /** Firings follow one another faster than times can be told apart. */
    protected final RuntimeException standstill(double t) {
        double[] rates = new double[context.system().reactionCount()];
        context.kernel().rates(t, context.y(), context.p(), rates);
        return Failures.tooFast(context.system(), t, context.y(), rates);
    }

    /** Time at which {@link RunContext#y()} holds. */
    abstract double time();

    /** Time of the next thing that is known to happen, whose computation is done; at least {@link #time}. */
    abstract double pendingTime();

    /** The state at a time between {@link #time} and {@link #pendingTime}. The array belongs to the mover. */
    abstract double[] stateAt(double t);

    /** Whether a state is a whole number at present. */
    boolean isWhole(int state) {
        return !context.system().isContinuous(state);
    }

    /** Firings so far. */
    abstract long firings();

    /** Name of the method, as statistics show it. */
    abstract String method();

    long steps() {
        return 0;
    }

    long rejectedSteps() {
        return 0;
    }

    long evaluations() {
        return 0;
    }

    abstract void save(DataOutput out) throws IOException;

    /** Goes on where {@link #save} was called; what the context holds is already back. */
    abstract void restore(DataInput in) throws IOException;

    static Poll polling(Progress progress, double tStart, double tEnd) {
        double whole = tEnd - tStart;
        return t -> {
            if (whole > 0) {
                progress.report(Math.clamp((t - tStart) / whole, 0, 1));
            }
            return progress.isCancelled();
        };
    }
}
