package paget.engine.ssa.internal;

import java.util.Arrays;

import paget.sim.run.RunSettings;

/**
 * The mean path of a leap: how the state, the expected firings and the hazard of critical jumps go on from the start of
 * the leap, within tolerances.
 */
final class LeapPath {

    /** Tolerance of whole-numbered populations and firings, relative to the change of propensities that is allowed. */
    private static final double TOLERANCE = 0.03;
    private static final double NEGATIVE_SLACK = 1e-4;

    private final RunContext context;
    private final ReactionSystem system;
    private final LeapField field;
    private final EmbeddedStep step;
    private final RootWatch roots;
    private final double slack;
    private final double[] absolutes;
    private final double[] relatives;
    private final double[] z;
    private final double[] slope;
    private double time;
    private double wanted;
    private long rejected;
    private double end;

    LeapPath(RunContext context, double epsilon, RunSettings settings) {
        this.context = context;
        this.system = context.system();
        this.field = new LeapField(context);
        this.step = new DormandPrinceStep(field.size());
        this.roots = new RootWatch(context, null);
        this.slack = 100 * settings.absoluteTolerance();
        this.absolutes = new double[field.size()];
        this.relatives = new double[field.size()];
        this.z = new double[field.size()];
        this.slope = new double[field.size()];
        Arrays.fill(relatives, TOLERANCE * epsilon);
        Arrays.fill(absolutes, TOLERANCE * epsilon);
        for (int i = 0; i < system.stateSize(); i++) {
            if (system.isContinuous(i)) {
                relatives[i] = settings.relativeTolerance();
                absolutes[i] = settings.absoluteTolerance();
            }
        }
    }

    LeapField field() {
        return field;
    }

    /** Length that the tolerances allow for the next step. */
    double wanted() {
        return wanted;
    }

    void setWanted(double length) {
        wanted = length;
    }

    /** Steps tried and thrown away. */
    long rejected() {
        return rejected;
    }

    void setRejected(long count) {
        rejected = count;
    }

    double end() {
        return end;
    }

    /** Sees the state at the start of a leap; {@link LeapField#rates()} are those of the start afterwards. */
    void begin(double t, double[] y) {
        time = t;
        context.clock().set(t);
        field.classify(y);
        System.arraycopy(y, 0, z, 0, y.length);
        Arrays.fill(z, y.length, z.length, 0);
        step.begin(t, z, field.size(), field);
        field.requireRates(t, NEGATIVE_SLACK);
        roots.begin(t, y);
    }

    /**
     * Integrates.
     *
     * @param longest length that must not be exceeded
     * @return length reached
     */
    double integrate(double longest) {
        double bound = context.queue() == null ? Double.POSITIVE_INFINITY : context.queue().nextTime();
        double most = context.memory() == null ? longest : Math.min(longest, context.memory().shortestLag());
        if (wanted == Double.POSITIVE_INFINITY && most == Double.POSITIVE_INFINITY) {
            wanted = firstLength();
        }
        while (true) {
            double length = Math.min(wanted, Math.min(most, bound - time));
            end = length == bound - time ? bound : time + length;
            if (length < 4 * Math.ulp(time) && length == wanted) {
                throw field.stepFailure(time);
            }
            step.attempt(end - time, field);
            double error = step.error(absolutes, relatives);
            if (!(error <= 1)) {
                rejected++;
                wanted = length * (Double.isNaN(error) ? 0.2 : Math.max(0.2, 0.9 * StrictMath.pow(error, -0.2)));
                continue;
            }
            step.makeDense();
            if (roots.isCurved(end, this::state, slack)) {
                rejected++;
                wanted = 0.5 * length;
                continue;
            }
            double longer = length * (error < 1e-4 ? 5 : Math.min(5, 0.9 * StrictMath.pow(error, -0.2)));
            wanted = length < wanted ? Math.max(wanted, longer) : longer;
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

    /** Ends the path where the hazard of critical jumps reaches a threshold; false when it does not. */
    boolean endAtHazard(double threshold) {
        int component = field.criticalHazard();
        if (step.endOf(component) < threshold) {
            return false;
        }
        double low = 0;
        double high = 1;
        while (high - low > 1e-12) {
            double between = 0.5 * (low + high);
            if (step.component(between, component) < threshold) {
                low = between;
            } else {
                high = between;
            }
        }
        end = Math.min(end, time + high * step.length());
        return true;
    }

    /** Ends the path where a comparison first changes on it; false when none does before the end. */
    boolean endAtChange() {
        double change = roots.firstChange(end, this::state);
        boolean earlier = change < end;
        end = earlier ? change : end;
        return earlier;
    }

    /** A component at a time on the path. */
    double at(double t, int component) {
        double theta = Math.clamp((t - time) / step.length(), 0, 1);
        return theta == 1 ? step.endOf(component) : step.component(theta, component);
    }

    private void state(double t, double[] out) {
        for (int i = 0; i < out.length; i++) {
            out[i] = at(t, i);
        }
    }

    /** Computes the rates at the end of the path. */
    void evaluateEnd() {
        for (int i = 0; i < z.length; i++) {
            z[i] = at(end, i);
        }
        field.evaluate(end, z, slope);
    }
}
