package paget.engine.ssa.internal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

import paget.sim.event.EventQueue;
import paget.sim.run.RunSettings;

/**
 * Simulation in which something flows between the jumps: a piecewise deterministic Markov process (M. H. A. Davis, J.
 * R. Stat. Soc. B 46 (1984) 353–388). The next jump happens when the integral of the total hazard reaches an
 * exponential random number; the integral is one more component of the differential equations, so it is known within
 * their tolerance.
 */
final class FlowMover extends Mover {

    private static final int STEPS_BETWEEN_POLLS = 64;

    private final ReactionSystem system;
    private final Partition partition;
    private final FlowField field;
    private final FlowStepper stepper;
    private final EventQueue queue;
    private final DelayMemory memory;
    private final double[] view;
    private long firings;
    /** Steps in a row that are as short as times allow. */
    private int still;
    private long steps;

    FlowMover(RunContext context, Partition partition, RunSettings settings) {
        super(context);
        this.system = context.system();
        this.partition = partition;
        this.field = new FlowField(context, partition);
        this.memory = context.memory();
        this.queue = context.queue();
        this.stepper = new FlowStepper(context, partition, field, settings);
        this.view = new double[system.stateSize()];
    }

    @Override
    void restart(double t) {
        if (partition.update(context.y(), context.random())) {
            field.repartition();
        }
        stepper.restart(t, context.random().nextExponential());
    }

    @Override
    Outcome move(double target, long limit, Poll poll) {
        long last = limit > Long.MAX_VALUE - firings ? Long.MAX_VALUE : firings + limit;
        for (int n = 1;; n++) {
            if (!stepper.isPending()) {
                stepper.prepare(context.y(), queue == null ? Double.POSITIVE_INFINITY : queue.nextTime());
            }
            if (stepper.end() > target) {
                return Outcome.REACHED;
            }
            finishStep();
            if (n % STEPS_BETWEEN_POLLS == 0 && poll.at(stepper.time())) {
                return Outcome.CANCELLED;
            }
            if (firings >= last) {
                return Outcome.FIRED;
            }
        }
    }

    private void finishStep() {
        double[] y = context.y();
        double[] p = context.p();
        double end = stepper.end();
        if (memory != null) {
            memory.record(end, this::stateAt, p);
        }
        boolean jump = stepper.isJump();
        // where firings follow one another faster, each still takes the smallest step that time can make
        still = end <= Math.nextUp(stepper.time()) ? still + 1 : 0;
        if (still >= STANDSTILL) {
            throw standstill(end);
        }
        stepper.finish(y);
        steps++;
        boolean changed = jump && fire(end);
        if (queue != null && (queue.nextTime() <= end || queue.hasChanged(end, y, p)) && queue.process(end, y, p)) {
            Failures.requirePopulations(system, end, y, this::isWhole, "after an event");
            stepper.disturb();
            changed = true;
        }
        if (changed && memory != null) {
            memory.jump(y, p);
        }
        if (partition.update(y, context.random())) {
            field.repartition();
            stepper.disturb();
        }
    }

    private boolean fire(double t) {
        int reaction = stepper.chooseJump(context.y(), context.random().nextDouble());
        stepper.setThreshold(context.random().nextExponential());
        if (reaction < 0) {
            stepper.disturb();
            return false;
        }
        field.fire(reaction, t, context.y());
        if (field.classes().isDisturbing(reaction)) {
            stepper.disturb();
        } else {
            stepper.follow(reaction, context.y());
        }
        firings++;
        return true;
    }

    @Override
    double time() {
        return stepper.time();
    }

    @Override
    double pendingTime() {
        return stepper.isPending() ? stepper.end() : stepper.time();
    }

    @Override
    double[] stateAt(double t) {
        context.clock().set(t);
        stepper.stateAt(t, context.y(), view);
        return view;
    }

    @Override
    boolean isWhole(int state) {
        return partition.position(state) < 0;
    }

    @Override
    long firings() {
        return firings;
    }

    @Override
    String method() {
        return partition.method();
    }

    @Override
    long steps() {
        return steps;
    }

    @Override
    long rejectedSteps() {
        return stepper.rejected();
    }

    @Override
    long evaluations() {
        return field.evaluations();
    }

    @Override
    void save(DataOutput out) throws IOException {
        out.writeLong(firings);
        out.writeLong(steps);
        partition.save(out);
        stepper.save(out);
    }

    @Override
    void restore(DataInput in) throws IOException {
        firings = in.readLong();
        steps = in.readLong();
        partition.restore(in);
        field.repartition();
        stepper.restore(in, context.y());
    }
}
