package paget.engine.ssa.internal;

import java.util.Arrays;

import paget.sim.compile.Kernel;

/**
 * The mean path of a leap as differential equations: all states, the expected firings of each jump since the start of
 * the leap, and the cumulated hazard of the critical jumps, which take no part in the mean path.
 */
final class LeapField implements VectorField {

    /** Firings that the scarcest reactant allows, below which a jump is critical (Cao, Gillespie, Petzold 2005). */
    private static final int CRITICAL_FIRINGS = 10;

    private final ReactionSystem system;
    private final Kernel kernel;
    private final EvaluationClock clock;
    private final double[] p;
    private final int[] jumps;
    private final double[] state;
    private final double[] rates;
    private final double[] derivatives;
    /** By position in {@link ReactionSystem#jumps()}. */
    private final boolean[] critical;
    private final boolean[] possible;
    private long evaluations;

    LeapField(RunContext context) {
        this.system = context.system();
        this.kernel = context.kernel();
        this.clock = context.clock();
        this.p = context.p();
        this.jumps = system.jumps();
        this.state = new double[system.stateSize()];
        this.rates = new double[system.reactionCount()];
        this.derivatives = new double[system.stateSize()];
        this.critical = new boolean[jumps.length];
        this.possible = new boolean[jumps.length];
    }

    int size() {
        return system.stateSize() + jumps.length + 1;
    }

    /** Component with the expected firings of a jump. */
    int firingsOf(int position) {
        return system.stateSize() + position;
    }

    /** Component with the cumulated hazard of the critical jumps. */
    int criticalHazard() {
        return size() - 1;
    }

    long evaluations() {
        return evaluations;
    }

    /** The step that was tried last is as short as times allow. */
    RuntimeException stepFailure(double t) {
        return Failures.step(system, t, state, rates, derivatives);
    }

    /** Rates of the last evaluation, by reaction. Do not modify. */
    double[] rates() {
        return rates;
    }

    boolean isCritical(int position) {
        return critical[position];
    }

    /** Sees which jumps are impossible or near to exhausting a reactant. */
    void classify(double[] y) {
        for (int k = 0; k < jumps.length; k++) {
            double firings = Double.POSITIVE_INFINITY;
            int[] states = system.statesOf(jumps[k]);
            double[] changes = system.changesOf(jumps[k]);
            for (int n = 0; n < states.length; n++) {
                double change = Double.isNaN(changes[n]) ? changeNow(jumps[k], n, y) : changes[n];
                if (change < 0 && system.isSpecies(states[n])) {
                    firings = Math.min(firings, Math.floor(y[states[n]] / -change));
                }
            }
            possible[k] = firings >= 1;
            critical[k] = firings < CRITICAL_FIRINGS;
        }
    }

    private double changeNow(int reaction, int entry, double[] y) {
        return kernel.value(system.changeExpression(reaction, entry), clock.time(), y, p);
    }

    /** @param z starts with the full state */
    @Override
    public void evaluate(double t, double[] z, double[] out) {
        evaluations++;
        clock.set(t);
        int n = state.length;
        System.arraycopy(z, 0, state, 0, n);
        Arrays.fill(out, 0, size(), 0);
        kernel.rates(t, state, p, rates);
        for (int j : system.flows()) {
            add(j, rates[j], t, out);
        }
        if (system.rateRuleTargets().length > 0) {
            kernel.derivatives(t, state, p, derivatives);
            for (int i : system.rateRuleTargets()) {
                out[i] = derivatives[i];
            }
        }
        double hazard = 0;
        for (int k = 0; k < jumps.length; k++) {
            // the path may take a propensity slightly below 0; requireRates finds what is more than that
            double rate = rates[jumps[k]] < 0 || !possible[k] ? 0 : rates[jumps[k]];
            if (critical[k]) {
                hazard += rate;
            } else {
                out[n + k] = rate;
                add(jumps[k], rate, t, out);
            }
        }
        out[size() - 1] = hazard;
    }

    private void add(int reaction, double rate, double t, double[] out) {
        int[] states = system.statesOf(reaction);
        for (int n = 0; n < states.length; n++) {
            out[states[n]] += change(reaction, n, t) * rate;
        }
    }

    /** Change of a state by one firing, for the state of the last evaluation. */
    double change(int reaction, int entry, double t) {
        int expression = system.changeExpression(reaction, entry);
        return expression < 0 ? system.changesOf(reaction)[entry] : kernel.value(expression, t, state, p);
    }

    /** Checks the rates of the last evaluation, which was at a state that is no prediction. */
    void requireRates(double t, double tolerance) {
        double sum = 0;
        for (int j : jumps) {
            if (Double.isNaN(rates[j]) || Double.isInfinite(rates[j])) {
                throw Failures.propensity(system, j, t, rates[j]);
            }
            sum += Math.max(0, rates[j]);
        }
        for (int j : jumps) {
            if (rates[j] < -tolerance * (1 + sum)) {
                throw Failures.propensity(system, j, t, rates[j]);
            }
        }
        for (int j : system.flows()) {
            if (Double.isNaN(rates[j]) || Double.isInfinite(rates[j])) {
                throw Failures.rate(system, j, t, rates[j]);
            }
        }
    }

    /** The critical jump that a point on the scale of their rates belongs to, −1 for none; by the last evaluation. */
    int chooseCritical(double fraction) {
        double total = 0;
        for (int k = 0; k < jumps.length; k++) {
            total += criticalRate(k);
        }
        double rest = fraction * total;
        int last = -1;
        for (int k = 0; k < jumps.length; k++) {
            if (criticalRate(k) > 0) {
                last = k;
                rest -= criticalRate(k);
                if (rest < 0) {
                    return k;
                }
            }
        }
        return last;
    }

    private double criticalRate(int position) {
        return critical[position] && possible[position] ? Math.max(0, rates[jumps[position]]) : 0;
    }

    /** Sum of the rates of all jumps that can happen, by the last evaluation. */
    double total() {
        double sum = 0;
        for (int k = 0; k < jumps.length; k++) {
            sum += possible[k] ? Math.max(0, rates[jumps[k]]) : 0;
        }
        return sum;
    }
}
