package paget.engine.ode.internal;

import java.util.Arrays;

import paget.engine.ode.internal.step.StiffSystem;
import paget.sim.compile.CompiledNetwork;
import paget.sim.compile.JacobianKernel;
import paget.sim.compile.Kernel;
import paget.sim.compile.ParameterDerivatives;

/**
 * The derivatives of a solution by initial values of chosen elements, computed along with it. An element whose value
 * enters others at the start (by initial assignments) moves those with it.
 */
final class Sensitivities {

    private final CompiledNetwork network;
    private final double[] p;
    private final double[][] initialStates;
    private final double[][] directions;
    private final SensitivitySystem system;
    private final EventSensitivities events;
    private final Direction direction;
    private final double[] moved;
    private final double[] ahead;
    private final double[] behind;

    /**
     * @param initial the start
     * @param p parameters of the run
     */
    Sensitivities(CompiledNetwork network, InitialInfluences initial, NetworkSystem plain, Kernel kernel,
            double[] p) {
        this.network = network;
        this.p = p;
        initialStates = initial.states();
        directions = Arrays.stream(initial.directions()).map(double[]::clone).toArray(double[][]::new);
        int[] slots = initial.slots();
        ParameterDerivatives derivatives = initial.derivatives();
        JacobianKernel parameterKernel = derivatives == null ? null : derivatives.newKernel(kernel);
        system = new SensitivitySystem(plain, p, derivatives, parameterKernel, slots, directions);
        events = new EventSensitivities(network, plain, p, slots, directions);
        direction = new Direction(network.stateSize(), p, slots);
        moved = new double[network.stateSize()];
        int observables = network.network().observables().size();
        ahead = new double[observables];
        behind = new double[observables];
    }

    StiffSystem system() {
        return system;
    }

    /** What carries them across sudden changes. */
    EventSensitivities events() {
        return events;
    }

    /** Fills the sensitivities at the start. */
    void initialize(double[] y) {
        int n = network.stateSize();
        for (int k = 0; k < initialStates.length; k++) {
            System.arraycopy(initialStates[k], 0, y, n * (1 + k), n);
        }
    }

    /**
     * The derivatives of the observables.
     *
     * @param observer evaluates the observables
     * @param row written behind the values of the observables: those of all observables for the first influence, …
     */
    void observe(Kernel observer, double t, double[] y, double[] row) {
        int n = network.stateSize();
        for (int k = 0; k < directions.length; k++) {
            int offset = n * (1 + k);
            double step = direction.step(y, offset, directions[k]);
            direction.move(y, offset, directions[k], step, moved);
            observer.observe(t, moved, p, ahead);
            direction.back();
            direction.move(y, offset, directions[k], -step, moved);
            observer.observe(t, moved, p, behind);
            direction.back();
            for (int i = 0; i < ahead.length; i++) {
                row[ahead.length * (1 + k) + i] = (ahead[i] - behind[i]) / (2 * step);
            }
        }
    }
}
