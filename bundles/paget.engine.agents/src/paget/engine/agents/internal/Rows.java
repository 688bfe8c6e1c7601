package paget.engine.agents.internal;

/**
 * The loops over neighbouring grid cells in which runs spend most of their time, each in a method of its own: short methods
 * are translated once and soon, while a loop inside a long one is translated on its own first and again with everything
 * around it. Ranges are from {@code from} to before {@code to}.
 */
final class Rows {

    private Rows() {
    }

    /** out = factor·c. */
    static void scale(double[] c, double factor, double[] out, int from, int to) {
        for (int v = from; v < to; v++) {
            out[v] = factor * c[v];
        }
    }

    /** out = out + factor·c. */
    static void addScaled(double[] c, double factor, double[] out, int from, int to) {
        for (int v = from; v < to; v++) {
            out[v] += factor * c[v];
        }
    }

    /** out = out + factor·(second difference of c between grid cells that lie {@code stride} apart). */
    static void addDifference(double[] c, int stride, double factor, double[] out, int from, int to) {
        for (int v = from; v < to; v++) {
            out[v] += factor * (c[v - stride] - 2 * c[v] + c[v + stride]);
        }
    }

    /** Forward Euler of c' = −(decay + loss)·c. */
    static void lose(double[] c, double decay, double[] loss, double step, double[] out, int from, int to) {
        for (int v = from; v < to; v++) {
            out[v] = c[v] - step * ((decay + loss[v]) * c[v]);
        }
    }

    static double sum(double[] c) {
        double sum = 0;
        for (double level : c) {
            sum += level;
        }
        return sum;
    }
}
