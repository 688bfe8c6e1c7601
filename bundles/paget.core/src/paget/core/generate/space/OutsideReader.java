package paget.core.generate.space;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import paget.core.generate.space.Outside.Computed;
import paget.core.generate.space.Outside.Input;
import paget.core.generate.space.Outside.Variable;
import paget.sim.expression.Expression;
import paget.sim.expression.Expressions;
import paget.sim.expression.Rewriting;
import paget.sim.network.Compartment;
import paget.sim.network.Event;
import paget.sim.network.EventAssignment;
import paget.sim.network.Parameter;
import paget.sim.network.Reaction;
import paget.sim.network.ReactionNetwork;
import paget.sim.network.Rule;
import paget.sim.network.Species;
import paget.sim.network.SpeciesReference;
import paget.sim.tissue.CellType;
import paget.sim.tissue.Regulation;
import paget.sim.tissue.Regulation.Signal;
import paget.sim.tissue.Surroundings;
import paget.sim.tissue.Tissue;

/** Finds what of the {@link Outside} a tissue depends on, by following what depends on what. */
final class OutsideReader {

    private final SpatialModel model;
    private final Tissue tissue;
    private final ReactionNetwork network;
    private final Map<String, Expression> rules = new LinkedHashMap<>();
    private final Map<String, Surroundings.Input> shown = new LinkedHashMap<>();
    private final Set<String> symbols = new HashSet<>();
    private final Deque<String> todo = new ArrayDeque<>();

    OutsideReader(SpatialModel model, Tissue tissue) {
        this.model = model;
        this.tissue = tissue;
        this.network = model.tissue().surroundings().network();
        network.rules().forEach(rule -> {
            if (rule instanceof Rule.Assignment assignment) {
                rules.put(assignment.variable(), assignment.expression());
            }
        });
        model.tissue().surroundings().inputs().forEach(input -> shown.put(input.parameter(), input));
    }

    Outside read() {
        needs();
        Set<Event> acting = new HashSet<>();
        do {
            follow();
        } while (act(acting));
        Map<String, Double> constants = new LinkedHashMap<>();
        List<Input> inputs = new ArrayList<>();
        Set<String> frozen = new TreeSet<>();
        for (String id : new TreeSet<>(symbols)) {
            Surroundings.Input input = shown.get(id);
            if (input != null && isHere(input)) {
                inputs.add(input(input));
            } else if (input != null) {
                constants.put(id, elsewhere(input));
                frozen.add(id);
            } else if (network.element(id) instanceof Parameter p && p.constant()) {
                constants.put(id, p.value());
            } else if (network.element(id) instanceof Compartment c) {
                constants.put(id, c.size());
            }
        }
        List<Event> events = network.events().stream().filter(acting::contains).map(this::reduced).toList();
        return new Outside(constants, variables(), ordered(), inputs, events, frozen);
    }

    /** Adds the events that act on what is needed, with what they read; tells whether there were more. */
    private boolean act(Set<Event> acting) {
        List<Event> more = network.events().stream().filter(e -> !acting.contains(e) && acts(e)).toList();
        more.forEach(e -> Outside.expressions(reduced(e)).forEach(this::needs));
        more.stream().flatMap(e -> reduced(e).assignments().stream()).forEach(a -> todo.add(a.variable()));
        return acting.addAll(more);
    }

    /** What the cells and fields of the tissue read. */
    private void needs() {
        Set<String> types = new HashSet<>();
        model.typesOf(tissue).stream().map(CellType::id).forEach(types::add);
        for (Regulation r : model.tissue().regulations()) {
            if (types.contains(r.cellType())) {
                Stream.concat(Stream.of(r.signal()), r.competitors().stream().map(Regulation.Competitor::signal))
                        .forEach(signal -> {
                            if (signal instanceof Signal.Outside(String variable)) {
                                todo.add(variable);
                            }
                        });
            }
        }
        tissue.fields().forEach(f -> f.sources().forEach(s -> {
            if (!s.by().isEmpty()) {
                todo.add(s.by());
            }
        }));
    }

    private void needs(Expression expression) {
        todo.addAll(Rewriting.symbols(expression));
    }

    private void follow() {
        while (!todo.isEmpty()) {
            String id = todo.remove();
            if (symbols.add(id)) {
                if (rules.containsKey(id)) {
                    needs(rules.get(id));
                }
                needs(rate(id));
            }
        }
    }

    private boolean acts(Event event) {
        return event.assignments().stream().anyMatch(this::acts);
    }

    private boolean acts(EventAssignment assignment) {
        Surroundings.Input input = shown.get(assignment.variable());
        return input == null ? symbols.contains(assignment.variable()) : isHere(input);
    }

    private Event reduced(Event e) {
        return new Event(e.id(), e.name(), e.source(), e.trigger(), e.initialTriggerValue(), e.persistent(), e.delay(),
                e.priority(), e.valuesFromTriggerTime(), e.assignments().stream().filter(this::acts).toList());
    }

    private List<Variable> variables() {
        List<Variable> variables = new ArrayList<>();
        for (Species s : network.species()) {
            if (symbols.contains(s.id()) && !rules.containsKey(s.id())) {
                variables.add(new Variable(s.id(), s.source(), s.initialValue(), rate(s.id())));
            }
        }
        for (Parameter p : network.parameters()) {
            if (symbols.contains(p.id()) && !p.constant() && !rules.containsKey(p.id()) && !shown.containsKey(p.id())) {
                variables.add(new Variable(p.id(), p.source(), p.value(), rate(p.id())));
            }
        }
        return variables;
    }

    /** The right-hand side of a variable's equation. */
    private Expression rate(String id) {
        List<Expression> terms = new ArrayList<>();
        for (Rule rule : network.rules()) {
            if (rule instanceof Rule.Rate rate && rate.variable().equals(id)) {
                terms.add(rate.expression());
            }
        }
        if (network.element(id) instanceof Species s && !s.boundary()) {
            for (Reaction reaction : network.reactions()) {
                double net = net(reaction.products(), id) - net(reaction.reactants(), id);
                if (net != 0) {
                    terms.add(net == 1 ? reaction.rate() : Expressions.times(Expressions.number(net), reaction.rate()));
                }
            }
        }
        return terms.isEmpty() ? Expressions.ZERO : terms.size() == 1 ? terms.getFirst()
                : Expressions.plus(terms.toArray(Expression[]::new));
    }

    private static double net(List<SpeciesReference> references, String species) {
        return references.stream().filter(r -> r.species().equals(species)).mapToDouble(SpeciesReference::stoichiometry)
                .sum();
    }

    private List<Computed> ordered() {
        List<Computed> ordered = new ArrayList<>();
        Set<String> done = new HashSet<>();
        rules.keySet().stream().filter(symbols::contains).forEach(id -> order(id, done, ordered));
        return ordered;
    }

    private void order(String id, Set<String> done, List<Computed> ordered) {
        if (rules.containsKey(id) && done.add(id)) {
            Rewriting.symbols(rules.get(id)).forEach(read -> order(read, done, ordered));
            ordered.add(new Computed(id, rules.get(id)));
        }
    }

    private boolean isHere(Surroundings.Input input) {
        return object(input).isPresent();
    }

    /** The type or field of this tissue that an input is about. */
    private Optional<String> object(Surroundings.Input input) {
        return Stream.concat(model.typesOf(tissue).stream().map(CellType::id),
                tissue.fields().stream().map(f -> f.field()))
                .filter(id -> input.measure().equals(tissue.id() + "." + id)).findFirst();
    }

    private Input input(Surroundings.Input input) {
        String object = object(input).orElseThrow();
        boolean cells = model.tissue().cellTypes().stream().anyMatch(t -> t.id().equals(object));
        return new Input(input.parameter(), object, cells,
                cells ? model.compiled().samples().getOrDefault(tissue.id(), 1.0) : 1);
    }

    /** What is in another tissue is taken as it is at the start. */
    private double elsewhere(Surroundings.Input input) {
        for (Tissue other : model.tissue().tissues()) {
            double part = model.compiled().samples().getOrDefault(other.id(), 1.0);
            if (input.measure().startsWith(other.id() + ".")) {
                String object = input.measure().substring(other.id().length() + 1);
                return Stream.concat(
                        other.fields().stream().filter(f -> f.field().equals(object)).map(f -> f.initial()),
                        Stream.of(other.placements().stream().filter(p -> p.cellType().equals(object))
                                .mapToDouble(p -> p.count()).sum() / part)).findFirst().orElseThrow();
            }
        }
        return 0;
    }
}
