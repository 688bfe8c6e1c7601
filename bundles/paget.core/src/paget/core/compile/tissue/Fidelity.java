package paget.core.compile.tissue;

/** How faithfully a tissue model carries an element of the drawing. */
public enum Fidelity {
    /** With the same meaning and rate as in the reaction network. */
    EXACT,
    /** By something close; the note has the formula. */
    APPROXIMATED,
    /** Not at all. */
    LEFT_OUT
}
