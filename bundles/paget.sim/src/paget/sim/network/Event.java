package paget.sim.network;

import java.util.List;

import paget.sim.expression.Expression;

/**
 * A sudden change, with the meaning of SBML Level 3 Version 2.
 *
 * @param trigger the event triggers when this turns from false to true
 * @param initialTriggerValue value that the trigger is taken to have before the start
 * @param persistent whether the event still happens when the trigger turns false before its delay is over
 * @param delay time from trigger to execution, or null for none
 * @param priority higher comes first among simultaneous executions, or null for none
 * @param valuesFromTriggerTime whether the assigned values are computed when the event triggers rather than when it is
 *        executed
 */
public record Event(String id, String name, String source, Expression trigger, boolean initialTriggerValue,
        boolean persistent, Expression delay, Expression priority, boolean valuesFromTriggerTime,
        List<EventAssignment> assignments) implements Element {

    public Event {
        assignments = List.copyOf(assignments);
    }
}
