package paget.engine.ssa.internal;

/** The model time for which rates are being computed, which the past needs to know to tell how long ago is meant. */
final class EvaluationClock {

    /** Roundings of the differences and sums that lead to a time in the past. */
    private static final int ULPS = 8;

    private double time;
    private int side;

    /** Values at the time itself. */
    void set(double t) {
        time = t;
        side = 0;
    }

    /** Values just after the time, where something may have jumped. */
    void setAfter(double t) {
        time = t;
        side = 1;
    }

    /** Values just before the time. */
    void setBefore(double t) {
        time = t;
        side = -1;
    }

    double time() {
        return time;
    }

    /** A time in the past, moved to the side of a jump that is meant. */
    double onSide(double past) {
        return past + side * ULPS * Math.ulp(time);
    }
}
