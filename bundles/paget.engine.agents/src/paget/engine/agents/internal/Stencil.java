package paget.engine.agents.internal;

/** A step of diffusion by forward Euler. */
final class Stencil {

    private Stencil() {
    }

    /**
     * Adds Δt·D∇²c to new levels.
     *
     * @param c levels before the step
     * @param out receives the change in the grid cells from {@code from} to {@code to}
     */
    static void add(Grid grid, double[] c, double[] out, FieldPlan plan, double step, int from, int to) {
        for (int axis = 0; axis < grid.dimensions; axis++) {
            double h = grid.edge(axis);
            double a = plan.diffusion * step / (h * h);
            int n = grid.count(axis);
            int stride = grid.stride(axis);
            double low = plan.held[2 * axis];
            double high = plan.held[2 * axis + 1];
            if (axis == 0) {
                for (int line = from; line < to; line += n) {
                    Rows.addDifference(c, 1, a, out, line + 1, line + n - 1);
                    edge(c, out, line, line + n - 1, 1, a, low, high, grid.periodic);
                }
            } else {
                lines(grid, c, out, a, n, stride, low, high, from, to);
            }
        }
    }

    /** Along an axis other than the first: the grid cells between the faces in one go, those at a face apart. */
    private static void lines(Grid grid, double[] c, double[] out, double a, int n, int stride, double low,
            double high, int from, int to) {
        int period = n * stride;
        for (int block = from / period * period; block < to; block += period) {
            int begin = Math.max(from, block);
            int end = Math.min(to, block + period);
            int inner = Math.min(end, Math.max(begin, block + stride));
            int outer = Math.max(inner, Math.min(end, block + period - stride));
            rim(grid, c, out, a, n, stride, low, high, begin, inner, 0);
            Rows.addDifference(c, stride, a, out, inner, outer);
            rim(grid, c, out, a, n, stride, low, high, outer, end, n - 1);
        }
    }

    private static void rim(Grid grid, double[] c, double[] out, double a, int n, int stride, double low, double high,
            int from, int to, int i) {
        for (int v = from; v < to; v++) {
            out[v] += a * (side(c, v, i > 0, -stride, (n - 1) * stride, low, grid.periodic)
                    + side(c, v, i < n - 1, stride, -(n - 1) * stride, high, grid.periodic));
        }
    }

    private static void edge(double[] c, double[] out, int first, int last, int stride, double a, double low,
            double high, boolean periodic) {
        boolean single = first == last;
        out[first] += a * (side(c, first, false, -stride, last - first, low, periodic)
                + side(c, first, !single, stride, 0, high, periodic));
        if (!single) {
            out[last] += a * (side(c, last, true, -stride, 0, low, periodic)
                    + side(c, last, false, stride, first - last, high, periodic));
        }
    }

    /** Difference to the neighbour on one side, or to what lies behind the face there. */
    private static double side(double[] c, int v, boolean inner, int toNeighbour, int around, double held,
            boolean periodic) {
        if (inner) {
            return c[v + toNeighbour] - c[v];
        }
        if (periodic) {
            return c[v + around] - c[v];
        }
        return Double.isNaN(held) ? 0 : 2 * (held - c[v]);
    }
}
