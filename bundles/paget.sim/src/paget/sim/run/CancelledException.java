package paget.sim.run;

/** The user stopped the run. */
public final class CancelledException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final double time;

    public CancelledException(double time) {
        super("The run was cancelled at time " + time + ".");
        this.time = time;
    }

    /** Model time reached. */
    public double time() {
        return time;
    }
}
