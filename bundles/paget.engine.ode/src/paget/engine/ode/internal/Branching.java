package paget.engine.ode.internal;

import paget.sim.compile.CompiledNetwork;
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
}
