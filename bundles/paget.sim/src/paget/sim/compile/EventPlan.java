package paget.sim.compile;

import java.util.List;

import paget.sim.network.Event;

/**
 * Numbers of an event's expressions for {@link Kernel#value}.
 *
 * @param event the event
 * @param trigger number of the trigger, whose value is 1 or 0
 * @param delay number of the delay, or −1
 * @param priority number of the priority, or −1
 * @param values numbers of the assigned values, in the order of the event's assignments
 * @param targets where the values go
 * @param delayDraws what to draw before the delay is computed, in order
 * @param priorityDraws what to draw before the priority is computed
 * @param valueDraws what to draw before the values are computed
 */
public record EventPlan(Event event, int trigger, int delay, int priority, int[] values, Slot[] targets,
        List<DrawPlan> delayDraws, List<DrawPlan> priorityDraws, List<DrawPlan> valueDraws) {
}
