package paget.engine.ode.internal;

import paget.sim.compile.CompiledNetwork;
import paget.sim.compile.Kernel;
import paget.sim.event.EventQueue;

/** The comparisons of a network and the triggers of its events. */
final class NetworkSwitches implements Switches {

    private final int count;
    private final Kernel kernel;
    private final EventQueue queue;
    private final double[] p;

    /** @param queue null for a network without events */
    NetworkSwitches(CompiledNetwork network, Kernel kernel, EventQueue queue, double[] p) {
        this.count = network.rootCount();
        this.kernel = kernel;
        this.queue = queue;
        this.p = p;
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public void functions(double t, double[] y, double[] out) {
        kernel.roots(t, y, p, out);
    }

    @Override
    public boolean truthChanged(double t, double[] y) {
        return queue != null && queue.hasChanged(t, y, p);
    }
}
