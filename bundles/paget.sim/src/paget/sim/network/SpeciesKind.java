package paget.sim.network;

/** How a species is counted by engines that know both ways. */
public enum SpeciesKind {
    /** The engine decides. */
    AUTOMATIC,
    /** Whole numbers, changed by single reaction firings. */
    DISCRETE,
    /** Real numbers, changed by differential equations. */
    CONTINUOUS
}
