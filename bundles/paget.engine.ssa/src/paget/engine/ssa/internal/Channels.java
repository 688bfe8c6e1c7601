package paget.engine.ssa.internal;

/** The purposes of random streams within a replicate. */
public final class Channels {

    /** Firings. */
    public static final int FIRINGS = 0;
    /** Order of simultaneous model events of equal priority. */
    public static final int EVENTS = 1;
    /** What happens within a leap. */
    public static final int WITHIN_LEAPS = 2;
    /** Trial runs whose results are not shown. */
    public static final int PILOT = 3;
    /** Rare events: main runs. */
    public static final int RARE = 4;

    private Channels() {
    }
}
