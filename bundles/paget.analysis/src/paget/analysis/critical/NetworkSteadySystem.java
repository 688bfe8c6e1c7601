package paget.analysis.critical;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import paget.sim.compile.CompiledNetwork;
import paget.sim.compile.JacobianKernel;
import paget.sim.compile.Kernel;
import paget.sim.compile.RateForm;
import paget.sim.compile.Slot;
import paget.sim.compile.SparsePattern;
import paget.sim.compile.Store;
import paget.sim.network.ReactionNetwork;

/**
 * A reaction network as a steady system over one of its parameters. State variables that only collect, such as counters,
 * never come to rest and influence nothing; they are left out. Events do not happen.
 */
public final class NetworkSteadySystem implements SteadySystem {

    private static final double STEP = 1e-6;

    private final CompiledNetwork network;
    private final Kernel kernel;
    private final JacobianKernel jacobian;
    private final SparsePattern pattern;
    private final double[] entries;
    private final double[] full;
    private final double[] rates;
    private final double[] parameters;
    private final int[] kept;
    private final int parameter;
    private final double factor;
    private final double[] scales;

    /**
     * @param parameterId id of a parameter of the network
     * @param factor value of the network's parameter for a value of 1 of this system's parameter
     */
    public NetworkSteadySystem(ReactionNetwork model, String parameterId, double factor) {
        network = CompiledNetwork.compile(model, RateForm.RATE);
        kernel = network.newKernel();
        pattern = network.jacobianPattern();
        jacobian = network.newJacobian(kernel);
        entries = new double[pattern.entries()];
        full = new double[network.stateSize()];
        rates = new double[network.stateSize()];
        parameters = new double[network.parameterSize()];
        network.initialize(0, Map.of(), full, parameters);
        Slot slot = network.slot(parameterId);
        if (slot == null || slot.store() != Store.PARAMETER) {
            throw new IllegalArgumentException(parameterId + " is no parameter of the network");
        }
        parameter = slot.index();
        this.factor = factor;
        kept = influential();
        scales = new double[kept.length];
        for (int i = 0; i < kept.length; i++) {
            scales[i] = full[kept[i]] == 0 ? 1 : Math.abs(full[kept[i]]);
        }
    }

    /** States on which the change of another one that is kept, or their own, depends. */
    private int[] influential() {
        TreeSet<Integer> left = new TreeSet<>();
        for (int i = 0; i < network.stateSize(); i++) {
            left.add(i);
        }
        boolean changed = true;
        while (changed) {
            List<Integer> idle = new ArrayList<>();
            for (int column : left) {
                boolean read = false;
                for (int k = pattern.columnStart(column); k < pattern.columnStart(column + 1); k++) {
                    read |= left.contains(pattern.row(k));
                }
                if (!read) {
                    idle.add(column);
                }
            }
            changed = left.removeAll(idle);
        }
        return left.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Ids of the states, in order. */
    public List<String> stateIds() {
        List<String> ids = new ArrayList<>();
        for (int state : kept) {
            ids.add(network.stateId(state));
        }
        return ids;
    }

    /** The initial state. */
    public double[] initial() {
        double[] y = new double[network.stateSize()];
        network.initialize(0, Map.of(), y, new double[parameters.length]);
        return select(y);
    }

    /** The value that the parameter has in the model. */
    public double initialParameter() {
        double[] p = new double[parameters.length];
        network.initialize(0, Map.of(), new double[full.length], p);
        return p[parameter] / factor;
    }

    /** Typical sizes to measure by; where a size is not above zero the state's initial value, or 1, stands for it. */
    public void setScales(double[] sizes) {
        for (int i = 0; i < scales.length; i++) {
            if (sizes[i] > 0) {
                scales[i] = sizes[i];
            }
        }
    }

    private double[] select(double[] all) {
        double[] y = new double[kept.length];
        for (int i = 0; i < kept.length; i++) {
            y[i] = all[kept[i]];
        }
        return y;
    }

    private void place(double[] y, double p) {
        for (int i = 0; i < kept.length; i++) {
            full[kept[i]] = y[i];
        }
        parameters[parameter] = p * factor;
        kernel.assign(0, full, parameters);
    }

    @Override
    public int size() {
        return kept.length;
    }

    @Override
    public void rates(double[] y, double p, double[] out) {
        place(y, p);
        kernel.derivatives(0, full, parameters, rates);
        System.arraycopy(select(rates), 0, out, 0, kept.length);
    }

    @Override
    public void jacobian(double[] y, double p, double[][] out) {
        place(y, p);
        jacobian.evaluate(0, full, parameters, entries);
        for (int c = 0; c < kept.length; c++) {
            for (int r = 0; r < kept.length; r++) {
                int entry = pattern.entry(kept[r], kept[c]);
                out[r][c] = entry < 0 ? 0 : entries[entry];
            }
        }
    }

    /** By central differences: the parameter may also act through rules. */
    @Override
    public void parameterDerivative(double[] y, double p, double[] out) {
        double h = STEP * Math.max(Math.abs(p), 1e-3);
        double[] below = new double[kept.length];
        rates(y, p + h, out);
        rates(y, p - h, below);
        for (int i = 0; i < out.length; i++) {
            out[i] = (out[i] - below[i]) / (2 * h);
        }
    }

    @Override
    public double scale(int state) {
        return scales[state];
    }
}
