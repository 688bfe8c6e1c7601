package paget.sim.unit;

/** Text is not a unit. */
public final class UnitSyntaxException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String problem;
    private final int offset;

    /**
     * @param problem one sentence without the place
     * @param text the whole text
     * @param offset index of the first character at fault
     */
    public UnitSyntaxException(String problem, String text, int offset) {
        super("Unit \"" + text + "\", column " + (offset + 1) + ": " + problem);
        this.problem = problem;
        this.offset = offset;
    }

    public String problem() {
        return problem;
    }

    /** Index of the first character at fault. */
    public int offset() {
        return offset;
    }
}
