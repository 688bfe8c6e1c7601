package paget.engine.ssa.internal;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import paget.sim.compile.RateShape;

/** Which local variable holds which number in the code that {@link DirectLoopWriter} writes. */
final class DirectLoopLayout {

    private final SelectionTree tree;
    private final List<SelectionTree.Node> nodes;
    private final int[] population;
    private final int[] coefficient;
    private final int[] propensity;
    private final int[] sum;
    private final boolean[] general;
    private final boolean anyGeneral;

    /**
     * @param weights of the reactions in the tree of comparisons
     * @param first first free local variable; all numbers take two
     */
    DirectLoopLayout(ReactionSystem system, double[] weights, int first) {
        this.tree = SelectionTree.of(system.jumps(), weights);
        this.nodes = tree.nodes();
        int reactions = system.reactionCount();
        this.general = new boolean[reactions];
        this.coefficient = new int[reactions];
        this.propensity = new int[reactions];
        this.sum = new int[nodes.size()];
        this.population = new int[system.stateSize()];
        Arrays.fill(population, -1);
        int local = first;
        boolean any = false;
        for (int j : system.jumps()) {
            propensity[j] = local;
            local += 2;
            for (int i : system.statesOf(j)) {
                local = assignPopulation(i, local);
            }
            if (system.shape(j) instanceof RateShape.MassAction law) {
                coefficient[j] = local;
                local += 2;
                for (int i : law.states()) {
                    local = assignPopulation(i, local);
                }
            } else {
                general[j] = true;
                any = true;
            }
        }
        this.anyGeneral = any;
        for (int n = 0; n < sum.length; n++) {
            sum[n] = local;
            local += 2;
        }
    }

    private int assignPopulation(int state, int local) {
        if (population[state] >= 0) {
            return local;
        }
        population[state] = local;
        return local + 2;
    }

    SelectionTree tree() {
        return tree;
    }

    /** Inner nodes of the tree, children before parents. */
    List<SelectionTree.Node> nodes() {
        return nodes;
    }

    /** Variable of a population, or −1 when no jump reads or changes it. */
    int population(int state) {
        return population[state];
    }

    int coefficient(int reaction) {
        return coefficient[reaction];
    }

    int propensity(int reaction) {
        return propensity[reaction];
    }

    /** Whether the propensity is no law of mass action. */
    boolean isGeneral(int reaction) {
        return general[reaction];
    }

    boolean hasGeneral() {
        return anyGeneral;
    }

    /** Variable of the propensity or sum at a place of the tree. */
    int sum(SelectionTree part) {
        return switch (part) {
            case SelectionTree.Leaf(int reaction) -> propensity[reaction];
            case SelectionTree.Node node -> sum[node.number()];
        };
    }

    int total() {
        return sum(tree);
    }

    /** Inner nodes whose sum changes with the propensities of some reactions, children before parents. */
    List<SelectionTree.Node> above(int[] reactions) {
        BitSet leaves = new BitSet();
        for (int reaction : reactions) {
            leaves.set(reaction);
        }
        BitSet changed = new BitSet();
        return nodes.stream().filter(node -> {
            boolean above = changes(node.left(), leaves, changed) || changes(node.right(), leaves, changed);
            changed.set(node.number(), above);
            return above;
        }).toList();
    }

    private static boolean changes(SelectionTree part, BitSet leaves, BitSet nodes) {
        return switch (part) {
            case SelectionTree.Leaf(int reaction) -> leaves.get(reaction);
            case SelectionTree.Node node -> nodes.get(node.number());
        };
    }
}
