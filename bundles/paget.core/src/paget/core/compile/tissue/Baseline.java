package paget.core.compile.tissue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import paget.core.compile.BaseUnits;
import paget.core.compile.CompiledModel;
import paget.model.Element;
import paget.model.Organism;
import paget.model.Population;
import paget.model.Quantity;
import paget.model.StateVariable;
import paget.sim.expression.Environment;
import paget.sim.expression.Expression;
import paget.sim.expression.Interpreter;
import paget.sim.expression.Rewriting;
import paget.sim.network.Event;
import paget.sim.network.EventAssignment;
import paget.sim.network.Reaction;
import paget.sim.network.ReactionNetwork;
import paget.sim.unit.Unit;

/**
 * The compiled network as the source of numbers: values at the start, and what changes. Units are those of the network;
 * lengths in space are in µm, where the network has mm.
 */
final class Baseline {

    private static final double MICROMETRES = 1000;

    final Organism model;
    final ReactionNetwork network;
    private final BaseUnits units;
    private final Map<String, Double> values = new HashMap<>();
    private final Set<String> changing = new HashSet<>();
    private final Set<String> populations = new HashSet<>();

    Baseline(CompiledModel compiled) {
        model = compiled.model();
        network = compiled.requireNetwork();
        units = new BaseUnits(network.timeUnit());
        model.eAllContents().forEachRemaining(object -> {
            if (object instanceof Population population) {
                populations.add(population.getId());
            }
        });
        network.compartments().forEach(c -> values.put(c.id(), c.size()));
        network.parameters().forEach(p -> values.put(p.id(), p.value()));
        network.species().forEach(s -> values.put(s.id(), s.initialValue()));
        network.reactions().forEach(reaction -> {
            reaction.reactants().forEach(r -> changing.add(r.species()));
            reaction.products().forEach(r -> changing.add(r.species()));
        });
        for (Event event : network.events()) {
            for (EventAssignment assignment : event.assignments()) {
                changing.add(assignment.variable());
            }
        }
    }

    double value(Quantity quantity) {
        return units.value(quantity);
    }

    /** Value of a quantity, or the fallback, in base units, when it is absent. */
    double value(Quantity quantity, double fallback) {
        return quantity == null ? fallback : value(quantity);
    }

    /** A length in µm. */
    double length(Quantity quantity) {
        return value(quantity) * MICROMETRES;
    }

    /** A length or speed of the network in µm. */
    double micrometres(double value) {
        return value * MICROMETRES;
    }

    /** A diffusion coefficient in µm² per unit of time. */
    double area(Quantity quantity) {
        return value(quantity) * MICROMETRES * MICROMETRES;
    }

    /** A volume in µm³. */
    double volume(Quantity quantity) {
        return area(quantity) * MICROMETRES;
    }

    /** Concentration, in the network's units, of an amount in a volume in µm³. */
    double concentration(double amount, double volume) {
        return amount * Math.pow(MICROMETRES, 3) / volume;
    }

    /** Minutes in the model's unit of time: turns a rate per minute into one per unit of time. */
    double minute() {
        return network.timeUnit().factorTo(Unit.parse("min"));
    }

    Unit unit(Quantity quantity) {
        return Unit.parse(quantity.getUnit());
    }

    Unit base(Unit unit) {
        return units.baseOf(unit);
    }

    /** Whether the quantity is measured in a unit of this kind. */
    boolean isLike(Quantity quantity, String unit) {
        return unit(quantity).isCommensurable(Unit.parse(unit));
    }

    double initial(StateVariable variable) {
        return values.getOrDefault(variable.getId(), 0.0);
    }

    /** Whether anything changes the variable in the course of a run. */
    boolean varies(StateVariable variable) {
        return changing.contains(variable.getId());
    }

    /** Whether the expression changes in the course of a run, other than by {@code except}. */
    boolean varies(Expression expression, String except) {
        return Rewriting.symbols(expression).stream().anyMatch(id -> !id.equals(except) && changing.contains(id));
    }

    /** Value at the start. */
    double evaluate(Expression expression) {
        return evaluate(expression, Map.of());
    }

    /** Value at the start, but for some values. */
    double evaluate(Expression expression, Map<String, Double> instead) {
        return Interpreter.evaluate(expression, new Environment() {
            @Override
            public double symbol(String id) {
                Double value = instead.getOrDefault(id, values.get(id));
                if (value == null) {
                    throw new IllegalArgumentException("the network has no value \"" + id + "\"");
                }
                return value;
            }

            @Override
            public double time() {
                return 0;
            }
        });
    }

    /** Whether a species of the network is a population of the drawing. */
    boolean isPopulation(String species) {
        return populations.contains(species);
    }

    /** Whether an event changes the parameter of the network. */
    boolean isDriven(String parameter) {
        return changing.contains(parameter);
    }

    /** The largest constant that an event sets a parameter to, or its value at the start if that is larger. */
    double largest(String parameter) {
        return Stream.concat(Stream.of(values.getOrDefault(parameter, 0.0)), network.events().stream()
                .flatMap(event -> event.assignments().stream()).filter(a -> a.variable().equals(parameter))
                .map(a -> a.expression() instanceof Expression.Constant(double value) ? value : 0.0))
                .max(Double::compare).orElse(0.0);
    }

    /** The speed of a process in the network, regulations among it. */
    Optional<Expression> speed(Element process) {
        return network.reactions().stream().filter(r -> r.source().equals(process.getId())).map(Reaction::rate)
                .findFirst();
    }

    /** Value of a parameter of the network; null when it is none. */
    Double parameter(String id) {
        return network.parameters().stream().anyMatch(p -> p.id().equals(id)) && !changing.contains(id)
                ? values.get(id) : null;
    }
}
