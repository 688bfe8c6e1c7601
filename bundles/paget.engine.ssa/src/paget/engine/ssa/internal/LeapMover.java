package paget.engine.ssa.internal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

import paget.sim.SimulationException;
import paget.sim.run.RunSettings;

/**
 * Tau-leaping. In a leap each jump fires a Poisson number of times whose mean is integrated along the mean path of the
 * state; critical jumps, which are near to exhausting a reactant, fire at most once and end the leap. Where leaps would
 * be no longer than a few firings, an exact method takes over for a while. A leap that would make a population negative
 * is tried again with half the length.
 */
final class LeapMover extends Mover {

    /** A leap shorter than so many expected firings is not worth it. */
    private static final double WORTHWHILE_FIRINGS = 10;
    /** So many exact firings are done instead, or as many as there are reactions, since looking at a leap costs that. */
    private static final long LEAST_EXACT_FIRINGS = 100;
    /** Expected firings of a leap that nothing else limits. */
    private static final double MOST_UNLIMITED_FIRINGS = 1e4;
    private static final double LARGEST_POISSON_MEAN = 1e15;
    private static final int LEAPS_BETWEEN_POLLS = 64;

    private final ReactionSystem system;
    private final Mover exact;
    private final LeapPath path;
    private final LeapField field;
    private final LeapSize size;
    private final double[] view;
    private final double[] next;
    private final long[] counts;
    private final double[] expected;

    private double time;
    private boolean pending;
    /** Leaps in a row that are as short as times allow. */
    private int still;
    private int criticalJump;
    private long key;
    private long exactLeft;
    private long firings;
    private long steps;
    private long redrawn;
    /** What {@link #prepare} changes, as it was before. */
    private long[] randomBefore = new long[0];
    private double wantedBefore;
    private long rejectedBefore;
    private long redrawnBefore;
    private int ageBefore;

    LeapMover(RunContext context, Mover exact, double epsilon, RunSettings settings) {
        super(context);
        this.system = context.system();
        this.exact = exact;
        this.path = new LeapPath(context, epsilon, settings);
        this.field = path.field();
        this.size = new LeapSize(context, epsilon);
        this.view = new double[system.stateSize()];
        this.next = new double[system.stateSize()];
        this.counts = new long[system.jumps().length];
        this.expected = new double[counts.length];
    }

    @Override
    void restart(double t) {
        time = t;
        path.setWanted(Double.POSITIVE_INFINITY);
        pending = false;
        exactLeft = 0;
        size.slopes().reset();
    }

    @Override
    Outcome move(double target, long limit, Poll poll) {
        for (int n = 1;; n++) {
            if (exactLeft > 0) {
                Outcome outcome = moveExactly(target, poll);
                if (outcome != Outcome.FIRED) {
                    return outcome;
                }
            } else if (!pending) {
                prepare();
            } else if (path.end() > target) {
                return Outcome.REACHED;
            } else {
                finish();
            }
            if (n % LEAPS_BETWEEN_POLLS == 0 && poll.at(time())) {
                return Outcome.CANCELLED;
            }
        }
    }

    private Outcome moveExactly(double target, Poll poll) {
        long before = exact.firings();
        Outcome outcome = exact.move(target, exactLeft, poll);
        exactLeft -= exact.firings() - before;
        if (outcome == Outcome.FIRED || exactLeft <= 0) {
            exactLeft = 0;
            time = exact.time();
            path.setWanted(Double.POSITIVE_INFINITY);
            size.slopes().reset();
            return outcome == Outcome.CANCELLED ? outcome : Outcome.FIRED;
        }
        return outcome;
    }

    private void prepare() {
        double[] y = context.y();
        randomBefore = context.random().state();
        wantedBefore = path.wanted();
        rejectedBefore = path.rejected();
        redrawnBefore = redrawn;
        ageBefore = size.slopes().age();
        path.begin(time, y);
        double total = field.total();
        double longest = size.longest(time, y, field.rates(), field);
        if (longest == Double.POSITIVE_INFINITY && total > 0) {
            longest = MOST_UNLIMITED_FIRINGS / total;
        }
        if (longest < Math.ulp(time)) {
            throw Failures.tooFast(system, time, y, field.rates());
        }
        while (true) {
            if (total > 0 && longest < WORTHWHILE_FIRINGS / total) {
                exactLeft = Math.max(LEAST_EXACT_FIRINGS, system.jumps().length);
                exact.restart(time);
                return;
            }
            double length = path.integrate(longest);
            if (draw()) {
                pending = true;
                return;
            }
            redrawn++;
            longest = 0.5 * length;
        }
    }

    /** Draws what happens in the leap; false when a population would become negative. */
    private boolean draw() {
        boolean critical = path.endAtHazard(context.random().nextExponential());
        critical &= !path.endAtChange();
        int[] jumps = system.jumps();
        for (int k = 0; k < jumps.length; k++) {
            expected[k] = Math.max(0, path.at(path.end(), field.firingsOf(k)));
            if (expected[k] > LARGEST_POISSON_MEAN) {
                throw new SimulationException(SimulationException.Code.LIMIT, system.reactionId(jumps[k]), time,
                        expected[k], "The reaction " + system.reactionName(jumps[k]) + " would fire " + expected[k]
                                + " times in one leap at time " + time + ", more than can be counted.");
            }
            counts[k] = context.random().nextPoisson(expected[k]);
        }
        key = context.random().nextLong();
        criticalJump = -1;
        if (critical) {
            path.evaluateEnd();
            criticalJump = field.chooseCritical(context.random().nextDouble());
        }
        fill(path.end(), next, true);
        for (int i = 0; i < next.length; i++) {
            if (!system.isContinuous(i) && !(next[i] >= 0)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The state at a point of the leap: whole-numbered populations by the firings until then, continuous ones by the
     * mean path and the difference of the firings from their mean.
     */
    private void fill(double t, double[] out, boolean atEnd) {
        double[] y = context.y();
        for (int i = 0; i < out.length; i++) {
            out[i] = system.isContinuous(i) ? path.at(t, i) : y[i];
        }
        int[] jumps = system.jumps();
        for (int k = 0; k < jumps.length; k++) {
            if (counts[k] == 0 && expected[k] == 0) {
                continue;
            }
            double mean = Math.max(0, path.at(t, field.firingsOf(k)));
            double fired = atEnd ? counts[k]
                    : LeapBridge.before(key, k, counts[k], expected[k] > 0 ? mean / expected[k] : 1);
            addFirings(jumps[k], fired, mean, t, out);
        }
        if (atEnd && criticalJump >= 0) {
            addFirings(jumps[criticalJump], 1, 0, t, out);
        }
    }

    private void addFirings(int reaction, double fired, double mean, double t, double[] out) {
        int[] states = system.statesOf(reaction);
        for (int n = 0; n < states.length; n++) {
            int i = states[n];
            out[i] += field.change(reaction, n, t) * (system.isContinuous(i) ? fired - mean : fired);
        }
    }

    private void finish() {
        double[] y = context.y();
        if (context.memory() != null) {
            context.memory().record(path.end(), this::stateAt, context.p());
        }
        System.arraycopy(next, 0, y, 0, y.length);
        still = path.end() <= Math.nextUp(time) ? still + 1 : 0;
        time = path.end();
        pending = false;
        steps++;
        if (still >= STANDSTILL) {
            throw standstill(time);
        }
        for (long count : counts) {
            firings += count;
        }
        if (criticalJump >= 0) {
            firings++;
        }
        requireWhole(y);
        if (context.queue() != null
                && (context.queue().nextTime() <= time || context.queue().hasChanged(time, y, context.p()))
                && context.queue().process(time, y, context.p())) {
            Failures.requirePopulations(system, time, y, "after an event");
            size.slopes().reset();
        }
        if (context.memory() != null) {
            context.memory().jump(y, context.p());
        }
    }

    private void requireWhole(double[] y) {
        if (!system.compiled().hasConstantStoichiometry()) {
            Failures.requirePopulations(system, time, y, "after a leap");
        }
    }

    @Override
    double time() {
        return exactLeft > 0 ? exact.time() : time;
    }

    @Override
    double pendingTime() {
        return exactLeft > 0 ? exact.pendingTime() : pending ? path.end() : time;
    }

    @Override
    double[] stateAt(double t) {
        if (exactLeft > 0) {
            return exact.stateAt(t);
        }
        if (!pending || t <= time) {
            return context.y();
        }
        fill(t, view, false);
        for (int i = 0; i < view.length; i++) {
            if (!system.isContinuous(i)) {
                // within a leap, firings that take may come before those that give
                view[i] = Math.max(0, view[i]);
            }
        }
        return view;
    }

    @Override
    long firings() {
        return firings + exact.firings();
    }

    @Override
    String method() {
        return "tau-leaping";
    }

    @Override
    long steps() {
        return steps;
    }

    @Override
    long rejectedSteps() {
        return path.rejected() + redrawn;
    }

    @Override
    long evaluations() {
        return field.evaluations() + exact.evaluations();
    }

    @Override
    void save(DataOutput out) throws IOException {
        out.writeDouble(time);
        out.writeLong(firings);
        out.writeLong(steps);
        out.writeLong(exactLeft);
        out.writeBoolean(pending);
        out.writeDouble(pending ? wantedBefore : path.wanted());
        out.writeLong(pending ? rejectedBefore : path.rejected());
        out.writeLong(pending ? redrawnBefore : redrawn);
        size.slopes().save(out, pending ? ageBefore : size.slopes().age());
        if (pending) {
            for (long value : randomBefore) {
                out.writeLong(value);
            }
        }
        if (exactLeft > 0) {
            exact.save(out);
        } else {
            out.writeLong(exact.firings());
        }
    }

    /** A pending leap is drawn anew, with the same result. */
    @Override
    void restore(DataInput in) throws IOException {
        time = in.readDouble();
        firings = in.readLong();
        steps = in.readLong();
        exactLeft = in.readLong();
        boolean wasPending = in.readBoolean();
        path.setWanted(in.readDouble());
        path.setRejected(in.readLong());
        redrawn = in.readLong();
        size.slopes().restore(in);
        if (wasPending) {
            long[] state = new long[context.random().state().length];
            for (int i = 0; i < state.length; i++) {
                state[i] = in.readLong();
            }
            context.random().restore(state);
        }
        pending = false;
        if (exactLeft > 0) {
            exact.restore(in);
        } else {
            firings += in.readLong();
        }
    }
}
