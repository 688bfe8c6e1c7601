package paget.engine.ssa.internal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;

import paget.sim.random.RandomStream;

/** Which states are integrated and which reactions jump at present. One per run. */
class Partition {

    protected final ReactionSystem system;
    /** By state: its position among the integrated ones, or −1. */
    private final int[] position;
    private final boolean[] jumping;
    private int[] integrated;
    private int[] jumps;
    private int[] flows;

    /** The partition that the kinds of the species give. */
    Partition(ReactionSystem system) {
        this.system = system;
        this.position = new int[system.stateSize()];
        this.jumping = new boolean[system.reactionCount()];
        for (int j : system.jumps()) {
            jumping[j] = true;
        }
        boolean[] flowing = new boolean[position.length];
        for (int i = 0; i < position.length; i++) {
            flowing[i] = system.isContinuous(i);
        }
        set(flowing, jumping.clone());
    }

    /** @param nowJumping among all reactions that change something */
    protected final void set(boolean[] flowing, boolean[] nowJumping) {
        integrated = IntStream.range(0, flowing.length).filter(i -> flowing[i]).toArray();
        Arrays.fill(position, -1);
        for (int k = 0; k < integrated.length; k++) {
            position[integrated[k]] = k;
        }
        System.arraycopy(nowJumping, 0, jumping, 0, jumping.length);
        jumps = IntStream.range(0, jumping.length).filter(j -> jumping[j] && system.statesOf(j).length > 0).toArray();
        flows = IntStream.range(0, jumping.length).filter(j -> !jumping[j] && system.statesOf(j).length > 0)
                .toArray();
    }

    /** Position of a state among the integrated ones, or −1. */
    final int position(int state) {
        return position[state];
    }

    /** The integrated states, ascending. Do not modify. */
    final int[] integrated() {
        return integrated;
    }

    /** The reactions that jump, ascending. Do not modify. */
    final int[] jumps() {
        return jumps;
    }

    /** The reactions that flow, ascending. Do not modify. */
    final int[] flows() {
        return flows;
    }

    /**
     * Decides anew after the state has changed.
     *
     * @param y changed where a state comes to be counted in whole numbers
     * @param random for rounding
     * @return whether anything is different
     */
    boolean update(double[] y, RandomStream random) {
        return false;
    }

    /** Name of the method, as statistics show it. */
    String method() {
        return "piecewise-deterministic";
    }

    void save(DataOutput out) throws IOException {
        // the kinds of the species say it all
    }

    void restore(DataInput in) throws IOException {
        // the kinds of the species say it all
    }
}
