package paget.core.generate.space;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import paget.sim.expression.Expression;
import paget.sim.expression.Operator;
import paget.sim.network.Event;
import paget.sim.network.EventAssignment;
import paget.sim.network.Reaction;
import paget.sim.network.ReactionNetwork;
import paget.sim.network.Rule;
import paget.sim.tissue.Tissue;

/**
 * What runs along with a tissue without being in space, such as drugs in the blood, as far as the tissue depends on it:
 * ordinary differential equations and events. Times are in the model's unit of time.
 *
 * @param constants numbers
 * @param variables what changes by equations or events
 * @param rules what is computed from the rest, each after those that it reads
 * @param inputs what the equations read of the tissue
 * @param events what is done, in order
 * @param frozen ids of what is in other tissues and therefore taken as it is at the start
 */
public record Outside(Map<String, Double> constants, List<Variable> variables, List<Computed> rules, List<Input> inputs,
        List<Event> events, Set<String> frozen) {

    /** What the languages of simulators of tissues have. */
    private static final Set<Operator> USUAL = EnumSet.of(Operator.PLUS, Operator.MINUS, Operator.TIMES, Operator.DIVIDE,
            Operator.POWER, Operator.EQUAL, Operator.NOT_EQUAL, Operator.LESS, Operator.LESS_EQUAL, Operator.GREATER,
            Operator.GREATER_EQUAL, Operator.AND, Operator.OR, Operator.NOT, Operator.ABS, Operator.EXP, Operator.LN,
            Operator.LOG10, Operator.SQRT, Operator.FLOOR, Operator.CEILING, Operator.MAX, Operator.MIN, Operator.SIN,
            Operator.COS, Operator.TAN);

    /**
     * A variable.
     *
     * @param rate change in the model's unit of time
     */
    public record Variable(String id, String source, double initial, Expression rate) {
    }

    /** A value that follows from others. */
    public record Computed(String id, Expression expression) {
    }

    /**
     * A number of cells or the mean level of a field, of which the model counts 1/part.
     *
     * @param object id of the type of cells or the field
     * @param cells whether it is a number of cells
     * @param part of the tissue that is in the file
     */
    public record Input(String id, String object, boolean cells, double part) {
    }

    /**
     * What a tissue needs.
     *
     * @param model compiled with its surroundings
     */
    public static Outside of(SpatialModel model, Tissue tissue) {
        return new OutsideReader(model, tissue).read();
    }

    /** Whether the tissue depends on nothing else. */
    public boolean isEmpty() {
        return variables.isEmpty() && rules.isEmpty() && events.isEmpty();
    }

    /** The input of that id, if it is one. */
    public Optional<Input> input(String id) {
        return inputs.stream().filter(i -> i.id().equals(id)).findFirst();
    }

    /** Ids of everything in it. */
    public List<String> ids() {
        return Stream.of(constants.keySet().stream(), inputs.stream().map(Input::id), rules.stream().map(Computed::id),
                variables.stream().map(Variable::id)).flatMap(s -> s).toList();
    }

    /** Says what the file holds beside the tissue. */
    public void report(SpatialReport report) {
        variables.forEach(v -> report.beside(v.id(), "Well mixed, beside the tissue."));
        events.forEach(e -> report.beside(e.source(), "Events beside the tissue."));
        frozen.forEach(id -> report.frozen(id, "Where another tissue needs it, it is taken as it is at the start, because a file "
                + "holds one tissue."));
    }

    /** Whether a form of mathematics is among the equations that simulators of tissues do not have. */
    static boolean isUnusual(ReactionNetwork network) {
        return !network.draws().isEmpty() || !network.functions().isEmpty() || !network.initialAssignments().isEmpty()
                || network.compartments().stream().anyMatch(c -> !c.constant())
                || network.species().stream().anyMatch(s -> !s.hasOnlySubstanceUnits() || s.conversionFactor() != null)
                || network.rules().stream().anyMatch(Rule.Algebraic.class::isInstance)
                || network.events().stream().anyMatch(e -> e.priority() != null)
                || expressions(network).anyMatch(Outside::isUnusual);
    }

    private static Stream<Expression> expressions(ReactionNetwork network) {
        return Stream.of(network.rules().stream().map(Rule::expression), network.reactions().stream().map(Reaction::rate),
                network.events().stream().flatMap(Outside::expressions)).flatMap(s -> s);
    }

    static Stream<Expression> expressions(Event event) {
        return Stream.concat(Stream.of(event.trigger()), Stream.concat(Stream.ofNullable(event.delay()),
                event.assignments().stream().map(EventAssignment::expression)));
    }

    private static boolean isUnusual(Expression expression) {
        return switch (expression) {
            case Expression.Delay delay -> true;
            case Expression.RateOf rate -> true;
            case Expression.Call call -> true;
            case Expression.Apply apply -> !USUAL.contains(apply.operator())
                    || apply.arguments().stream().anyMatch(Outside::isUnusual);
            case Expression.Piecewise choice -> choice.otherwise() == null || isUnusual(choice.otherwise())
                    || choice.pieces().stream().anyMatch(p -> isUnusual(p.value()) || isUnusual(p.condition()));
            default -> false;
        };
    }
}
