package paget.sbml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import paget.sim.InvalidModelException;
import paget.sim.Issue;
import paget.sim.expression.Expression;
import paget.sim.expression.Expressions;
import paget.sim.network.Compartment;
import paget.sim.network.Draw;
import paget.sim.network.Event;
import paget.sim.network.FunctionDefinition;
import paget.sim.network.InitialAssignment;
import paget.sim.network.NetworkBuilder;
import paget.sim.network.Observable;
import paget.sim.network.Parameter;
import paget.sim.network.Reaction;
import paget.sim.network.ReactionNetwork;
import paget.sim.network.Rule;
import paget.sim.network.Species;
import paget.sim.unit.Unit;

/**
 * What an SBML file says, as parts of a reaction network. Immutable.
 *
 * @param id id of the model, or {@code model} when it has none
 * @param name what people call it; the id when nothing better is known
 * @param timeUnit unit of time; dimensionless when the file gives none
 * @param draws the random numbers of initial assignments and events, in an order in which they can be drawn
 * @param declaredOutputs the results that the model itself declares; only exports of Paget do
 * @param warnings what was read but plays no part in a simulation
 */
public record SbmlModel(String id, String name, Unit timeUnit, List<Compartment> compartments, List<Species> species,
        List<Parameter> parameters, List<FunctionDefinition> functions, List<InitialAssignment> initialAssignments,
        List<Rule> rules, List<Reaction> reactions, List<Event> events, List<Draw> draws,
        List<Observable> declaredOutputs, List<Issue> warnings) {

    public SbmlModel {
        compartments = List.copyOf(compartments);
        species = List.copyOf(species);
        parameters = List.copyOf(parameters);
        functions = List.copyOf(functions);
        initialAssignments = List.copyOf(initialAssignments);
        rules = List.copyOf(rules);
        reactions = List.copyOf(reactions);
        events = List.copyOf(events);
        draws = List.copyOf(draws);
        declaredOutputs = List.copyOf(declaredOutputs);
        warnings = List.copyOf(warnings);
    }

    /** The ids whose initial values can be replaced: compartments, species and parameters without an assignment rule. */
    public Set<String> changeable() {
        Set<String> ids = new LinkedHashSet<>();
        compartments.forEach(c -> ids.add(c.id()));
        species.forEach(s -> ids.add(s.id()));
        parameters.forEach(p -> ids.add(p.id()));
        rules.stream().filter(Rule.Assignment.class::isInstance).forEach(r -> ids.remove(((Rule.Assignment) r).variable()));
        return ids;
    }

    /** Unit of the initial value of a compartment, species or parameter; dimensionless for anything else. */
    public Unit initialUnit(String element) {
        for (Species s : species) {
            if (s.id().equals(element)) {
                return unit(s, s.initialIsConcentration() ? Output.Measure.CONCENTRATION : Output.Measure.AMOUNT);
            }
        }
        return compartments.stream().filter(c -> c.id().equals(element)).findFirst().map(Compartment::unit)
                .or(() -> parameters.stream().filter(p -> p.id().equals(element)).findFirst().map(Parameter::unit))
                .orElse(Unit.DIMENSIONLESS);
    }

    /**
     * The results that the model declares, else species as they mean themselves in the model, then compartments and
     * parameters that change.
     */
    public List<Output> defaultOutputs() {
        List<Output> outputs = new ArrayList<>();
        if (!declaredOutputs.isEmpty()) {
            declaredOutputs.forEach(o -> outputs.add(new Output(o.id(), Output.Measure.DECLARED)));
            return outputs;
        }
        species.forEach(s -> outputs.add(new Output(s.id(), Output.Measure.AS_IN_MODEL)));
        compartments.stream().filter(c -> !c.constant())
                .forEach(c -> outputs.add(new Output(c.id(), Output.Measure.AS_IN_MODEL)));
        parameters.stream().filter(p -> !p.constant())
                .forEach(p -> outputs.add(new Output(p.id(), Output.Measure.AS_IN_MODEL)));
        return outputs;
    }

    /**
     * The network with the default outputs.
     *
     * @throws InvalidModelException when the model is not sound
     */
    public ReactionNetwork network() {
        return network(Map.of(), defaultOutputs());
    }

    /**
     * The network.
     *
     * @param values other initial values by id; a species' value is an amount or a concentration as in the file. They
     *        take the place of initial assignments.
     * @param outputs the columns of the result, in order
     * @throws InvalidModelException when the model is not sound
     */
    public ReactionNetwork network(Map<String, Double> values, List<Output> outputs) {
        NetworkBuilder builder = ReactionNetwork.builder(id).name(name).timeUnit(timeUnit);
        functions.forEach(builder::add);
        for (Compartment c : compartments) {
            builder.add(values.containsKey(c.id()) ? new Compartment(c.id(), c.name(), c.source(), c.dimensions(),
                    values.get(c.id()), c.unit(), c.constant()) : c);
        }
        for (Species s : species) {
            builder.add(values.containsKey(s.id()) ? new Species(s.id(), s.name(), s.source(), s.compartment(),
                    values.get(s.id()), s.initialIsConcentration(), s.hasOnlySubstanceUnits(), s.boundary(),
                    s.constant(), s.conversionFactor(), s.unit(), s.kind()) : s);
        }
        for (Parameter p : parameters) {
            builder.add(values.containsKey(p.id()) ? new Parameter(p.id(), p.name(), p.source(), values.get(p.id()),
                    p.unit(), p.constant()) : p);
        }
        initialAssignments.stream().filter(a -> !values.containsKey(a.symbol())).forEach(builder::add);
        rules.forEach(builder::add);
        reactions.forEach(builder::add);
        events.forEach(builder::add);
        draws.forEach(builder::add);
        outputs.forEach(output -> observe(builder, output));
        return builder.build();
    }

    private void observe(NetworkBuilder builder, Output output) {
        if (output.measure() == Output.Measure.DECLARED) {
            builder.add(declaredOutputs.stream().filter(o -> o.id().equals(output.id())).findFirst().orElseThrow(
                    () -> new IllegalArgumentException("the model does not declare the result " + output.id())));
            return;
        }
        if (output.measure() == Output.Measure.LOGARITHM) {
            String column = "ln(" + output.id() + ")";
            builder.observable(column, column, Unit.DIMENSIONLESS, Expressions.parse(
                    "piecewise(ln(" + output.id() + "), " + output.id() + " > 0, 0)"), "");
            return;
        }
        Optional<Species> one = species.stream().filter(s -> s.id().equals(output.id())).findFirst();
        if (one.isPresent()) {
            Species s = one.get();
            builder.observable(s.id(), s.name(), unit(s, output.measure()), expression(s, output.measure()), "");
            return;
        }
        for (Compartment c : compartments) {
            if (c.id().equals(output.id())) {
                builder.observable(c.id(), c.name(), c.unit(), Expressions.symbol(c.id()), "");
                return;
            }
        }
        for (Parameter p : parameters) {
            if (p.id().equals(output.id())) {
                builder.observable(p.id(), p.name(), p.unit(), Expressions.symbol(p.id()), "");
                return;
            }
        }
        builder.observable(output.id());
    }

    private static boolean meansAmount(Species s) {
        return s.hasOnlySubstanceUnits() || s.compartment() == null;
    }

    private static Expression expression(Species s, Output.Measure measure) {
        Expression symbol = Expressions.symbol(s.id());
        return switch (measure) {
            case AS_IN_MODEL, DECLARED, LOGARITHM -> symbol;
            case AMOUNT -> meansAmount(s) ? symbol : Expressions.times(symbol, Expressions.symbol(s.compartment()));
            case CONCENTRATION -> s.compartment() == null || !s.hasOnlySubstanceUnits() ? symbol
                    : Expressions.divide(symbol, Expressions.symbol(s.compartment()));
        };
    }

    private Unit unit(Species s, Output.Measure measure) {
        boolean amount = measure == Output.Measure.AMOUNT
                || measure == Output.Measure.AS_IN_MODEL && meansAmount(s);
        return amount ? s.unit() : compartments.stream().filter(c -> c.id().equals(s.compartment())).findFirst()
                .map(c -> concentration(s.unit(), c.unit())).orElse(s.unit());
    }

    /** Keeps words that people know: mole/litre rather than powers of coherent units. */
    private static Unit concentration(Unit amount, Unit size) {
        Unit unit = amount.divide(size);
        String word = "\\p{L}+";
        return amount.toString().matches(word) && size.toString().matches(word) ? unit.named(amount + "/" + size)
                : unit;
    }
}
