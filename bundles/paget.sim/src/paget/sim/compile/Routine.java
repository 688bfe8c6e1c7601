package paget.sim.compile;

/**
 * A list of graph nodes to compute and what to do with them.
 *
 * @param nodes nodes to compute, in order
 * @param sink what happens to the values
 * @param targets positions in the array {@code out}, one per node; empty for {@link Sink#RETURN}
 * @param changedStates positions of y to which {@code changes} are added before anything is computed
 * @param changes one per changed state
 */
record Routine(int[] nodes, Sink sink, int[] targets, int[] changedStates, double[] changes) {

    enum Sink {
        /** {@code out[target] = value}; the result is 0. */
        STORE,
        /** The one value is the result. */
        RETURN,
        /** {@code out[target] = value}; the result is the sum of new minus old values. */
        EXCHANGE
    }

    private static final int[] NO_STATES = {};
    private static final double[] NO_CHANGES = {};

    /** Fills an array from position 0. */
    static Routine store(int[] nodes) {
        int[] targets = new int[nodes.length];
        for (int i = 0; i < targets.length; i++) {
            targets[i] = i;
        }
        return new Routine(nodes, Sink.STORE, targets, NO_STATES, NO_CHANGES);
    }

    static Routine result(int node) {
        return new Routine(new int[] { node }, Sink.RETURN, new int[0], NO_STATES, NO_CHANGES);
    }
}
