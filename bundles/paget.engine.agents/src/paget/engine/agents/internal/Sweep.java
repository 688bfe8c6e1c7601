package paget.engine.agents.internal;

/**
 * One direction of a step of diffusion: solves (1 + Δt·D·L) c = c₀ + boundary along lines, L the second difference
 * over h² of cell-centred levels (L. H. Thomas's algorithm, coefficients worked out once). All lines of a field in a
 * direction have the same coefficients. Levels held at a face act over half an edge: the flux is 2D(b − c)/h, of second
 * order at the face. Periodic lines are closed by the formula of J. Sherman and W. J. Morrison.
 */
final class Sweep {

    private final int n;
    private final double a;
    private final double[] inverse;
    private final double[] back;
    private final double low;
    private final double high;
    /** Correction that closes a periodic line, or null. */
    private final double[] closure;
    private double weightLast;

    /**
     * @param n levels on a line
     * @param a D·Δt/h²
     * @param low level held at the low face, NaN for no flux
     * @param high level held at the high face, NaN for no flux
     */
    Sweep(int n, double a, double low, double high, boolean periodic) {
        this.n = n;
        this.a = a;
        this.inverse = new double[n];
        this.back = new double[n];
        boolean closed = periodic && n > 2;
        double[] diagonal = new double[n];
        for (int i = 0; i < n; i++) {
            diagonal[i] = 1 + (i > 0 ? a : 0) + (i < n - 1 ? a : 0);
        }
        boolean holdsLow = !periodic && !Double.isNaN(low);
        boolean holdsHigh = !periodic && !Double.isNaN(high);
        this.low = holdsLow ? 2 * a * low : 0;
        this.high = holdsHigh ? 2 * a * high : 0;
        diagonal[0] += holdsLow ? 2 * a : 0;
        diagonal[n - 1] += holdsHigh ? 2 * a : 0;
        double gamma = 0;
        if (closed) {
            diagonal[0] += a;
            diagonal[n - 1] += a;
            gamma = -diagonal[0];
            diagonal[0] -= gamma;
            diagonal[n - 1] -= a * a / gamma;
        }
        for (int i = 0; i < n; i++) {
            inverse[i] = 1 / (diagonal[i] - (i > 0 ? a * back[i - 1] : 0));
            back[i] = a * inverse[i];
        }
        closure = closed ? closure(gamma) : null;
    }

    private double[] closure(double gamma) {
        double[] z = new double[n];
        z[0] = gamma;
        z[n - 1] = -a;
        substitute(z, 0);
        weightLast = -a / gamma;
        double scale = 1 / (1 + z[0] + weightLast * z[n - 1]);
        for (int i = 0; i < n; i++) {
            z[i] *= scale;
        }
        return z;
    }

    private void substitute(double[] c, int p) {
        double d = c[p] * inverse[0];
        c[p] = d;
        for (int i = 1; i < n; i++) {
            d = (c[p + i] + a * d) * inverse[i];
            c[p + i] = d;
        }
        for (int i = n - 2; i >= 0; i--) {
            d = c[p + i] + back[i] * d;
            c[p + i] = d;
        }
    }

    /**
     * Lines of neighbouring levels.
     *
     * @param c levels, overwritten
     * @param from first level of the first line; lines follow one another
     */
    void along(double[] c, int from, int lines) {
        int line = 0;
        for (; line + 4 <= lines; line += 4) {
            four(c, from + line * n);
        }
        for (; line < lines; line++) {
            int p = from + line * n;
            c[p] += low;
            c[p + n - 1] += high;
            substitute(c, p);
            close(c, p, 1);
        }
    }

    /** Four lines at once: each waits for its own last result only. */
    private void four(double[] c, int p0) {
        int p1 = p0 + n;
        int p2 = p1 + n;
        int p3 = p2 + n;
        c[p0 + n - 1] += high;
        c[p1 + n - 1] += high;
        c[p2 + n - 1] += high;
        c[p3 + n - 1] += high;
        double d0 = (c[p0] + low) * inverse[0];
        double d1 = (c[p1] + low) * inverse[0];
        double d2 = (c[p2] + low) * inverse[0];
        double d3 = (c[p3] + low) * inverse[0];
        c[p0] = d0;
        c[p1] = d1;
        c[p2] = d2;
        c[p3] = d3;
        for (int i = 1; i < n; i++) {
            double inv = inverse[i];
            d0 = (c[p0 + i] + a * d0) * inv;
            d1 = (c[p1 + i] + a * d1) * inv;
            d2 = (c[p2 + i] + a * d2) * inv;
            d3 = (c[p3 + i] + a * d3) * inv;
            c[p0 + i] = d0;
            c[p1 + i] = d1;
            c[p2 + i] = d2;
            c[p3 + i] = d3;
        }
        for (int i = n - 2; i >= 0; i--) {
            double b = back[i];
            d0 = c[p0 + i] + b * d0;
            d1 = c[p1 + i] + b * d1;
            d2 = c[p2 + i] + b * d2;
            d3 = c[p3 + i] + b * d3;
            c[p0 + i] = d0;
            c[p1 + i] = d1;
            c[p2 + i] = d2;
            c[p3 + i] = d3;
        }
        close(c, p0, 1);
        close(c, p1, 1);
        close(c, p2, 1);
        close(c, p3, 1);
    }

    private void close(double[] c, int p, int stride) {
        if (closure == null) {
            return;
        }
        double factor = c[p] + weightLast * c[p + (n - 1) * stride];
        for (int i = 0; i < n; i++) {
            c[p + i * stride] -= factor * closure[i];
        }
    }

    /**
     * A bundle of parallel lines whose levels are {@code stride} apart, side by side from {@code from} on: all lines
     * go from level to level together, so that memory is read in order.
     */
    void across(double[] c, int from, int stride, int lines) {
        for (int j = 0; j < lines; j++) {
            c[from + j] = (c[from + j] + low) * (n > 1 ? 1 : inverse[0]);
        }
        int end = from + (n - 1) * stride;
        for (int j = 0; j < lines; j++) {
            c[end + j] += n > 1 ? high : high * inverse[0];
        }
        if (n == 1) {
            return;
        }
        for (int j = 0; j < lines; j++) {
            c[from + j] *= inverse[0];
        }
        for (int i = 1; i < n; i++) {
            double inv = inverse[i];
            int p = from + i * stride;
            int q = p - stride;
            for (int j = 0; j < lines; j++) {
                c[p + j] = (c[p + j] + a * c[q + j]) * inv;
            }
        }
        for (int i = n - 2; i >= 0; i--) {
            double b = back[i];
            int p = from + i * stride;
            int q = p + stride;
            for (int j = 0; j < lines; j++) {
                c[p + j] += b * c[q + j];
            }
        }
        if (closure != null) {
            for (int j = 0; j < lines; j++) {
                close(c, from + j, stride);
            }
        }
    }
}
