package paget.engine.ode.internal;

/**
 * Moves state and parameters a little along a sensitivity, for central differences of analytic functions. One thread.
 */
final class Direction {

    /** Cube root of the unit roundoff, the best relative step for central differences. */
    static final double RELATIVE_STEP = 6e-6;
    private static final double FLOOR = 1e-3;

    private final int n;
    private final double[] p;
    private final int[] slots;
    private final double[] kept;

    /** @param slots positions in p that may be moved */
    Direction(int n, double[] p, int[] slots) {
        this.n = n;
        this.p = p;
        this.slots = slots;
        this.kept = new double[slots.length];
    }

    /**
     * How far to move.
     *
     * @param y state
     * @param offset position in y of the sensitivity
     * @param dp how much the parameters move with it
     */
    double step(double[] y, int offset, double[] dp) {
        double largest = 0;
        for (int i = 0; i < n; i++) {
            largest = Math.max(largest, Math.abs(y[i]));
        }
        double speed = 0;
        for (int i = 0; i < n; i++) {
            double scale = Math.abs(y[i]) + FLOOR * largest;
            if (y[offset + i] != 0) {
                speed = Math.max(speed, Math.abs(y[offset + i]) / (scale > 0 ? scale : 1));
            }
        }
        for (int j = 0; j < slots.length; j++) {
            if (dp[j] != 0) {
                double scale = Math.abs(p[slots[j]]);
                speed = Math.max(speed, Math.abs(dp[j]) / (scale > 0 ? scale : 1));
            }
        }
        return speed > 0 ? RELATIVE_STEP / speed : 1;
    }

    /**
     * Moves the parameters, until {@link #back()}, and gives the moved state.
     *
     * @param out overwritten, at least n long
     */
    void move(double[] y, int offset, double[] dp, double step, double[] out) {
        for (int i = 0; i < n; i++) {
            out[i] = y[i] + step * y[offset + i];
        }
        for (int j = 0; j < slots.length; j++) {
            kept[j] = p[slots[j]];
            p[slots[j]] += step * dp[j];
        }
    }

    /** Moves the parameters back. */
    void back() {
        for (int j = 0; j < slots.length; j++) {
            p[slots[j]] = kept[j];
        }
    }
}
