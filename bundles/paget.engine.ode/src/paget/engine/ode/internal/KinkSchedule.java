package paget.engine.ode.internal;

import java.util.Arrays;

/**
 * Times at which a discontinuity comes back through delays, one derivative smoother each time (A. Bellen, M. Zennaro,
 * "Numerical Methods for Delay Differential Equations", Oxford 2003, section 2.1). Steps end there.
 */
final class KinkSchedule {

    /** Delays that follow one another which still disturb the methods used. */
    private static final int MOST_GENERATIONS = 4;
    private static final int MOST_PENDING = 4096;

    private double[] times = new double[8];
    private int[] generations = new int[8];
    private int count;

    /** The next such time, or positive infinity. */
    double next() {
        return count == 0 ? Double.POSITIVE_INFINITY : times[0];
    }

    /**
     * A time has been reached.
     *
     * @param jump whether something has jumped there
     * @param lags the delays
     */
    void reached(double t, boolean jump, double[] lags) {
        int generation = jump ? 0 : Integer.MAX_VALUE;
        boolean any = jump;
        while (count > 0 && times[0] <= t) {
            generation = Math.min(generation, generations[0]);
            remove();
            any = true;
        }
        if (any && generation < MOST_GENERATIONS) {
            for (double lag : lags) {
                if (lag > 0) {
                    add(t + lag, generation + 1);
                }
            }
        }
    }

    private void remove() {
        count--;
        System.arraycopy(times, 1, times, 0, count);
        System.arraycopy(generations, 1, generations, 0, count);
    }

    private void add(double time, int generation) {
        int place = Arrays.binarySearch(times, 0, count, time);
        if (place >= 0) {
            generations[place] = Math.min(generations[place], generation);
            return;
        }
        if (count == MOST_PENDING) {
            return;
        }
        if (count == times.length) {
            times = Arrays.copyOf(times, count * 2);
            generations = Arrays.copyOf(generations, count * 2);
        }
        place = -place - 1;
        System.arraycopy(times, place, times, place + 1, count - place);
        System.arraycopy(generations, place, generations, place + 1, count - place);
        times[place] = time;
        generations[place] = generation;
        count++;
    }

    double[] save() {
        double[] saved = new double[2 * count];
        for (int i = 0; i < count; i++) {
            saved[2 * i] = times[i];
            saved[2 * i + 1] = generations[i];
        }
        return saved;
    }

    void restore(double[] saved) {
        count = saved.length / 2;
        times = new double[Math.max(8, count)];
        generations = new int[Math.max(8, count)];
        for (int i = 0; i < count; i++) {
            times[i] = saved[2 * i];
            generations[i] = (int) saved[2 * i + 1];
        }
    }
}
