package paget.sim.tissue;

/**
 * How the model is to be cut in time where that is part of its publication.
 *
 * @param step time step; 0 leaves it to the engine
 * @param scheme how fields go from step to step
 */
public record Stepping(double step, Scheme scheme) {

    /** The engine chooses. */
    public static final Stepping FREE = new Stepping(0, Scheme.IMPLICIT);

    /** How fields go from step to step. */
    public enum Scheme {
        /** Stable and positive for every step. */
        IMPLICIT,
        /** Forward Euler, as many published grid models define themselves; needs D·step/h² ≤ 1/(2·dimensions). */
        EXPLICIT
    }
}
