package paget.sim.compile;

/**
 * The byte code of a network. The class is shared; an instance has working memory and belongs to one thread.
 * <p>
 * Arguments: {@code t} model time; {@code y} state, length {@link CompiledNetwork#stateSize()}; {@code p} parameters,
 * length {@link CompiledNetwork#parameterSize()}. Only arrays called {@code out}, or named as changed, are written.
 * No method allocates. Nothing is checked for being finite: that is the engine's task, which knows what it is doing.
 */
public abstract class Kernel {

    /** Computed values: targets of assignment rules and implicit variables. Written by {@link #assign}. */
    protected final double[] w;

    /** The past; needed only when {@link CompiledNetwork#delayCount()} is positive. */
    protected DelayHistory history;

    protected Kernel(int workSize) {
        this.w = new double[workSize];
    }

    /** Gives access to the past. */
    public final void setHistory(DelayHistory value) {
        history = value;
    }

    /** The computed values as of the last call that computed them. Not a copy. */
    public final double[] computed() {
        return w;
    }

    /** Brings the computed values up to date. */
    public abstract void assign(double t, double[] y, double[] p);

    /** All reaction rates. Updates the computed values. {@code out}: one per reaction. */
    public abstract void rates(double t, double[] y, double[] p, double[] out);

    /** dy/dt. Updates the computed values. {@code out}: one per state variable. */
    public abstract void derivatives(double t, double[] y, double[] p, double[] out);

    /**
     * The rate of one reaction. Computes the rule targets that it needs by itself and does not touch
     * {@link #computed()}, unless the network has implicit variables.
     */
    public abstract double rate(int reaction, double t, double[] y, double[] p);

    /**
     * Lets a reaction happen once: adds its column of the stoichiometry to {@code y} and brings up to date those
     * {@code rates} that depend on what it changed. Rates that depend on time only, or on nothing, are left alone.
     * Only for networks with constant stoichiometry ({@link CompiledNetwork#hasConstantStoichiometry()}).
     *
     * @param y changed
     * @param rates changed; one per reaction
     * @return the sum of the changes of {@code rates}
     */
    public abstract double fire(int reaction, double t, double[] y, double[] p, double[] rates);

    /** The values of the observables. Updates the computed values. {@code out}: one per observable. */
    public abstract void observe(double t, double[] y, double[] p, double[] out);

    /**
     * Functions whose zeros are the possible discontinuities: one for each comparison in event triggers and in
     * piecewise conditions and logic of rates and rules, left side minus right side. Updates the computed values.
     * {@code out}: length {@link CompiledNetwork#rootCount()}.
     */
    public abstract void roots(double t, double[] y, double[] p, double[] out);

    /**
     * The value of an auxiliary expression: triggers, delays, priorities and assignments of events, delayed
     * expressions, variable stoichiometries. {@link CompiledNetwork} knows the numbers. The computed values must be
     * up to date.
     */
    public abstract double value(int expression, double t, double[] y, double[] p);
}
