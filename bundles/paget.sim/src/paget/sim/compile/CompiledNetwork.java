package paget.sim.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import paget.sim.InvalidModelException;
import paget.sim.SimulationException;
import paget.sim.expression.Expression;
import paget.sim.expression.Expressions;
import paget.sim.network.Reaction;
import paget.sim.network.ReactionNetwork;
import paget.sim.network.Species;
import paget.sim.random.RandomStream;

/**
 * A network laid out in arrays and compiled to byte code. Shared between threads; {@link #newKernel()} gives each
 * thread its own working memory. Code is generated when it is first needed.
 * <p>
 * State {@code y}: amounts of species that reactions change, and targets of rate rules (a species there is stored as
 * what its id means). Parameters {@code p}: everything else that is not computed; a species there that means a
 * concentration is stored as an amount.
 */
public final class CompiledNetwork {

    private final ReactionNetwork network;
    private final RateForm form;
    private final Definitions definitions;
    private final Layout layout;
    private final NetworkGraph graph;
    private final Stoichiometry stoichiometry;
    private final int[] stoichiometryExpressions;
    private final List<EventPlan> events;
    private final NetworkCode code;
    private final TotalDerivatives totalDerivatives;
    private final InitialDraws initialDraws;
    private Derivative jacobian;

    /** A sparse matrix of derivatives: positions and nodes. */
    private record Derivative(SparsePattern pattern, int[] nodes) {
    }

    private CompiledNetwork(ReactionNetwork network, RateForm form) {
        this.network = network;
        this.form = form;
        this.definitions = new Definitions(network, form);
        this.layout = definitions.layout();
        this.initialDraws = new InitialDraws(definitions);
        this.totalDerivatives = new TotalDerivatives(definitions);
        this.graph = new NetworkGraph(definitions, totalDerivatives);
        this.events = graph.events();
        StoichiometryBuilder builder = new StoichiometryBuilder(definitions, graph);
        this.stoichiometry = builder.stoichiometry();
        this.stoichiometryExpressions = builder.expressions();
        graph.complete();
        this.code = new NetworkCode(graph, stoichiometry);
    }

    /**
     * Compiles a network.
     *
     * @throws InvalidModelException when rules form a cycle or algebraic rules do not determine as many variables
     */
    public static CompiledNetwork compile(ReactionNetwork network, RateForm form) {
        return new CompiledNetwork(network, form);
    }

    public ReactionNetwork network() {
        return network;
    }

    public RateForm form() {
        return form;
    }

    public int stateSize() {
        return layout.states().size();
    }

    public int parameterSize() {
        return layout.parameters().size();
    }

    NetworkCode code() {
        return code;
    }

    int computedSize() {
        return layout.computed().size();
    }

    /** The symbol whose value or amount lies at a position of y. */
    public String stateId(int index) {
        return layout.states().get(index);
    }

    /** The symbol whose value or amount lies at a position of p. */
    public String parameterId(int index) {
        return layout.parameters().get(index);
    }

    /** Where a symbol's value lies, or null for an unknown symbol and for reaction ids. */
    public Slot slot(String id) {
        return layout.slot(id);
    }

    /**
     * Fills y and p for the start: declared values, overrides, initial assignments, rules.
     *
     * @param t start time
     * @param overrides initial values by symbol; a species takes what its id means. An override beats an initial
     *        assignment.
     * @param y filled
     * @param p filled
     * @throws SimulationException when the initial value of a state variable is undefined
     * @throws IllegalArgumentException when an override names no symbol or one that cannot be set
     */
    public void initialize(double t, Map<String, Double> overrides, double[] y, double[] p) {
        InitialValues values = new InitialValues(definitions, t, overrides);
        for (int i = 0; i < y.length; i++) {
            y[i] = values.stored(stateId(i));
            if (Double.isNaN(y[i])) {
                throw new SimulationException(SimulationException.Code.NOT_FINITE, stateId(i), t, y[i],
                        "\"" + stateId(i) + "\" has no initial value.");
            }
        }
        for (int i = 0; i < p.length; i++) {
            // What only events draw has no value until then.
            p[i] = initialDraws.isLater(parameterId(i)) ? 0 : values.stored(parameterId(i));
        }
    }

    /**
     * Draws the random numbers with which a run starts.
     *
     * @param overrides initial values by symbol, see {@link #initialize}; those of draws are not drawn again
     * @return the overrides and the drawn numbers, for {@link #initialize} and {@link #valueBeforeStart}
     * @throws SimulationException when a distribution does not exist
     */
    public Map<String, Double> drawInitial(double t, Map<String, Double> overrides, RandomStream random) {
        return initialDraws.draw(t, overrides, random);
    }

    /**
     * What a symbol or reaction id means at this moment. For computed symbols the kernel's {@link Kernel#assign} must
     * have been called at the same place.
     */
    public double read(String id, Kernel kernel, double t, double[] y, double[] p) {
        Slot slot = slot(id);
        if (slot == null) {
            for (int j = 0; j < network.reactions().size(); j++) {
                if (network.reactions().get(j).id().equals(id)) {
                    return kernel.rate(j, t, y, p);
                }
            }
            throw new IllegalArgumentException("There is no \"" + id + "\" to read.");
        }
        double stored = switch (slot.store()) {
            case STATE -> y[slot.index()];
            case PARAMETER -> p[slot.index()];
            case COMPUTED -> kernel.computed()[slot.index()];
        };
        return slot.amountOfConcentration() ? stored / read(layout.compartmentOf(id), kernel, t, y, p) : stored;
    }

    public Kernel newKernel() {
        return new Kernel(this);
    }

    /** Positions of df/dy. The first call differentiates. */
    public SparsePattern jacobianPattern() {
        synchronized (code) {
            return jacobian().pattern();
        }
    }

    private Derivative jacobian() {
        if (jacobian == null) {
            jacobian = differentiate(Store.STATE, stateSize(), null);
        }
        return jacobian;
    }

    /** Derivatives of dy/dt by positions of a store; {@code columns} picks and orders them, null means all. */
    private Derivative differentiate(Store store, int size, int[] columns) {
        int count = columns == null ? size : columns.length;
        List<Map<Integer, Integer>> entries = new ArrayList<>();
        Map<Integer, List<Integer>> columnsOf = new HashMap<>();
        for (int c = 0; c < count; c++) {
            entries.add(new TreeMap<>());
            columnsOf.computeIfAbsent(columns == null ? c : columns[c], k -> new ArrayList<>()).add(c);
        }
        for (int row = 0; row < stateSize(); row++) {
            Expression derivative = definitions.stateDerivatives().get(row);
            Set<Integer> reads = totalDerivatives.dependsOn(derivative, store);
            for (int position : reads) {
                List<Integer> wanted = columnsOf.get(position);
                if (wanted != null) {
                    Expression entry = totalDerivatives.of(derivative,
                            new TotalDerivatives.Target(store, position, false));
                    if (!entry.equals(Expressions.ZERO)) {
                        int node = graph.lower(entry);
                        for (int c : wanted) {
                            entries.get(c).put(row, node);
                        }
                    }
                }
            }
        }
        int[] starts = new int[count + 1];
        for (int c = 0; c < count; c++) {
            starts[c + 1] = starts[c] + entries.get(c).size();
        }
        int[] rows = entries.stream().flatMap(m -> m.keySet().stream()).mapToInt(Integer::intValue).toArray();
        int[] nodes = entries.stream().flatMap(m -> m.values().stream()).mapToInt(Integer::intValue).toArray();
        return new Derivative(new SparsePattern(stateSize(), starts, rows), nodes);
    }

    /** Code for df/dy. The first call compiles. */
    public JacobianKernel newJacobian(Kernel kernel) {
        return new JacobianKernel(kernel, code.vector("Jacobian", () -> Routine.store(jacobian().nodes())));
    }

    /**
     * Code for ∂(dy/dt)/∂p of some parameters, states × parameters, for forward sensitivities.
     *
     * @param parameters ids whose slots lie in p
     */
    public ParameterDerivatives parameterDerivatives(List<String> parameters) {
        int[] columns = new int[parameters.size()];
        for (int c = 0; c < columns.length; c++) {
            Slot slot = slot(parameters.get(c));
            if (slot == null || slot.store() != Store.PARAMETER) {
                throw new IllegalArgumentException("\"" + parameters.get(c) + "\" is no parameter of this network.");
            }
            columns[c] = slot.index();
        }
        Derivative derivative;
        synchronized (code) {
            derivative = differentiate(Store.PARAMETER, parameterSize(), columns);
        }
        CodeFactory.Code<VectorFunction> function = code.named("ParameterDerivatives" + parameters,
                () -> graph.factory().vector("ParameterDerivatives", Routine.store(derivative.nodes())));
        return new ParameterDerivatives(List.copyOf(parameters), derivative.pattern(),
                kernel -> new JacobianKernel(kernel, function));
    }

    public Stoichiometry stoichiometry() {
        return stoichiometry;
    }

    /** Whether no stoichiometry changes during a run. */
    public boolean hasConstantStoichiometry() {
        return Arrays.stream(stoichiometryExpressions).allMatch(e -> e < 0);
    }

    /** Number of the auxiliary expression of a stoichiometry entry that may change, or −1. */
    public int stoichiometryExpression(int entry) {
        return stoichiometryExpressions[entry];
    }

    /** Dependence of rates on state and on one another. */
    public DependencyGraph dependencies() {
        synchronized (code) {
            return graph.dependencies(stoichiometry);
        }
    }

    public RateShape rateShape(int reaction) {
        Reaction part = network.reactions().get(reaction);
        return RateClassifier.classify(definitions.reactionRates().get(part.id()), layout);
    }

    public int rootCount() {
        return graph.roots().length;
    }

    public List<EventPlan> events() {
        return events;
    }

    /**
     * Writes an event's values where they belong, all at once: a concentration becomes an amount by the size that the
     * compartment has before, and amounts stay when sizes change, as in SBML. Afterwards {@link Kernel#computed()} is
     * up to date.
     *
     * @param values one per assignment of the event
     * @param y changed
     * @param p changed
     */
    public void execute(EventPlan event, double[] values, Kernel kernel, double t, double[] y, double[] p) {
        List<Species> concentrations = graph.storedConcentrations();
        double[] sizes = new double[concentrations.size()];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = read(concentrations.get(i).compartment(), kernel, t, y, p);
        }
        double[] stored = values.clone();
        for (int i = 0; i < stored.length; i++) {
            Slot slot = event.targets()[i];
            if (slot.amountOfConcentration()) {
                stored[i] *= read(layout.compartmentOf(slot.id()), kernel, t, y, p);
            }
        }
        for (int i = 0; i < stored.length; i++) {
            write(event.targets()[i], stored[i], y, p);
        }
        kernel.assign(t, y, p);
        boolean resized = false;
        for (int i = 0; i < sizes.length; i++) {
            double size = read(concentrations.get(i).compartment(), kernel, t, y, p);
            if (size != sizes[i]) {
                y[slot(concentrations.get(i).id()).index()] *= sizes[i] / size;
                resized = true;
            }
        }
        if (resized) {
            kernel.assign(t, y, p);
        }
    }

    private static void write(Slot slot, double value, double[] y, double[] p) {
        if (slot.store() == Store.STATE) {
            y[slot.index()] = value;
        } else {
            p[slot.index()] = value;
        }
    }

    /** Number of delayed expressions. */
    public int delayCount() {
        return graph.delayAuxiliaries().length;
    }

    /** Number of the auxiliary expression that gives a delayed expression's present value. */
    public int delayExpression(int delay) {
        return graph.delayAuxiliaries()[delay];
    }

    /**
     * The value that a delayed expression had before the start: the initial values of that time, when rules held and
     * nothing was moving, so that all rates of change were zero.
     *
     * @param overrides initial values by symbol, see {@link #initialize}
     */
    public double valueBeforeStart(int delay, double time, Map<String, Double> overrides) {
        return InitialValues.beforeStart(definitions, time, overrides).value(graph.plainDelayed(delay));
    }

    /** Whether dy/dt depends on t explicitly or through the past. */
    public boolean isTimeDependent() {
        return graph.isTimeDependent();
    }

    /** Whether nonlinear algebraic rules are solved wherever computed values are needed. */
    public boolean hasImplicitVariables() {
        return !definitions.implicit().isEmpty();
    }

    /** Declared values are where the search for a solution begins. */
    void fillImplicitGuesses(double[] w) {
        if (hasImplicitVariables()) {
            InitialValues values = new InitialValues(definitions, 0, Map.of());
            for (String id : definitions.implicit().keySet()) {
                w[slot(id).index()] = values.symbol(id);
            }
        }
    }

    /** The solver of algebraic rules, or null when there is nothing to solve. */
    ImplicitSolver newSolver(Kernel kernel) {
        if (!hasImplicitVariables()) {
            return null;
        }
        List<String> variables = List.copyOf(definitions.implicit().keySet());
        int[] positions = variables.stream().mapToInt(id -> slot(id).index()).toArray();
        return new ImplicitSolver(variables, positions,
                kernel.adopt(code.residuals()), kernel.adopt(code.residualDerivatives()));
    }
}
