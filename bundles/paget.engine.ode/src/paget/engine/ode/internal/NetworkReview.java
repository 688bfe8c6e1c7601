package paget.engine.ode.internal;

import paget.engine.ode.internal.step.Integrator;
import paget.engine.ode.internal.step.StepReview;

/** Knows what the error estimate of a step does not: that it needs its own past, or that a switch spoils it. */
final class NetworkReview implements StepReview {

    private final DelayRecorder recorder;
    private StepEnd stepEnd;

    /** @param recorder null for a network without delays */
    NetworkReview(DelayRecorder recorder) {
        this.recorder = recorder;
    }

    void watch(StepEnd value) {
        stepEnd = value;
    }

    @Override
    public void beforeAttempt() {
        if (recorder != null) {
            recorder.beforeAttempt();
        }
    }

    @Override
    public double afterAttempt(double t, double size, Integrator integrator) {
        return recorder == null ? 1 : recorder.afterAttempt(t, size, integrator);
    }

    @Override
    public double afterRejection(double size, Integrator integrator) {
        return stepEnd.partToJump(size);
    }
}
