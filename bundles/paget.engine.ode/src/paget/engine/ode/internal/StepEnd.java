package paget.engine.ode.internal;

import paget.engine.ode.internal.step.Integrator;
import paget.engine.ode.internal.step.StiffSystem;
import paget.sim.event.EventQueue;

/**
 * Decides where a step really ends: at the first switch inside it that triggers an event or makes the derivatives
 * jump, else where the integrator ended it.
 */
final class StepEnd {

    /** How a step ends. */
    enum Kind {
        /** Anywhere; the solution goes on smoothly. */
        SMOOTH,
        /** At a time that was known before. */
        SCHEDULED,
        /** At a switch. */
        SWITCH
    }

    /** A jump of the derivatives matters when it would move the state by this part of the tolerance in the step. */
    private static final double NOTICEABLE = 0.01;
    /** So many jumps in a row, each right after the one before, are taken for a sliding motion. */
    private static final int CHATTER = 16;
    /** Steps of a sliding motion, in which jumps are left to the error control, before it is given up. */
    private static final int MOST_SLIDING_STEPS = 50_000;
    /** So many steps without a change of sign end a sliding motion. */
    private static final int CALM = 100;
    /** A jump comes right after the one before when what it changes has moved by no more tolerances since then. */
    private static final double INDISTINGUISHABLE = 100;
    /** A jump later in a failed step does not explain the failure. */
    private static final double WORTH_CUTTING = 0.99;
    /** A jump right at the start is left to the error control. */
    private static final double TOO_SHORT = 1e-6;

    private final Integrator integrator;
    private final StiffSystem system;
    private final SwitchLocator locator;
    private final EventQueue queue;
    private final double[] p;
    private final Failure failure;
    private final double[] state;
    private final double[] work;
    private final double[] fBefore;
    private final double[] fAfter;
    private double time;
    private Kind kind;
    private boolean jumped;
    private int switchIndex;
    private int chatter;
    private int sliding;
    private int calm;
    private double lastJump = Double.NEGATIVE_INFINITY;

    /**
     * @param locator null for a network without switches
     * @param queue null for a network without events
     */
    StepEnd(Integrator integrator, StiffSystem system, SwitchLocator locator, EventQueue queue, double[] p,
            Failure failure) {
        this.integrator = integrator;
        this.system = system;
        this.locator = locator;
        this.queue = queue;
        this.p = p;
        this.failure = failure;
        state = new double[system.size()];
        work = new double[system.size()];
        fBefore = new double[system.size()];
        fAfter = new double[system.size()];
    }

    double time() {
        return time;
    }

    Kind kind() {
        return kind;
    }

    /** Whether the derivatives jump there by a switch in the right side. */
    boolean jumped() {
        return jumped;
    }

    /** The derivatives just before a jump. Not a copy. */
    double[] derivativesBefore() {
        return fBefore;
    }

    /** The function that changed its sign there, or −1. */
    int switchIndex() {
        return switchIndex;
    }

    /** The state there, before events. Not a copy. */
    double[] state() {
        return state;
    }

    /** How far a sliding motion has come, for a checkpoint. */
    long[] save() {
        return new long[] { chatter, sliding, calm, Double.doubleToRawLongBits(lastJump) };
    }

    void restore(long[] saved) {
        chatter = (int) saved[0];
        sliding = (int) saved[1];
        calm = (int) saved[2];
        lastJump = Double.longBitsToDouble(saved[3]);
    }

    /** Looks at the integrator's last step, which had the given limit. */
    void settle(double limit) {
        takeWhole(limit);
        if (locator == null) {
            return;
        }
        if (chatter < CHATTER) {
            searchSwitches();
        } else {
            slide();
        }
    }

    private void slide() {
        if (++sliding > MOST_SLIDING_STEPS) {
            throw failure.slides(integrator);
        }
        calm = locator.moveTo(time, state) ? 0 : calm + 1;
        if (calm == CALM) {
            // One more jump at once and the sliding goes on.
            calm = 0;
            chatter = CHATTER - 1;
        }
        if (queue != null && queue.hasChanged(time, state, p)) {
            kind = Kind.SWITCH;
        }
    }

    private void takeWhole(double limit) {
        time = integrator.end();
        kind = time == limit ? Kind.SCHEDULED : Kind.SMOOTH;
        jumped = false;
        switchIndex = -1;
        System.arraycopy(integrator.endState(), 0, state, 0, state.length);
    }

    private void searchSwitches() {
        double from = integrator.start();
        while (from < time && locator.find(from, time, integrator::interpolate)) {
            double a = locator.before();
            double b = locator.after();
            boolean jump = jumps(a, b, integrator.end() - integrator.start(), integrator::interpolate);
            switchIndex = locator.changed();
            if (jump) {
                endAtJump(a, b);
                return;
            }
            integrator.interpolate(b, state);
            if (queue != null && queue.hasChanged(b, state, p)) {
                time = b;
                kind = Kind.SWITCH;
                return;
            }
            locator.pass();
            from = b;
        }
        switchIndex = -1;
        System.arraycopy(integrator.endState(), 0, state, 0, state.length);
    }

    /**
     * The part of a failed step that leads to a jump of the derivatives, as far as a parabola through its ends tells,
     * or NaN when no jump explains the failure.
     */
    double partToJump(double size) {
        double start = integrator.start();
        DenseOutput parabola = (t, out) -> parabola((t - start) / size, size, out);
        if (locator == null || chatter >= CHATTER || !isFinite(integrator.endState())
                || !locator.find(start, start + size, parabola)) {
            return Double.NaN;
        }
        double part = (locator.after() - start) / size;
        return part < WORTH_CUTTING && part > TOO_SHORT && jumps(locator.before(), locator.after(), size, parabola) ? part
                : Double.NaN;
    }

    private void parabola(double part, double size, double[] out) {
        double[] y0 = integrator.state();
        double[] f0 = integrator.derivatives();
        double[] y1 = integrator.endState();
        for (int i = 0; i < out.length; i++) {
            double slope = size * f0[i];
            out[i] = y0[i] + part * (slope + part * (y1[i] - y0[i] - slope));
        }
    }

    private static boolean isFinite(double[] values) {
        for (double value : values) {
            if (!Double.isFinite(value)) {
                return false;
            }
        }
        return true;
    }

    private boolean jumps(double a, double b, double size, DenseOutput dense) {
        dense.state(a, work);
        system.derivatives(a, work, fBefore);
        dense.state(b, work);
        system.derivatives(b, work, fAfter);
        for (int i = 0; i < fBefore.length; i++) {
            if (!(Math.abs(fAfter[i] - fBefore[i]) * size <= NOTICEABLE * integrator.scale(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the jump just examined comes right after the one before. */
    private boolean isChatter(double duration) {
        for (int i = 0; i < fBefore.length; i++) {
            if (Math.abs(fAfter[i] - fBefore[i]) * duration > INDISTINGUISHABLE * integrator.scale(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Takes the step again, only up to the jump, because the stages beyond it have spoilt it, and crosses the jump
     * with the derivatives before it.
     */
    private void endAtJump(double a, double b) {
        double start = integrator.start();
        if (isChatter(b - lastJump)) {
            chatter++;
        } else {
            chatter = 0;
            sliding = 0;
            calm = 0;
        }
        lastJump = b;
        double from = start;
        if (a > start + 2 * Math.ulp(start)) {
            if (!integrator.retake(a)) {
                if (!integrator.step(a)) {
                    throw failure.stepFailed(integrator);
                }
                if (integrator.end() < a) {
                    takeWhole(Double.POSITIVE_INFINITY);
                    return;
                }
            }
            from = a;
            System.arraycopy(integrator.endState(), 0, state, 0, state.length);
        } else {
            System.arraycopy(integrator.state(), 0, state, 0, state.length);
        }
        system.derivatives(from, state, fBefore);
        for (int i = 0; i < state.length; i++) {
            state[i] += (b - from) * fBefore[i];
        }
        time = b;
        kind = Kind.SWITCH;
        jumped = true;
    }
}
