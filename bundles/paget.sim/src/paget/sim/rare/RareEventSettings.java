package paget.sim.rare;

import java.util.Objects;

/**
 * How to estimate the probability of a {@link RareEvent}.
 *
 * @param method how to reach the event more often than it happens
 * @param relativeError standard error wanted, relative to the probability
 * @param maximumFirings firings after which the estimate is given as it is
 */
public record RareEventSettings(Method method, double relativeError, long maximumFirings) {

    /** How the event is reached more often than it happens. */
    public enum Method {
        /** The one that needs fewer firings, found by trial. */
        AUTOMATIC,
        /** Runs that come near to the event are continued many times. */
        SPLITTING,
        /** Reactions that lead to the event are made more frequent, and each run is weighted. */
        IMPORTANCE
    }

    public RareEventSettings {
        Objects.requireNonNull(method, "method");
        if (!(relativeError > 0 && relativeError < 1)) {
            throw new IllegalArgumentException("The relative error must lie between 0 and 1, not " + relativeError
                    + ".");
        }
        if (maximumFirings < 1) {
            throw new IllegalArgumentException("At least one firing must be allowed, not " + maximumFirings + ".");
        }
    }

    /** Automatic, with at most ten thousand million firings. */
    public static RareEventSettings of(double relativeError) {
        return new RareEventSettings(Method.AUTOMATIC, relativeError, 10_000_000_000L);
    }

    public RareEventSettings withMethod(Method value) {
        return new RareEventSettings(value, relativeError, maximumFirings);
    }
}
