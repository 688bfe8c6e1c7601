package paget.engine.ssa.internal;

import java.util.Arrays;

import paget.sim.compile.Kernel;

/**
 * What happens between two jumps as one system of differential equations: the integrated states and, as last component,
 * the cumulated hazard of all jumps. The other states keep their values, and steady propensities are computed only when
 * they change.
 */
final class FlowField implements VectorField, RootWatch.Extra {

    private final ReactionSystem system;
    private final Kernel kernel;
    private final Partition partition;
    private final double[] p;
    private final EvaluationClock clock;
    /** The full state at the last evaluation. */
    private final double[] state;
    private final double[] rates;
    private final double[] derivatives;
    /** By reaction: whether there is enough of every continuous species that its jump takes from. */
    private final boolean[] possible;
    private JumpClasses classes;
    private double steadyHazard;
    private double stepStart = Double.NEGATIVE_INFINITY;
    private double stepEnd = Double.POSITIVE_INFINITY;
    private long evaluations;

    FlowField(RunContext context, Partition partition) {
        this.system = context.system();
        this.kernel = context.kernel();
        this.partition = partition;
        this.p = context.p();
        this.clock = context.clock();
        this.state = new double[system.stateSize()];
        this.rates = new double[system.reactionCount()];
        this.derivatives = new double[system.stateSize()];
        this.possible = new boolean[system.reactionCount()];
        this.classes = new JumpClasses(system, partition);
    }

    int size() {
        return partition.integrated().length + 1;
    }

    /** Sees that the partition has changed. */
    void repartition() {
        classes = new JumpClasses(system, partition);
    }

    JumpClasses classes() {
        return classes;
    }

    /** Sum of the steady propensities. */
    double steadyHazard() {
        return steadyHazard;
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
    void freeze(double t, double[] y) {
        System.arraycopy(y, 0, state, 0, state.length);
        Arrays.fill(possible, true);
        for (JumpClasses.Taking taking : classes.takings()) {
            possible[taking.reaction()] &= y[taking.state()] >= taking.amount();
        }
        clock.set(t);
        for (int j : classes.steady()) {
            rates[j] = kernel.rate(j, t, state, p);
            requireSteady(j, t);
        }
        sumSteady();
    }

    private void requireSteady(int reaction, double t) {
        if (!(rates[reaction] >= 0) || Double.isInfinite(rates[reaction])) {
            throw Failures.propensity(system, reaction, t, rates[reaction]);
        }
    }

    private void sumSteady() {
        double sum = 0;
        for (int j : classes.steady()) {
            sum += possible[j] ? rates[j] : 0;
        }
        steadyHazard = sum;
    }

    /** Sees what a jump that does not disturb has changed. */
    void follow(int reaction, double t, double[] y) {
        for (int i : system.statesOf(reaction)) {
            state[i] = y[i];
        }
        for (int j : system.affectedJumps(reaction)) {
            if (classes.isSteady(j)) {
                rates[j] = kernel.rate(j, t, state, p);
                requireSteady(j, t);
            }
        }
        sumSteady();
    }

    /** Conditions whose changes make a jump possible or impossible, see {@link #freeze}. */
    @Override
    public int count() {
        return classes.takings().length;
    }

    @Override
    public void read(double[] y, double[] out, int offset) {
        int n = offset;
        for (JumpClasses.Taking taking : classes.takings()) {
            out[n++] = y[taking.state()] >= taking.amount() ? 1 : -1;
        }
    }

    /** @param out filled, {@link #size()} long: time derivatives of the integrated states, then the total hazard */
    @Override
    public void evaluate(double t, double[] z, double[] out) {
        int[] integrated = partition.integrated();
        evaluateRates(t, z);
        Arrays.fill(out, 0, integrated.length, 0);
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
        out[integrated.length] = hazard();
    }

    /** Computes all rates that may have changed, without what follows from them. */
    void evaluateRates(double t, double[] z) {
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
        }
        if (classes.isSelective()) {
            for (int j : partition.flows()) {
                rates[j] = kernel.rate(j, t, state, p);
            }
            for (int j : classes.drifting()) {
                rates[j] = kernel.rate(j, t, state, p);
            }
        } else {
            kernel.rates(t, state, p, rates);
        }
    }

    /** Sum of all propensities by the last evaluation. */
    double hazard() {
        double sum = steadyHazard;
        for (int j : classes.drifting()) {
            // integration errors may take a hazard slightly below 0; requireHazards finds what is more than that
            sum += rates[j] < 0 || !possible[j] ? 0 : rates[j];
        }
        return sum;
    }

    /** Sum of the propensities of the jumps that disturb the flow, by the last evaluation. */
    double disturbingHazard() {
        double sum = 0;
        for (int j : partition.jumps()) {
            sum += classes.isDisturbing(j) && possible[j] && rates[j] > 0 ? rates[j] : 0;
        }
        return sum;
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
        for (int j : classes.drifting()) {
            if (!(rates[j] >= -allowed) || Double.isInfinite(rates[j])) {
                throw Failures.propensity(system, j, t, rates[j]);
            }
        }
    }

    /** The step that was tried last is as short as times allow. */
    RuntimeException stepFailure(double t) {
        RuntimeException reason = blame(t);
        return reason != null ? reason : Failures.step(system, t, state, rates, derivatives);
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
    int choose(double fraction) {
        double rest = fraction * hazard();
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
