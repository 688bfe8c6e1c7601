package paget.engine.ssa.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import paget.sim.compile.DependencyGraph;

/**
 * Jumps by what they have to do with the flow of a partition. A propensity drifts when it changes between jumps,
 * because it reads time, the past or an integrated state; else it is steady. A jump disturbs when the flow, or a
 * propensity that drifts, is another one after it. After a jump that does not disturb, the flow goes on as if nothing
 * had happened.
 */
final class JumpClasses {

    /** A jump that takes some of an integrated amount. */
    record Taking(int reaction, int state, double amount) {
    }

    private final int[] drifting;
    private final int[] steady;
    private final boolean[] isSteady;
    private final boolean[] disturbing;
    private final boolean selective;
    private final Taking[] takings;

    JumpClasses(ReactionSystem system, Partition partition) {
        DependencyGraph graph = system.compiled().dependencies();
        int reactions = system.reactionCount();
        boolean[] drifts = new boolean[reactions];
        boolean[] flows = new boolean[reactions];
        for (int j : partition.flows()) {
            flows[j] = true;
        }
        for (int j = 0; j < reactions; j++) {
            drifts[j] = graph.isTimeDependent(j) || system.compiled().hasImplicitVariables();
        }
        for (int i : partition.integrated()) {
            for (int j : graph.readersOfState(i)) {
                drifts[j] = true;
            }
        }
        this.isSteady = new boolean[reactions];
        for (int j : partition.jumps()) {
            isSteady[j] = !drifts[j];
        }
        this.drifting = Arrays.stream(partition.jumps()).filter(j -> !isSteady[j]).toArray();
        this.steady = Arrays.stream(partition.jumps()).filter(j -> isSteady[j]).toArray();
        // what rate rules, delayed expressions and varying stoichiometries read is not known here
        boolean anything = system.rateRuleTargets().length > 0 || system.compiled().delayCount() > 0
                || !system.compiled().hasConstantStoichiometry();
        this.disturbing = new boolean[reactions];
        for (int j : partition.jumps()) {
            disturbing[j] = anything || IntStream.of(system.statesOf(j)).anyMatch(i -> partition.position(i) >= 0
                    || IntStream.of(graph.readersOfState(i)).anyMatch(k -> flows[k] || drifts[k]));
        }
        this.selective = !system.compiled().hasImplicitVariables()
                && 2 * (drifting.length + partition.flows().length) <= reactions;
        this.takings = takings(system, partition);
    }

    private static Taking[] takings(ReactionSystem system, Partition partition) {
        List<Taking> found = new ArrayList<>();
        for (int j : partition.jumps()) {
            for (int k = 0; k < system.statesOf(j).length; k++) {
                int i = system.statesOf(j)[k];
                if (system.changesOf(j)[k] < 0 && partition.position(i) >= 0 && system.isSpecies(i)) {
                    found.add(new Taking(j, i, -system.changesOf(j)[k]));
                }
            }
        }
        return found.toArray(Taking[]::new);
    }

    /** Jumps that take from integrated amounts. Do not modify. */
    Taking[] takings() {
        return takings;
    }

    /** Jumps whose propensity changes between jumps. Do not modify. */
    int[] drifting() {
        return drifting;
    }

    /** All other jumps. Do not modify. */
    int[] steady() {
        return steady;
    }

    boolean isSteady(int reaction) {
        return isSteady[reaction];
    }

    boolean isDisturbing(int reaction) {
        return disturbing[reaction];
    }

    /** Whether it is cheaper to compute single rates than all of them. */
    boolean isSelective() {
        return selective;
    }
}
