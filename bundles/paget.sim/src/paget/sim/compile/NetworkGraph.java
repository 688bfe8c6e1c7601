package paget.sim.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import paget.sim.expression.Expression;
import paget.sim.expression.Operator;
import paget.sim.network.Compartment;
import paget.sim.network.Event;
import paget.sim.network.EventAssignment;
import paget.sim.network.Observable;
import paget.sim.network.ReactionNetwork;
import paget.sim.network.Species;

/** All formulas of a network as one {@link Dag}, with the nodes of interest. */
final class NetworkGraph {

    private final Definitions definitions;
    private final Layout layout;
    private final TotalDerivatives derivatives;
    private final ReactionNetwork network;
    private final Lowering lowering;
    private final int[] rates;
    private final int[] stateDerivatives;
    private final int[] observables;
    private final int[] residuals;
    private final List<Integer> auxiliaries = new ArrayList<>();
    private final List<EventPlan> events = new ArrayList<>();
    private final List<Species> storedConcentrations = new ArrayList<>();
    private int[] delayAuxiliaries;
    private int[] roots;
    private boolean timeDependent;
    private DependencyGraph dependencies;

    NetworkGraph(Definitions definitions, TotalDerivatives derivatives) {
        this.definitions = definitions;
        this.derivatives = derivatives;
        this.layout = definitions.layout();
        this.network = layout.network();
        this.lowering = new Lowering(this::lowerSymbol);
        this.residuals = lowerAll(definitions.implicit().values());
        this.rates = lowerAll(definitions.reactionRates().values());
        this.stateDerivatives = lowerAll(definitions.stateDerivatives());
        this.observables = network.observables().stream().map(Observable::expression).map(definitions::resolve)
                .mapToInt(lowering::lower).toArray();
        definitions.computed().keySet().forEach(lowering::symbol);
        for (Event event : network.events()) {
            events.add(plan(event));
        }
        for (Species s : network.species()) {
            boolean concentration = !s.hasOnlySubstanceUnits() && s.compartment() != null;
            if (concentration && layout.isRateRuleTarget(s.id())
                    && !((Compartment) network.element(s.compartment())).constant()) {
                storedConcentrations.add(s);
            }
        }
    }

    private int[] lowerAll(Iterable<Expression> expressions) {
        List<Integer> nodes = new ArrayList<>();
        expressions.forEach(e -> nodes.add(lowering.lower(e)));
        return nodes.stream().mapToInt(Integer::intValue).toArray();
    }

    private int lowerSymbol(String id, Lowering target) {
        Dag dag = target.dag();
        Slot slot = layout.slot(id);
        if (slot == null || slot.store() == Store.COMPUTED) {
            Expression derivative = derivatives.definition(id);
            if (derivative != null) {
                return target.lower(derivative);
            }
            Expression definition = definitions.definition(id);
            return definition != null ? target.lower(definition) : dag.load(Dag.Kind.COMPUTED, slot.index());
        }
        int stored = dag.load(slot.store() == Store.STATE ? Dag.Kind.STATE : Dag.Kind.PARAMETER, slot.index());
        return slot.amountOfConcentration()
                ? dag.operator(Operator.DIVIDE, stored, target.symbol(layout.compartmentOf(id))) : stored;
    }

    private EventPlan plan(Event event) {
        List<EventAssignment> assignments = event.assignments();
        int[] values = new int[assignments.size()];
        Slot[] targets = new Slot[values.length];
        int trigger = auxiliary(event.trigger());
        int delay = event.delay() == null ? -1 : auxiliary(event.delay());
        int priority = event.priority() == null ? -1 : auxiliary(event.priority());
        for (int i = 0; i < values.length; i++) {
            values[i] = auxiliary(assignments.get(i).expression());
            targets[i] = layout.slot(assignments.get(i).variable());
        }
        return new EventPlan(event, trigger, delay, priority, values, targets, draws(Stream.ofNullable(event.delay())),
                draws(Stream.ofNullable(event.priority())), draws(assignments.stream().map(EventAssignment::expression)));
    }

    private List<DrawPlan> draws(Stream<Expression> readers) {
        return definitions.drawsFor(readers.toList()).stream().map(d -> new DrawPlan(d,
                d.arguments().stream().mapToInt(this::auxiliary).toArray(), layout.slot(d.id()).index())).toList();
    }

    /** Adds an auxiliary expression and returns its number. */
    int auxiliary(Expression expression) {
        auxiliaries.add(lowering.lower(definitions.resolve(expression)));
        return auxiliaries.size() - 1;
    }

    /**
     * Ends the collection of auxiliary expressions: adds the delayed ones, finds the comparisons and whether time is read.
     * After that runs on several threads share the graph, and what walks over it must hold the monitor of the code.
     */
    void complete() {
        List<Integer> delays = new ArrayList<>();
        // Lowering a delayed expression may find another delay in it.
        for (int i = 0; i < lowering.delayed().size(); i++) {
            delays.add(auxiliary(lowering.delayed().get(i)));
        }
        delayAuxiliaries = delays.stream().mapToInt(Integer::intValue).toArray();
        roots = findRoots();
        Dag dag = lowering.dag();
        timeDependent = Arrays.stream(dag.reach(stateDerivatives))
                .anyMatch(n -> dag.kind(n) == Dag.Kind.TIME || dag.kind(n) == Dag.Kind.PAST);
    }

    /** A delayed expression as the model has it, but for function calls. */
    Expression plainDelayed(int delay) {
        return definitions.plainDelayed(lowering.delayed().get(delay));
    }

    private int[] findRoots() {
        Dag dag = lowering.dag();
        List<Integer> tops = new ArrayList<>();
        events.forEach(e -> tops.add(auxiliaries.get(e.trigger())));
        Arrays.stream(rates).forEach(tops::add);
        Arrays.stream(stateDerivatives).forEach(tops::add);
        Arrays.stream(residuals).forEach(tops::add);
        Set<Integer> differences = new LinkedHashSet<>();
        for (int node : dag.reach(tops.stream().mapToInt(Integer::intValue).toArray())) {
            if (dag.kind(node) == Dag.Kind.OPERATOR && dag.operator(node).isComparison()) {
                int difference = dag.operator(Operator.MINUS, dag.operands(node));
                if (dag.kind(difference) != Dag.Kind.CONSTANT) {
                    differences.add(difference);
                }
            }
        }
        return differences.stream().mapToInt(Integer::intValue).toArray();
    }

    int lower(Expression expression) {
        return lowering.lower(expression);
    }

    CodeFactory factory() {
        return new CodeFactory(lowering.dag());
    }

    int[] rates() {
        return rates;
    }

    int[] derivatives() {
        return stateDerivatives;
    }

    int[] observables() {
        return observables;
    }

    int[] roots() {
        return roots;
    }

    int[] residuals() {
        return residuals;
    }

    /** Derivatives of residual i by implicit variable j at i·n + j, the other implicit variables fixed. */
    int[] residualDerivatives() {
        List<Integer> nodes = new ArrayList<>();
        for (Expression residual : definitions.implicit().values()) {
            for (String variable : definitions.implicit().keySet()) {
                nodes.add(lowering.lower(derivatives.of(residual,
                        new TotalDerivatives.Target(Store.COMPUTED, layout.slot(variable).index(), true))));
            }
        }
        return nodes.stream().mapToInt(Integer::intValue).toArray();
    }

    int[] auxiliaries() {
        return auxiliaries.stream().mapToInt(Integer::intValue).toArray();
    }

    int[] delayAuxiliaries() {
        return delayAuxiliaries;
    }

    List<EventPlan> events() {
        return List.copyOf(events);
    }

    /** Species under rate rules, stored as concentrations, whose compartment may change its size. */
    List<Species> storedConcentrations() {
        return storedConcentrations;
    }

    /** Fills w with the targets of rules; implicit variables are there already. */
    Routine assignRoutine() {
        int[] nodes = definitions.computed().keySet().stream().mapToInt(lowering::symbol).toArray();
        int[] targets = definitions.computed().keySet().stream().mapToInt(id -> layout.slot(id).index()).toArray();
        return new Routine(nodes, Routine.Sink.STORE, targets, new int[0], new double[0]);
    }

    boolean isTimeDependent() {
        return timeDependent;
    }

    DependencyGraph dependencies(Stoichiometry stoichiometry) {
        if (dependencies == null) {
            dependencies = findDependencies(stoichiometry.pattern());
        }
        return dependencies;
    }

    private DependencyGraph findDependencies(SparsePattern pattern) {
        Dag dag = lowering.dag();
        int count = network.reactions().size();
        List<Set<Integer>> readers = new ArrayList<>();
        layout.states().forEach(s -> readers.add(new TreeSet<>()));
        boolean[] timeDependent = new boolean[count];
        for (int j = 0; j < count; j++) {
            List<Integer> tops = new ArrayList<>(List.of(rates[j]));
            if (Arrays.stream(dag.reach(rates[j])).anyMatch(n -> dag.kind(n) == Dag.Kind.COMPUTED)) {
                // Implicit variables depend on whatever their residuals read.
                Arrays.stream(residuals).forEach(tops::add);
            }
            for (int node : dag.reach(tops.stream().mapToInt(Integer::intValue).toArray())) {
                switch (dag.kind(node)) {
                    case TIME, PAST -> timeDependent[j] = true;
                    case STATE -> {
                        int state = dag.index(node);
                        readers.get(state).add(j);
                        timeDependent[j] |= layout.isRateRuleTarget(layout.states().get(state));
                    }
                    default -> {
                        // Constants and parameters change only by events.
                    }
                }
            }
        }
        int[][] affected = new int[count][];
        for (int j = 0; j < count; j++) {
            Set<Integer> reactions = new TreeSet<>();
            for (int k = pattern.columnStart(j); k < pattern.columnStart(j + 1); k++) {
                reactions.addAll(readers.get(pattern.row(k)));
            }
            affected[j] = array(reactions);
        }
        return new DependencyGraph(affected, readers.stream().map(NetworkGraph::array).toArray(int[][]::new),
                timeDependent);
    }

    private static int[] array(Set<Integer> set) {
        return set.stream().mapToInt(Integer::intValue).toArray();
    }
}
