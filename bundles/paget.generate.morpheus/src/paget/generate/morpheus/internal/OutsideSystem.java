package paget.generate.morpheus.internal;

import static paget.generate.morpheus.internal.Scale.number;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import paget.core.generate.TargetIds;
import paget.core.generate.XmlNode;
import paget.core.generate.space.Outside;
import paget.core.generate.space.SpatialModel;
import paget.core.generate.space.SpatialReport;
import paget.sim.expression.Expressions;
import paget.sim.network.Event;
import paget.sim.network.EventAssignment;
import paget.sim.tissue.Tissue;

/**
 * What runs along with a tissue, as global variables with equations and events. An event that removes cells sets the chance
 * that each of them goes in the next step, and one that adds cells how many come in it.
 */
final class OutsideSystem {

    private final Outside outside;
    private final TargetIds ids;
    private final SpatialReport report;
    private final double minutes;
    private final Scale scale;
    private final Map<String, String> names = new HashMap<>();
    private final MorpheusText text;

    OutsideSystem(SpatialModel model, Tissue tissue, TargetIds ids, SpatialReport report, Scale scale) {
        this.outside = Outside.of(model, tissue);
        this.ids = ids;
        this.report = report;
        this.minutes = model.minutes();
        this.scale = scale;
        outside.ids().forEach(id -> names.put(id, ids.fresh("outside_" + id)));
        text = new MorpheusText(this::name, minutes);
        outside.report(report);
        names.forEach((id, name) -> report.named(name, id));
    }

    /** The symbol of a variable. */
    String name(String id) {
        return names.get(id);
    }

    /** The condition under which a cell is removed by an event, if there is such an event. */
    List<String> removals(String type) {
        return outside.inputs().stream().filter(i -> i.object().equals(type) && i.cells() && isSet(i.id()))
                .map(i -> "(time >= " + removal(i) + "_time and time < " + removal(i) + "_time + " + number(scale.step())
                        + " and rand_uni(0, 1) < " + removal(i) + ")").toList();
    }

    /** How many cells an event adds in a step, if there is such an event. */
    List<String> additions(String type) {
        return outside.inputs().stream().filter(i -> i.object().equals(type) && i.cells() && isSet(i.id()))
                .map(i -> "if(time >= " + removal(i) + "_time and time < " + removal(i) + "_time + " + number(scale.step())
                        + ", " + addition(i) + ", 0)").toList();
    }

    /** The number of cells that an event adds. */
    private String addition(Outside.Input input) {
        return "addition_" + ids.of(input.object());
    }

    private boolean isSet(String id) {
        return outside.events().stream().anyMatch(e -> e.assignments().stream().anyMatch(a -> a.variable().equals(id)));
    }

    private String removal(Outside.Input input) {
        return "removal_" + ids.of(input.object());
    }

    void write(XmlNode global) {
        outside.constants().forEach((id, value) -> symbol(global, "Constant", name(id), number(value)));
        for (Outside.Input input : outside.inputs()) {
            input(global, input);
        }
        outside.variables().forEach(v -> symbol(global, "Variable", name(v.id()), number(v.initial())));
        outside.rules().forEach(r -> {
            XmlNode function = global.add("Function").set("symbol", name(r.id()));
            function.text("Expression", text.write(r.expression()));
        });
        List<Outside.Variable> moving = outside.variables().stream().filter(v -> !v.rate().equals(Expressions.ZERO)).toList();
        if (!moving.isEmpty()) {
            XmlNode system = global.add("System").set("solver", "Dormand-Prince [adaptive, O(5)]").set("time-step",
                    number(scale.step()));
            moving.forEach(v -> system.add("DiffEqn").set("symbol-ref", name(v.id())).text("Expression",
                    "(" + text.write(v.rate()) + ")/" + number(minutes)));
        }
        outside.events().forEach(event -> event(global, event));
    }

    private static void symbol(XmlNode global, String kind, String name, String value) {
        global.add(kind).set("symbol", name).set("value", value);
    }

    private void input(XmlNode global, Outside.Input input) {
        String name = name(input.id());
        if (input.cells()) {
            global.add("Function").set("symbol", name).text("Expression",
                    "celltype." + ids.of(input.object()) + ".size/" + number(input.part()));
            if (isSet(input.id())) {
                symbol(global, "Variable", removal(input), "0");
                symbol(global, "Variable", removal(input) + "_time", "-1e9");
                symbol(global, "Variable", addition(input), "0");
            }
            return;
        }
        symbol(global, "Variable", name, "0");
        XmlNode mapper = global.add("Mapper").set("time-step", number(scale.step()));
        mapper.add("Input").set("value", ids.of(input.object()));
        mapper.add("Output").set("symbol-ref", name).set("mapping", "average");
    }

    /** An event for the variables, and one for each field, because Morpheus keeps apart what has places and what has none. */
    private void event(XmlNode global, Event event) {
        List<EventAssignment> levels = event.assignments().stream()
                .filter(a -> outside.input(a.variable()).filter(i -> !i.cells()).isPresent()).toList();
        List<EventAssignment> others = event.assignments().stream().filter(a -> !levels.contains(a)).toList();
        if (!others.isEmpty()) {
            XmlNode node = event(global, event, "");
            others.forEach(a -> outside.input(a.variable()).ifPresentOrElse(input -> remove(node, event, input, a),
                    () -> rule(node, name(a.variable()), text.write(a.expression()))));
        }
        for (EventAssignment a : levels) {
            String field = ids.of(outside.input(a.variable()).orElseThrow().object());
            MorpheusText here = new MorpheusText(id -> id.equals(a.variable()) ? field : name(id), minutes);
            rule(event(global, event, "_" + field), field, here.write(a.expression()));
        }
    }

    private XmlNode event(XmlNode global, Event event, String part) {
        XmlNode node = global.add("Event").set("trigger", "on change").set("compute-time",
                event.valuesFromTriggerTime() ? "on-trigger" : "on-execution").set("persistent", event.persistent() ? "true" : "false")
                .set("time-step", number(scale.step())).set("name", event.id() + part);
        if (event.delay() != null) {
            node.set("delay", "(" + text.write(event.delay()) + ")*" + number(minutes));
        }
        node.add("Condition").set("history", event.initialTriggerValue() ? "true" : "false").text(text.write(event.trigger()));
        return node;
    }

    /** The chance of each cell to go is 1 − (number after)/(number before); the cells to come are (after) − (before). */
    private void remove(XmlNode node, Event event, Outside.Input input, EventAssignment a) {
        String count = name(input.id());
        String after = "(" + text.write(a.expression()) + ")";
        rule(node, removal(input), "if(" + count + " > 0, max(0, 1 - " + after + "/" + count + "), 0)");
        rule(node, removal(input) + "_time", "time");
        rule(node, addition(input), "max(0, " + after + " - " + count + ")*" + number(input.part()));
        report.approximated(event.source(), "Each cell is removed with the chance 1 − (number after)/(number before); where the "
                + "number grows, new cells appear on free sites.");
    }

    private static void rule(XmlNode node, String symbol, String expression) {
        node.add("Rule").set("symbol-ref", symbol).text("Expression", expression);
    }
}
