package paget.sim.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import paget.sim.Issue;
import paget.sim.ModelKind;
import paget.sim.ObservableInfo;
import paget.sim.SimulationModel;
import paget.sim.unit.Unit;

/**
 * Species in places, reactions between them, rules and events: everything that SBML Level 3 Version 2 core can say
 * about a time course. Immutable and valid: only {@link NetworkBuilder#build()} makes one.
 */
public final class ReactionNetwork implements SimulationModel {

    private final String id;
    private final String name;
    private final Unit timeUnit;
    private final List<Compartment> compartments;
    private final List<Species> species;
    private final List<Parameter> parameters;
    private final List<FunctionDefinition> functions;
    private final List<InitialAssignment> initialAssignments;
    private final List<Rule> rules;
    private final List<Reaction> reactions;
    private final List<Event> events;
    private final List<Draw> draws;
    private final List<Observable> observables;
    private final List<Issue> warnings;
    private final Map<String, Element> elements = new HashMap<>();
    private final String hash;

    ReactionNetwork(NetworkBuilder builder, List<Issue> warnings) {
        this.id = builder.id();
        this.name = builder.name();
        this.timeUnit = builder.timeUnit();
        this.compartments = List.copyOf(builder.compartments());
        this.species = List.copyOf(builder.species());
        this.parameters = List.copyOf(builder.parameters());
        this.functions = List.copyOf(builder.functions());
        this.initialAssignments = List.copyOf(builder.initialAssignments());
        this.rules = List.copyOf(builder.rules());
        this.reactions = List.copyOf(builder.reactions());
        this.events = List.copyOf(builder.events());
        this.draws = List.copyOf(builder.draws());
        this.observables = List.copyOf(builder.observables());
        this.warnings = List.copyOf(warnings);
        for (List<? extends Element> list : List.of(compartments, species, parameters, functions, reactions, events,
                draws)) {
            for (Element element : list) {
                elements.put(element.id(), element);
            }
        }
        this.hash = NetworkHash.of(this);
    }

    public static NetworkBuilder builder(String id) {
        return new NetworkBuilder(id);
    }

    /** A builder that begins with all of this network but its reactions and its observables. */
    public NetworkBuilder withoutReactionsAndObservables() {
        NetworkBuilder builder = builder(id).name(name).timeUnit(timeUnit);
        compartments.forEach(builder::add);
        species.forEach(builder::add);
        parameters.forEach(builder::add);
        functions.forEach(builder::add);
        initialAssignments.forEach(builder::add);
        rules.forEach(builder::add);
        events.forEach(builder::add);
        draws.forEach(builder::add);
        return builder;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Unit timeUnit() {
        return timeUnit;
    }

    public List<Compartment> compartments() {
        return compartments;
    }

    public List<Species> species() {
        return species;
    }

    public List<Parameter> parameters() {
        return parameters;
    }

    public List<FunctionDefinition> functions() {
        return functions;
    }

    public List<InitialAssignment> initialAssignments() {
        return initialAssignments;
    }

    public List<Rule> rules() {
        return rules;
    }

    public List<Reaction> reactions() {
        return reactions;
    }

    public List<Event> events() {
        return events;
    }

    /** Numbers that initial assignments and events draw; each may read earlier ones. */
    public List<Draw> draws() {
        return draws;
    }

    /** Columns of the result, in order. Observables have ids of their own, which may equal those of elements. */
    public List<Observable> observables() {
        return observables;
    }

    /** What the builder found that is no error. */
    public List<Issue> warnings() {
        return warnings;
    }

    @Override
    public List<ObservableInfo> observableInfos() {
        return observables.stream().map(Observable::info).toList();
    }

    /** The compartment, species, parameter, function, reaction, event or draw of that id, or null. */
    public Element element(String elementId) {
        return elements.get(Objects.requireNonNull(elementId, "elementId"));
    }

    @Override
    public ModelKind kind() {
        return ModelKind.NETWORK;
    }

    @Override
    public String hash() {
        return hash;
    }
}
