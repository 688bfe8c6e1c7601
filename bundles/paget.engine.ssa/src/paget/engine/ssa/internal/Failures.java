package paget.engine.ssa.internal;

import java.util.function.IntPredicate;

import paget.sim.SimulationException;
import paget.sim.SimulationException.Code;

/** Says what is wrong with a state or a propensity, with the names and the time. */
public final class Failures {

    private Failures() {
    }

    /** A whole-numbered population that a firing made negative. */
    public static SimulationException negative(ReactionSystem system, int reaction, int state, double time,
            double value) {
        return new SimulationException(Code.POPULATION, system.compiled().stateId(state), time, value,
                "The reaction " + system.reactionName(reaction) + " would leave " + number(value) + " of "
                        + system.stateName(state) + " at time " + time
                        + ". Its propensity must be 0 when there is too little to react.");
    }

    /** A whole-numbered population that a firing made a fraction. */
    public static SimulationException fraction(ReactionSystem system, int reaction, int state, double time,
            double value) {
        return new SimulationException(Code.POPULATION, system.compiled().stateId(state), time, value,
                "The reaction " + system.reactionName(reaction) + " would make the whole-numbered population "
                        + system.stateName(state) + " " + value + " at time " + time + ".");
    }

    /** A propensity that is negative, infinite or undefined. */
    public static SimulationException propensity(ReactionSystem system, int reaction, double time, double value) {
        boolean negative = value < 0 && !Double.isInfinite(value);
        return new SimulationException(negative ? Code.NEGATIVE_PROPENSITY : Code.NOT_FINITE,
                system.reactionId(reaction), time, value,
                "The propensity of the reaction " + system.reactionName(reaction) + " is " + number(value)
                        + " at time " + time + (negative ? ", which is negative." : "."));
    }

    /** A rate of a flow that is infinite or undefined. */
    public static SimulationException rate(ReactionSystem system, int reaction, double time, double value) {
        return new SimulationException(Code.NOT_FINITE, system.reactionId(reaction), time, value,
                "The rate of the reaction " + system.reactionName(reaction) + " is " + value + " at time " + time
                        + ".");
    }

    /** A rate rule whose value is infinite or undefined. */
    public static SimulationException derivative(ReactionSystem system, int state, double time, double value) {
        return new SimulationException(Code.NOT_FINITE, system.compiled().stateId(state), time, value,
                "The rate of change of " + system.stateName(state) + " is " + value + " at time " + time + ".");
    }

    /**
     * An integration that needs steps too small to be told apart, with the state that changes fastest for its size and
     * the reaction that changes it.
     *
     * @param rates of the reactions at about that time
     * @param derivatives of the targets of rate rules at about that time
     */
    static SimulationException step(ReactionSystem system, double time, double[] y, double[] rates,
            double[] derivatives) {
        int state = -1;
        int reaction = -1;
        double fastest = 0;
        for (int j = 0; j < rates.length; j++) {
            int[] states = system.statesOf(j);
            for (int k = 0; k < states.length; k++) {
                double change = system.changesOf(j)[k];
                double speed = Math.abs((Double.isNaN(change) ? 1 : change) * rates[j])
                        / Math.max(1, Math.abs(y[states[k]]));
                if (speed > fastest) {
                    fastest = speed;
                    state = states[k];
                    reaction = j;
                }
            }
        }
        for (int i : system.rateRuleTargets()) {
            double speed = Math.abs(derivatives[i]) / Math.max(1, Math.abs(y[i]));
            if (speed > fastest) {
                fastest = speed;
                state = i;
                reaction = -1;
            }
        }
        String what = "The continuous part of " + system.network().name()
                + " cannot be integrated to the tolerance at time " + time;
        if (state < 0) {
            return new SimulationException(Code.STEP_FAILURE, "", time, Double.NaN, what + ".");
        }
        return new SimulationException(Code.STEP_FAILURE, system.compiled().stateId(state), time, y[state], what + ": "
                + system.stateName(state) + " is " + number(y[state]) + " and changes by its "
                + (reaction < 0 ? "rate rule" : "reaction " + system.reactionName(reaction)) + " at the rate "
                + (reaction < 0 ? derivatives[state] : rates[reaction]) + ".");
    }

    /** Firings that follow one another too fast for times to be told apart, as where a population explodes. */
    static SimulationException tooFast(ReactionSystem system, double time, double[] y, double[] rates) {
        int reaction = system.jumps()[0];
        for (int j : system.jumps()) {
            reaction = rates[j] > rates[reaction] ? j : reaction;
        }
        int[] states = system.statesOf(reaction);
        String population = states.length == 0 ? ""
                : "; " + system.stateName(states[0]) + " is " + number(y[states[0]]) + " there";
        return new SimulationException(Code.STEP_FAILURE, system.reactionId(reaction), time, rates[reaction],
                "At time " + time + " the reaction " + system.reactionName(reaction) + " fires " + rates[reaction]
                        + " times a unit of time, so that times of firings cannot be told apart" + population + ".");
    }

    /** All propensities are finite, but their sum is not. */
    public static SimulationException total(ReactionSystem system, double time, double value) {
        return new SimulationException(Code.NOT_FINITE, "", time, value, "The sum of all propensities of "
                + system.network().name() + " is " + value + " at time " + time + ".");
    }

    /**
     * Checks populations that something other than a firing set.
     *
     * @param occasion what set them, for the message, such as "at the start"
     * @throws SimulationException when a whole-numbered population is negative or a fraction, or a state not finite
     */
    public static void requirePopulations(ReactionSystem system, double time, double[] y, String occasion) {
        requirePopulations(system, time, y, i -> !system.isContinuous(i), occasion);
    }

    /** The same where something else says which populations are whole-numbered at present. */
    static void requirePopulations(ReactionSystem system, double time, double[] y, IntPredicate whole,
            String occasion) {
        for (int i = 0; i < y.length; i++) {
            String id = system.compiled().stateId(i);
            if (Double.isNaN(y[i]) || Double.isInfinite(y[i])) {
                throw new SimulationException(Code.NOT_FINITE, id, time, y[i],
                        system.stateName(i) + " is " + y[i] + " " + occasion + " (time " + time + ").");
            }
            if (whole.test(i) && (y[i] < 0 || y[i] != Math.rint(y[i]))) {
                throw new SimulationException(Code.POPULATION, id, time, y[i], "The whole-numbered population "
                        + system.stateName(i) + " is " + y[i] + " " + occasion + " (time " + time
                        + "). Stochastic engines count single things: give a whole number that is not negative, or"
                        + " make the species continuous.");
            }
        }
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value)
                : Double.toString(value);
    }
}
