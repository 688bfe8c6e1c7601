package paget.engine.agents.internal;

import java.util.Arrays;

/**
 * The cells of a tissue as a structure of arrays; the first {@link #size} entries count. What comes first is state,
 * what follows is recomputed in each step.
 */
final class Cells {

    private static final int FIRST_CAPACITY = 64;

    int size;
    long[] id = new long[FIRST_CAPACITY];
    int[] type = new int[FIRST_CAPACITY];
    /** Index in the type's cycle. */
    int[] phase = new int[FIRST_CAPACITY];
    boolean[] dead = new boolean[FIRST_CAPACITY];
    double[] x = new double[FIRST_CAPACITY];
    double[] y = new double[FIRST_CAPACITY];
    double[] z = new double[FIRST_CAPACITY];
    /** Direction of persistent motion, a unit vector. */
    double[] ux = new double[FIRST_CAPACITY];
    double[] uy = new double[FIRST_CAPACITY];
    double[] uz = new double[FIRST_CAPACITY];
    /** Integrated hazard that is left until the next event: exponential with mean 1 when drawn. */
    double[] clock = new double[FIRST_CAPACITY];
    /** The same until the next change of direction. */
    double[] tumble = new double[FIRST_CAPACITY];
    /** Part of a phase of fixed duration that is left, 1 at its start; for the dead, time left until removal. */
    double[] left = new double[FIRST_CAPACITY];

    double[] vx = new double[FIRST_CAPACITY];
    double[] vy = new double[FIRST_CAPACITY];
    double[] vz = new double[FIRST_CAPACITY];
    double[] pressure = new double[FIRST_CAPACITY];
    /** Rate at which touching cells kill this one. */
    double[] harm = new double[FIRST_CAPACITY];
    /** Square root of the factor on adhesion. */
    double[] stick = new double[FIRST_CAPACITY];
    /** Grid cell. */
    int[] voxel = new int[FIRST_CAPACITY];
    /** Whether something happens to the cell in this step. */
    boolean[] due = new boolean[FIRST_CAPACITY];
    /** Whether the cell is to be taken out at the end of the step. */
    boolean[] gone = new boolean[FIRST_CAPACITY];

    private double[] spareReals = new double[0];
    private long[] spareIds = new long[0];
    private int[] spareInts = new int[0];
    private boolean[] spareFlags = new boolean[0];

    int capacity() {
        return id.length;
    }

    /** The real numbers of the state. */
    double[][] reals() {
        return new double[][] {x, y, z, ux, uy, uz, clock, tumble, left};
    }

    /** Room for that many cells. */
    void reserve(int count) {
        if (count <= id.length) {
            return;
        }
        int n = Math.max(count, id.length + id.length / 2);
        id = Arrays.copyOf(id, n);
        type = Arrays.copyOf(type, n);
        phase = Arrays.copyOf(phase, n);
        dead = Arrays.copyOf(dead, n);
        x = Arrays.copyOf(x, n);
        y = Arrays.copyOf(y, n);
        z = Arrays.copyOf(z, n);
        ux = Arrays.copyOf(ux, n);
        uy = Arrays.copyOf(uy, n);
        uz = Arrays.copyOf(uz, n);
        clock = Arrays.copyOf(clock, n);
        tumble = Arrays.copyOf(tumble, n);
        left = Arrays.copyOf(left, n);
        vx = Arrays.copyOf(vx, n);
        vy = Arrays.copyOf(vy, n);
        vz = Arrays.copyOf(vz, n);
        pressure = Arrays.copyOf(pressure, n);
        harm = Arrays.copyOf(harm, n);
        stick = Arrays.copyOf(stick, n);
        voxel = Arrays.copyOf(voxel, n);
        due = Arrays.copyOf(due, n);
        gone = Arrays.copyOf(gone, n);
    }

    /** Adds a cell whose state the caller sets; what is recomputed is 0. */
    int add() {
        reserve(size + 1);
        int i = size++;
        dead[i] = false;
        due[i] = false;
        gone[i] = false;
        pressure[i] = 0;
        harm[i] = 0;
        stick[i] = 1;
        vx[i] = 0;
        vy[i] = 0;
        vz[i] = 0;
        return i;
    }

    /** Takes out the cells that are gone and keeps the order of the others. */
    void compact() {
        int to = 0;
        for (int from = 0; from < size; from++) {
            if (!gone[from]) {
                if (to != from) {
                    move(from, to);
                }
                to++;
            }
        }
        size = to;
    }

    private void move(int from, int to) {
        id[to] = id[from];
        type[to] = type[from];
        phase[to] = phase[from];
        dead[to] = dead[from];
        x[to] = x[from];
        y[to] = y[from];
        z[to] = z[from];
        ux[to] = ux[from];
        uy[to] = uy[from];
        uz[to] = uz[from];
        clock[to] = clock[from];
        tumble[to] = tumble[from];
        left[to] = left[from];
        gone[to] = false;
    }

    /** Brings the cells into the given order, so that neighbours in space are neighbours in memory. */
    void reorder(int[] order) {
        id = reorder(id, order);
        type = reorder(type, order);
        phase = reorder(phase, order);
        dead = reorder(dead, order);
        x = reorder(x, order);
        y = reorder(y, order);
        z = reorder(z, order);
        ux = reorder(ux, order);
        uy = reorder(uy, order);
        uz = reorder(uz, order);
        clock = reorder(clock, order);
        tumble = reorder(tumble, order);
        left = reorder(left, order);
    }

    private double[] reorder(double[] values, int[] order) {
        double[] sorted = spareReals.length == values.length ? spareReals : new double[values.length];
        for (int k = 0; k < size; k++) {
            sorted[k] = values[order[k]];
        }
        spareReals = values;
        return sorted;
    }

    private long[] reorder(long[] values, int[] order) {
        long[] sorted = spareIds.length == values.length ? spareIds : new long[values.length];
        for (int k = 0; k < size; k++) {
            sorted[k] = values[order[k]];
        }
        spareIds = values;
        return sorted;
    }

    private int[] reorder(int[] values, int[] order) {
        int[] sorted = spareInts.length == values.length ? spareInts : new int[values.length];
        for (int k = 0; k < size; k++) {
            sorted[k] = values[order[k]];
        }
        spareInts = values;
        return sorted;
    }

    private boolean[] reorder(boolean[] values, int[] order) {
        boolean[] sorted = spareFlags.length == values.length ? spareFlags : new boolean[values.length];
        for (int k = 0; k < size; k++) {
            sorted[k] = values[order[k]];
        }
        spareFlags = values;
        return sorted;
    }
}
