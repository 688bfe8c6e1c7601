package paget.sim.compile;

/** The past, which an engine keeps for networks with delay expressions. */
@FunctionalInterface
public interface DelayHistory {

    /**
     * The value that a delayed expression had.
     *
     * @param delay number of the delayed expression, see {@link CompiledNetwork#delayCount()}
     * @param time model time of the value; may lie before the start of the run, where the value at the start holds
     */
    double past(int delay, double time);
}
