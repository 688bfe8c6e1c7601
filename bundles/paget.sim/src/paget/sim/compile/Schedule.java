package paget.sim.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides which nodes of a routine are kept in variables. A node that is used more than once is computed once, in the
 * innermost branch that contains all its uses, so that nothing is computed that no branch taken needs.
 */
final class Schedule {

    private final Dag dag;
    private final int[] reached;
    /** By position in {@code reached}. */
    private final int[] uses;
    private final int[] home;
    private final List<Integer> parents = new ArrayList<>(List.of(-1));
    private final List<Integer> depths = new ArrayList<>(List.of(0));
    /** Scope of the value branch of a piecewise node; that of the other branch is one more. */
    private final Map<Integer, Integer> branchScopes = new HashMap<>();
    private final Map<Integer, List<Integer>> kept = new HashMap<>();

    Schedule(Dag dag, int[] roots) {
        this.dag = dag;
        this.reached = dag.reach(roots);
        this.uses = new int[reached.length];
        this.home = new int[reached.length];
        Arrays.fill(home, -1);
        for (int root : roots) {
            use(root, 0);
        }
        for (int i = reached.length - 1; i >= 0; i--) {
            int node = reached[i];
            int[] operands = dag.operands(node);
            if (dag.kind(node) == Dag.Kind.PIECEWISE) {
                int branch = newScope(home[i]);
                newScope(home[i]);
                branchScopes.put(node, branch);
                use(operands[0], branch);
                use(operands[1], home[i]);
                use(operands[2], branch + 1);
            } else {
                for (int operand : operands) {
                    use(operand, home[i]);
                }
            }
        }
        for (int i = 0; i < reached.length; i++) {
            Dag.Kind kind = dag.kind(reached[i]);
            if (uses[i] > 1 && kind != Dag.Kind.CONSTANT && kind != Dag.Kind.TIME) {
                kept.computeIfAbsent(home[i], scope -> new ArrayList<>()).add(reached[i]);
            }
        }
    }

    private int newScope(int parent) {
        parents.add(parent);
        depths.add(depths.get(parent) + 1);
        return parents.size() - 1;
    }

    private void use(int node, int scope) {
        int i = Arrays.binarySearch(reached, node);
        uses[i]++;
        home[i] = home[i] < 0 ? scope : commonScope(home[i], scope);
    }

    private int commonScope(int a, int b) {
        int first = a;
        int second = b;
        while (first != second) {
            if (depths.get(first) >= depths.get(second)) {
                first = parents.get(first);
            } else {
                second = parents.get(second);
            }
        }
        return first;
    }

    /** Nodes to be kept in variables on entry of a scope, in order of computation. Scope 0 is the whole routine. */
    List<Integer> kept(int scope) {
        return kept.getOrDefault(scope, List.of());
    }

    /** Scope of the value of a piecewise node; that of its other branch is one more. */
    int branchScope(int piecewise) {
        return branchScopes.get(piecewise);
    }

    /** All nodes of the routine, operands first. */
    int[] reached() {
        return reached;
    }

    /** How often the node at a position of {@link #reached()} is used. */
    int uses(int position) {
        return uses[position];
    }

    Dag dag() {
        return dag;
    }
}
