package paget.engine.ssa.internal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Composition and rejection (A. Slepoy, A. P. Thompson, S. J. Plimpton, J. Chem. Phys. 128 (2008) 205101): reactions
 * whose propensities have the same binary exponent form a group; a group is chosen by its sum, a member by rejection.
 * The cost of a firing does not grow with the number of reactions.
 */
final class CompositionRejectionLoop extends ArrayLoop {

    static final String METHOD = "composition-rejection";

    /** Firings after which sums are taken anew, so that rounding errors stay below 2⁻⁴⁰ of the largest sum. */
    private static final int REFRESH = 4096;
    private static final int LOWEST = Double.MIN_EXPONENT - 1;
    private static final int GROUPS = Double.MAX_EXPONENT - LOWEST + 1;

    private final int[] jumps;
    /** Members of each group, null while it was never needed. */
    private final int[][] members = new int[GROUPS][];
    private final int[] sizes = new int[GROUPS];
    private final double[] groupSums = new double[GROUPS];
    private final double[] ceilings = new double[GROUPS];
    /** Groups that have had members, largest propensities first. */
    private int[] groups = new int[0];
    /** Per reaction: its group, or −1 while it cannot happen. */
    private final int[] groupOf;
    private final int[] placeOf;
    private final double[] value;
    private double total;
    private int sinceRefresh;

    CompositionRejectionLoop(JumpState state) {
        super(state);
        this.jumps = system.jumps();
        this.groupOf = new int[system.reactionCount()];
        this.placeOf = new int[system.reactionCount()];
        this.value = new double[system.reactionCount()];
    }

    @Override
    public String method() {
        return METHOD;
    }

    @Override
    protected void rebuild() {
        super.rebuild();
        Arrays.fill(sizes, 0);
        Arrays.fill(groupOf, -1);
        for (int j : jumps) {
            value[j] = rates[j];
            if (rates[j] > 0) {
                insert(j, groupNumber(rates[j]));
            }
        }
        sumUp();
    }

    private static int groupNumber(double rate) {
        return Math.getExponent(rate) - LOWEST;
    }

    private void insert(int reaction, int group) {
        if (members[group] == null) {
            members[group] = new int[4];
            // the ceiling of the subnormal numbers is the smallest normal one
            ceilings[group] = Math.scalb(1.0, group + LOWEST + 1);
            groups = Arrays.copyOf(groups, groups.length + 1);
            int k = groups.length - 1;
            while (k > 0 && groups[k - 1] < group) {
                groups[k] = groups[k - 1];
                k--;
            }
            groups[k] = group;
        } else if (sizes[group] == members[group].length) {
            members[group] = Arrays.copyOf(members[group], 2 * sizes[group]);
        }
        members[group][sizes[group]] = reaction;
        placeOf[reaction] = sizes[group];
        groupOf[reaction] = group;
        sizes[group]++;
    }

    private void remove(int reaction) {
        int group = groupOf[reaction];
        int last = members[group][--sizes[group]];
        members[group][placeOf[reaction]] = last;
        placeOf[last] = placeOf[reaction];
        groupOf[reaction] = -1;
    }

    private void sumUp() {
        sinceRefresh = 0;
        total = 0;
        for (int group : groups) {
            double sum = 0;
            for (int k = 0; k < sizes[group]; k++) {
                sum += value[members[group][k]];
            }
            groupSums[group] = sum;
            total += sum;
        }
    }

    private void change(int reaction, double rate) {
        requirePropensity(reaction, rate);
        double old = value[reaction];
        value[reaction] = rate;
        int from = groupOf[reaction];
        int to = rate > 0 ? groupNumber(rate) : -1;
        if (from == to) {
            if (from >= 0) {
                groupSums[from] += rate - old;
            }
            return;
        }
        if (from >= 0) {
            remove(reaction);
            groupSums[from] = sizes[from] == 0 ? 0 : groupSums[from] - old;
        }
        if (to >= 0) {
            insert(reaction, to);
            groupSums[to] += rate;
        }
    }

    @Override
    protected void draw() {
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
            for (int k : system.affectedJumps(reaction)) {
                if (rates[k] != value[k]) {
                    change(k, rates[k]);
                }
            }
            if (++sinceRefresh >= REFRESH) {
                sumUp();
            } else {
                total = 0;
                for (int group : groups) {
                    total += groupSums[group];
                }
            }
            draw();
        }
        return count;
    }

    private int select() {
        while (true) {
            double rest = random.nextDouble() * total;
            int chosen = -1;
            for (int group : groups) {
                if (sizes[group] > 0) {
                    chosen = group;
                    if (rest < groupSums[group]) {
                        break;
                    }
                    rest -= groupSums[group];
                }
            }
            while (true) {
                int reaction = members[chosen][random.nextInt(sizes[chosen])];
                if (random.nextDouble() * ceilings[chosen] < value[reaction]) {
                    return reaction;
                }
            }
        }
    }

    @Override
    public void save(DataOutput out) throws IOException {
        super.save(out);
        out.writeInt(sinceRefresh);
        out.writeDouble(total);
        out.writeInt(groups.length);
        for (int group : groups) {
            out.writeInt(group);
            out.writeDouble(groupSums[group]);
            out.writeInt(sizes[group]);
            for (int k = 0; k < sizes[group]; k++) {
                out.writeInt(members[group][k]);
            }
        }
    }

    @Override
    public void restore(DataInput in) throws IOException {
        super.restore(in);
        Arrays.fill(sizes, 0);
        int savedRefresh = in.readInt();
        double savedTotal = in.readDouble();
        int count = in.readInt();
        for (int g = 0; g < count; g++) {
            int group = in.readInt();
            double sum = in.readDouble();
            int size = in.readInt();
            for (int k = 0; k < size; k++) {
                insert(in.readInt(), group);
            }
            groupSums[group] = sum;
        }
        sinceRefresh = savedRefresh;
        total = savedTotal;
    }
}
