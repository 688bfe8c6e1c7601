package paget.engine.ssa.internal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

import paget.sim.SimulationException;
import paget.sim.compile.Kernel;
import paget.sim.compile.RateShape;
import paget.sim.random.RandomStream;

/**
 * An exact method for jumps whose propensities stay as they are between firings. The next firing is always drawn
 * ahead, so where the caller stops has no influence on what happens. One per run.
 */
public abstract class JumpLoop {

    protected final ReactionSystem system;
    protected final Kernel kernel;
    protected final double[] y;
    protected final double[] p;
    protected final RandomStream random;
    /** Per reaction: the product of factor and parameters of a law of mass action; unused for others. */
    protected final double[] coefficients;
    /** Time of the last firing or {@link #restart}. */
    protected double time;
    /** Time of the next firing, positive infinity when nothing can happen. */
    protected double next;

    protected JumpLoop(JumpState state) {
        this.system = state.system();
        this.kernel = state.kernel();
        this.y = state.y();
        this.p = state.p();
        this.random = state.random();
        this.coefficients = new double[system.reactionCount()];
    }

    /** Name of the method, as statistics show it. */
    public abstract String method();

    /**
     * Fires until the next firing lies beyond {@code until} or {@code limit} firings are done.
     *
     * @param until finite
     * @return number of firings
     * @throws SimulationException for populations and propensities that cannot be
     */
    public abstract long run(double until, long limit);

    /** Sees the state anew at a time and draws the next firing, as at the start and after a model event. */
    public final void restart(double t) {
        time = t;
        prepareRates();
        rebuild();
        draw();
    }

    /** Computes what follows from state and parameters. */
    protected abstract void rebuild();

    /** Draws the next firing for the present state. */
    protected abstract void draw();

    /** Writes what {@link #restore} needs besides state and parameters. */
    public void save(DataOutput out) throws IOException {
        out.writeDouble(time);
        out.writeDouble(next);
    }

    /** Goes on where {@link #save} was called; state, parameters and random stream are already back. */
    public void restore(DataInput in) throws IOException {
        time = in.readDouble();
        next = in.readDouble();
        prepareRates();
        rebuild();
    }

    public final double time() {
        return time;
    }

    public final double next() {
        return next;
    }

    private void prepareRates() {
        for (int j : system.jumps()) {
            if (system.shape(j) instanceof RateShape.MassAction law) {
                double product = law.factor();
                for (int index : law.coefficients()) {
                    product = index >= 0 ? product * p[index] : product / p[-1 - index];
                }
                coefficients[j] = product;
                // even before an empty population a bad constant is a mistake that would be hard to find later
                requirePropensity(j, product);
            } else {
                requirePropensity(j, kernel.rate(j, time, y, p));
            }
        }
    }

    protected final void requirePropensity(int reaction, double value) {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw Failures.propensity(system, reaction, time, value);
        }
    }

    /** Finds the reason why the sum of propensities is no positive finite number, or a single one is negative. */
    protected final SimulationException badPropensity(double total) {
        for (int j : system.jumps()) {
            double value = kernel.rate(j, time, y, p);
            if (!(value >= 0) || Double.isInfinite(value)) {
                return Failures.propensity(system, j, time, value);
            }
        }
        return Failures.total(system, time, total);
    }

    /** Finds the population that a firing of the reaction has just made negative. */
    protected final SimulationException badPopulation(int reaction) {
        for (int i : system.statesOf(reaction)) {
            if (!(y[i] >= 0)) {
                return Failures.negative(system, reaction, i, time, y[i]);
            }
        }
        throw new IllegalStateException("No population of " + system.reactionId(reaction) + " is negative.");
    }
}
