package paget.engine.ssa.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import paget.sim.InvalidModelException;
import paget.sim.Issue;
import paget.sim.compile.CompiledNetwork;
import paget.sim.compile.RateForm;
import paget.sim.compile.RateShape;
import paget.sim.compile.SparsePattern;
import paget.sim.compile.Stoichiometry;
import paget.sim.network.Element;
import paget.sim.network.Reaction;
import paget.sim.network.ReactionNetwork;
import paget.sim.network.Species;
import paget.sim.random.RandomStream;

/**
 * A compiled network seen as jumps and flows. A reaction is a flow when everything it changes is continuous; it then
 * follows its rate. Otherwise it is a jump and follows its propensity. Reactions that change nothing are neither.
 * Immutable and shared between threads.
 */
public final class ReactionSystem {

    private final ReactionNetwork network;
    private final CompiledNetwork compiled;
    private final boolean[] continuous;
    private final boolean[] species;
    private final boolean[] counted;
    private final int[][] states;
    private final double[][] changes;
    private final int[][] expressions;
    private final int[] jumps;
    private final int[] flows;
    private final int[] rateRuleTargets;
    private final RateShape[] shapes;
    private final int[][] affectedJumps;
    private final int[][] watched;

    private ReactionSystem(ReactionNetwork network, CompiledNetwork compiled, boolean[] continuous) {
        this.network = network;
        this.compiled = compiled;
        this.continuous = continuous;
        this.species = new boolean[continuous.length];
        for (int i = 0; i < species.length; i++) {
            species[i] = network.element(compiled.stateId(i)) instanceof Species;
        }
        int reactions = network.reactions().size();
        this.states = new int[reactions][];
        this.changes = new double[reactions][];
        this.expressions = new int[reactions][];
        boolean[] touched = new boolean[continuous.length];
        List<Integer> jumping = new ArrayList<>();
        List<Integer> flowing = new ArrayList<>();
        for (int j = 0; j < reactions; j++) {
            readColumn(j);
            if (states[j].length > 0) {
                (isFlow(j) ? flowing : jumping).add(j);
            }
            for (int i : states[j]) {
                touched[i] = true;
            }
        }
        this.jumps = jumping.stream().mapToInt(Integer::intValue).toArray();
        this.flows = flowing.stream().mapToInt(Integer::intValue).toArray();
        this.rateRuleTargets = IntStream.range(0, continuous.length).filter(i -> !touched[i])
                .filter(i -> Networks.hasRateRule(network, compiled.stateId(i))).toArray();
        this.shapes = IntStream.range(0, reactions).mapToObj(compiled::rateShape).toArray(RateShape[]::new);
        this.counted = new boolean[continuous.length];
        findCounted();
        this.affectedJumps = new int[reactions][];
        this.watched = new int[reactions][];
        boolean[] isJump = new boolean[reactions];
        for (int j : jumps) {
            isJump[j] = true;
        }
        for (int j : jumps) {
            affectedJumps[j] = Arrays.stream(compiled.dependencies().affectedBy(j)).filter(k -> isJump[k]).toArray();
            int reaction = j;
            watched[j] = IntStream.range(0, states[j].length).filter(k -> !isBoundedBelow(reaction, k))
                    .map(k -> states[reaction][k]).toArray();
        }
    }

    /**
     * Compiles a network for engines that let whole-numbered populations jump.
     *
     * @throws InvalidModelException when whole-numbered populations would change by fractions, or the network cannot
     *         be compiled
     */
    public static ReactionSystem of(ReactionNetwork network) {
        List<Issue> issues = Networks.check(network);
        if (issues.stream().anyMatch(Issue::isError)) {
            throw new InvalidModelException(issues);
        }
        CompiledNetwork compiled = CompiledNetwork.compile(Networks.withFlowRates(network), RateForm.PROPENSITY);
        boolean[] continuous = new boolean[compiled.stateSize()];
        for (int i = 0; i < continuous.length; i++) {
            continuous[i] = Networks.isContinuous(network, compiled.stateId(i));
        }
        ReactionSystem system = new ReactionSystem(network, compiled, continuous);
        system.requireWholeChanges();
        return system;
    }

    private void readColumn(int reaction) {
        Stoichiometry stoichiometry = compiled.stoichiometry();
        SparsePattern pattern = stoichiometry.pattern();
        int from = pattern.columnStart(reaction);
        int to = pattern.columnStart(reaction + 1);
        int[] rows = new int[to - from];
        double[] values = new double[to - from];
        int[] numbers = new int[to - from];
        int n = 0;
        for (int k = from; k < to; k++) {
            if (stoichiometry.values()[k] != 0) {
                rows[n] = pattern.row(k);
                values[n] = stoichiometry.values()[k];
                numbers[n] = Double.isNaN(values[n]) ? compiled.stoichiometryExpression(k) : -1;
                n++;
            }
        }
        states[reaction] = Arrays.copyOf(rows, n);
        changes[reaction] = Arrays.copyOf(values, n);
        expressions[reaction] = Arrays.copyOf(numbers, n);
    }

    /** Continuous species that nothing lets flow are counted like all others. That turns no flow into a jump. */
    private void findCounted() {
        boolean[] never = new boolean[continuous.length];
        for (int j : flows) {
            for (int i : states[j]) {
                never[i] = true;
            }
        }
        for (int j : jumps) {
            for (int k = 0; k < states[j].length; k++) {
                never[states[j][k]] |= changes[j][k] != Math.rint(changes[j][k]) || !isBoundedBelow(j, k);
            }
        }
        for (int i = 0; i < counted.length; i++) {
            counted[i] = continuous[i] && !never[i] && Networks.isAlwaysWhole(network, compiled.stateId(i));
            continuous[i] &= !counted[i];
        }
    }

    private boolean isFlow(int reaction) {
        for (int i : states[reaction]) {
            if (!continuous[i]) {
                return false;
            }
        }
        return true;
    }

    private void requireWholeChanges() {
        List<Issue> issues = new ArrayList<>();
        for (int j : jumps) {
            for (int k = 0; k < states[j].length; k++) {
                double change = changes[j][k];
                if (!continuous[states[j][k]] && !Double.isNaN(change) && change != Math.rint(change)) {
                    issues.add(Issue.error("ssa.stoichiometry.fraction", reactionId(j), "The reaction "
                            + reactionName(j) + " changes the whole-numbered population " + stateName(states[j][k])
                            + " by " + change + ". Make the population continuous or the change a whole number."));
                }
            }
        }
        if (!issues.isEmpty()) {
            throw new InvalidModelException(issues);
        }
    }

    public ReactionNetwork network() {
        return network;
    }

    /** With propensities for jumps and rates for flows. */
    public CompiledNetwork compiled() {
        return compiled;
    }

    public int reactionCount() {
        return states.length;
    }

    public int stateSize() {
        return continuous.length;
    }

    /** Whether a state variable is a real number that differential equations change. */
    public boolean isContinuous(int state) {
        return continuous[state];
    }

    /** Whether states change between jumps, or change in jumps and need not be whole numbers. */
    boolean hasContinuousChanges() {
        if (flows.length > 0 || rateRuleTargets.length > 0) {
            return true;
        }
        for (int j : jumps) {
            for (int i : states[j]) {
                if (continuous[i]) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Makes whole numbers of continuous species that are counted because nothing lets them flow. Overrides and the state that
     * a branch takes over may have left fractions; rounding at random keeps the mean.
     */
    void count(double[] y, RandomStream random) {
        for (int i = 0; i < counted.length; i++) {
            if (counted[i] && y[i] > 0) {
                y[i] = States.round(y[i], random);
            }
        }
    }

    /** Reactions that jump, ascending. Do not modify. */
    public int[] jumps() {
        return jumps;
    }

    /** Reactions that flow, ascending. Do not modify. */
    public int[] flows() {
        return flows;
    }

    /** State variables that rate rules change. Do not modify. */
    public int[] rateRuleTargets() {
        return rateRuleTargets;
    }

    /** State variables that a reaction changes. Do not modify. */
    public int[] statesOf(int reaction) {
        return states[reaction];
    }

    /** Change of each of {@link #statesOf}; NaN where it may vary during a run. Do not modify. */
    public double[] changesOf(int reaction) {
        return changes[reaction];
    }

    /** Number of the kernel's expression for a change that may vary, or −1. */
    public int changeExpression(int reaction, int entry) {
        return expressions[reaction][entry];
    }

    /**
     * Whether a firing can never take more of a whole-numbered population than there is, since the propensity is then
     * 0: that of mass action with falling factorials.
     */
    boolean isBoundedBelow(int reaction, int entry) {
        double taken = -changes[reaction][entry];
        if (taken <= 0) {
            return true;
        }
        if (!(shapes[reaction] instanceof RateShape.MassAction law)) {
            return false;
        }
        int guaranteed = 0;
        for (int k = 0; k < law.states().length; k++) {
            if (law.states()[k] == states[reaction][entry]) {
                guaranteed = Math.max(guaranteed, law.falling()[k] ? law.orders()[k] : 1);
            }
        }
        return taken <= guaranteed;
    }

    /** The form of a propensity. */
    public RateShape shape(int reaction) {
        return shapes[reaction];
    }

    /** Jumps whose propensity the firing of a jump changes, ascending. Do not modify. */
    public int[] affectedJumps(int jump) {
        return affectedJumps[jump];
    }

    /** State variables that the firing of a jump may take below 0, so that they need a look. Do not modify. */
    public int[] watchedStates(int jump) {
        return watched[jump];
    }

    public String reactionId(int reaction) {
        return network.reactions().get(reaction).id();
    }

    public String reactionName(int reaction) {
        Reaction element = network.reactions().get(reaction);
        return element.name();
    }

    public String stateName(int state) {
        Element element = network.element(compiled.stateId(state));
        return element == null ? compiled.stateId(state) : element.name();
    }

    /** Whether a state variable is an amount of a species, not the value of a parameter or compartment. */
    public boolean isSpecies(int state) {
        return species[state];
    }
}
