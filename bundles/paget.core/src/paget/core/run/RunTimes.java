package paget.core.run;

/**
 * How long a study took, in seconds.
 *
 * @param prepare until its first run began: compiling the model, checking it, looking into the store, writing the code of
 *        the engine; 0 for what was there already
 * @param wall from there on, on the clock
 * @param engine in the runs of the engine, added over the threads; NaN for what was there already
 */
public record RunTimes(double prepare, double wall, double engine) {

    /** The whole. */
    public double total() {
        return prepare + wall;
    }

    /**
     * @param begun when the study began, by {@link System#nanoTime()}
     * @param first when its first run did
     * @param ended when it had its answer
     */
    static RunTimes of(long begun, long first, long ended, double engine) {
        return new RunTimes((first - begun) / 1e9, (ended - first) / 1e9, engine);
    }
}
