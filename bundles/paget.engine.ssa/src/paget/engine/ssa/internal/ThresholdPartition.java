package paget.engine.ssa.internal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

import paget.sim.random.RandomStream;

/**
 * Lets whole-numbered populations flow while they are large. A population flows from a threshold on and is counted
 * again below half of it; a reaction flows while everything it changes does. Counting again rounds at random, so that
 * the mean stays.
 */
final class ThresholdPartition extends Partition {

    private final double upper;
    private final double lower;
    private final boolean[] flowing;
    private boolean begins = true;

    ThresholdPartition(ReactionSystem system, double threshold) {
        super(system);
        this.upper = threshold;
        this.lower = 0.5 * threshold;
        this.flowing = new boolean[system.stateSize()];
        for (int i = 0; i < flowing.length; i++) {
            flowing[i] = system.isContinuous(i);
        }
    }

    @Override
    boolean update(double[] y, RandomStream random) {
        boolean changed = false;
        for (int i = 0; i < flowing.length; i++) {
            if (system.isContinuous(i)) {
                continue;
            }
            if (!flowing[i] && y[i] >= upper) {
                flowing[i] = true;
                changed = true;
            } else if (flowing[i] && y[i] < lower) {
                flowing[i] = false;
                changed = true;
                y[i] = States.round(y[i], random);
            } else if (!flowing[i] && begins) {
                // a branch may begin with what has flowed until now
                y[i] = States.round(y[i], random);
            }
        }
        begins = false;
        if (changed) {
            apply();
        }
        return changed;
    }

    private void apply() {
        boolean[] jumping = new boolean[system.reactionCount()];
        for (int j : system.jumps()) {
            for (int i : system.statesOf(j)) {
                jumping[j] |= !flowing[i];
            }
        }
        set(flowing, jumping);
    }

    @Override
    String method() {
        return "hybrid";
    }

    @Override
    void save(DataOutput out) throws IOException {
        for (boolean value : flowing) {
            out.writeBoolean(value);
        }
    }

    @Override
    void restore(DataInput in) throws IOException {
        for (int i = 0; i < flowing.length; i++) {
            flowing[i] = in.readBoolean();
        }
        begins = false;
        apply();
    }
}
