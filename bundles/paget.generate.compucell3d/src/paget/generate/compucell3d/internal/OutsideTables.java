package paget.generate.compucell3d.internal;

import static paget.core.generate.space.SpatialModel.number;

import java.util.List;
import java.util.stream.Collectors;

import paget.core.generate.TargetIds;
import paget.core.generate.space.Outside;
import paget.sim.expression.Expression;
import paget.sim.expression.ExpressionPrinter;
import paget.sim.expression.Expressions;
import paget.sim.network.Event;
import paget.sim.network.EventAssignment;

/** What runs along with a tissue, as tables and functions of Python that {@link PythonCode} solves. */
final class OutsideTables {

    private static final PythonText TEXT = new PythonText(id -> "v[" + quoted(id) + "]");

    private final Outside outside;
    private final TargetIds ids;
    private final double minutes;

    /** @param minutes minutes in the model's unit of time */
    OutsideTables(Outside outside, TargetIds ids, double minutes) {
        this.outside = outside;
        this.ids = ids;
        this.minutes = minutes;
    }

    String text() {
        StringBuilder text = new StringBuilder("\n# What runs along with the tissue, well mixed; its unit of time in minutes.\nUNIT = ")
                .append(number(minutes)).append('\n');
        table(text, "CONSTANTS", outside.constants().entrySet().stream().map(e -> entry(e.getKey(), value(e.getValue()))).toList());
        table(text, "START", outside.variables().stream().map(v -> entry(v.id(), value(v.initial()))).toList());
        text.append("\n# name: what it shows, its type or field, and the part of the tissue that is here\n");
        table(text, "INPUTS", outside.inputs().stream().map(i -> entry(i.id(), "(" + (i.cells() ? "\"cells\"" : "\"level\"")
                + ", " + quoted(ids.of(i.object())) + ", " + value(i.part()) + ")")).toList());
        text.append("\n\ndef compute(t, v):\n    \"\"\"Values that follow from others.\"\"\"\n");
        outside.rules().forEach(r -> text.append("    v[").append(quoted(r.id())).append("] = ")
                .append(TEXT.write(r.expression())).append('\n'));
        text.append("\n\ndef rates(t, v):\n    \"\"\"Changes in a unit of time.\"\"\"\n    return {\n");
        outside.variables().stream().filter(v -> !v.rate().equals(Expressions.ZERO)).forEach(v -> text.append("        ")
                .append(entry(v.id(), TEXT.write(v.rate()))).append(",\n"));
        text.append("    }\n\n\n# trigger, its value before the start, whether it stays when the trigger turns false, delay, whether the\n"
                + "# values are those at the trigger, and what is set\nEVENTS = [\n");
        outside.events().forEach(e -> text.append("    ").append(event(e)).append(",\n"));
        return text.append("]\n").toString();
    }

    private static void table(StringBuilder text, String name, List<String> entries) {
        text.append(name).append(" = {");
        entries.forEach(e -> text.append("\n    ").append(e).append(','));
        text.append(entries.isEmpty() ? "}\n" : "\n}\n");
    }

    private static String entry(String key, String value) {
        return quoted(key) + ": " + value;
    }

    private static String event(Event e) {
        return "(" + function(e.trigger()) + ", " + truth(e.initialTriggerValue()) + ", " + truth(e.persistent()) + ", "
                + function(e.delay() == null ? Expressions.ZERO : e.delay()) + ", " + truth(e.valuesFromTriggerTime()) + ", ["
                + e.assignments().stream().map(OutsideTables::assignment).collect(Collectors.joining(", ")) + "])";
    }

    private static String assignment(EventAssignment a) {
        return "(" + quoted(a.variable()) + ", " + function(a.expression()) + ")";
    }

    private static String function(Expression expression) {
        return "lambda t, v: " + TEXT.write(expression);
    }

    private static String truth(boolean value) {
        return value ? "True" : "False";
    }

    private static String value(double value) {
        return Double.isFinite(value) ? ExpressionPrinter.print(value) : "float(\"" + ExpressionPrinter.print(value) + "\")";
    }

    /** Text in quotes; ids hold no quotes, but a backslash would mean something else. */
    static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
