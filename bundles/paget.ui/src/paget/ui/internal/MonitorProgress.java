package paget.ui.internal;

import org.eclipse.core.runtime.IProgressMonitor;

import paget.sim.run.Progress;

/** Tells a monitor how far a piece of work is, and the work of a cancel. */
public class MonitorProgress implements Progress {
    /** The whole of the work, for {@link IProgressMonitor#beginTask}. */
    public static final int ALL = 1000;

    private final IProgressMonitor monitor;
    private int done;

    public MonitorProgress(IProgressMonitor monitor) {
        this.monitor = monitor;
    }

    @Override
    public synchronized void report(double fraction) {
        int now = (int) Math.min(ALL, fraction * ALL);
        if (now > done) {
            monitor.worked(now - done);
            done = now;
        }
    }

    @Override
    public boolean isCancelled() {
        return monitor.isCanceled();
    }
}
