package paget.engine.ssa.internal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

import paget.sim.SimulationException;
import paget.sim.run.RunSettings;

/**
 * Tau-leaping. In a leap each jump fires a Poisson number of times whose mean is integrated along the mean path of the
 * state; critical jumps, which are near to exhausting a reactant, fire at most once and end the leap. Where leaps would
 * be no longer than a few firings, an exact method takes over for a while. A leap that would make a population negative
 * is tried again with half the length.
 */
final class LeapMover extends Mover {

    /** A leap shorter than so many expected firings is not worth it, and so many exact ones are done instead. */
    private static final double WORTHWHILE_FIRINGS = 10;
    private static final long EXACT_FIRINGS = 100;
    /** Expected firings of a leap that nothing else limits. */
    private static final double MOST_UNLIMITED_FIRINGS = 1e4;
    private static final double LARGEST_POISSON_MEAN = 1e15;
    /** Tolerance of the mean path relative to the fraction by which propensities may change. */
    private static final double PATH_TOLERANCE = 0.03;
    private static final double NEGATIVE_SLACK = 1e-4;

    private final ReactionSystem system;
    private final Mover exact;
    private final LeapField field;
    private final LeapSize size;
    private final DormandPrinceStep step;
    private final RootWatch roots;
    private final double slack;
    private final double[] absolutes;
    private final double[] relatives;
    private final double[] z;
    private final double[] view;
    private final double[] next;
    private final long[] counts;
    private final double[] expected;

    private double time;
    private double wanted;
    private boolean pending;
    private double end;
    private int criticalJump;
    private long key;
    private long exactLeft;
    private long firings;
    private long steps;
    private long rejected;
    /** What {@link #prepare} changes, as it was before. */
    private long[] randomBefore = new long[0];
    private double wantedBefore;
    private long rejectedBefore;
    private int ageBefore;

    LeapMover(RunContext context, Mover exact, double epsilon, RunSettings settings) {
        super(context);
        this.system = context.system();
        this.exact = exact;
        this.field = new LeapField(context);
        this.size = new LeapSize(context, epsilon);
        this.step = new DormandPrinceStep(field.size());
        this.roots = new RootWatch(context, null);
        this.slack = 100 * settings.absoluteTolerance();
        this.absolutes = new double[field.size()];
        this.relatives = new double[field.size()];
        this.z = new double[field.size()];
        this.view = new double[system.stateSize()];
        this.next = new double[system.stateSize()];
        this.counts = new long[system.jumps().length];
        this.expected = new double[counts.length];
        double relative = PATH_TOLERANCE * epsilon;
        Arrays.fill(relatives, relative);
        Arrays.fill(absolutes, relative);
        for (int i = 0; i < system.stateSize(); i++) {
            if (system.isContinuous(i)) {
                relatives[i] = settings.relativeTolerance();
                absolutes[i] = settings.absoluteTolerance();
            }
        }
    }

    @Override
    void restart(double t) {
        time = t;
        wanted = Double.POSITIVE_INFINITY;
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
            } else if (end > target) {
                return Outcome.REACHED;
            } else {
                finish();
            }
            if (n % 64 == 0 && poll.at(time())) {
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
            wanted = Double.POSITIVE_INFINITY;
            size.slopes().reset();
            return outcome == Outcome.CANCELLED ? outcome : Outcome.FIRED;
        }
        return outcome;
    }

    private void prepare() {
        double[] y = context.y();
        randomBefore = context.random().state();
        wantedBefore = wanted;
        rejectedBefore = rejected;
        ageBefore = size.slopes().age();
        context.clock().set(time);
        field.classify(y);
        System.arraycopy(y, 0, z, 0, y.length);
        Arrays.fill(z, y.length, z.length, 0);
        step.begin(time, z, field.size(), field);
        field.requireRates(time, NEGATIVE_SLACK);
        double total = field.total();
        double longest = size.longest(time, y, field.rates(), field);
        if (longest == Double.POSITIVE_INFINITY && total > 0) {
            longest = MOST_UNLIMITED_FIRINGS / total;
        }
        roots.begin(time, y);
        while (true) {
            if (total > 0 && longest < WORTHWHILE_FIRINGS / total) {
                exactLeft = EXACT_FIRINGS;
                exact.restart(time);
                return;
            }
            double length = integrate(longest, y);
            if (draw(y)) {
                pending = true;
                return;
            }
            rejected++;
            longest = 0.5 * length;
        }
    }

    /** Integrates the mean path and returns the length of the leap. */
    private double integrate(double longest, double[] y) {
        double bound = context.queue() == null ? Double.POSITIVE_INFINITY : context.queue().nextTime();
        double most = longest;
        if (context.memory() != null) {
            most = Math.min(most, context.memory().shortestLag());
        }
        if (wanted == Double.POSITIVE_INFINITY && most == Double.POSITIVE_INFINITY) {
            wanted = firstLength();
        }
        while (true) {
            double length = Math.min(wanted, Math.min(most, bound - time));
            end = length == bound - time ? bound : time + length;
            if (length < 4 * Math.ulp(time) && length == wanted) {
                throw Failures.step(system, time);
            }
            step.attempt(end - time, field);
            double error = step.error(absolutes, relatives);
            if (!(error <= 1)) {
                rejected++;
                wanted = length * (Double.isNaN(error) ? 0.2 : Math.max(0.2, 0.9 * StrictMath.pow(error, -0.2)));
                continue;
            }
            step.makeDense();
            if (roots.isCurved(end, this::path, slack)) {
                rejected++;
                wanted = 0.5 * length;
                continue;
            }
            double growth = error < 1e-4 ? 5 : Math.min(5, 0.9 * StrictMath.pow(error, -0.2));
            wanted = length < wanted ? Math.max(wanted, growth * length) : growth * length;
            return length;
        }
    }

    private double firstLength() {
        double length = Double.POSITIVE_INFINITY;
        for (int i = 0; i < system.stateSize(); i++) {
            if (step.slope()[i] != 0) {
                length = Math.min(length, 0.01 * Math.max(Math.abs(z[i]), slack) / Math.abs(step.slope()[i]));
            }
        }
        return Math.max(length == Double.POSITIVE_INFINITY ? 1e-3 : length, 1e3 * Math.ulp(time));
    }

    private void path(double t, double[] out) {
        double theta = theta(t);
        for (int i = 0; i < out.length; i++) {
            out[i] = at(theta, i);
        }
    }

    private double theta(double t) {
        return Math.clamp((t - time) / step.length(), 0, 1);
    }

    private double at(double theta, int component) {
        return theta == 1 ? step.endOf(component) : step.component(theta, component);
    }

    /** Draws what happens in the leap; false when a population would become negative. */
    private boolean draw(double[] y) {
        criticalJump = -1;
        double threshold = context.random().nextExponential();
        if (step.endOf(field.criticalHazard()) >= threshold) {
            end = Math.min(end, time + crossing(threshold) * step.length());
            criticalJump = 0;
        }
        double change = roots.firstChange(end, this::path);
        if (change < end) {
            end = change;
            criticalJump = -1;
        }
        double theta = theta(end);
        int[] jumps = system.jumps();
        for (int k = 0; k < jumps.length; k++) {
            expected[k] = Math.max(0, at(theta, field.firingsOf(k)));
            if (expected[k] > LARGEST_POISSON_MEAN) {
                throw new SimulationException(SimulationException.Code.LIMIT, system.reactionId(jumps[k]), time,
                        expected[k], "The reaction " + system.reactionName(jumps[k]) + " would fire " + expected[k]
                                + " times in one leap at time " + time + ", more than can be counted.");
            }
            counts[k] = context.random().nextPoisson(expected[k]);
        }
        key = context.random().nextLong();
        if (criticalJump >= 0) {
            for (int i = 0; i < z.length; i++) {
                z[i] = at(theta, i);
            }
            double[] slope = new double[z.length];
            field.evaluate(end, z, slope);
            criticalJump = field.chooseCritical(context.random().nextDouble());
        }
        fill(end, next, true);
        for (int i = 0; i < next.length; i++) {
            if (!system.isContinuous(i) && !(next[i] >= 0)) {
                return false;
            }
        }
        return true;
    }

    /** Where the cumulated critical hazard reaches the threshold, as a fraction of the step. */
    private double crossing(double threshold) {
        double low = 0;
        double high = 1;
        while (high - low > 1e-12) {
            double between = 0.5 * (low + high);
            if (step.component(between, field.criticalHazard()) < threshold) {
                low = between;
            } else {
                high = between;
            }
        }
        return high;
    }

    /**
     * The state at a point of the leap: whole-numbered populations by the firings until then, continuous ones by the
     * mean path and the difference of the firings from their mean.
     */
    private void fill(double t, double[] out, boolean atEnd) {
        double[] y = context.y();
        double theta = theta(t);
        for (int i = 0; i < out.length; i++) {
            out[i] = system.isContinuous(i) ? at(theta, i) : y[i];
        }
        int[] jumps = system.jumps();
        for (int k = 0; k < jumps.length; k++) {
            if (counts[k] == 0 && expected[k] == 0) {
                continue;
            }
            double mean = Math.max(0, at(theta, field.firingsOf(k)));
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
            context.memory().record(end, this::stateAt, context.p());
        }
        System.arraycopy(next, 0, y, 0, y.length);
        time = end;
        pending = false;
        steps++;
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
        return exactLeft > 0 ? exact.pendingTime() : pending ? end : time;
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
        return rejected;
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
        out.writeDouble(pending ? wantedBefore : wanted);
        out.writeLong(pending ? rejectedBefore : rejected);
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
        wanted = in.readDouble();
        rejected = in.readLong();
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
