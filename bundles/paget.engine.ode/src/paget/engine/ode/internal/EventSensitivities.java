package paget.engine.ode.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

import paget.sim.compile.CompiledNetwork;
import paget.sim.compile.EventPlan;
import paget.sim.compile.Kernel;
import paget.sim.event.EventQueue;

/**
 * Carries sensitivities across sudden changes. A time τ at which a switch happens depends on the influences, too: from
 * g(τ, y, p) = 0 follows dτ = −(∂g/∂y s + ∂g/∂p dp) / (dg/dt). A change y⁺ = h(τ, y, p) then takes s to
 * ∂h/∂y (s + f⁻ dτ) + ∂h/∂p dp + ∂h/∂t dτ − f⁺ dτ (E. N. Rozenvasser, Automation and Remote Control 28 (1967)
 * 400–405). The derivatives of g and h along (s, dp, dτ) are central differences. While events are processed the
 * blocks of the state hold s + f dτ instead of s.
 */
final class EventSensitivities implements EventQueue.Observer {

    /** An execution to come: how its time and its values depend on each influence; no values when not known yet. */
    private record Pending(EventPlan event, double due, double[] delay, double[][] values) {
    }

    private static final double TIME_STEP = 1e-7;

    private final CompiledNetwork network;
    private final NetworkSystem plain;
    private final Kernel kernel;
    private final double[] p;
    private final int n;
    private final int[] slots;
    private final double[][] directions;
    private final double[] delay;
    private final Direction direction;
    private final List<Pending> pending = new ArrayList<>();
    private final double[] f;
    private final double[][] movedState = new double[2][];
    private final double[][] movedParameters = new double[2][];
    private final double[][] roots = new double[2][];

    /**
     * @param directions for each influence how much it moves the parameters at {@code slots}; changed by events
     */
    EventSensitivities(CompiledNetwork network, NetworkSystem plain, double[] p, int[] slots, double[][] directions) {
        this.network = network;
        this.plain = plain;
        this.p = p;
        this.slots = slots;
        this.directions = directions;
        n = network.stateSize();
        kernel = network.newKernel();
        delay = new double[directions.length];
        direction = new Direction(n, p, slots);
        f = new double[n];
        for (int side = 0; side < 2; side++) {
            movedState[side] = new double[n];
            movedParameters[side] = new double[p.length];
            roots[side] = new double[network.rootCount()];
        }
    }

    /**
     * A sudden change is about to happen.
     *
     * @param root the function that changed its sign, or −1
     * @param before derivatives just before, null when they are those at (t, y)
     * @param stepSize length of the step that led there
     * @param y state; its blocks are changed
     */
    void enter(double t, int root, double[] before, double stepSize, double[] y) {
        if (before == null) {
            plain.derivatives(t, y, f);
        } else {
            System.arraycopy(before, 0, f, 0, n);
        }
        Arrays.fill(delay, 0);
        if (root >= 0) {
            findDelays(t, root, stepSize, y);
        } else {
            for (Pending execution : pending) {
                if (execution.due() <= t) {
                    System.arraycopy(execution.delay(), 0, delay, 0, delay.length);
                    break;
                }
            }
        }
        for (int k = 0; k < delay.length; k++) {
            for (int i = 0; i < n; i++) {
                y[n * (1 + k) + i] += f[i] * delay[k];
            }
        }
    }

    private void findDelays(double t, int root, double stepSize, double[] y) {
        // Small beside what the solution does, large beside the rounding of time and state.
        double delta = TIME_STEP * Math.max(Math.abs(t), stepSize);
        for (int side = 0; side < 2; side++) {
            double shift = side == 0 ? delta : -delta;
            for (int i = 0; i < n; i++) {
                movedState[side][i] = y[i] + shift * f[i];
            }
            kernel.roots(t + shift, movedState[side], p, roots[side]);
        }
        double slope = (roots[0][root] - roots[1][root]) / (2 * delta);
        for (int k = 0; k < delay.length && slope != 0; k++) {
            double step = move(k, t, y);
            for (int side = 0; side < 2; side++) {
                kernel.roots(t, movedState[side], movedParameters[side], roots[side]);
            }
            delay[k] = -(roots[0][root] - roots[1][root]) / (2 * step) / slope;
        }
    }

    /** Moves state and parameters ahead and back along an influence and returns how far. */
    private double move(int k, double t, double[] y) {
        int block = n * (1 + k);
        double step = direction.step(y, block, directions[k]);
        if (delay[k] != 0) {
            step = Math.min(step, Direction.RELATIVE_STEP * Math.max(Math.abs(t), 1) / Math.abs(delay[k]));
        }
        for (int side = 0; side < 2; side++) {
            double shift = side == 0 ? step : -step;
            for (int i = 0; i < n; i++) {
                movedState[side][i] = y[i] + shift * y[block + i];
            }
            System.arraycopy(p, 0, movedParameters[side], 0, p.length);
            for (int j = 0; j < slots.length; j++) {
                movedParameters[side][slots[j]] += shift * directions[k][j];
            }
        }
        return step;
    }

    @Override
    public void triggered(EventPlan event, double due, double t, double[] y, double[] parameters) {
        int count = delay.length;
        double[] total = delay.clone();
        double[][] values = event.event().valuesFromTriggerTime() ? new double[count][event.values().length] : null;
        for (int k = 0; k < count; k++) {
            double step = move(k, t, y);
            if (event.delay() >= 0) {
                total[k] += difference(event.delay(), k, step, t);
            }
            for (int i = 0; values != null && i < event.values().length; i++) {
                values[k][i] = difference(event.values()[i], k, step, t);
            }
        }
        pending.add(new Pending(event, due, total, values));
    }

    private double difference(int expression, int k, double step, double t) {
        double ahead = kernel.value(expression, t + step * delay[k], movedState[0], movedParameters[0]);
        double behind = kernel.value(expression, t - step * delay[k], movedState[1], movedParameters[1]);
        return (ahead - behind) / (2 * step);
    }

    @Override
    public void executing(EventPlan event, double due, double[] values, double t, double[] y, double[] parameters) {
        Pending execution = take(event, due);
        double[] movedValues = new double[values.length];
        for (int k = 0; k < delay.length; k++) {
            double step = move(k, t, y);
            for (int side = 0; side < 2; side++) {
                double shift = side == 0 ? step : -step;
                double time = t + shift * delay[k];
                for (int i = 0; i < values.length; i++) {
                    movedValues[i] = execution.values() != null ? values[i] + shift * execution.values()[k][i]
                            : kernel.value(event.values()[i], time, movedState[side], movedParameters[side]);
                }
                network.execute(event, movedValues, kernel, time, movedState[side], movedParameters[side]);
            }
            for (int i = 0; i < n; i++) {
                y[n * (1 + k) + i] = (movedState[0][i] - movedState[1][i]) / (2 * step);
            }
            for (int j = 0; j < slots.length; j++) {
                directions[k][j] = (movedParameters[0][slots[j]] - movedParameters[1][slots[j]]) / (2 * step);
            }
        }
    }

    private Pending take(EventPlan event, double due) {
        for (Iterator<Pending> all = pending.iterator(); all.hasNext();) {
            Pending execution = all.next();
            if (execution.event() == event && execution.due() == due) {
                all.remove();
                return execution;
            }
        }
        throw new IllegalStateException("The event \"" + event.event().id() + "\" is executed without its trigger.");
    }

    @Override
    public void dropped(EventPlan event) {
        pending.removeIf(execution -> execution.event() == event);
    }

    /** The sudden change has happened. @param y state; its blocks are changed */
    void leave(double t, double[] y) {
        plain.derivatives(t, y, f);
        for (int k = 0; k < delay.length; k++) {
            for (int i = 0; i < n; i++) {
                y[n * (1 + k) + i] -= f[i] * delay[k];
            }
        }
    }

    /** Directions and executions to come as numbers, for a checkpoint. */
    double[] save() {
        List<Double> numbers = new ArrayList<>();
        for (double[] direction : directions) {
            add(numbers, direction);
        }
        for (Pending execution : pending) {
            numbers.add((double) network.events().indexOf(execution.event()));
            numbers.add(execution.due());
            add(numbers, execution.delay());
            for (int k = 0; execution.values() != null && k < delay.length; k++) {
                add(numbers, execution.values()[k]);
            }
        }
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static void add(List<Double> numbers, double[] values) {
        for (double value : values) {
            numbers.add(value);
        }
    }

    /** Goes back to what {@link #save()} gave. */
    void restore(double[] saved) {
        int at = 0;
        for (double[] direction : directions) {
            System.arraycopy(saved, at, direction, 0, direction.length);
            at += direction.length;
        }
        pending.clear();
        while (at < saved.length) {
            EventPlan event = network.events().get((int) saved[at]);
            double due = saved[at + 1];
            at += 2;
            double[] total = Arrays.copyOfRange(saved, at, at + delay.length);
            at += delay.length;
            double[][] values = event.event().valuesFromTriggerTime() ? new double[delay.length][] : null;
            for (int k = 0; values != null && k < delay.length; k++) {
                values[k] = Arrays.copyOfRange(saved, at, at + event.values().length);
                at += event.values().length;
            }
            pending.add(new Pending(event, due, total, values));
        }
    }
}
