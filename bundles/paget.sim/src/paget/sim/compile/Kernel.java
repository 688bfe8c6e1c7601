package paget.sim.compile;

import java.util.Arrays;

/**
 * The byte code of a network. The code is shared; an instance has working memory and belongs to one thread. Code is
 * generated when a method is first called.
 * <p>
 * Arguments: {@code t} model time; {@code y} state, length {@link CompiledNetwork#stateSize()}; {@code p} parameters,
 * length {@link CompiledNetwork#parameterSize()}. Only arrays called {@code out}, or named as changed, are written.
 * No method allocates. Nothing is checked for being finite: that is the engine's task, which knows what it is doing.
 * <p>
 * Every method computes the rule targets that it needs by itself; {@link #computed()} is brought up to date by
 * {@link #assign} only. For networks with implicit variables ({@link CompiledNetwork#hasImplicitVariables()}),
 * methods that fill an array solve for them first, and those that return one value use the last solution.
 */
public final class Kernel {

    private static final double[] NOTHING = {};

    private final CompiledNetwork network;
    private final double[] w;
    private double[] scratch = NOTHING;
    private DelayHistory history;
    private final ImplicitSolver solver;
    private VectorFunction assign;
    private VectorFunction rates;
    private VectorFunction derivatives;
    private VectorFunction observe;
    private VectorFunction roots;
    private IndexedFunction rate;
    private IndexedFunction fire;
    private IndexedFunction value;

    Kernel(CompiledNetwork network) {
        this.network = network;
        this.w = new double[network.computedSize()];
        Arrays.fill(w, Double.NaN);
        network.fillImplicitGuesses(w);
        this.solver = network.newSolver(this);
    }

    /** Scratch is shared by all code of this kernel, because none of it keeps anything between calls. */
    <F> F adopt(CodeFactory.Code<F> code) {
        if (scratch.length < code.scratch()) {
            scratch = new double[code.scratch()];
        }
        return code.function();
    }

    /** Gives access to the past; needed only when {@link CompiledNetwork#delayCount()} is positive. */
    public void setHistory(DelayHistory value) {
        history = value;
    }

    /** The computed values as of the last {@link #assign}: one per symbol in {@link Store#COMPUTED}. Not a copy. */
    public double[] computed() {
        return w;
    }

    private void solve(double t, double[] y, double[] p) {
        if (solver != null) {
            solver.solve(t, y, p, w, scratch, history);
        }
    }

    /** Brings {@link #computed()} up to date. */
    public void assign(double t, double[] y, double[] p) {
        if (assign == null) {
            assign = adopt(network.code().assign());
        }
        solve(t, y, p);
        assign.apply(t, y, p, w, scratch, history, w);
    }

    /** All reaction rates. {@code out}: one per reaction. */
    public void rates(double t, double[] y, double[] p, double[] out) {
        if (rates == null) {
            rates = adopt(network.code().rates());
        }
        solve(t, y, p);
        rates.apply(t, y, p, w, scratch, history, out);
    }

    /** dy/dt. {@code out}: one per state variable. */
    public void derivatives(double t, double[] y, double[] p, double[] out) {
        if (derivatives == null) {
            derivatives = adopt(network.code().derivatives());
        }
        solve(t, y, p);
        derivatives.apply(t, y, p, w, scratch, history, out);
    }

    /** The values of the observables. {@code out}: one per observable. */
    public void observe(double t, double[] y, double[] p, double[] out) {
        if (observe == null) {
            observe = adopt(network.code().observe());
        }
        solve(t, y, p);
        observe.apply(t, y, p, w, scratch, history, out);
    }

    /**
     * Functions whose zeros are the possible discontinuities: one for each comparison in event triggers, rules,
     * rates and their conditions, left side minus right side. {@code out}: length
     * {@link CompiledNetwork#rootCount()}.
     */
    public void roots(double t, double[] y, double[] p, double[] out) {
        if (roots == null) {
            roots = adopt(network.code().roots());
        }
        solve(t, y, p);
        roots.apply(t, y, p, w, scratch, history, out);
    }

    /** The rate of one reaction. */
    public double rate(int reaction, double t, double[] y, double[] p) {
        if (rate == null) {
            rate = adopt(network.code().rate());
        }
        return rate.apply(reaction, t, y, p, w, scratch, history, NOTHING);
    }

    /**
     * Lets a reaction happen once: adds its column of the stoichiometry to {@code y} and brings up to date those
     * {@code rates} that depend on what it changed. Other rates are left alone, also those that depend on time. Only
     * for networks with constant stoichiometry ({@link CompiledNetwork#hasConstantStoichiometry()}).
     *
     * @param y changed
     * @param rates changed; one per reaction
     * @return the sum of the changes of {@code rates}
     */
    public double fire(int reaction, double t, double[] y, double[] p, double[] rates) {
        if (fire == null) {
            if (!network.hasConstantStoichiometry()) {
                throw new IllegalStateException(
                        "The stoichiometry of \"" + network.network().name() + "\" changes during a run.");
            }
            fire = adopt(network.code().fire());
        }
        return fire.apply(reaction, t, y, p, w, scratch, history, rates);
    }

    /**
     * The value of an auxiliary expression: triggers, delays, priorities and assignments of events, delayed
     * expressions, variable stoichiometries. {@link CompiledNetwork} knows the numbers.
     */
    public double value(int expression, double t, double[] y, double[] p) {
        if (value == null) {
            value = adopt(network.code().value());
        }
        return value.apply(expression, t, y, p, w, scratch, history, NOTHING);
    }

    /** Runs foreign code on this kernel's memory. */
    void run(VectorFunction code, double t, double[] y, double[] p, double[] out) {
        solve(t, y, p);
        code.apply(t, y, p, w, scratch, history, out);
    }
}
