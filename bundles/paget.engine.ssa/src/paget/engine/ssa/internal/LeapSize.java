package paget.engine.ssa.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far a leap may go. Two conditions hold for each state that the leap changes:
 * <ul>
 * <li>the expected change of a propensity, and its standard deviation, stay below the fraction ε of it (Y. Cao, D. T.
 * Gillespie, L. R. Petzold, J. Chem. Phys. 124 (2006) 044109);
 * <li>the noise of a leap is not answered within it: the leap is at most 2ε of the time in which a deviation of the
 * state decays or grows. A leap of length τ adds the relative error λτ to a variance that relaxes at the rate 2λ, so
 * that this keeps standard deviations within ε.
 * </ul>
 */
final class LeapSize {

    private final ReactionSystem system;
    private final double epsilon;
    private final RateSlopes slopes;
    private final double[] allowed;
    private final double[] mean;
    private final double[] variance;
    /** Entries of the derivative of the drift that jumps cause: position of each (reaction, state read, change). */
    private final int[][] entries;
    private final double[] drift;
    private final int[] entryRow;
    private final int[] transposed;
    private final double[] answer;

    LeapSize(RunContext context, double epsilon) {
        this.system = context.system();
        this.epsilon = epsilon;
        this.slopes = new RateSlopes(context, epsilon);
        int states = system.stateSize();
        this.allowed = new double[states];
        this.mean = new double[states];
        this.variance = new double[states];
        this.answer = new double[states];
        this.entries = new int[system.reactionCount()][];
        Map<Long, Integer> numbers = new HashMap<>();
        List<long[]> positions = new ArrayList<>();
        for (int j : system.jumps()) {
            int[] read = slopes.reads(j);
            int[] changed = system.statesOf(j);
            entries[j] = new int[read.length * changed.length];
            for (int a = 0; a < read.length; a++) {
                for (int b = 0; b < changed.length; b++) {
                    long row = changed[b];
                    long column = read[a];
                    entries[j][a * changed.length + b] = numbers.computeIfAbsent(row * states + column, k -> {
                        positions.add(new long[] {row, column});
                        return positions.size() - 1;
                    });
                }
            }
        }
        this.drift = new double[positions.size()];
        this.entryRow = positions.stream().mapToInt(e -> (int) e[0]).toArray();
        this.transposed = positions.stream().mapToInt(e -> numbers.getOrDefault(e[1] * states + e[0], -1)).toArray();
    }

    /** For saving and forgetting what was measured. */
    RateSlopes slopes() {
        return slopes;
    }

    /**
     * The longest leap.
     *
     * @param rates rates at the state
     * @param field knows which jumps are critical
     */
    double longest(double t, double[] y, double[] rates, LeapField field) {
        slopes.update(t, y, rates);
        allow(y, rates);
        moments(t, rates, field);
        double longest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < allowed.length; i++) {
            if (variance[i] > 0) {
                if (answer[i] > 0) {
                    longest = Math.min(longest, 2 * epsilon / answer[i]);
                }
                if (allowed[i] < Double.POSITIVE_INFINITY) {
                    double change = Math.max(allowed[i], 1);
                    longest = Math.min(longest, change * change / variance[i]);
                    longest = mean[i] == 0 ? longest : Math.min(longest, change / Math.abs(mean[i]));
                }
            }
        }
        return longest;
    }

    /** The change of each state that moves no rate by more than ε, several states together. */
    private void allow(double[] y, double[] rates) {
        Arrays.fill(allowed, Double.POSITIVE_INFINITY);
        for (int j = 0; j < rates.length; j++) {
            if (system.statesOf(j).length == 0) {
                continue;
            }
            int[] reads = slopes.reads(j);
            double[] derivatives = slopes.slopes(j);
            double order = 0;
            for (int n = 0; n < reads.length; n++) {
                order += Math.abs(derivatives[n] * y[reads[n]]);
            }
            for (int n = 0; n < reads.length; n++) {
                double share = Math.abs(derivatives[n] * y[reads[n]]);
                if (derivatives[n] != 0) {
                    // with all states moving by the same fraction, each may move by ε over the order of the rate
                    double part = share > 0 ? share / order : 1;
                    double change = epsilon * Math.abs(rates[j]) * part / Math.abs(derivatives[n]);
                    allowed[reads[n]] = Math.min(allowed[reads[n]], change);
                }
            }
        }
    }

    private void moments(double t, double[] rates, LeapField field) {
        Arrays.fill(mean, 0);
        Arrays.fill(variance, 0);
        Arrays.fill(drift, 0);
        int[] jumps = system.jumps();
        for (int k = 0; k < jumps.length; k++) {
            int j = jumps[k];
            if (field.isCritical(k)) {
                continue;
            }
            int[] states = system.statesOf(j);
            double[] derivatives = slopes.slopes(j);
            for (int b = 0; b < states.length; b++) {
                double change = field.change(j, b, t);
                mean[states[b]] += change * Math.max(0, rates[j]);
                variance[states[b]] += change * change * Math.max(0, rates[j]);
                for (int a = 0; a < derivatives.length; a++) {
                    drift[entries[j][a * states.length + b]] += change * derivatives[a];
                }
            }
        }
        Arrays.fill(answer, 0);
        for (int e = 0; e < drift.length; e++) {
            // a deviation comes back to its state directly or by way of another one
            answer[entryRow[e]] += transposed[e] == e ? Math.abs(drift[e])
                    : transposed[e] < 0 ? 0 : Math.sqrt(Math.abs(drift[e] * drift[transposed[e]]));
        }
    }
}
