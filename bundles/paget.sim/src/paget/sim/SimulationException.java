package paget.sim;

/**
 * A run cannot go on for a reason that lies in the model or its settings: a value that is not finite, a step that
 * fails, a population that explodes. The message is a sentence for the author of the model.
 */
public final class SimulationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What stopped the run. */
    public enum Code {
        /** A state, a rate or an observable became infinite or undefined. */
        NOT_FINITE,
        /** A propensity became negative. */
        NEGATIVE_PROPENSITY,
        /** A whole-numbered population became negative or a fraction. */
        POPULATION,
        /** The integrator could not meet the tolerance with any step. */
        STEP_FAILURE,
        /** An implicit equation has no solution near the present state. */
        NO_SOLUTION,
        /** Events trigger one another without end at one time. */
        EVENT_CYCLE,
        /** A limit of the engine was reached: steps, events, memory. */
        LIMIT,
        /** A checkpoint does not fit the simulation. */
        CHECKPOINT,
        /** The model has something that the engine cannot do. */
        UNSUPPORTED
    }

    private final Code code;
    private final String element;
    private final double time;
    private final double value;

    /**
     * @param code what stopped the run
     * @param element id of the species, reaction, … at fault, or the empty string
     * @param time model time at which it happened, NaN when it is not known
     * @param value the offending value, NaN when there is none
     * @param message one sentence with the element's name
     */
    public SimulationException(Code code, String element, double time, double value, String message) {
        this(code, element, time, value, message, null);
    }

    public SimulationException(Code code, String element, double time, double value, String message,
            Throwable cause) {
        super(message, cause);
        this.code = code;
        this.element = element;
        this.time = time;
        this.value = value;
    }

    public Code code() {
        return code;
    }

    public String element() {
        return element;
    }

    public double time() {
        return time;
    }

    public double value() {
        return value;
    }
}
