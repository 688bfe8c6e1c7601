package paget.sim.event;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import paget.sim.SimulationException;
import paget.sim.compile.CompiledNetwork;
import paget.sim.compile.DrawPlan;
import paget.sim.compile.EventPlan;
import paget.sim.compile.Kernel;
import paget.sim.random.RandomStream;

/**
 * Triggers, delays, priorities and executes a network's events as SBML Level 3 Version 2 says (section 4.11). The
 * engine finds the times at which triggers change; the queue does the rest. One per run.
 * <p>
 * Of simultaneous executions the one with the highest priority comes first; equal priorities are drawn by lot; events
 * without priority come last, in the order of the model. Triggers are looked at again after each execution.
 */
public final class EventQueue {

    /** Executions at one time beyond which events are taken to trigger one another without end. */
    private static final int MAXIMUM_EXECUTIONS_AT_ONCE = 100_000;

    /**
     * Watches the queue, for engines that carry derivatives along. Called before the change; nothing may be modified
     * but what lies behind the network's own part of {@code y}.
     */
    public interface Observer {

        /**
         * An event has been triggered.
         *
         * @param due when it is to be executed
         */
        void triggered(EventPlan event, double due, double t, double[] y, double[] p);

        /**
         * An event is about to be executed.
         *
         * @param due when it was to be executed, as told by {@link #triggered}
         * @param values the values to be assigned
         */
        void executing(EventPlan event, double due, double[] values, double t, double[] y, double[] p);

        /** All executions to come of an event are dropped, because its trigger fails. */
        void dropped(EventPlan event);
    }

    /** An execution to come; {@code values} is null when they are to be computed then. */
    private record Pending(int event, double due, double[] values) {
    }

    private final CompiledNetwork network;
    private final Kernel kernel;
    private final RandomStream random;
    private final List<EventPlan> events;
    private final boolean[] triggered;
    private final List<Pending> pending = new ArrayList<>();
    private long executions;
    private Observer observer;

    /** @param random breaks ties between equal priorities, and gives the numbers that events draw */
    public EventQueue(CompiledNetwork network, Kernel kernel, RandomStream random) {
        this.network = network;
        this.kernel = kernel;
        this.random = random;
        this.events = network.events();
        this.triggered = new boolean[events.size()];
    }

    /** Sets who watches, null for nobody. */
    public void setObserver(Observer value) {
        observer = value;
    }

    /**
     * Begins at the start time: events whose trigger holds but was initially false trigger at once.
     *
     * @param y changed
     * @param p changed
     * @return whether state or parameters changed
     */
    public boolean start(double t, double[] y, double[] p) {
        for (int e = 0; e < triggered.length; e++) {
            triggered[e] = events.get(e).event().initialTriggerValue();
        }
        return process(t, y, p);
    }

    /** Whether a trigger differs from when it was looked at last. Changes nothing. */
    public boolean hasChanged(double t, double[] y, double[] p) {
        if (triggered.length == 0) {
            return false;
        }
        settle(t, y, p);
        for (int e = 0; e < triggered.length; e++) {
            if (holds(e, t, y, p) != triggered[e]) {
                return true;
            }
        }
        return false;
    }

    /** Single values are computed from the last solution of implicit rules, so there must be one. */
    private void settle(double t, double[] y, double[] p) {
        if (network.hasImplicitVariables()) {
            kernel.assign(t, y, p);
        }
    }

    private boolean holds(int event, double t, double[] y, double[] p) {
        double value = kernel.value(events.get(event).trigger(), t, y, p);
        return value != 0 && !Double.isNaN(value);
    }

    /** When the next execution is due, or positive infinity. */
    public double nextTime() {
        double next = Double.POSITIVE_INFINITY;
        for (Pending execution : pending) {
            next = Math.min(next, execution.due());
        }
        return next;
    }

    /**
     * Sees what triggers at this time and executes everything that is due, including what that triggers in turn.
     *
     * @param y changed
     * @param p changed
     * @return whether an event was executed
     * @throws SimulationException with code {@code EVENT_CYCLE} when it does not end, with
     *         code {@code NOT_FINITE} when a delay is no time
     */
    public boolean process(double t, double[] y, double[] p) {
        if (triggered.length == 0) {
            return false;
        }
        int executedNow = 0;
        while (true) {
            look(t, y, p);
            Pending next = choose(t, y, p);
            if (next == null) {
                return executedNow > 0;
            }
            pending.remove(next);
            EventPlan plan = events.get(next.event());
            double[] values = next.values() != null ? next.values() : values(plan, t, y, p);
            if (observer != null) {
                observer.executing(plan, next.due(), values, t, y, p);
            }
            network.execute(plan, values, kernel, t, y, p);
            executions++;
            if (++executedNow > MAXIMUM_EXECUTIONS_AT_ONCE) {
                throw new SimulationException(SimulationException.Code.EVENT_CYCLE, plan.event().id(), t, Double.NaN,
                        "The event \"" + plan.event().name() + "\" is triggered again and again at time " + t + ".");
            }
        }
    }

    /** Notes triggers that have changed; schedules and drops executions. */
    private void look(double t, double[] y, double[] p) {
        settle(t, y, p);
        for (int e = 0; e < triggered.length; e++) {
            boolean now = holds(e, t, y, p);
            if (now && !triggered[e]) {
                schedule(e, t, y, p);
            } else if (!now && triggered[e] && !events.get(e).event().persistent()) {
                int event = e;
                boolean any = pending.removeIf(execution -> execution.event() == event);
                if (any && observer != null) {
                    observer.dropped(events.get(event));
                }
            }
            triggered[e] = now;
        }
    }

    private void schedule(int event, double t, double[] y, double[] p) {
        EventPlan plan = events.get(event);
        draw(plan.delayDraws(), t, y, p);
        double delay = plan.delay() < 0 ? 0 : kernel.value(plan.delay(), t, y, p);
        if (!(delay >= 0)) {
            throw new SimulationException(SimulationException.Code.NOT_FINITE, plan.event().id(), t, delay,
                    "The delay of the event \"" + plan.event().name() + "\" is " + delay + " at time " + t
                            + ", but must not be negative.");
        }
        pending.add(new Pending(event, t + delay,
                plan.event().valuesFromTriggerTime() ? values(plan, t, y, p) : null));
        if (observer != null) {
            observer.triggered(plan, t + delay, t, y, p);
        }
    }

    private double[] values(EventPlan plan, double t, double[] y, double[] p) {
        draw(plan.valueDraws(), t, y, p);
        double[] values = new double[plan.values().length];
        for (int i = 0; i < values.length; i++) {
            values[i] = kernel.value(plan.values()[i], t, y, p);
        }
        return values;
    }

    private void draw(List<DrawPlan> draws, double t, double[] y, double[] p) {
        for (DrawPlan draw : draws) {
            draw.draw(kernel, random, t, y, p);
        }
    }

    /** The due execution that comes first, or null. */
    private Pending choose(double t, double[] y, double[] p) {
        Pending best = null;
        double bestPriority = Double.NEGATIVE_INFINITY;
        int equals = 0;
        for (Pending execution : pending) {
            if (execution.due() > t) {
                continue;
            }
            draw(events.get(execution.event()).priorityDraws(), t, y, p);
            int expression = events.get(execution.event()).priority();
            double priority = expression < 0 ? Double.NEGATIVE_INFINITY : kernel.value(expression, t, y, p);
            if (best == null || priority > bestPriority) {
                best = execution;
                bestPriority = priority;
                equals = 1;
            } else if (priority == bestPriority && expression >= 0 && random.nextInt(++equals) == 0) {
                best = execution;
            }
        }
        return best;
    }

    /** Executions so far. */
    public long executions() {
        return executions;
    }

    /** The queue as numbers, for a checkpoint. Its random stream is the engine's to save. */
    public double[] save() {
        List<Double> numbers = new ArrayList<>();
        numbers.add((double) executions);
        for (boolean value : triggered) {
            numbers.add(value ? 1.0 : 0.0);
        }
        for (Pending execution : pending) {
            numbers.add((double) execution.event());
            numbers.add(execution.due());
            numbers.add(execution.values() == null ? 0.0 : 1.0 + execution.values().length);
            if (execution.values() != null) {
                for (double value : execution.values()) {
                    numbers.add(value);
                }
            }
        }
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /**
     * Goes back to what {@link #save()} gave.
     *
     * @throws SimulationException with code {@code CHECKPOINT} when it is of other events
     */
    public void restore(double[] saved) {
        restore(saved, events.stream().map(plan -> plan.event().id()).toList());
    }

    /**
     * Goes on from the queue of a model that may have had other events. Events are known by their ids: those that both
     * have go on, those that only this model has are as before the start.
     *
     * @param saved what {@link #save()} gave
     * @param ids ids of the events of the model that was saved, in their order
     * @throws SimulationException with code {@code CHECKPOINT} when it does not fit
     */
    public void restore(double[] saved, List<String> ids) {
        try {
            Iterator<Double> numbers = java.util.Arrays.stream(saved).iterator();
            // An engine need not keep a queue for a model without events.
            executions = ids.isEmpty() && !numbers.hasNext() ? 0 : numbers.next().longValue();
            int[] now = ids.stream().mapToInt(this::indexOf).toArray();
            for (int e = 0; e < triggered.length; e++) {
                triggered[e] = events.get(e).event().initialTriggerValue();
            }
            for (int e : now) {
                boolean value = numbers.next() != 0;
                if (e >= 0) {
                    triggered[e] = value;
                }
            }
            pending.clear();
            while (numbers.hasNext()) {
                int event = now[numbers.next().intValue()];
                double due = numbers.next();
                int count = numbers.next().intValue() - 1;
                double[] values = count < 0 ? null : new double[count];
                for (int i = 0; i < count; i++) {
                    values[i] = numbers.next();
                }
                if (event >= 0 && (values == null || count == events.get(event).values().length)) {
                    pending.add(new Pending(event, due, values));
                } else if (event >= 0) {
                    throw misfit(null);
                }
            }
        } catch (java.util.NoSuchElementException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw misfit(e);
        }
    }

    private int indexOf(String id) {
        for (int e = 0; e < events.size(); e++) {
            if (events.get(e).event().id().equals(id)) {
                return e;
            }
        }
        return -1;
    }

    private static SimulationException misfit(RuntimeException cause) {
        return new SimulationException(SimulationException.Code.CHECKPOINT, "", Double.NaN, Double.NaN,
                "The checkpoint's events are not those of the model.", cause);
    }
}
