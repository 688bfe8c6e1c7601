package paget.sim.compile;

/** Where the value of a symbol lies. */
public enum Store {
    /** In the state vector y: changed by reactions or rate rules. */
    STATE,
    /** In the vector p: constants, and values that only events change. */
    PARAMETER,
    /** Computed from the others by {@link Kernel#assign}: targets of assignment and algebraic rules. */
    COMPUTED
}
