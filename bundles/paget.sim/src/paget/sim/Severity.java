package paget.sim;

/** How much an {@link Issue} matters. */
public enum Severity {
    /** Nothing has to be done. */
    INFO,
    /** The result may not be what the author wants. */
    WARNING,
    /** The model cannot be simulated. */
    ERROR
}
