package paget.engine.ode.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import paget.sim.compile.CompiledNetwork;
import paget.sim.compile.EventPlan;
import paget.sim.compile.Kernel;
import paget.sim.compile.ParameterDerivatives;
import paget.sim.compile.Slot;
import paget.sim.compile.Store;

/**
 * How the start of a run depends on the initial values of chosen elements, by central differences of the
 * initialization.
 *
 * @param elements ids
 * @param values their initial values
 * @param states for each element dy/dvalue
 * @param slots positions in p that any of them moves, at the start or by an event
 * @param directions for each element dp/dvalue at those positions
 * @param derivatives of the right side by the parameters there, null when there are none
 */
record InitialInfluences(List<String> elements, double[] values, double[][] states, int[] slots,
        double[][] directions, ParameterDerivatives derivatives) {

    /** @throws IllegalArgumentException when an id names nothing whose initial value can be chosen */
    static InitialInfluences of(CompiledNetwork network, List<String> elements, double t,
            Map<String, Double> overrides) {
        int n = network.stateSize();
        int m = network.parameterSize();
        double[] y = new double[n];
        double[] p = new double[m];
        network.initialize(t, overrides, y, p);
        Kernel kernel = network.newKernel();
        kernel.assign(t, y, p);
        double[] values = new double[elements.size()];
        double[][] states = new double[elements.size()][];
        double[][] all = new double[elements.size()][];
        boolean[] moves = new boolean[m];
        for (int k = 0; k < values.length; k++) {
            String element = elements.get(k);
            values[k] = network.read(element, kernel, t, y, p);
            double step = Direction.RELATIVE_STEP * (values[k] == 0 ? 1 : Math.abs(values[k]));
            double[][] ahead = initialize(network, t, overrides, element, values[k] + step);
            double[][] behind = initialize(network, t, overrides, element, values[k] - step);
            states[k] = slope(ahead[0], behind[0], step);
            all[k] = slope(ahead[1], behind[1], step);
            for (int j = 0; j < m; j++) {
                moves[j] |= all[k][j] != 0;
            }
        }
        for (EventPlan event : network.events()) {
            for (Slot target : event.targets()) {
                if (target.store() == Store.PARAMETER) {
                    moves[target.index()] = true;
                }
            }
        }
        List<String> ids = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();
        for (int j = 0; j < m; j++) {
            if (moves[j]) {
                ids.add(network.parameterId(j));
                positions.add(j);
            }
        }
        int[] slots = positions.stream().mapToInt(Integer::intValue).toArray();
        double[][] directions = new double[values.length][slots.length];
        for (int k = 0; k < values.length; k++) {
            for (int j = 0; j < slots.length; j++) {
                directions[k][j] = all[k][slots[j]];
            }
        }
        return new InitialInfluences(List.copyOf(elements), values, states, slots, directions,
                ids.isEmpty() ? null : network.parameterDerivatives(ids));
    }

    private static double[][] initialize(CompiledNetwork network, double t, Map<String, Double> overrides,
            String element, double value) {
        Map<String, Double> changed = new HashMap<>(overrides);
        changed.put(element, value);
        double[] y = new double[network.stateSize()];
        double[] p = new double[network.parameterSize()];
        network.initialize(t, changed, y, p);
        return new double[][] { y, p };
    }

    private static double[] slope(double[] ahead, double[] behind, double step) {
        double[] slope = new double[ahead.length];
        for (int i = 0; i < slope.length; i++) {
            slope[i] = ahead[i] == behind[i] ? 0 : (ahead[i] - behind[i]) / (2 * step);
        }
        return slope;
    }
}
