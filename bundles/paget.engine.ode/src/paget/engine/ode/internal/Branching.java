package paget.engine.ode.internal;

import java.util.ArrayList;
import java.util.List;

import paget.sim.SimulationException;
import paget.sim.compile.CompiledNetwork;
import paget.sim.compile.EventPlan;
import paget.sim.compile.Kernel;
import paget.sim.network.Compartment;
import paget.sim.network.Element;
import paget.sim.network.Parameter;
import paget.sim.network.Species;

/** Carries a checkpoint over to another model with the same state variables. */
final class Branching {

    private final CompiledNetwork network;
    private final OdeSimulation simulation;
    private final RunState saved;

    Branching(OdeSimulation simulation, RunState saved) {
        this.simulation = simulation;
        this.network = simulation.network();
        this.saved = saved;
    }

    /** Fills the state by id, sensitivities along with it. */
    void state(double[] y) {
        int n = network.stateSize();
        for (int i = 0; i < n; i++) {
            int from = saved.stateIds().indexOf(network.stateId(i));
            for (int block = 0; block < y.length; block += n) {
                y[block + i] = saved.present()[block + from];
            }
        }
    }

    /**
     * Gives parameters that can change the values that they had.
     *
     * @param p filled with the new model's initial values; changed
     */
    void parameters(double[] p) {
        for (int j = 0; j < p.length; j++) {
            String id = network.parameterId(j);
            int from = saved.parameterIds().indexOf(id);
            if (from >= 0 && !isConstant(network.network().element(id))
                    && !simulation.settings().overrides().containsKey(id)) {
                p[j] = saved.p()[from];
            }
        }
    }

    private static boolean isConstant(Element element) {
        return switch (element) {
            case Parameter parameter -> parameter.constant();
            case Compartment compartment -> compartment.constant();
            case Species species -> species.constant();
            case null, default -> false;
        };
    }

    /**
     * The event queue: known events keep their trigger and what is pending; the trigger of a new one is what it was
     * just before, so that one which begins at this very time happens.
     */
    double[] queue(Kernel kernel, double t, double[] y, double[] p) {
        List<Double> numbers = new ArrayList<>();
        List<EventPlan> events = network.events();
        boolean known = saved.queue().length > 0;
        numbers.add(known ? saved.queue()[0] : 0);
        for (EventPlan plan : events) {
            int from = saved.eventIds().indexOf(plan.event().id());
            double value = from >= 0 && known ? saved.queue()[1 + from]
                    : kernel.value(plan.trigger(), Math.nextDown(t), y, p);
            numbers.add(value != 0 && !Double.isNaN(value) ? 1.0 : 0.0);
        }
        if (known) {
            addPending(numbers);
        }
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private void addPending(List<Double> numbers) {
        List<String> ids = simulation.eventIds();
        double[] queue = saved.queue();
        int at = 1 + saved.eventIds().size();
        while (at < queue.length) {
            int event = (int) queue[at];
            int size = 3 + (queue[at + 2] == 0 ? 0 : (int) saved.eventSizes()[event]);
            int to = ids.indexOf(saved.eventIds().get(event));
            if (to >= 0) {
                if (size > 3 && simulation.eventSizes()[to] != saved.eventSizes()[event]) {
                    throw new SimulationException(SimulationException.Code.CHECKPOINT, ids.get(to), saved.reached(),
                            Double.NaN, "The event \"" + ids.get(to)
                                    + "\" is pending in the checkpoint and has other assignments now.");
                }
                numbers.add((double) to);
                for (int i = 1; i < size; i++) {
                    numbers.add(queue[at + i]);
                }
            }
            at += size;
        }
    }
}
