package paget.engine.ssa.internal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

import paget.sim.run.RunSettings;

/**
 * Finds the next point at which something happens: a jump, a change of a comparison, a time limit, or just the end of
 * an integration step. A step stays in use after jumps that do not disturb the flow.
 */
final class FlowStepper {

    private static final double ROUNDING = 1e-15;

    private final FlowField field;
    private final FlowIntegrator integrator;
    private final RootWatch roots;
    private final DelayMemory memory;
    private final double[] z;
    private final double[] view;

    private double time;
    private double threshold;
    /** Whether the step of the integrator goes on from {@link #time}. */
    private boolean inStep;
    /** Steady hazard now and when the step was made, which its hazard contains. */
    private double steadyOfStep;
    private boolean pending;
    private boolean jump;
    private double end;

    FlowStepper(RunContext context, Partition partition, FlowField field, RunSettings settings) {
        this.field = field;
        this.memory = context.memory();
        this.roots = new RootWatch(context, field);
        this.integrator = new FlowIntegrator(context, partition, field, roots, settings.relativeTolerance(),
                settings.absoluteTolerance());
        this.z = new double[context.y().length + 1];
        this.view = new double[context.y().length];
    }

    /** @param exponential hazard that may cumulate until the next jump */
    void restart(double t, double exponential) {
        time = t;
        threshold = exponential;
        integrator.restart();
        disturb();
    }

    void setThreshold(double exponential) {
        threshold = exponential;
    }

    /** Sees that the flow is another one from now on. */
    void disturb() {
        inStep = false;
        pending = false;
    }

    /** Sees that a jump has changed nothing but steady propensities. */
    void follow(int reaction, double[] y) {
        field.follow(reaction, time, y);
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
        return integrator.rejected();
    }

    /**
     * Finds the next point.
     *
     * @param y state at {@link #time}
     * @param limit time of a model event, which the point does not pass
     */
    void prepare(double[] y, double limit) {
        if (!inStep) {
            integrator.integrate(time, y, threshold, limit, memory);
            steadyOfStep = field.steadyHazard();
            inStep = true;
        } else {
            roots.begin(time, y);
        }
        end = Math.min(limit, integrator.end());
        jump = false;
        findJump();
        double change = roots.firstChange(end, (t, out) -> integrator.stateAt(t, y, out));
        if (change < end) {
            end = change;
            jump = false;
        }
        pending = true;
    }

    /** Hazard that cumulates from now to a time of the step. */
    private double cumulated(double t) {
        return integrator.hazardAt(t) - integrator.hazardAt(time)
                + (field.steadyHazard() - steadyOfStep) * (t - time);
    }

    /** Ends the way where the hazard reaches the threshold, by the Illinois variant of false position. */
    private void findJump() {
        double above = cumulated(end) - threshold;
        jump = above >= 0;
        double low = time;
        double below = -threshold;
        int side = 0;
        while (jump && end > low) {
            double between = low - below * (end - low) / (above - below);
            if (!(between > low && between < end)) {
                between = 0.5 * (low + end);
                if (!(between > low && between < end)) {
                    return;
                }
            }
            double value = cumulated(between) - threshold;
            if (Math.abs(value) <= ROUNDING * threshold) {
                end = between;
                return;
            }
            if (value < 0) {
                low = between;
                below = value;
                above = side < 0 ? 0.5 * above : above;
                side = -1;
            } else {
                end = between;
                above = value;
                below = side > 0 ? 0.5 * below : below;
                side = 1;
            }
        }
    }

    /**
     * The state at a time not after the pending point.
     *
     * @param y state at {@link #time}
     * @param out filled
     */
    void stateAt(double t, double[] y, double[] out) {
        if (pending && t > time) {
            integrator.stateAt(t, y, out);
        } else {
            System.arraycopy(y, 0, out, 0, y.length);
        }
    }

    /** Goes to the pending point. Unless a jump follows, the step is used up. */
    void finish(double[] y) {
        threshold = Math.max(0, threshold - cumulated(end));
        integrator.stateAt(end, y, view);
        System.arraycopy(view, 0, y, 0, y.length);
        time = end;
        pending = false;
        inStep = jump && end < integrator.end();
    }

    /**
     * The reaction that jumps at the finished point.
     *
     * @param fraction uniform in [0, 1)
     * @return −1 when no jump is possible after all
     */
    int chooseJump(double[] y, double fraction) {
        integrator.load(y, z);
        field.setStep(Double.NEGATIVE_INFINITY, time);
        field.evaluateRates(time, z);
        return field.choose(fraction);
    }

    void save(DataOutput out) throws IOException {
        out.writeDouble(time);
        out.writeDouble(threshold);
        integrator.save(out, inStep);
    }

    /** What is pending is computed anew, with the same result. */
    void restore(DataInput in, double[] y) throws IOException {
        time = in.readDouble();
        threshold = in.readDouble();
        pending = false;
        inStep = integrator.restore(in, memory);
        if (inStep) {
            steadyOfStep = field.steadyHazard();
            field.freeze(time, y);
        }
    }
}
