package paget.sim.ensemble;

/**
 * How to run an ensemble.
 *
 * @param first number of the first replicate
 * @param replicates how many
 * @param threads how many at once; the result does not depend on it
 * @param quantiles whether to keep what quantiles need: about 4 kB for each value of a trajectory
 */
public record EnsembleSettings(long first, int replicates, int threads, boolean quantiles) {

    public EnsembleSettings {
        if (replicates < 1 || threads < 1) {
            throw new IllegalArgumentException("An ensemble needs at least one replicate and one thread, not "
                    + replicates + " and " + threads + ".");
        }
    }

    /** Replicates from 0 on all processors, with quantiles. */
    public static EnsembleSettings of(int replicates) {
        return new EnsembleSettings(0, replicates, Runtime.getRuntime().availableProcessors(), true);
    }

    public EnsembleSettings withThreads(int value) {
        return new EnsembleSettings(first, replicates, value, quantiles);
    }
}
