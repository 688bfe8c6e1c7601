package paget.engine.ssa.internal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * The next reaction method (M. A. Gibson, J. Bruck, J. Phys. Chem. A 104 (2000) 1876–1889): each reaction has a
 * putative time in an indexed heap, and times of reactions whose propensity changes are stretched instead of redrawn.
 */
final class NextReactionLoop extends ArrayLoop {

    static final String METHOD = "next-reaction";

    private final int[] jumps;
    /** Per reaction: putative time of its next firing. */
    private final double[] times;
    /** Reactions, the earliest on top. */
    private final int[] heap;
    /** Per reaction: where it is in the heap. */
    private final int[] position;
    /** Propensities for which {@link #times} hold. */
    private final double[] drawnFor;

    NextReactionLoop(JumpState state) {
        super(state);
        this.jumps = system.jumps();
        int reactions = system.reactionCount();
        this.times = new double[reactions];
        this.heap = jumps.clone();
        this.position = new int[reactions];
        this.drawnFor = new double[reactions];
    }

    @Override
    public String method() {
        return METHOD;
    }

    @Override
    protected void draw() {
        for (int j : jumps) {
            drawnFor[j] = rates[j];
            times[j] = fresh(rates[j]);
        }
        heapify();
    }

    private double fresh(double rate) {
        return rate > 0 ? time + random.nextExponential() / rate : Double.POSITIVE_INFINITY;
    }

    private void heapify() {
        for (int k = 0; k < heap.length; k++) {
            heap[k] = jumps[k];
            position[jumps[k]] = k;
        }
        for (int k = heap.length / 2 - 1; k >= 0; k--) {
            sink(k);
        }
        seeTop();
    }

    private void seeTop() {
        next = heap.length == 0 ? Double.POSITIVE_INFINITY : times[heap[0]];
    }

    @Override
    public long run(double until, long limit) {
        long count = 0;
        while (next <= until && count < limit) {
            time = next;
            count++;
            int reaction = heap[0];
            fire(reaction);
            for (int k : system.affectedJumps(reaction)) {
                if (k != reaction && rates[k] != drawnFor[k]) {
                    update(k, rates[k]);
                }
            }
            requirePropensity(reaction, rates[reaction]);
            drawnFor[reaction] = rates[reaction];
            times[reaction] = fresh(rates[reaction]);
            move(position[reaction]);
            seeTop();
        }
        return count;
    }

    private void update(int reaction, double rate) {
        requirePropensity(reaction, rate);
        double old = drawnFor[reaction];
        if (rate == 0) {
            times[reaction] = Double.POSITIVE_INFINITY;
        } else if (old == 0) {
            // the wait begins anew, which is exact since it has no memory
            times[reaction] = fresh(rate);
        } else {
            times[reaction] = time + old / rate * (times[reaction] - time);
        }
        drawnFor[reaction] = rate;
        move(position[reaction]);
    }

    private boolean before(int a, int b) {
        return times[a] < times[b] || times[a] == times[b] && a < b;
    }

    private void move(int index) {
        int k = index;
        while (k > 0 && before(heap[k], heap[(k - 1) >> 1])) {
            swap(k, (k - 1) >> 1);
            k = (k - 1) >> 1;
        }
        sink(k);
    }

    private void sink(int index) {
        int k = index;
        while (true) {
            int child = 2 * k + 1;
            if (child >= heap.length) {
                return;
            }
            if (child + 1 < heap.length && before(heap[child + 1], heap[child])) {
                child++;
            }
            if (!before(heap[child], heap[k])) {
                return;
            }
            swap(k, child);
            k = child;
        }
    }

    private void swap(int a, int b) {
        int reaction = heap[a];
        heap[a] = heap[b];
        heap[b] = reaction;
        position[heap[a]] = a;
        position[heap[b]] = b;
    }

    @Override
    public void save(DataOutput out) throws IOException {
        super.save(out);
        for (int j : jumps) {
            out.writeDouble(times[j]);
        }
    }

    @Override
    public void restore(DataInput in) throws IOException {
        super.restore(in);
        for (int j : jumps) {
            times[j] = in.readDouble();
            drawnFor[j] = rates[j];
        }
        heapify();
    }
}
