package paget.report.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;

import paget.core.compile.CompiledModel;
import paget.model.Element;
import paget.model.path.ElementPath;
import paget.sim.expression.Expression;
import paget.sim.expression.ExpressionPrinter;
import paget.sim.expression.Rewriting;
import paget.sim.network.Event;
import paget.sim.network.EventAssignment;
import paget.sim.network.FunctionDefinition;
import paget.sim.network.Parameter;
import paget.sim.network.Reaction;
import paget.sim.network.ReactionNetwork;
import paget.sim.network.Rule;
import paget.sim.network.Species;
import paget.sim.network.SpeciesReference;

/** The equations of a compiled model: rates of reactions, rules, sudden changes, and what every symbol means. */
final class Equations {

    private final ReactionNetwork network;
    private final Function<String, Optional<Element>> origin;
    private final String basis;

    /** Of a drawn model, whose elements name what the equations are about. */
    Equations(CompiledModel compiled) {
        this(compiled.requireNetwork(), compiled::origin, "As compiled from the drawing, without the hypotheses of studies.");
    }

    /** Of a model of another tool, which has its own names. */
    Equations(ReactionNetwork network) {
        this(network, id -> Optional.empty(), "As the model states them.");
    }

    private Equations(ReactionNetwork network, Function<String, Optional<Element>> origin, String basis) {
        this.network = network;
        this.origin = origin;
        this.basis = basis;
    }

    void write(List<Block> blocks) {
        blocks.add(new Block.Heading(2, "Equations"));
        blocks.add(new Block.Text(basis + " Each reaction happens at "
                + "the rate v, which counts per " + network.timeUnit() + "; a variable changes by the sum of the rates of the "
                + "reactions that make it, less those that take it. The tables below say what the symbols mean."));
        network.reactions().forEach(reaction -> blocks.add(new Block.Formula(name(reaction) + ": " + change(reaction),
                MathMl.equation("<mi>v</mi>", reaction.rate()), "v = " + ExpressionPrinter.print(reaction.rate()))));
        network.rules().forEach(rule -> blocks.add(formula(rule)));
        network.functions().forEach(function -> blocks.add(formula(function)));
        Map<List<Object>, List<Event>> alike = new LinkedHashMap<>();
        network.events().forEach(event -> alike.computeIfAbsent(List.of(name(event.id()), event.trigger(), event.assignments()),
                key -> new ArrayList<>()).add(event));
        alike.values().forEach(events -> write(events, blocks));
        symbols(blocks);
    }

    private static Block formula(FunctionDefinition function) {
        String left = "<mrow>" + MathMl.identifier(function.id()) + "<mo>(</mo>" + function.arguments().stream()
                .map(MathMl::identifier).collect(Collectors.joining("<mo>,</mo>")) + "<mo>)</mo></mrow>";
        return new Block.Formula("Function" + (function.name().isBlank() ? "" : ": " + function.name()),
                MathMl.equation(left, function.body()),
                function.id() + "(" + String.join(", ", function.arguments()) + ") = " + ExpressionPrinter.print(function.body()));
    }

    private Block formula(Rule rule) {
        return switch (rule) {
            case Rule.Assignment a -> new Block.Formula(name(a.variable()),
                    MathMl.equation(MathMl.identifier(a.variable()), a.expression()),
                    a.variable() + " = " + ExpressionPrinter.print(a.expression()));
            case Rule.Rate r -> new Block.Formula(name(r.variable()),
                    MathMl.equation(MathMl.derivative(r.variable()), r.expression()),
                    "d " + r.variable() + "/dt = " + ExpressionPrinter.print(r.expression()));
            case Rule.Algebraic a -> new Block.Formula("Condition", MathMl.equation("<mn>0</mn>", a.expression()),
                    "0 = " + ExpressionPrinter.print(a.expression()));
        };
    }

    /** What events do that differ in their delay only, such as doses, as soon as their condition turns true. */
    private void write(List<Event> events, List<Block> blocks) {
        Event event = events.getFirst();
        String what = name(event.id()) + ", as soon as " + ExpressionPrinter.print(event.trigger())
                + switch (events.size()) {
                    case 1 -> event.delay() == null ? "" : " and " + after(event);
                    case 2 -> " " + after(event) + " and " + after(events.getLast());
                    default -> " " + after(event) + ", " + after(events.get(1)) + " and so on to " + after(events.getLast()) + ", "
                            + events.size() + " times";
                } + ":";
        for (EventAssignment change : event.assignments()) {
            blocks.add(new Block.Formula(what, MathMl.becomes(change.variable(), change.expression()),
                    change.variable() + " := " + ExpressionPrinter.print(change.expression())));
        }
    }

    private static String after(Event event) {
        return event.delay() == null ? "at once" : "after " + ExpressionPrinter.print(event.delay());
    }

    private void symbols(List<Block> blocks) {
        List<List<String>> variables = new ArrayList<>();
        for (Species species : network.species()) {
            variables.add(List.of(species.id(), meaning(species.id(), species.name()), start(species),
                    species.unit().label()));
        }
        grid("State variables", List.of("Symbol", "Meaning", "Start", "Unit"), variables, blocks);
        List<List<String>> compartments = new ArrayList<>();
        // The sizes of the others stand in no equation.
        network.compartments().stream().filter(one -> isAsked(one.id())).forEach(one -> compartments.add(List.of(one.id(),
                meaning(one.id(), one.name()), Cells.stated(one.size()), one.unit().label())));
        grid("Compartments and their sizes", List.of("Symbol", "Meaning", "Size", "Unit"), compartments, blocks);
        List<List<String>> parameters = new ArrayList<>();
        for (Parameter parameter : network.parameters()) {
            String value = network.initialAssignments().stream().filter(one -> one.symbol().equals(parameter.id()))
                    .map(one -> formula(one.expression())).findFirst()
                    .orElseGet(() -> isComputed(parameter) ? "by its equation" : Cells.stated(parameter.value()));
            parameters.add(List.of(parameter.id(), meaning(parameter.id(), parameter.name()), value, parameter.unit().label()));
        }
        grid("Parameters and quantities that are computed, in the units of the equations",
                List.of("Symbol", "Meaning", "Value", "Unit"), parameters, blocks);
    }

    private boolean isAsked(String id) {
        return network.reactions().stream().anyMatch(reaction -> Rewriting.symbols(reaction.rate()).contains(id));
    }

    private boolean isComputed(Parameter parameter) {
        return !parameter.constant() && network.rules().stream().anyMatch(rule -> switch (rule) {
            case Rule.Assignment a -> a.variable().equals(parameter.id());
            case Rule.Rate r -> false;
            case Rule.Algebraic a -> false;
        });
    }

    private String start(Species species) {
        return network.initialAssignments().stream().filter(one -> one.symbol().equals(species.id()))
                .map(one -> formula(one.expression())).findFirst().orElseGet(() -> Cells.stated(species.initialValue()));
    }

    private static String formula(Expression expression) {
        return expression instanceof Expression.Constant(double value) ? Cells.stated(value) : ExpressionPrinter.print(expression);
    }

    private static void grid(String title, List<String> columns, List<List<String>> rows, List<Block> blocks) {
        if (!rows.isEmpty()) {
            boolean units = rows.stream().anyMatch(row -> !row.getLast().isEmpty());
            int shown = units ? columns.size() : columns.size() - 1;
            blocks.add(new Block.Grid(title, columns.subList(0, shown), List.of(false, false, true, false).subList(0, shown),
                    rows.stream().map(row -> row.subList(0, shown)).toList(), Set.of()));
        }
    }

    /** The path of the element, with the feature where there are several of one. */
    private String meaning(String id, String name) {
        String path = origin.apply(id).map(ElementPath::of).orElse("");
        String feature = origin.apply(id).map(owner -> owner.getId()).filter(owner -> id.startsWith(owner + "_"))
                .map(owner -> ", " + Cells.words(id.substring(owner.length() + 1).replace('_', ' '))).orElse("");
        return path.isEmpty() ? name.isEmpty() ? id : name : path + feature;
    }

    private String name(Reaction reaction) {
        return origin.apply(reaction.id()).isEmpty() && !reaction.name().isBlank() ? reaction.name() : name(reaction.id());
    }

    private String name(String id) {
        return origin.apply(id).map(ElementPath::of).orElse(id);
    }

    private static String change(Reaction reaction) {
        return side(reaction.reactants()) + " → " + side(reaction.products());
    }

    private static String side(List<SpeciesReference> references) {
        StringJoiner names = new StringJoiner(" + ");
        references.forEach(reference -> names.add((reference.stoichiometry() == 1 ? ""
                : Cells.stated(reference.stoichiometry()) + " ") + reference.species()));
        return references.isEmpty() ? "∅" : names.toString();
    }
}
