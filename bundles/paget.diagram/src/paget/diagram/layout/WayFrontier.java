package paget.diagram.layout;

import java.util.Arrays;

/** The open states of a search, the most promising first; of equals the one that came last, which is nearest to the goal. */
final class WayFrontier {

    private double[] keys = new double[256];
    private long[] order = new long[256];
    private int[] states = new int[256];
    private int size;
    private long count;

    boolean isEmpty() {
        return size == 0;
    }

    void add(double key, int state) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            order = Arrays.copyOf(order, 2 * size);
            states = Arrays.copyOf(states, 2 * size);
        }
        int at = size++;
        long number = count++;
        while (at > 0 && key <= keys[(at - 1) / 2]) {
            move((at - 1) / 2, at);
            at = (at - 1) / 2;
        }
        put(at, key, number, state);
    }

    /** Takes the first. */
    int poll() {
        int first = states[0];
        size--;
        double key = keys[size];
        long number = order[size];
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && isBefore(keys[child + 1], order[child + 1], child)) {
                child++;
            }
            if (!isAfter(key, number, child)) {
                break;
            }
            move(child, at);
            at = child;
        }
        put(at, key, number, states[size]);
        return first;
    }

    private boolean isBefore(double key, long number, int other) {
        return key < keys[other] || key == keys[other] && number > order[other];
    }

    private boolean isAfter(double key, long number, int other) {
        return key > keys[other] || key == keys[other] && number < order[other];
    }

    private void move(int from, int to) {
        put(to, keys[from], order[from], states[from]);
    }

    private void put(int at, double key, long number, int state) {
        keys[at] = key;
        order[at] = number;
        states[at] = state;
    }
}
