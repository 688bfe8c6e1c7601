package paget.engine.ssa.internal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import paget.sim.SimulationException;
import paget.sim.compile.CompiledNetwork;

/**
 * State, parameters and pending model events with their ids, as checkpoints hold them. A run that goes on takes them by
 * position, a branch by id.
 *
 * @param y state at the time of the checkpoint
 * @param queue what {@link paget.sim.event.EventQueue#save()} gave, empty without model events
 */
record SavedState(List<String> stateIds, double[] y, List<String> parameterIds, double[] p, List<String> eventIds,
        double[] queue) {

    static SavedState of(CompiledNetwork compiled, double[] y, double[] p, double[] queue) {
        List<String> states = new ArrayList<>();
        for (int i = 0; i < y.length; i++) {
            states.add(compiled.stateId(i));
        }
        List<String> parameters = new ArrayList<>();
        for (int i = 0; i < p.length; i++) {
            parameters.add(compiled.parameterId(i));
        }
        return new SavedState(states, y.clone(), parameters, p.clone(), eventIds(compiled), queue.clone());
    }

    private static List<String> eventIds(CompiledNetwork compiled) {
        return compiled.events().stream().map(plan -> plan.event().id()).toList();
    }

    void write(DataOutput out) throws IOException {
        writeIds(out, stateIds);
        States.writeDoubles(out, y);
        writeIds(out, parameterIds);
        States.writeDoubles(out, p);
        writeIds(out, eventIds);
        States.writeDoubles(out, queue);
    }

    static SavedState read(DataInput in) throws IOException {
        return new SavedState(readIds(in), States.readDoubles(in), readIds(in), States.readDoubles(in), readIds(in),
                States.readDoubles(in));
    }

    private static void writeIds(DataOutput out, List<String> ids) throws IOException {
        out.writeInt(ids.size());
        for (String id : ids) {
            out.writeUTF(id == null ? "" : id);
        }
    }

    private static List<String> readIds(DataInput in) throws IOException {
        int count = in.readInt();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(in.readUTF());
        }
        return ids;
    }

    /** Fills state and parameters of the network that was saved. */
    void copyAll(CompiledNetwork compiled, double time, double[] toY, double[] toP) {
        if (y.length != toY.length || p.length != toP.length) {
            throw misfit(time, "has " + y.length + " state variables and " + p.length + " parameters, the model "
                    + toY.length + " and " + toP.length);
        }
        System.arraycopy(y, 0, toY, 0, y.length);
        System.arraycopy(p, 0, toP, 0, p.length);
    }

    /**
     * Fills the state of a network that may differ, and those of its parameters that change during a run.
     *
     * @param fixed ids whose values the branch has set itself
     */
    void copyById(ReactionSystem system, double time, Set<String> fixed, double[] toY, double[] toP) {
        Map<String, Double> values = new HashMap<>();
        for (int i = 0; i < y.length; i++) {
            values.put(stateIds.get(i), y[i]);
        }
        for (int i = 0; i < p.length; i++) {
            values.put(parameterIds.get(i), p[i]);
        }
        CompiledNetwork compiled = system.compiled();
        for (int i = 0; i < toY.length; i++) {
            Double value = values.get(compiled.stateId(i));
            if (value == null) {
                throw misfit(time, "has no value for " + system.stateName(i));
            }
            if (!fixed.contains(compiled.stateId(i))) {
                toY[i] = value;
            }
        }
        for (int i = 0; i < toP.length; i++) {
            String id = compiled.parameterId(i);
            Double value = id == null ? null : values.get(id);
            if (value != null && !fixed.contains(id) && !Networks.isConstant(system.network(), id)) {
                toP[i] = value;
            }
        }
    }

    private static SimulationException misfit(double time, String what) {
        return new SimulationException(SimulationException.Code.CHECKPOINT, "", time, Double.NaN,
                "The checkpoint does not fit the model: it " + what + ".");
    }
}
