package paget.sim.event;

import paget.sim.SimulationException;
import paget.sim.compile.CompiledNetwork;
import paget.sim.compile.Kernel;
import paget.sim.random.RandomStream;

/**
 * Triggers, delays, priorities and executes a network's events as SBML Level 3 Version 2 says. The engine finds the
 * times at which triggers change; the queue does the rest. One per run.
 */
public final class EventQueue {

    /** @param random breaks ties between equal priorities */
    public EventQueue(CompiledNetwork network, Kernel kernel, RandomStream random) {
        throw new UnsupportedOperationException();
    }

    /**
     * Begins at the start time: events whose trigger is true but was initially false trigger at once.
     *
     * @return whether state or parameters changed
     */
    public boolean start(double t, double[] y, double[] p) {
        throw new UnsupportedOperationException();
    }

    /** Whether the present trigger values differ from those seen last. Changes nothing. */
    public boolean hasChanged(double t, double[] y, double[] p) {
        throw new UnsupportedOperationException();
    }

    /** When the next delayed execution is due, or positive infinity. */
    public double nextTime() {
        throw new UnsupportedOperationException();
    }

    /**
     * Sees what triggers at this time and executes everything that is due, including what that triggers in turn.
     *
     * @return whether state or parameters changed
     * @throws SimulationException with {@link SimulationException.Code#EVENT_CYCLE} when it does not end
     */
    public boolean process(double t, double[] y, double[] p) {
        throw new UnsupportedOperationException();
    }

    /** Executions so far. */
    public long executions() {
        throw new UnsupportedOperationException();
    }

    /** The queue as numbers, for a checkpoint. */
    public double[] save() {
        throw new UnsupportedOperationException();
    }

    /** Goes back to what {@link #save()} gave. */
    public void restore(double[] saved) {
        throw new UnsupportedOperationException();
    }
}
