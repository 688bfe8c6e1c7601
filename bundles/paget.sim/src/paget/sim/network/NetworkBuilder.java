package paget.sim.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import paget.sim.InvalidModelException;
import paget.sim.Issue;
import paget.sim.expression.Expression;
import paget.sim.expression.Expressions;
import paget.sim.random.Distribution;
import paget.sim.unit.Unit;

/**
 * Collects the parts of a network in any order. Each {@code add…} method with a {@link Consumer} configures a fresh
 * draft whose defaults suit the common case; the record overloads take finished parts.
 *
 * <pre>
 * ReactionNetwork network = ReactionNetwork.builder("decay")
 *         .species("X", s -&gt; s.initialAmount(100))
 *         .parameter("k", 0.1)
 *         .reaction("loss", r -&gt; r.reactant("X").rate("k * X"))
 *         .build();
 * </pre>
 */
public final class NetworkBuilder {

    private final String id;
    private String name;
    private Unit timeUnit = Unit.DIMENSIONLESS;
    private final List<Compartment> compartments = new ArrayList<>();
    private final List<Species> species = new ArrayList<>();
    private final List<Parameter> parameters = new ArrayList<>();
    private final List<FunctionDefinition> functions = new ArrayList<>();
    private final List<InitialAssignment> initialAssignments = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<Reaction> reactions = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Draw> draws = new ArrayList<>();
    private final List<Observable> observables = new ArrayList<>();

    NetworkBuilder(String id) {
        this.id = id;
        this.name = id;
    }

    public NetworkBuilder name(String value) {
        name = value;
        return this;
    }

    public NetworkBuilder timeUnit(Unit unit) {
        timeUnit = unit;
        return this;
    }

    public NetworkBuilder add(Compartment compartment) {
        compartments.add(compartment);
        return this;
    }

    /** A three-dimensional compartment of constant size. */
    public NetworkBuilder compartment(String compartmentId, double size) {
        return add(new Compartment(compartmentId, compartmentId, "", 3, size, Unit.DIMENSIONLESS, true));
    }

    public NetworkBuilder compartment(String compartmentId, Consumer<CompartmentDraft> configure) {
        CompartmentDraft draft = new CompartmentDraft(compartmentId);
        configure.accept(draft);
        return add(draft.build());
    }

    public NetworkBuilder add(Species part) {
        species.add(part);
        return this;
    }

    /** Without a compartment given, the species' concentration is its amount. */
    public NetworkBuilder species(String speciesId, Consumer<SpeciesDraft> configure) {
        SpeciesDraft draft = new SpeciesDraft(speciesId);
        configure.accept(draft);
        return add(draft.build());
    }

    public NetworkBuilder add(Parameter parameter) {
        parameters.add(parameter);
        return this;
    }

    /** A constant without unit. */
    public NetworkBuilder parameter(String parameterId, double value) {
        return add(new Parameter(parameterId, parameterId, "", value, Unit.DIMENSIONLESS, true));
    }

    public NetworkBuilder parameter(String parameterId, Consumer<ParameterDraft> configure) {
        ParameterDraft draft = new ParameterDraft(parameterId);
        configure.accept(draft);
        return add(draft.build());
    }

    public NetworkBuilder add(FunctionDefinition function) {
        functions.add(function);
        return this;
    }

    public NetworkBuilder function(String functionId, List<String> arguments, String body) {
        return add(new FunctionDefinition(functionId, functionId, "", arguments, Expressions.parse(body)));
    }

    public NetworkBuilder add(InitialAssignment assignment) {
        initialAssignments.add(assignment);
        return this;
    }

    public NetworkBuilder initialAssignment(String symbol, String expression) {
        return add(new InitialAssignment(symbol, Expressions.parse(expression), ""));
    }

    public NetworkBuilder add(Rule rule) {
        rules.add(rule);
        return this;
    }

    public NetworkBuilder assignmentRule(String variable, String expression) {
        return add(new Rule.Assignment(variable, Expressions.parse(expression), ""));
    }

    public NetworkBuilder rateRule(String variable, String expression) {
        return add(new Rule.Rate(variable, Expressions.parse(expression), ""));
    }

    public NetworkBuilder algebraicRule(String expression) {
        return add(new Rule.Algebraic(Expressions.parse(expression), ""));
    }

    public NetworkBuilder add(Reaction reaction) {
        reactions.add(reaction);
        return this;
    }

    public NetworkBuilder reaction(String reactionId, Consumer<ReactionDraft> configure) {
        ReactionDraft draft = new ReactionDraft(reactionId);
        configure.accept(draft);
        return add(draft.build());
    }

    public NetworkBuilder add(Event event) {
        events.add(event);
        return this;
    }

    public NetworkBuilder event(String eventId, Consumer<EventDraft> configure) {
        EventDraft draft = new EventDraft(eventId);
        configure.accept(draft);
        return add(draft.build());
    }

    public NetworkBuilder add(Draw draw) {
        draws.add(draw);
        return this;
    }

    public NetworkBuilder draw(String drawId, Distribution distribution, String... arguments) {
        return add(new Draw(drawId, drawId, "", distribution,
                Arrays.stream(arguments).map(Expressions::parse).toList()));
    }

    public NetworkBuilder add(Observable observable) {
        observables.add(observable);
        return this;
    }

    /** An observable that shows one symbol as it is. */
    public NetworkBuilder observable(String symbol) {
        return add(new Observable(symbol, symbol, "", "", Unit.DIMENSIONLESS, Expressions.symbol(symbol)));
    }

    public NetworkBuilder observable(String observableId, String label, Unit unit, Expression expression,
            String group) {
        return add(new Observable(observableId, label, "", group, unit, expression));
    }

    /** All problems of what has been collected so far; empty when {@link #build()} will succeed without remark. */
    public List<Issue> validate() {
        return new NetworkValidator(this).validate();
    }

    /**
     * The network. When no observable was added, every species becomes one.
     *
     * @throws InvalidModelException when {@link #validate()} finds errors
     */
    public ReactionNetwork build() {
        if (observables.isEmpty()) {
            for (Species part : species) {
                add(new Observable(part.id(), part.name(), part.source(), "", part.unit(),
                        Expressions.symbol(part.id())));
            }
        }
        List<Issue> issues = validate();
        if (issues.stream().anyMatch(Issue::isError)) {
            throw new InvalidModelException(issues);
        }
        return new ReactionNetwork(this, issues);
    }

    String id() {
        return id;
    }

    String name() {
        return name;
    }

    Unit timeUnit() {
        return timeUnit;
    }

    List<Compartment> compartments() {
        return compartments;
    }

    List<Species> species() {
        return species;
    }

    List<Parameter> parameters() {
        return parameters;
    }

    List<FunctionDefinition> functions() {
        return functions;
    }

    List<InitialAssignment> initialAssignments() {
        return initialAssignments;
    }

    List<Rule> rules() {
        return rules;
    }

    List<Reaction> reactions() {
        return reactions;
    }

    List<Event> events() {
        return events;
    }

    List<Draw> draws() {
        return draws;
    }

    List<Observable> observables() {
        return observables;
    }
}
