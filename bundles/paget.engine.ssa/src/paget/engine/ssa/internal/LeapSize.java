package paget.engine.ssa.internal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import paget.sim.compile.DependencyGraph;
import paget.sim.compile.Kernel;
import paget.sim.compile.RateShape;

/**
 * How far a leap may go: until the expected change of a propensity, or its standard deviation, is the fraction ε of it
 * (Y. Cao, D. T. Gillespie, L. R. Petzold, J. Chem. Phys. 124 (2006) 044109). The order of a reaction, by which ε is
 * divided there, is taken from laws of mass action and measured by differences for other propensities.
 */
final class LeapSize {

    /** Leaps after which differences are measured again; in between a state moves by a few ε. */
    private static final int REFRESH = 8;

    private final ReactionSystem system;
    private final Kernel kernel;
    private final double[] p;
    private final double epsilon;
    /** By reaction: states that a propensity which is no mass action reads, else null. */
    private final int[][] reads;
    private final double[][] slopes;
    private final double[] allowed;
    private final double[] mean;
    private final double[] variance;
    private final double[] shifted;
    private int sinceRefresh = REFRESH;

    LeapSize(RunContext context, double epsilon) {
        this.system = context.system();
        this.kernel = context.kernel();
        this.p = context.p();
        this.epsilon = epsilon;
        int reactions = system.reactionCount();
        this.reads = new int[reactions][];
        this.slopes = new double[reactions][];
        this.allowed = new double[system.stateSize()];
        this.mean = new double[system.stateSize()];
        this.variance = new double[system.stateSize()];
        this.shifted = new double[system.stateSize()];
        findReads();
    }

    private void findReads() {
        DependencyGraph graph = system.compiled().dependencies();
        List<List<Integer>> found = new ArrayList<>();
        for (int j = 0; j < reads.length; j++) {
            found.add(new ArrayList<>());
        }
        for (int i = 0; i < allowed.length; i++) {
            for (int j : graph.readersOfState(i)) {
                found.get(j).add(i);
            }
        }
        for (int j = 0; j < reads.length; j++) {
            if (system.statesOf(j).length > 0 && !(system.shape(j) instanceof RateShape.MassAction)) {
                reads[j] = found.get(j).stream().mapToInt(Integer::intValue).toArray();
                slopes[j] = new double[reads[j].length];
            }
        }
    }

    /** Forgets measured differences, after the state has jumped. */
    void reset() {
        sinceRefresh = REFRESH;
    }

    /** Leaps since differences were measured. */
    int age() {
        return sinceRefresh;
    }

    void save(DataOutput out, int age) throws IOException {
        out.writeInt(age);
        for (double[] row : slopes) {
            States.writeDoubles(out, row == null ? new double[0] : row);
        }
    }

    void restore(DataInput in) throws IOException {
        sinceRefresh = in.readInt();
        for (int j = 0; j < slopes.length; j++) {
            double[] row = States.readDoubles(in);
            slopes[j] = slopes[j] == null ? null : row;
        }
    }

    /**
     * The longest leap.
     *
     * @param rates rates at the state
     * @param field knows which jumps are critical
     */
    double longest(double t, double[] y, double[] rates, LeapField field) {
        if (sinceRefresh >= REFRESH) {
            measure(t, y, rates);
            sinceRefresh = 0;
        }
        sinceRefresh++;
        allow(y, rates);
        moments(t, rates, field);
        double longest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < allowed.length; i++) {
            if (variance[i] > 0 && allowed[i] < Double.POSITIVE_INFINITY) {
                double change = Math.max(allowed[i], 1);
                longest = Math.min(longest, change * change / variance[i]);
                if (mean[i] != 0) {
                    longest = Math.min(longest, change / Math.abs(mean[i]));
                }
            }
        }
        return longest;
    }

    private void measure(double t, double[] y, double[] rates) {
        System.arraycopy(y, 0, shifted, 0, y.length);
        for (int j = 0; j < reads.length; j++) {
            if (reads[j] != null) {
                for (int n = 0; n < reads[j].length; n++) {
                    int i = reads[j][n];
                    double shift = Math.max(epsilon * Math.abs(y[i]), system.isContinuous(i) ? 1e-9 : 1);
                    shifted[i] = y[i] + shift;
                    double slope = Math.abs(kernel.rate(j, t, shifted, p) - rates[j]) / shift;
                    slopes[j][n] = slope < Double.POSITIVE_INFINITY ? slope : 0;
                    shifted[i] = y[i];
                }
            }
        }
    }

    /** The change of each state that moves no propensity by more than ε, several states together. */
    private void allow(double[] y, double[] rates) {
        Arrays.fill(allowed, Double.POSITIVE_INFINITY);
        for (int j = 0; j < reads.length; j++) {
            if (system.statesOf(j).length == 0 || !(rates[j] > 0)) {
                continue;
            }
            if (system.shape(j) instanceof RateShape.MassAction law) {
                double order = order(law, y);
                for (int i : law.states()) {
                    allowed[i] = Math.min(allowed[i], epsilon * Math.abs(y[i]) / order);
                }
            } else {
                for (int n = 0; n < reads[j].length; n++) {
                    if (slopes[j][n] > 0) {
                        int i = reads[j][n];
                        allowed[i] = Math.min(allowed[i], epsilon * rates[j] / (reads[j].length * slopes[j][n]));
                    }
                }
            }
        }
    }

    /** Sum of the relative derivatives of a law of mass action; 2 + 1/(y − 1) for y(y − 1). */
    private static double order(RateShape.MassAction law, double[] y) {
        double order = 0;
        for (int k = 0; k < law.states().length; k++) {
            double x = y[law.states()[k]];
            for (int n = 0; n < law.orders()[k]; n++) {
                order += law.falling()[k] && x > n ? x / (x - n) : 1;
            }
        }
        return order;
    }

    private void moments(double t, double[] rates, LeapField field) {
        Arrays.fill(mean, 0);
        Arrays.fill(variance, 0);
        int[] jumps = system.jumps();
        for (int k = 0; k < jumps.length; k++) {
            double rate = rates[jumps[k]];
            if (!field.isCritical(k) && rate > 0) {
                int[] states = system.statesOf(jumps[k]);
                for (int n = 0; n < states.length; n++) {
                    double change = field.change(jumps[k], n, t);
                    mean[states[n]] += change * rate;
                    variance[states[n]] += change * change * rate;
                }
            }
        }
    }
}
