package paget.engine.ssa.internal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

import paget.sim.compile.CompiledNetwork;
import paget.sim.compile.DelayHistory;
import paget.sim.compile.Kernel;

/**
 * The past of the delayed expressions of a run: a polynomial of degree 4 for each step between two jumps, and the times
 * of the jumps, which come back as discontinuities when the delay is over.
 */
final class DelayMemory implements DelayHistory {

    private static final int NODES = 5;

    private final CompiledNetwork compiled;
    private final Kernel kernel;
    private final EvaluationClock clock;
    private final int delays;
    private final boolean constantLags;
    /** Starts of the steps, ascending; step n ends where n + 1 starts, the last one at {@link #end}. */
    private final List<double[]> steps = new ArrayList<>();
    private double begin;
    private double end;
    private double[] first;
    private final double[] lags;
    private final double[] lastValues;
    private final Deque<Double> breaks = new ArrayDeque<>();

    DelayMemory(CompiledNetwork compiled, Kernel kernel, EvaluationClock clock) {
        this.compiled = compiled;
        this.kernel = kernel;
        this.clock = clock;
        this.delays = compiled.delayCount();
        this.constantLags = Networks.hasConstantDelays(compiled.network());
        this.lags = new double[delays];
        this.lastValues = new double[delays];
        Arrays.fill(lags, Double.NaN);
    }

    /** Begins with the values of the expressions at the start, which hold for all times before. */
    void start(double t, double[] y, double[] p) {
        begin = t;
        end = t;
        steps.clear();
        Arrays.fill(lags, Double.NaN);
        first = new double[delays];
        clock.setAfter(t);
        // the expressions may hold delays themselves, whose past is the value found so far
        for (int round = 0; round <= delays; round++) {
            present(t, y, p, first);
        }
        System.arraycopy(first, 0, lastValues, 0, delays);
        breaks.clear();
        // the past before the start is constant, so its end is a bend
        breaks.add(t);
    }

    /** The clock is set. */
    private void present(double t, double[] y, double[] p, double[] out) {
        kernel.assign(t, y, p);
        for (int d = 0; d < delays; d++) {
            out[d] = kernel.value(compiled.delayExpression(d), t, y, p);
        }
    }

    @Override
    public double past(int delay, double nominal) {
        lags[delay] = clock.time() - nominal;
        double time = clock.onSide(nominal);
        if (steps.isEmpty() || time < begin) {
            return first[delay];
        }
        if (time >= end) {
            return lastValues[delay];
        }
        int low = 0;
        int high = steps.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (steps.get(middle)[0] <= time) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return interpolate(steps.get(low), delay, time);
    }

    private static double interpolate(double[] step, int delay, double time) {
        double x = (time - step[0]) / (step[1] - step[0]) * (NODES - 1);
        int offset = 2 + delay * NODES;
        double sum = 0;
        for (int n = 0; n < NODES; n++) {
            double weight = 1;
            for (int k = 0; k < NODES; k++) {
                if (k != n) {
                    weight *= (x - k) / (n - k);
                }
            }
            sum += weight * step[offset + n];
        }
        return sum;
    }

    /** The shortest delay seen so far, which no step may exceed, since a step can ask for the known past only. */
    double shortestLag() {
        double shortest = Double.POSITIVE_INFINITY;
        for (double lag : lags) {
            if (lag > 0) {
                shortest = Math.min(shortest, lag);
            }
        }
        return shortest;
    }

    /** The next time after {@code t} at which a discontinuity of the past comes back. */
    double nextBreak(double t) {
        double next = Double.POSITIVE_INFINITY;
        for (double time : breaks) {
            for (double lag : lags) {
                if (lag > 0 && time + lag > t) {
                    next = Math.min(next, time + lag);
                }
            }
        }
        return next;
    }

    /** Gives the state at a point of a step. */
    @FunctionalInterface
    interface Path {
        double[] at(double time);
    }

    /** Remembers a step from the end of what is known to {@code to}, before what happens at {@code to}. */
    void record(double to, Path path, double[] p) {
        if (!(to > end)) {
            return;
        }
        double[] step = new double[2 + delays * NODES];
        step[0] = end;
        step[1] = to;
        double[] values = new double[delays];
        for (int n = 0; n < NODES; n++) {
            double time = n == NODES - 1 ? to : end + (to - end) * n / (NODES - 1);
            double[] state = path.at(time);
            if (n == 0) {
                clock.setAfter(time);
            } else if (n == NODES - 1) {
                clock.setBefore(time);
            } else {
                clock.set(time);
            }
            present(time, state, p, values);
            for (int d = 0; d < delays; d++) {
                step[2 + d * NODES + n] = values[d];
            }
        }
        steps.add(step);
        end = to;
        System.arraycopy(values, 0, lastValues, 0, delays);
        forget();
    }

    private void forget() {
        double longest = constantLags ? Arrays.stream(lags).max().orElse(Double.NaN) : Double.NaN;
        if (!Double.isNaN(longest)) {
            double needed = end - longest;
            int old = 0;
            while (old < steps.size() && steps.get(old)[1] < needed) {
                old++;
            }
            // removing from the front moves all others, so it is done seldom
            if (old > steps.size() / 2) {
                steps.subList(0, old).clear();
            }
            while (!breaks.isEmpty() && breaks.getFirst() < needed) {
                breaks.removeFirst();
            }
        }
    }

    /** Sees what happened at the end of the last step. */
    void jump(double[] y, double[] p) {
        double[] values = new double[delays];
        clock.setAfter(end);
        present(end, y, p, values);
        if (!Arrays.equals(values, lastValues)) {
            System.arraycopy(values, 0, lastValues, 0, delays);
            breaks.add(end);
        }
    }

    void save(DataOutput out) throws IOException {
        out.writeDouble(begin);
        out.writeDouble(end);
        States.writeDoubles(out, first);
        States.writeDoubles(out, lags);
        States.writeDoubles(out, lastValues);
        States.writeDoubles(out, breaks.stream().mapToDouble(Double::doubleValue).toArray());
        out.writeInt(steps.size());
        for (double[] step : steps) {
            States.writeDoubles(out, step);
        }
    }

    /**
     * Goes on with what {@link #save} wrote.
     *
     * @throws IOException when it is of other delayed expressions
     */
    void restore(DataInput in) throws IOException {
        begin = in.readDouble();
        end = in.readDouble();
        first = States.readDoubles(in);
        if (first.length != delays) {
            throw new IOException("it has another number of delayed expressions");
        }
        System.arraycopy(States.readDoubles(in), 0, lags, 0, delays);
        System.arraycopy(States.readDoubles(in), 0, lastValues, 0, delays);
        breaks.clear();
        for (double time : States.readDoubles(in)) {
            breaks.add(time);
        }
        steps.clear();
        int count = in.readInt();
        for (int n = 0; n < count; n++) {
            steps.add(States.readDoubles(in));
        }
    }
}
