package paget.engine.ssa.internal;

import java.util.Map;

import paget.sim.SimulationException;
import paget.sim.network.ReactionNetwork;

/**
 * All of a simulation that does not depend on its overrides: the compiled network and the method for it. Immutable and
 * shared between threads.
 */
public final class SsaProgram {

    private final ReactionSystem system;
    private final EventShape eventShape;
    private final boolean flowing;
    private final JumpMethods methods;

    /**
     * @param method one of {@link JumpMethods#CHOICES}
     * @param tStart time at which runs start
     */
    public SsaProgram(ReactionNetwork network, String method, double tStart) {
        this.system = ReactionSystem.of(network);
        this.eventShape = EventShape.of(network);
        this.flowing = needsFlow(system, eventShape);
        this.methods = flowing ? null : chooseMethod(system, method, tStart);
    }

    private static boolean needsFlow(ReactionSystem system, EventShape events) {
        return system.hasContinuousChanges() || events.mixed() || system.compiled().delayCount() > 0
                || !system.compiled().hasConstantStoichiometry() || system.compiled().hasImplicitVariables()
                || java.util.Arrays.stream(system.jumps())
                        .anyMatch(j -> system.compiled().dependencies().isTimeDependent(j));
    }

    private static JumpMethods chooseMethod(ReactionSystem system, String method, double tStart) {
        double[] y = new double[system.stateSize()];
        double[] p = new double[system.compiled().parameterSize()];
        try {
            // overrides play no part, so that a simulation and its variants share one method
            system.compiled().initialize(tStart, Map.of(), y, p);
        } catch (SimulationException e) {
            java.util.Arrays.fill(y, 1);
            java.util.Arrays.fill(p, 1);
        }
        return JumpMethods.choose(system, method, tStart, y, p);
    }

    ReactionSystem system() {
        return system;
    }

    EventShape eventShape() {
        return eventShape;
    }

    /** Whether something changes between firings, be it a state, a propensity or a trigger that depends on both. */
    boolean isFlowing() {
        return flowing;
    }

    /** Exact methods for networks that do not flow, else null. */
    JumpMethods methods() {
        return methods;
    }
}
