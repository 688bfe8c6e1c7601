package paget.engine.ssa.internal;

/**
 * The direct method (D. T. Gillespie, J. Comput. Phys. 22 (1976) 403–434) with a dependency graph and a binary tree of
 * partial sums. Every inner node is recomputed from its children, so no rounding error piles up.
 */
final class TreeLoop extends ArrayLoop {

    static final String METHOD = "direct";

    private final int[] jumps;
    private final int[] leaf;
    private final int size;
    /** Node n has the children 2n and 2n + 1; the leaves begin at {@link #size}. */
    private final double[] sums;
    private double[] firings;

    TreeLoop(JumpState state) {
        super(state);
        this.jumps = system.jumps();
        this.leaf = new int[system.reactionCount()];
        int leaves = Math.max(1, Integer.highestOneBit(Math.max(1, jumps.length - 1)) << 1);
        this.size = jumps.length <= 1 ? 1 : leaves;
        this.sums = new double[2 * size];
        for (int k = 0; k < jumps.length; k++) {
            leaf[jumps[k]] = size + k;
        }
    }

    /** Lets each firing add 1 to the entry of its reaction. */
    void countFirings(double[] counts) {
        firings = counts;
    }

    @Override
    public String method() {
        return METHOD;
    }

    @Override
    protected void rebuild() {
        super.rebuild();
        for (int j : jumps) {
            sums[leaf[j]] = rates[j];
        }
        for (int node = size - 1; node >= 1; node--) {
            sums[node] = sums[2 * node] + sums[2 * node + 1];
        }
    }

    @Override
    protected void draw() {
        double total = sums[1];
        if (total > 0 && total < Double.POSITIVE_INFINITY) {
            next = time + random.nextExponential() / total;
        } else if (total == 0) {
            next = Double.POSITIVE_INFINITY;
        } else {
            throw badPropensity(total);
        }
    }

    @Override
    public long run(double until, long limit) {
        long count = 0;
        while (next <= until && count < limit) {
            time = next;
            count++;
            int reaction = select();
            fire(reaction);
            if (firings != null) {
                firings[reaction]++;
            }
            for (int k : system.affectedJumps(reaction)) {
                double rate = rates[k];
                if (!(rate >= 0)) {
                    throw Failures.propensity(system, k, time, rate);
                }
                int node = leaf[k];
                if (sums[node] != rate) {
                    sums[node] = rate;
                    for (node >>= 1; node >= 1; node >>= 1) {
                        sums[node] = sums[2 * node] + sums[2 * node + 1];
                    }
                }
            }
            draw();
        }
        return count;
    }

    private int select() {
        while (true) {
            double rest = random.nextDouble() * sums[1];
            int node = 1;
            while (node < size) {
                node <<= 1;
                double left = sums[node];
                if (rest >= left) {
                    rest -= left;
                    node++;
                }
            }
            // rounding may lead to a leaf that cannot happen, once in 10^16
            if (sums[node] > 0) {
                return jumps[node - size];
            }
        }
    }
}
