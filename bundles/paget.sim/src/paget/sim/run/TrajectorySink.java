package paget.sim.run;

/** Receives the rows of a trajectory in order of time. */
@FunctionalInterface
public interface TrajectorySink {

    /** Throws the rows away. */
    TrajectorySink NONE = (time, values) -> {
    };

    /**
     * @param time model time of the row
     * @param values one value per observable; the caller reuses the array, so copy what is kept
     */
    void accept(double time, double[] values);
}
