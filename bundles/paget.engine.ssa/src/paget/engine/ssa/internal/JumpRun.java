package paget.engine.ssa.internal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

import paget.sim.compile.CompiledNetwork;
import paget.sim.event.EventQueue;
import paget.sim.run.Progress;
import paget.sim.run.RunStatistics;

/**
 * A replicate of a network in which nothing flows: between firings and model events the state stays as it is, and so
 * do all propensities.
 */
final class JumpRun extends StochasticRun {

    /** Firings between two looks at the clock; some milliseconds of work. */
    private static final long CHUNK = 16_384;

    private final JumpLoop loop;
    private final EventQueue queue;
    private final TriggerClock clock;
    private final boolean stateTriggers;
    private boolean eventAtFiring;
    private long firings;

    JumpRun(SsaSimulation simulation, long replicate) {
        super(simulation, replicate);
        CompiledNetwork compiled = system.compiled();
        this.loop = simulation.program().methods().newLoop(new JumpState(system, kernel, y, p, random));
        boolean events = !compiled.events().isEmpty();
        this.queue = events ? new EventQueue(compiled, kernel, eventRandom) : null;
        this.clock = events ? new TriggerClock(kernel, compiled.rootCount()) : null;
        this.stateTriggers = simulation.program().eventShape().state();
    }

    @Override
    void begin(double t) {
        if (queue != null) {
            queue.start(t, y, p);
            Failures.requirePopulations(system, t, y, "after the events at the start");
            clock.restart(t);
        }
        loop.restart(t);
    }

    @Override
    boolean moveTo(double target, Progress progress) {
        while (true) {
            double due = nextEvent(target);
            double stop = Math.min(target, due);
            if (!fireUntil(stop, progress)) {
                return false;
            }
            if (eventAtFiring) {
                // it may have changed when the next event is due
                eventAtFiring = false;
                continue;
            }
            if (due > target) {
                return true;
            }
            processEvents(due);
            clock.restart(due);
        }
    }

    private double nextEvent(double limit) {
        return queue == null ? Double.POSITIVE_INFINITY
                : Math.min(queue.nextTime(), clock.next(Math.min(limit, queue.nextTime()), y, p));
    }

    /** Fires until the next firing lies after {@code stop}, or a firing has made an event happen. */
    private boolean fireUntil(double stop, Progress progress) {
        while (loop.next() <= stop) {
            if (!stateTriggers) {
                firings += loop.run(stop, CHUNK);
            } else {
                for (long n = 0; n < CHUNK && loop.next() <= stop; n++) {
                    firings += loop.run(stop, 1);
                    if (queue.hasChanged(loop.time(), y, p)) {
                        processEvents(loop.time());
                        eventAtFiring = true;
                        return !isCancelled(progress);
                    }
                }
            }
            if (isCancelled(progress)) {
                return false;
            }
        }
        return true;
    }

    private boolean isCancelled(Progress progress) {
        stateTime = loop.time();
        return poll(progress);
    }

    private void processEvents(double t) {
        if (queue.process(t, y, p)) {
            Failures.requirePopulations(system, t, y, "after an event");
            clock.restart(t);
            loop.restart(t);
        }
    }

    @Override
    void observe(double t) {
        kernel.observe(t, y, p, row);
    }

    @Override
    public RunStatistics statistics() {
        long executions = queue == null ? 0 : queue.executions();
        return new RunStatistics(loop.method(), firings + executions, 0, 0, 0);
    }

    @Override
    double[] queueState() {
        return queue == null ? new double[0] : queue.save();
    }

    @Override
    void beginBranch(double t, SavedState saved) {
        if (queue != null) {
            if (saved.hasEventsOf(system.compiled())) {
                queue.restore(saved.queue());
            } else {
                queue.start(t, y, p);
            }
            clock.restart(t);
        }
        loop.restart(t);
    }

    @Override
    void save(DataOutput out) throws IOException {
        out.writeLong(firings);
        loop.save(out);
        if (clock != null) {
            clock.save(out);
        }
    }

    @Override
    void restore(DataInput in, double[] queueState) throws IOException {
        firings = in.readLong();
        loop.restore(in);
        if (queue != null) {
            queue.restore(queueState);
            clock.restore(in);
        }
    }
}
