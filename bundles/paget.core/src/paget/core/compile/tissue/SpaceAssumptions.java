package paget.core.compile.tissue;

/**
 * What to do where a drawing does not say enough about space.
 *
 * @param edge edge in µm of the square that a tissue with cells but without width and height is given; 0 leaves such
 *        tissues out
 * @param sample largest number of cells in such a square; a tissue with more becomes a sample of itself. 0 takes all
 * @param tolerant whether elements that space cannot carry are left out, instead of being errors
 * @param surrounded whether what is not in space runs along with it; otherwise it stays as it is at the start
 */
public record SpaceAssumptions(double edge, long sample, boolean tolerant, boolean surrounded) {

    /** Nothing is assumed about tissues, and nothing that matters may be left out: for simulations. */
    public static final SpaceAssumptions NONE = new SpaceAssumptions(0, 0, false, true);

    /** For files that a person will look at: what cannot be carried is reported. */
    public static SpaceAssumptions exporting(double edge, long sample) {
        return new SpaceAssumptions(edge, sample, true, false);
    }

    /** The same for a simulator that can compute what is not in space beside what is. */
    public SpaceAssumptions withSurroundings() {
        return new SpaceAssumptions(edge, sample, tolerant, true);
    }
}
