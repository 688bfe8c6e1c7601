package paget.sim.network;

import java.util.ArrayList;
import java.util.List;

import paget.sim.expression.Expression;
import paget.sim.expression.Expressions;

/** An event in the making: persistent, without delay, its trigger false before the start. */
public final class EventDraft extends Draft<EventDraft> {

    private Expression trigger;
    private boolean initialTriggerValue;
    private boolean persistent = true;
    private Expression delay;
    private Expression priority;
    private boolean valuesFromTriggerTime = true;
    private final List<EventAssignment> assignments = new ArrayList<>();

    EventDraft(String id) {
        super(id);
    }

    @Override
    EventDraft self() {
        return this;
    }

    public EventDraft trigger(String expression) {
        return trigger(Expressions.parse(expression));
    }

    public EventDraft trigger(Expression expression) {
        trigger = expression;
        return this;
    }

    /** Value that the trigger is taken to have before the start; true keeps the event from happening at the start. */
    public EventDraft initialTriggerValue(boolean value) {
        initialTriggerValue = value;
        return this;
    }

    public EventDraft persistent(boolean value) {
        persistent = value;
        return this;
    }

    public EventDraft delay(Expression expression) {
        delay = expression;
        return this;
    }

    public EventDraft priority(Expression expression) {
        priority = expression;
        return this;
    }

    public EventDraft valuesFromTriggerTime(boolean value) {
        valuesFromTriggerTime = value;
        return this;
    }

    public EventDraft assign(String variable, String expression) {
        return assign(variable, Expressions.parse(expression));
    }

    public EventDraft assign(String variable, Expression expression) {
        assignments.add(new EventAssignment(variable, expression));
        return this;
    }

    Event build() {
        return new Event(id, name, source, trigger, initialTriggerValue, persistent, delay, priority,
                valuesFromTriggerTime, assignments);
    }
}
