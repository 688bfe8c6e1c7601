package paget.sim.testkit;

import java.util.concurrent.atomic.AtomicInteger;

import paget.sim.run.Progress;

/** Cancels at the n-th time it is asked. */
public final class StopAfter implements Progress {

    private final AtomicInteger left;

    public StopAfter(int polls) {
        left = new AtomicInteger(polls);
    }

    @Override
    public void report(double fraction) {
        if (!(fraction >= 0 && fraction <= 1)) {
            throw new AssertionError("Progress must lie between 0 and 1, not " + fraction + ".");
        }
    }

    @Override
    public boolean isCancelled() {
        return left.decrementAndGet() < 0;
    }
}
