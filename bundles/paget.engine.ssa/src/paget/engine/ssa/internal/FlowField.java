package paget.engine.ssa.internal;

import paget.sim.compile.Kernel;

/**
 * What happens between two jumps as one system of differential equations: the integrated states and, as last component,
 * the cumulated hazard of all jumps. The other states keep their values.
 */
final class FlowField implements VectorField, RootWatch.Extra {

    private final ReactionSystem system;
    private final Kernel kernel;
    private final Partition partition;
    private final double[] p;
    /** The full state at the last evaluation. */
    private final double[] state;
    private final double[] rates;
    private final double[] derivatives;
    /** By reaction: whether there is enough of every continuous species that its jump takes from. */
    private final boolean[] possible;
    private final EvaluationClock clock;
    private double stepStart = Double.NEGATIVE_INFINITY;
    private double stepEnd = Double.POSITIVE_INFINITY;
    private long evaluations;

    FlowField(ReactionSystem system, Kernel kernel, Partition partition, double[] p,
            EvaluationClock clock) {
        this.system = system;
        this.kernel = kernel;
        this.partition = partition;
        this.p = p;
        this.clock = clock;
        this.state = new double[system.stateSize()];
        this.rates = new double[system.reactionCount()];
        this.derivatives = new double[system.stateSize()];
        this.possible = new boolean[system.reactionCount()];
    }

    int size() {
        return partition.integrated().length + 1;
    }

    /** Tells between which times evaluations belong to one smooth piece. */
    void setStep(double start, double end) {
        stepStart = start;
        stepEnd = end;
    }

    long evaluations() {
        return evaluations;
    }

    /**
     * Fixes the values of the states that are not integrated, and which jumps there is enough for: a jump that takes n
     * of a continuous species needs n of it, as one cannot move less than a cell.
     */
    void freeze(double[] y) {
        System.arraycopy(y, 0, state, 0, state.length);
        for (int j : partition.jumps()) {
            possible[j] = true;
            int[] states = system.statesOf(j);
            double[] changes = system.changesOf(j);
            for (int k = 0; k < states.length; k++) {
                if (changes[k] < 0 && partition.position(states[k]) >= 0 && system.isSpecies(states[k])) {
                    possible[j] &= y[states[k]] >= -changes[k];
                }
            }
        }
    }

    /** Conditions whose changes make a jump possible or impossible, see {@link #freeze}. */
    @Override
    public int count() {
        int count = 0;
        for (int j : partition.jumps()) {
            int[] states = system.statesOf(j);
            for (int k = 0; k < states.length; k++) {
                if (system.changesOf(j)[k] < 0 && partition.position(states[k]) >= 0 && system.isSpecies(states[k])) {
                    count++;
                }
            }
        }
        return count;
    }

    @Override
    public void read(double[] y, double[] out, int offset) {
        int n = offset;
        for (int j : partition.jumps()) {
            int[] states = system.statesOf(j);
            double[] changes = system.changesOf(j);
            for (int k = 0; k < states.length; k++) {
                if (changes[k] < 0 && partition.position(states[k]) >= 0 && system.isSpecies(states[k])) {
                    out[n++] = y[states[k]] >= -changes[k] ? 1 : -1;
                }
            }
        }
    }

    /** @param out filled, {@link #size()} long: time derivatives of the integrated states, then the total hazard */
    @Override
    public void evaluate(double t, double[] z, double[] out) {
        evaluations++;
        if (t <= stepStart) {
            clock.setAfter(t);
        } else if (t >= stepEnd) {
            clock.setBefore(t);
        } else {
            clock.set(t);
        }
        int[] integrated = partition.integrated();
        for (int k = 0; k < integrated.length; k++) {
            state[integrated[k]] = z[k];
            out[k] = 0;
        }
        kernel.rates(t, state, p, rates);
        for (int j : partition.flows()) {
            int[] states = system.statesOf(j);
            double[] changes = system.changesOf(j);
            for (int k = 0; k < states.length; k++) {
                out[partition.position(states[k])] += change(j, k, changes[k], t) * rates[j];
            }
        }
        int[] targets = system.rateRuleTargets();
        if (targets.length > 0) {
            kernel.derivatives(t, state, p, derivatives);
            for (int i : targets) {
                out[partition.position(i)] = derivatives[i];
            }
        }
        double hazard = 0;
        for (int j : partition.jumps()) {
            double rate = rates[j];
            // integration errors may take a hazard slightly below 0; requireHazards finds what is more than that
            hazard += rate < 0 || !possible[j] ? 0 : rate;
        }
        out[integrated.length] = hazard;
    }

    private double change(int reaction, int entry, double constant, double t) {
        int expression = system.changeExpression(reaction, entry);
        return expression < 0 ? constant : kernel.value(expression, t, state, p);
    }

    /**
     * Checks the hazards of the last evaluation.
     *
     * @param tolerance how far below 0 integration errors may take a hazard, relative to 1 plus their sum
     */
    void requireHazards(double t, double total, double tolerance) {
        double allowed = tolerance * (1 + Math.max(0, total));
        for (int j : partition.jumps()) {
            if (!(rates[j] >= -allowed) || Double.isInfinite(rates[j])) {
                throw Failures.propensity(system, j, t, rates[j]);
            }
        }
    }

    /** Finds what makes the last evaluation not finite; null when nothing does. */
    RuntimeException blame(double t) {
        for (int j : partition.jumps()) {
            if (Double.isNaN(rates[j]) || Double.isInfinite(rates[j])) {
                return Failures.propensity(system, j, t, rates[j]);
            }
        }
        for (int j : partition.flows()) {
            if (Double.isNaN(rates[j]) || Double.isInfinite(rates[j])) {
                return Failures.rate(system, j, t, rates[j]);
            }
        }
        for (int i : system.rateRuleTargets()) {
            if (Double.isNaN(derivatives[i]) || Double.isInfinite(derivatives[i])) {
                return Failures.derivative(system, i, t, derivatives[i]);
            }
        }
        return null;
    }

    /**
     * The jump that a point on the scale of hazards belongs to, by the last evaluation.
     *
     * @param fraction from [0, 1)
     * @return −1 when nothing can happen
     */
    int choose(double fraction, double total) {
        double rest = fraction * total;
        int last = -1;
        for (int j : partition.jumps()) {
            if (rates[j] > 0 && possible[j]) {
                last = j;
                rest -= rates[j];
                if (rest < 0) {
                    return j;
                }
            }
        }
        return last;
    }

    /** Adds what one firing changes, by the last evaluation, to the full state. */
    void fire(int reaction, double t, double[] y) {
        int[] states = system.statesOf(reaction);
        double[] changes = system.changesOf(reaction);
        for (int k = 0; k < states.length; k++) {
            int i = states[k];
            y[i] += change(reaction, k, changes[k], t);
            if (partition.position(i) < 0) {
                if (!(y[i] >= 0)) {
                    throw Failures.negative(system, reaction, i, t, y[i]);
                }
                if (y[i] != Math.rint(y[i])) {
                    throw Failures.fraction(system, reaction, i, t, y[i]);
                }
            }
        }
    }
}
