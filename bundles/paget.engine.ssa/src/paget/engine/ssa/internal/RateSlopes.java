package paget.engine.ssa.internal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import paget.sim.compile.DependencyGraph;
import paget.sim.compile.Kernel;
import paget.sim.compile.RateShape;

/**
 * Partial derivatives of rates by the states that they read: computed for laws of mass action, measured by differences
 * now and then for others.
 */
final class RateSlopes {

    /** Uses after which differences are measured again; in between a state moves by a few ε. */
    private static final int REFRESH = 8;
    private static final double CONTINUOUS_SHIFT = 1e-9;

    private final ReactionSystem system;
    private final Kernel kernel;
    private final double[] p;
    private final double epsilon;
    private final int[][] reads;
    private final double[][] slopes;
    private final double[] shifted;
    private int age = REFRESH;

    RateSlopes(RunContext context, double epsilon) {
        this.system = context.system();
        this.kernel = context.kernel();
        this.p = context.p();
        this.epsilon = epsilon;
        this.shifted = new double[system.stateSize()];
        int reactions = system.reactionCount();
        this.reads = new int[reactions][];
        this.slopes = new double[reactions][];
        List<List<Integer>> readers = readStates();
        for (int j = 0; j < reactions; j++) {
            reads[j] = system.shape(j) instanceof RateShape.MassAction law ? law.states()
                    : readers.get(j).stream().mapToInt(Integer::intValue).toArray();
            slopes[j] = new double[reads[j].length];
        }
    }

    private List<List<Integer>> readStates() {
        DependencyGraph graph = system.compiled().dependencies();
        List<List<Integer>> found = new ArrayList<>();
        for (int j = 0; j < reads.length; j++) {
            found.add(new ArrayList<>());
        }
        for (int i = 0; i < system.stateSize(); i++) {
            for (int j : graph.readersOfState(i)) {
                found.get(j).add(i);
            }
        }
        return found;
    }

    /** States that a rate reads. Do not modify. */
    int[] reads(int reaction) {
        return reads[reaction];
    }

    /** Derivatives by {@link #reads}, as of the last update. Do not modify. */
    double[] slopes(int reaction) {
        return slopes[reaction];
    }

    /** Lets the next update measure anew, after the state has jumped. */
    void reset() {
        age = REFRESH;
    }

    /** Updates since the last measurement. */
    int age() {
        return age;
    }

    /** Brings the derivatives up to date for a state with its rates. */
    void update(double t, double[] y, double[] rates) {
        boolean measure = age >= REFRESH;
        age = measure ? 1 : age + 1;
        if (measure) {
            System.arraycopy(y, 0, shifted, 0, y.length);
        }
        for (int j = 0; j < reads.length; j++) {
            if (system.statesOf(j).length == 0) {
                continue;
            }
            if (system.shape(j) instanceof RateShape.MassAction law) {
                differentiate(law, coefficient(law), y, slopes[j]);
            } else if (measure) {
                measure(j, t, y, rates[j]);
            }
        }
    }

    private double coefficient(RateShape.MassAction law) {
        double product = law.factor();
        for (int index : law.coefficients()) {
            product = index >= 0 ? product * p[index] : product / p[-1 - index];
        }
        return product;
    }

    private static void differentiate(RateShape.MassAction law, double coefficient, double[] y, double[] out) {
        for (int k = 0; k < out.length; k++) {
            double derivative = 0;
            double value = 1;
            double others = coefficient;
            double x = y[law.states()[k]];
            for (int n = 0; n < law.orders()[k]; n++) {
                double factor = law.falling()[k] ? x - n : x;
                derivative = derivative * factor + value;
                value *= factor;
            }
            for (int m = 0; m < out.length; m++) {
                for (int n = 0; m != k && n < law.orders()[m]; n++) {
                    others *= law.falling()[m] ? y[law.states()[m]] - n : y[law.states()[m]];
                }
            }
            out[k] = derivative * others;
        }
    }

    private void measure(int reaction, double t, double[] y, double rate) {
        for (int n = 0; n < reads[reaction].length; n++) {
            int i = reads[reaction][n];
            double shift = Math.max(epsilon * Math.abs(y[i]), system.isContinuous(i) ? CONTINUOUS_SHIFT : 1);
            shifted[i] = y[i] + shift;
            double slope = (kernel.rate(reaction, t, shifted, p) - rate) / shift;
            slopes[reaction][n] = Double.isNaN(slope) || Double.isInfinite(slope) ? 0 : slope;
            shifted[i] = y[i];
        }
    }

    void save(DataOutput out, int savedAge) throws IOException {
        out.writeInt(savedAge);
        for (double[] row : slopes) {
            States.writeDoubles(out, row);
        }
    }

    void restore(DataInput in) throws IOException {
        age = in.readInt();
        for (int j = 0; j < slopes.length; j++) {
            slopes[j] = States.readDoubles(in);
        }
    }
}
