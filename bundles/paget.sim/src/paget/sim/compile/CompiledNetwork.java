package paget.sim.compile;

import java.util.List;
import java.util.Map;

import paget.sim.InvalidModelException;
import paget.sim.network.ReactionNetwork;

/**
 * A network laid out in arrays and compiled to byte code. Immutable and shared between threads; {@link #newKernel()}
 * gives each thread its own working memory.
 * <p>
 * State {@code y}: amounts of species that reactions change, then targets of rate rules (a species there is stored
 * as what its id means). Parameters {@code p}: everything else that is not computed.
 */
public abstract class CompiledNetwork {

    /**
     * Compiles a network.
     *
     * @throws InvalidModelException when rules form a cycle or algebraic rules do not determine as many variables
     */
    public static CompiledNetwork compile(ReactionNetwork network, RateForm form) {
        return NetworkCompiler.compile(network, form);
    }

    public abstract ReactionNetwork network();

    public abstract RateForm form();

    public abstract int stateSize();

    public abstract int parameterSize();

    /** The symbol whose value or amount lies at a position of y. */
    public abstract String stateId(int index);

    /** The symbol whose value or amount lies at a position of p. */
    public abstract String parameterId(int index);

    /** Where a symbol's value lies, or null for an unknown symbol and for reaction ids. */
    public abstract Slot slot(String id);

    /**
     * Fills y and p for the start: declared values, overrides, initial assignments, rules.
     *
     * @param t start time
     * @param overrides initial values by symbol; a species takes what its id means. An override beats an initial
     *        assignment.
     * @param y filled
     * @param p filled
     * @throws paget.sim.SimulationException when an initial value is not finite
     * @throws IllegalArgumentException when an override names no symbol or one that a rule computes
     */
    public abstract void initialize(double t, Map<String, Double> overrides, double[] y, double[] p);

    /** What a symbol means at this moment; also for species in concentrations, computed values and reactions. */
    public abstract double read(String id, Kernel kernel, double t, double[] y, double[] p);

    public abstract Kernel newKernel();

    /** Positions of df/dy. The first call differentiates. */
    public abstract SparsePattern jacobianPattern();

    /** Code for df/dy. The first call compiles. */
    public abstract JacobianKernel newJacobian(Kernel kernel);

    /**
     * Code for df/dp of some parameters, states × parameters, for forward sensitivities.
     *
     * @param parameters ids whose slots lie in p
     */
    public abstract ParameterDerivatives parameterDerivatives(List<String> parameters);

    public abstract Stoichiometry stoichiometry();

    /** Whether no stoichiometry changes during a run. */
    public abstract boolean hasConstantStoichiometry();

    /** Number of the auxiliary expression of a stoichiometry entry that may change, or −1. */
    public abstract int stoichiometryExpression(int entry);

    /** Dependence of rates on state and on one another. */
    public abstract DependencyGraph dependencies();

    public abstract RateShape rateShape(int reaction);

    public abstract int rootCount();

    public abstract List<EventPlan> events();

    /**
     * Writes an event's values where they belong, all at once: amounts from concentrations with the new sizes,
     * amounts kept when only a size changes.
     *
     * @param values one per assignment of the event
     * @param y changed
     * @param p changed
     */
    public abstract void execute(EventPlan event, double[] values, Kernel kernel, double t, double[] y, double[] p);

    /** Number of delayed expressions. */
    public abstract int delayCount();

    /** Number of the auxiliary expression that gives a delayed expression's present value. */
    public abstract int delayExpression(int delay);

    /** The longest delay when all are constant, else NaN. */
    public abstract double longestDelay();

    /** Whether dy/dt depends on t explicitly. */
    public abstract boolean isTimeDependent();

    /** Whether nonlinear algebraic rules are solved at each {@link Kernel#assign}. */
    public abstract boolean hasImplicitVariables();
}
