package paget.core.compile.tissue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import paget.sim.expression.Expression;
import paget.sim.expression.Expressions;
import paget.sim.expression.Rewriting;
import paget.sim.network.Event;
import paget.sim.network.NetworkBuilder;
import paget.sim.network.Parameter;
import paget.sim.network.Reaction;
import paget.sim.network.ReactionNetwork;
import paget.sim.network.Rule;
import paget.sim.network.Species;
import paget.sim.network.SpeciesReference;
import paget.sim.tissue.Regulation.Signal;
import paget.sim.tissue.Surroundings;
import paget.sim.unit.Unit;

/**
 * The part of the network that is not in space, as far as space or a treatment needs it. What is in space becomes a
 * parameter of it that shows a number of cells or a mean level; reactions that change nothing outside are left to
 * space.
 */
final class SurroundingsReader {

    private final Baseline baseline;
    private final Space space;
    private final boolean active;
    private final Set<String> needed = new LinkedHashSet<>();
    private final Map<String, Expression> computed = new LinkedHashMap<>();

    /** @param active whether there are to be surroundings; without them nothing is sensed of what is not in space */
    SurroundingsReader(Baseline baseline, Space space, boolean active) {
        this.baseline = baseline;
        this.space = space;
        this.active = active;
    }

    boolean isActive() {
        return active;
    }

    /** The value of a symbol of the network as a signal, the same for all cells. */
    Signal sense(String symbol) {
        needed.add(symbol);
        return new Signal.Outside(symbol);
    }

    /** A value computed from symbols of the network as a signal. */
    Signal sense(String id, Expression expression) {
        computed.put(id, expression);
        return new Signal.Outside(id);
    }

    /** Whether something in space follows a symbol of the network, by itself or in what is computed from it. */
    boolean follows(String symbol) {
        return needed.contains(symbol)
                || computed.values().stream().anyMatch(e -> Rewriting.symbols(e).contains(symbol));
    }

    /** What the tissues are to run along with. */
    Surroundings read(MeasureIds measures) {
        List<Event> events = active ? baseline.network.events() : List.of();
        if (!active || needed.isEmpty() && computed.isEmpty() && events.isEmpty()) {
            return Surroundings.NONE;
        }
        Set<String> inside = new LinkedHashSet<>();
        Set<String> symbols = closure(events, measures, inside);
        ReactionNetwork network = baseline.network;
        NetworkBuilder builder = ReactionNetwork.builder("outside").timeUnit(network.timeUnit());
        network.compartments().forEach(builder::add);
        network.functions().forEach(builder::add);
        List<Surroundings.Input> inputs = new ArrayList<>();
        inside.forEach(id -> input(id, measures.of(id), builder, inputs));
        Set<String> species = new LinkedHashSet<>();
        for (Species part : network.species()) {
            if (symbols.contains(part.id()) && !inside.contains(part.id())) {
                builder.add(part);
                species.add(part.id());
                builder.observable(part.id(), part.name(), part.unit(), Expressions.symbol(part.id()), "outside");
            }
        }
        for (Parameter part : network.parameters()) {
            if (symbols.contains(part.id()) && !inside.contains(part.id())) {
                builder.add(part);
                if (!part.constant()) {
                    builder.observable(part.id(), part.name(), part.unit(), Expressions.symbol(part.id()), "outside");
                }
            }
        }
        network.rules().stream().filter(r -> target(r) != null && symbols.contains(target(r))).forEach(builder::add);
        network.initialAssignments().stream().filter(a -> symbols.contains(a.symbol())).forEach(builder::add);
        network.reactions().stream().filter(r -> touches(r, species)).forEach(r -> builder.add(reduced(r, species)));
        events.stream().map(event -> reduced(event, measures)).filter(event -> !event.assignments().isEmpty())
                .forEach(builder::add);
        computed.forEach((id, expression) -> {
            builder.parameter(id, p -> p.value(Double.NaN).variable());
            builder.add(new Rule.Assignment(id, expression, ""));
        });
        return new Surroundings(builder.build(), inputs);
    }

    /** All symbols that are needed, and which of them are in space. */
    private Set<String> closure(List<Event> events, MeasureIds measures, Set<String> inside) {
        Deque<String> todo = new ArrayDeque<>(needed);
        computed.values().forEach(e -> todo.addAll(Rewriting.symbols(e)));
        for (Event event : events) {
            expressions(event).forEach(e -> todo.addAll(Rewriting.symbols(e)));
            event.assignments().forEach(a -> todo.add(a.variable()));
        }
        Map<String, List<Reaction>> changing = new HashMap<>();
        for (Reaction reaction : baseline.network.reactions()) {
            references(reaction).map(SpeciesReference::species).distinct()
                    .forEach(id -> changing.computeIfAbsent(id, key -> new ArrayList<>()).add(reaction));
        }
        Set<String> symbols = new LinkedHashSet<>();
        while (!todo.isEmpty()) {
            String id = todo.remove();
            if (!symbols.add(id)) {
                continue;
            }
            if (!measures.of(id).isEmpty() && !space.isHeldFromOutside(id, baseline)) {
                inside.add(id);
                continue;
            }
            changing.getOrDefault(id, List.of()).forEach(r -> todo.addAll(Rewriting.symbols(r.rate())));
            baseline.network.rules().stream().filter(r -> id.equals(target(r)))
                    .forEach(r -> todo.addAll(Rewriting.symbols(r.expression())));
            baseline.network.initialAssignments().stream().filter(a -> a.symbol().equals(id))
                    .forEach(a -> todo.addAll(Rewriting.symbols(a.expression())));
        }
        return symbols;
    }

    private void input(String id, List<String> measures, NetworkBuilder builder, List<Surroundings.Input> inputs) {
        if (measures.size() == 1) {
            builder.parameter(id, p -> p.value(0).variable());
            inputs.add(new Surroundings.Input(id, measures.getFirst()));
            return;
        }
        List<Expression> parts = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            String part = id + "_" + (i + 1);
            builder.parameter(part, p -> p.value(0).variable());
            inputs.add(new Surroundings.Input(part, measures.get(i)));
            parts.add(Expressions.symbol(part));
        }
        builder.parameter(id, p -> p.value(Double.NaN).unit(Unit.DIMENSIONLESS).variable());
        builder.add(new Rule.Assignment(id, Expressions.plus(parts.toArray(Expression[]::new)), ""));
    }

    private static Stream<Expression> expressions(Event event) {
        return Stream.concat(Stream.of(event.trigger()), Stream.concat(Stream.ofNullable(event.delay()),
                event.assignments().stream().map(a -> a.expression())));
    }

    private static Stream<SpeciesReference> references(Reaction reaction) {
        return Stream.concat(reaction.reactants().stream(), reaction.products().stream());
    }

    private static boolean touches(Reaction reaction, Set<String> species) {
        return references(reaction).anyMatch(r -> species.contains(r.species()));
    }

    /** What it does to the species outside. */
    private static Reaction reduced(Reaction r, Set<String> species) {
        return new Reaction(r.id(), r.name(), r.source(),
                r.reactants().stream().filter(s -> species.contains(s.species())).toList(),
                r.products().stream().filter(s -> species.contains(s.species())).toList(), r.rate(), null, true,
                r.compartment());
    }

    /** Without what would act on cells that are counted together with others. */
    private static Event reduced(Event e, MeasureIds measures) {
        return new Event(e.id(), e.name(), e.source(), e.trigger(), e.initialTriggerValue(), e.persistent(), e.delay(),
                e.priority(), e.valuesFromTriggerTime(),
                e.assignments().stream().filter(a -> measures.of(a.variable()).size() <= 1).toList());
    }

    static String target(Rule rule) {
        return switch (rule) {
            case Rule.Assignment assignment -> assignment.variable();
            case Rule.Rate rate -> rate.variable();
            case Rule.Algebraic algebraic -> null;
        };
    }
}
