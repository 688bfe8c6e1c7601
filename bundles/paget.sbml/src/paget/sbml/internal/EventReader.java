package paget.sbml.internal;

import java.util.ArrayList;
import java.util.List;

import org.sbml.jsbml.Model;
import org.sbml.jsbml.Trigger;

import paget.sim.expression.Expression;
import paget.sim.network.Event;
import paget.sim.network.EventAssignment;

/** Reads events. Level 2 has neither initial values of triggers nor persistence nor priorities; both are then true. */
final class EventReader {

    private EventReader() {
    }

    static List<Event> read(Model model, DrawReader draws) {
        List<Event> events = new ArrayList<>();
        int number = 0;
        for (org.sbml.jsbml.Event event : model.getListOfEvents()) {
            number++;
            // SBML lets events have no id; its ids have no dots.
            String id = event.isSetId() ? event.getId() : "event." + number;
            String what = "The event \"" + id + "\"";
            Expression trigger = MathReader.read(event.getTrigger(), id, what, draws);
            if (trigger != null) {
                events.add(event(event, id, what, trigger, draws));
            }
        }
        return events;
    }

    private static Event event(org.sbml.jsbml.Event event, String id, String what, Expression condition,
            DrawReader draws) {
        Trigger trigger = event.getTrigger();
        List<EventAssignment> assignments = new ArrayList<>();
        for (org.sbml.jsbml.EventAssignment assignment : event.getListOfEventAssignments()) {
            Expression value = MathReader.readMoment(assignment, id, what, draws);
            if (value != null) {
                assignments.add(new EventAssignment(assignment.getVariable(), value));
            }
        }
        return new Event(id, ModelReader.name(id, event.getName()), "", condition,
                !trigger.isSetInitialValue() || trigger.getInitialValue(),
                !trigger.isSetPersistent() || trigger.getPersistent(),
                MathReader.readMoment(event.getDelay(), id, what, draws),
                MathReader.readMoment(event.getPriority(), id, what, draws),
                !event.isSetUseValuesFromTriggerTime() || event.getUseValuesFromTriggerTime(), assignments);
    }
}
