package paget.engine.ssa.internal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Finds the next point at which something happens: a jump, a change of a comparison, a time limit, or just the end of
 * an integration step.
 */
final class FlowStepper {

    private static final double SAFETY = 0.9;
    private static final double LARGEST_GROWTH = 5;
    private static final double LARGEST_SHRINKAGE = 0.2;
    /** A step reaches beyond the expected jump by so much, so that one step mostly suffices. */
    private static final double JUMP_MARGIN = 1.2;
    /** By so much the length up to which steps of lower order are tried grows while they are not. */
    private static final double SHORT_RECOVERY = 1.02;
    private static final double HAZARD_SLACK = 100;

    private final ReactionSystem system;
    private final Partition partition;
    private final FlowField field;
    private final EmbeddedStep longStep;
    private final EmbeddedStep shortStep;
    private EmbeddedStep step;
    private final double relative;
    private final double absolute;
    private final double[] z;
    private final double[] slope;
    private final double[] view;
    private final double[] absolutes;
    private final double[] relatives;
    private final RootWatch roots;

    private double time;
    private double threshold;
    private double wanted;
    private double wantedBefore;
    private double wantedShort;
    private double wantedShortBefore;
    private long rejected;
    private long rejectedBefore;
    private boolean pending;
    private boolean jump;
    private double end;

    FlowStepper(RunContext context, Partition partition, FlowField field, double relative, double absolute) {
        this.system = context.system();
        this.partition = partition;
        this.field = field;
        this.relative = relative;
        this.absolute = absolute;
        int capacity = system.stateSize() + 1;
        this.longStep = new DormandPrinceStep(capacity);
        this.shortStep = new BogackiShampineStep(capacity);
        this.step = longStep;
        this.z = new double[capacity];
        this.slope = new double[capacity];
        this.view = new double[system.stateSize()];
        this.absolutes = new double[capacity];
        this.relatives = new double[capacity];
        this.roots = new RootWatch(context, field);
        Arrays.fill(absolutes, absolute);
        Arrays.fill(relatives, relative);
    }

    /** An error of the hazard is one of the probability that a jump has happened. */
    private void setTolerances(int last) {
        Arrays.fill(absolutes, 0, last, absolute);
        absolutes[last] = relative;
    }

    /** @param exponential hazard that may cumulate until the next jump */
    void restart(double t, double exponential) {
        time = t;
        threshold = exponential;
        wanted = Double.NaN;
        pending = false;
    }

    void setThreshold(double exponential) {
        threshold = exponential;
    }

    boolean isPending() {
        return pending;
    }

    /** Time of the last finished point. */
    double time() {
        return time;
    }

    /** Time of the pending point. */
    double end() {
        return end;
    }

    /** Whether a jump happens at the pending point. */
    boolean isJump() {
        return jump;
    }

    long rejected() {
        return rejected;
    }

    /**
     * Computes the step to the next point.
     *
     * @param y state at {@link #time}
     * @param limit time of a model event, which no step passes
     * @param memory the past, or null when nothing needs it
     */
    void prepare(double[] y, double[] p, double limit, DelayMemory memory) {
        wantedBefore = wanted;
        wantedShortBefore = wantedShort;
        rejectedBefore = rejected;
        field.freeze(y);
        load(y);
        step = longStep;
        field.setStep(time, Double.POSITIVE_INFINITY);
        step.begin(time, z, field.size(), field);
        int last = field.size() - 1;
        double hazard = step.slope()[last];
        requireFinite();
        field.requireHazards(time, hazard, HAZARD_SLACK * (relative + absolute));
        if (Double.isNaN(wanted)) {
            wanted = firstLength();
            wantedShort = Double.POSITIVE_INFINITY;
        }
        double bound = limit;
        double longest = hazard > 0 ? Math.max(JUMP_MARGIN * threshold / hazard, 4 * Math.ulp(time))
                : Double.POSITIVE_INFINITY;
        if (memory != null) {
            bound = Math.min(bound, memory.nextBreak(time));
            longest = Math.min(longest, memory.shortestLag());
        }
        roots.begin(time, y);
        setTolerances(last);
        RootWatch.Path path = (t, out) -> interpolate(t, y, out);
        if (longest <= wantedShort) {
            step = shortStep;
            step.beginLike(longStep);
        } else {
            wantedShort *= SHORT_RECOVERY;
        }
        while (true) {
            double length = Math.min(wanted, Math.min(longest, bound - time));
            end = time + length == bound || length == bound - time ? bound : time + length;
            requireLength(length);
            field.setStep(time, end);
            step.attempt(end - time, field);
            double error = step.error(absolutes, relatives);
            if (!(error <= 1)) {
                rejected++;
                double shorter = length * shrinkage(error);
                if (step == shortStep) {
                    wantedShort = shorter;
                    step = longStep;
                } else {
                    wanted = shorter;
                }
                continue;
            }
            step.makeDense();
            if (roots.isCurved(end, path, HAZARD_SLACK * absolute)) {
                rejected++;
                wanted = 0.5 * length;
                continue;
            }
            double longer = growth(error) * length;
            if (step == shortStep) {
                wantedShort = Math.max(wantedShort, longer);
                wanted = Math.max(wanted, longer);
            } else {
                wanted = length < wanted ? Math.max(wanted, longer) : longer;
            }
            break;
        }
        pending = true;
        findJump(last);
        double change = roots.firstChange(end, path);
        if (change < end) {
            end = change;
            jump = false;
        }
    }

    private double shrinkage(double error) {
        return Double.isNaN(error) ? LARGEST_SHRINKAGE
                : Math.max(LARGEST_SHRINKAGE, SAFETY * StrictMath.pow(error, -1.0 / step.order()));
    }

    private double growth(double error) {
        return error < 1e-4 ? LARGEST_GROWTH
                : Math.min(LARGEST_GROWTH, SAFETY * StrictMath.pow(error, -1.0 / step.order()));
    }

    private void load(double[] y) {
        int[] integrated = partition.integrated();
        for (int k = 0; k < integrated.length; k++) {
            z[k] = y[integrated[k]];
        }
        z[integrated.length] = 0;
    }

    private void requireFinite() {
        for (int i = 0; i < field.size(); i++) {
            if (Double.isNaN(step.slope()[i]) || Double.isInfinite(step.slope()[i])) {
                RuntimeException reason = field.blame(time);
                throw reason != null ? reason : Failures.total(system, time, step.slope()[i]);
            }
        }
    }

    private void requireLength(double length) {
        if (length < 4 * Math.ulp(time) && length == wanted) {
            RuntimeException reason = field.blame(time);
            throw reason != null ? reason : Failures.step(system, time);
        }
    }

    /** A hundredth of the time in which a state changes by as much as it is (E. Hairer et al., II.4). */
    private double firstLength() {
        double length = Double.POSITIVE_INFINITY;
        for (int i = 0; i < field.size(); i++) {
            double scale = i == field.size() - 1 ? 1 : Math.max(Math.abs(z[i]), 1e3 * absolute);
            if (step.slope()[i] != 0) {
                length = Math.min(length, 0.01 * scale / Math.abs(step.slope()[i]));
            }
        }
        return Math.max(Double.isInfinite(length) ? 1e-3 : length, 1e3 * Math.ulp(time));
    }

    private void findJump(int last) {
        jump = step.endOf(last) >= threshold;
        if (!jump) {
            return;
        }
        // the Illinois variant of false position on the increasing polynomial
        double low = 0;
        double high = 1;
        double below = -threshold;
        double above = step.endOf(last) - threshold;
        int side = 0;
        while (high - low > 1e-15 * high && above > 0) {
            double between = low - below * (high - low) / (above - below);
            if (!(between > low && between < high)) {
                between = 0.5 * (low + high);
                if (!(between > low && between < high)) {
                    break;
                }
            }
            double value = step.component(between, last) - threshold;
            if (value < 0) {
                low = between;
                below = value;
                above = side < 0 ? 0.5 * above : above;
                side = -1;
                if (value > -1e-15 * threshold) {
                    break;
                }
            } else {
                high = between;
                above = value;
                below = side > 0 ? 0.5 * below : below;
                side = 1;
                if (value < 1e-15 * threshold) {
                    break;
                }
            }
        }
        end = Math.min(end, time + high * step.length());
    }

    private void interpolate(double t, double[] y, double[] out) {
        System.arraycopy(y, 0, out, 0, y.length);
        int[] integrated = partition.integrated();
        double theta = theta(t);
        for (int k = 0; k < integrated.length; k++) {
            out[integrated[k]] = theta == 1 ? step.endOf(k) : step.component(theta, k);
        }
    }

    private double theta(double t) {
        return Math.clamp((t - time) / step.length(), 0, 1);
    }

    /**
     * The state at a time not after the pending point.
     *
     * @param y state at {@link #time}
     * @param out filled
     */
    void stateAt(double t, double[] y, double[] out) {
        if (pending && t > time) {
            interpolate(t, y, out);
        } else {
            System.arraycopy(y, 0, out, 0, y.length);
        }
    }

    /** Goes to the pending point. */
    void finish(double[] y) {
        interpolate(end, y, view);
        System.arraycopy(view, 0, y, 0, y.length);
        int last = field.size() - 1;
        double theta = theta(end);
        threshold = Math.max(0, threshold - (theta == 1 ? step.endOf(last) : step.component(theta, last)));
        time = end;
        pending = false;
    }

    /**
     * The reaction that jumps at the finished point.
     *
     * @param fraction uniform in [0, 1)
     * @return −1 when no jump is possible after all
     */
    int chooseJump(double[] y, double fraction) {
        field.freeze(y);
        load(y);
        field.setStep(Double.NEGATIVE_INFINITY, time);
        field.evaluate(time, z, slope);
        return field.choose(fraction, slope[field.size() - 1]);
    }

    void save(DataOutput out) throws IOException {
        out.writeDouble(time);
        out.writeDouble(threshold);
        out.writeDouble(pending ? wantedBefore : wanted);
        out.writeDouble(pending ? wantedShortBefore : wantedShort);
        out.writeLong(pending ? rejectedBefore : rejected);
    }

    /** The pending step is computed anew, with the same result. */
    void restore(DataInput in) throws IOException {
        time = in.readDouble();
        threshold = in.readDouble();
        wanted = in.readDouble();
        wantedShort = in.readDouble();
        rejected = in.readLong();
        pending = false;
    }
}
