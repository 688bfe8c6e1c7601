package paget.engine.ssa.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * A binary tree over reactions, built as D. A. Huffman (Proc. IRE 40 (1952) 1098–1101) builds codes, so that frequent
 * reactions are found after few comparisons.
 */
sealed interface SelectionTree {

    /** One reaction. */
    record Leaf(int reaction) implements SelectionTree {
    }

    /** @param number of the inner node, children before parents */
    record Node(int number, SelectionTree left, SelectionTree right) implements SelectionTree {
    }

    /**
     * @param reactions at least one
     * @param weights how near to the root each reaction shall be, by reaction
     */
    static SelectionTree of(int[] reactions, double[] weights) {
        record Entry(SelectionTree tree, double weight, int order) {
        }
        PriorityQueue<Entry> queue = new PriorityQueue<>(
                Comparator.comparingDouble(Entry::weight).thenComparingInt(Entry::order));
        int order = 0;
        for (int reaction : reactions) {
            queue.add(new Entry(new Leaf(reaction), weights[reaction], order++));
        }
        int number = 0;
        while (queue.size() > 1) {
            Entry light = queue.remove();
            Entry heavy = queue.remove();
            queue.add(new Entry(new Node(number++, heavy.tree(), light.tree()), light.weight() + heavy.weight(),
                    order++));
        }
        return queue.remove().tree();
    }

    /** All inner nodes, children before parents. */
    default List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        collect(this, nodes);
        nodes.sort(Comparator.comparingInt(Node::number));
        return nodes;
    }

    private static void collect(SelectionTree tree, List<Node> nodes) {
        if (tree instanceof Node node) {
            nodes.add(node);
            collect(node.left(), nodes);
            collect(node.right(), nodes);
        }
    }
}
