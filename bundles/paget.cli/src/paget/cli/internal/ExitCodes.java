package paget.cli.internal;

/** What the command line tells the shell. */
public final class ExitCodes {

    /** All went well. */
    public static final int DONE = 0;
    /** The model or the run is at fault. */
    public static final int FAULT = 1;
    /** The command cannot be meant so, or a file cannot be read. */
    public static final int USAGE = 2;
    /** The user stopped it. */
    public static final int CANCELLED = 130;

    private ExitCodes() {
    }
}
