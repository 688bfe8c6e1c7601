package paget.engine.ssa.internal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * One step of the flow at a time, as long as the tolerances allow. The step stays readable until the next one, and can
 * be computed again with the same result.
 */
final class FlowIntegrator {

    private static final double SAFETY = 0.9;
    private static final double LARGEST_GROWTH = 5;
    private static final double LARGEST_SHRINKAGE = 0.2;
    /** By so much the length up to which steps of lower order are tried grows while they are not. */
    private static final double SHORT_RECOVERY = 1.02;
    private static final double SLACK = 100;
    /** A step reaches beyond the expected jump by so much, so that one step mostly suffices. */
    private static final double JUMP_MARGIN = 1.2;
    /** Jumps during one step, which the resolution of times within it allows easily. */
    private static final double MOST_JUMPS = 200;

    private final ReactionSystem system;
    private final Partition partition;
    private final FlowField field;
    private final EmbeddedStep longStep;
    private final EmbeddedStep shortStep;
    private final RootWatch roots;
    private final double relative;
    private final double absolute;
    private final double[] absolutes;
    private final double[] relatives;
    private final double[] z;
    private EmbeddedStep step;

    private double start;
    private double end;
    private double wanted;
    private double wantedShort;
    private long rejected;

    /** What {@link #integrate} was called with and had changed. */
    private final double[] startY;
    private double limitBefore;
    private double thresholdBefore;
    private double wantedBefore;
    private double wantedShortBefore;
    private long rejectedBefore;

    FlowIntegrator(RunContext context, Partition partition, FlowField field, RootWatch roots, double relative,
            double absolute) {
        this.system = context.system();
        this.partition = partition;
        this.field = field;
        this.roots = roots;
        this.relative = relative;
        this.absolute = absolute;
        int capacity = system.stateSize() + 1;
        this.longStep = new DormandPrinceStep(capacity);
        this.shortStep = new BogackiShampineStep(capacity);
        this.step = longStep;
        this.absolutes = new double[capacity];
        this.relatives = new double[capacity];
        this.z = new double[capacity];
        this.startY = new double[system.stateSize()];
        Arrays.fill(relatives, relative);
    }

    void restart() {
        wanted = Double.NaN;
    }

    long rejected() {
        return rejected;
    }

    double start() {
        return start;
    }

    double end() {
        return end;
    }

    /**
     * Integrates one step.
     *
     * @param y state at time t
     * @param threshold hazard after which the next jump happens
     * @param limit time that the step must not pass
     * @param memory the past, or null when nothing needs it
     */
    void integrate(double t, double[] y, double threshold, double limit, DelayMemory memory) {
        start = t;
        System.arraycopy(y, 0, startY, 0, y.length);
        limitBefore = limit;
        thresholdBefore = threshold;
        wantedBefore = wanted;
        wantedShortBefore = wantedShort;
        rejectedBefore = rejected;
        field.freeze(t, y);
        load(y, z);
        step = longStep;
        field.setStep(t, Double.POSITIVE_INFINITY);
        step.begin(t, z, field.size(), field);
        requireFinite();
        double hazard = field.hazard();
        field.requireHazards(t, hazard, SLACK * (relative + absolute));
        if (Double.isNaN(wanted)) {
            wanted = firstLength();
            wantedShort = Double.POSITIVE_INFINITY;
        }
        double bound = limit;
        double longest = expectedUse(threshold, hazard);
        if (memory != null) {
            bound = Math.min(bound, memory.nextBreak(t));
            longest = Math.min(longest, memory.shortestLag());
        }
        // an error of the hazard is one of the probability that a jump has happened
        int last = field.size() - 1;
        Arrays.fill(absolutes, 0, last, absolute);
        absolutes[last] = relative;
        roots.begin(t, y);
        if (longest <= Math.min(wanted, wantedShort)) {
            step = shortStep;
            step.beginLike(longStep);
        } else {
            wantedShort *= SHORT_RECOVERY;
        }
        control(y, longest, bound);
    }

    /** How long a step is likely to be of use: until the next jump that disturbs the flow, within reason. */
    private double expectedUse(double threshold, double hazard) {
        double disturbing = field.disturbingHazard();
        double untilJump = hazard > 0 ? JUMP_MARGIN * threshold / hazard : Double.POSITIVE_INFINITY;
        if (disturbing > 0.5 * hazard) {
            return Math.max(untilJump, 4 * Math.ulp(start));
        }
        double jumps = Math.min(MOST_JUMPS, disturbing > 0 ? hazard / disturbing : MOST_JUMPS);
        return hazard > 0 ? Math.max(untilJump, jumps / hazard) : untilJump;
    }

    private void control(double[] y, double longest, double bound) {
        RootWatch.Path path = (t, out) -> stateAt(t, y, out);
        while (true) {
            double length = Math.min(wanted, Math.min(longest, bound - start));
            end = start + length == bound || length == bound - start ? bound : start + length;
            if (length < 4 * Math.ulp(start) && length == wanted) {
                throw field.stepFailure(start);
            }
            field.setStep(start, end);
            step.attempt(end - start, field);
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
            if (roots.isCurved(end, path, SLACK * absolute)) {
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
            return;
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

    /** Fills the integrated states and an empty hazard. */
    void load(double[] y, double[] out) {
        int[] integrated = partition.integrated();
        for (int k = 0; k < integrated.length; k++) {
            out[k] = y[integrated[k]];
        }
        out[integrated.length] = 0;
    }

    private void requireFinite() {
        for (int i = 0; i < field.size(); i++) {
            if (Double.isNaN(step.slope()[i]) || Double.isInfinite(step.slope()[i])) {
                RuntimeException reason = field.blame(start);
                throw reason != null ? reason : Failures.total(system, start, step.slope()[i]);
            }
        }
    }

    /** A hundredth of the time in which a state changes by as much as it is (E. Hairer et al. 1993, II.4). */
    private double firstLength() {
        double length = Double.POSITIVE_INFINITY;
        for (int i = 0; i < field.size(); i++) {
            double scale = i == field.size() - 1 ? 1 : Math.max(Math.abs(z[i]), 1e3 * absolute);
            if (step.slope()[i] != 0) {
                length = Math.min(length, 0.01 * scale / Math.abs(step.slope()[i]));
            }
        }
        return Math.max(Double.isInfinite(length) ? 1e-3 : length, 1e3 * Math.ulp(start));
    }

    /** Cumulated hazard from the start of the step, with the steady propensities of the start. */
    double hazardAt(double t) {
        return at(t, field.size() - 1);
    }

    private double at(double t, int component) {
        double theta = Math.clamp((t - start) / step.length(), 0, 1);
        return theta == 1 ? step.endOf(component) : step.component(theta, component);
    }

    /**
     * The state at a time of the step.
     *
     * @param y gives the states that are not integrated
     * @param out filled
     */
    void stateAt(double t, double[] y, double[] out) {
        System.arraycopy(y, 0, out, 0, y.length);
        int[] integrated = partition.integrated();
        for (int k = 0; k < integrated.length; k++) {
            out[integrated[k]] = at(t, k);
        }
    }

    /** @param keepStep whether the present step shall be computed again when restored */
    void save(DataOutput out, boolean keepStep) throws IOException {
        out.writeDouble(keepStep ? wantedBefore : wanted);
        out.writeDouble(keepStep ? wantedShortBefore : wantedShort);
        out.writeLong(keepStep ? rejectedBefore : rejected);
        out.writeBoolean(keepStep);
        if (keepStep) {
            out.writeDouble(start);
            out.writeDouble(limitBefore);
            out.writeDouble(thresholdBefore);
            States.writeDoubles(out, startY);
        }
    }

    /** @return whether the step is there again */
    boolean restore(DataInput in, DelayMemory memory) throws IOException {
        wanted = in.readDouble();
        wantedShort = in.readDouble();
        rejected = in.readLong();
        boolean keepStep = in.readBoolean();
        if (keepStep) {
            double t = in.readDouble();
            double limit = in.readDouble();
            double threshold = in.readDouble();
            integrate(t, States.readDoubles(in), threshold, limit, memory);
        }
        return keepStep;
    }
}
