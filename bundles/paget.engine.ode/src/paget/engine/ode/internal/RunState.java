package paget.engine.ode.internal;

import java.util.ArrayList;
import java.util.List;

import paget.sim.SimulationException;
import paget.sim.run.StateReader;
import paget.sim.run.StateWriter;

/**
 * All that a run needs to go on, as of the start of the step that contains the time reached.
 *
 * @param stateIds symbols of y
 * @param parameterIds symbols of p
 * @param eventIds events of the network
 * @param started whether the first row may have been written
 * @param reached time reached
 * @param present state at the time reached, for branches
 * @param integrator {@link paget.engine.ode.internal.step.Integrator#save()}
 * @param y state at the start of the step
 * @param f derivatives there
 * @param p parameters
 * @param computed computed values there
 * @param queue pending events, empty for none
 * @param delays the past, empty for none
 * @param kinks coming discontinuities
 * @param random state of the random stream
 * @param counts statistics
 * @param sliding how far a sliding motion has come
 * @param influences how parameters and executions to come depend on what sensitivities are computed by
 */
record RunState(List<String> stateIds, List<String> parameterIds, List<String> eventIds, boolean started,
        double reached, double[] present, double[] integrator, double[] y, double[] f, double[] p, double[] computed,
        double[] queue, double[] delays, double[] kinks, long[] random, long[] counts, long[] sliding,
        double[] influences) {

    private static final long VERSION = 1;

    byte[] toBytes() {
        StateWriter out = new StateWriter().add(VERSION);
        for (List<String> ids : List.of(stateIds, parameterIds, eventIds)) {
            out.add(ids.size());
            ids.forEach(out::add);
        }
        out.add(started).add(reached);
        for (double[] numbers : List.of(present, integrator, y, f, p, computed, queue, delays, kinks)) {
            out.add(numbers);
        }
        return out.add(random).add(counts).add(sliding).add(influences).toBytes();
    }

    /** @throws SimulationException with code {@code CHECKPOINT} when the bytes are not readable */
    static RunState fromBytes(byte[] bytes) {
        StateReader in = new StateReader(bytes);
        long version = in.whole();
        if (version != VERSION) {
            throw new SimulationException(SimulationException.Code.CHECKPOINT, "", Double.NaN, Double.NaN,
                    "The checkpoint's state has the unknown version " + version + ".");
        }
        return new RunState(ids(in), ids(in), ids(in), in.flag(), in.real(), in.reals(), in.reals(),
                in.reals(), in.reals(), in.reals(), in.reals(), in.reals(), in.reals(), in.reals(), in.wholes(),
                in.wholes(), in.wholes(), in.reals());
    }

    private static List<String> ids(StateReader in) {
        List<String> ids = new ArrayList<>();
        for (long left = in.whole(); left > 0; left--) {
            ids.add(in.text());
        }
        return List.copyOf(ids);
    }
}
