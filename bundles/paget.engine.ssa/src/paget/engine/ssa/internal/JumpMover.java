package paget.engine.ssa.internal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

import paget.sim.event.EventQueue;

/**
 * Exact simulation of a network in which nothing flows: between firings and model events the state stays as it is, and
 * so do all propensities.
 */
final class JumpMover extends Mover {

    /** Firings between two looks at the clock; some milliseconds of work. */
    private static final long CHUNK = 16_384;

    private final ReactionSystem system;
    private final JumpLoop loop;
    private final EventQueue queue;
    private final TriggerClock clock;
    private final boolean stateTriggers;
    private boolean eventAtFiring;
    private long firings;

    JumpMover(RunContext context, JumpMethods methods, EventShape events) {
        super(context);
        this.system = context.system();
        this.loop = methods.newLoop(
                new JumpState(system, context.kernel(), context.y(), context.p(), context.random()));
        this.queue = context.queue();
        this.clock = queue == null ? null : new TriggerClock(context.kernel(), system.compiled().rootCount());
        this.stateTriggers = events.state();
    }

    @Override
    void restart(double t) {
        if (clock != null) {
            clock.restart(t);
        }
        loop.restart(t);
    }

    @Override
    Outcome move(double target, long limit, Poll poll) {
        long last = limit > Long.MAX_VALUE - firings ? Long.MAX_VALUE : firings + limit;
        while (true) {
            double due = nextEvent(target);
            double stop = Math.min(target, due);
            if (!fireUntil(stop, last, poll)) {
                return Outcome.CANCELLED;
            }
            if (firings >= last) {
                eventAtFiring = false;
                return Outcome.FIRED;
            }
            if (eventAtFiring) {
                // it may have changed when the next event is due
                eventAtFiring = false;
                continue;
            }
            if (due > target) {
                return Outcome.REACHED;
            }
            processEvents(due);
            clock.restart(due);
        }
    }

    private double nextEvent(double limit) {
        return queue == null ? Double.POSITIVE_INFINITY
                : Math.min(queue.nextTime(),
                        clock.next(Math.min(limit, queue.nextTime()), context.y(), context.p()));
    }

    /** False when cancelled. */
    private boolean fireUntil(double stop, long last, Poll poll) {
        while (loop.next() <= stop && firings < last) {
            double before = loop.time();
            long firingsBefore = firings;
            if (!stateTriggers) {
                firings += loop.run(stop, Math.min(CHUNK, last - firings));
            } else {
                fireWatching(stop, Math.min(last, firings + CHUNK));
            }
            if (loop.time() == before && firings - firingsBefore >= STANDSTILL) {
                throw standstill(before);
            }
            if (poll.at(loop.time())) {
                return false;
            }
            if (eventAtFiring) {
                return true;
            }
        }
        return true;
    }

    private void fireWatching(double stop, long last) {
        while (loop.next() <= stop && firings < last) {
            firings += loop.run(stop, 1);
            if (queue.hasChanged(loop.time(), context.y(), context.p())) {
                processEvents(loop.time());
                eventAtFiring = true;
                return;
            }
        }
    }

    private void processEvents(double t) {
        if (queue.process(t, context.y(), context.p())) {
            Failures.requirePopulations(system, t, context.y(), "after an event");
            restart(t);
        }
    }

    @Override
    double time() {
        return loop.time();
    }

    @Override
    double pendingTime() {
        return loop.next();
    }

    @Override
    double[] stateAt(double t) {
        return context.y();
    }

    @Override
    long firings() {
        return firings;
    }

    @Override
    String method() {
        return loop.method();
    }

    @Override
    void save(DataOutput out) throws IOException {
        out.writeLong(firings);
        out.writeBoolean(eventAtFiring);
        loop.save(out);
        if (clock != null) {
            clock.save(out);
        }
    }

    @Override
    void restore(DataInput in) throws IOException {
        firings = in.readLong();
        eventAtFiring = in.readBoolean();
        loop.restore(in);
        if (clock != null) {
            clock.restore(in);
        }
    }
}
