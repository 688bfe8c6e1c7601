package paget.engine.ssa.internal;

/** The purposes of random streams within a replicate. */
public final class Channels {

    /** Firings. */
    public static final int FIRINGS = 0;
    /** What model events draw, and the order of simultaneous ones of equal priority. */
    public static final int EVENTS = 1;
    /** What happens within a leap, a channel for each jump, in streams of their own that leaps begin. */
    public static final int WITHIN_LEAPS = 2;
    /** Trial runs whose results are not shown. */
    public static final int PILOT = 3;
    /** Firings in runs for rare events. */
    public static final int RARE = 4;
    /** Order of simultaneous model events in runs for rare events. */
    public static final int RARE_EVENTS = 5;

    /** Numbers with which a model starts. */
    public static final int START = 6;

    private Channels() {
    }
}
