package paget.sim.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import paget.sim.expression.Interpreter;
import paget.sim.expression.Operator;

/**
 * Formulas as a graph in which equal parts are one node. Nodes are numbered so that operands come before their users.
 */
final class Dag {

    /** What a node does. */
    enum Kind {
        CONSTANT, TIME,
        /** Element {@code index} of y. */
        STATE,
        /** Element {@code index} of p. */
        PARAMETER,
        /** Element {@code index} of w. */
        COMPUTED,
        /** Delayed expression {@code index} at the time that the operand gives. */
        PAST,
        /** An operator on one or two operands; comparisons have two. */
        OPERATOR,
        /** Operands: value, condition, otherwise. */
        PIECEWISE
    }

    private record Node(Kind kind, Operator operator, int index, long bits, int[] operands) {
        @Override
        public boolean equals(Object object) {
            return object instanceof Node other && kind == other.kind && operator == other.operator
                    && index == other.index && bits == other.bits && Arrays.equals(operands, other.operands);
        }

        @Override
        public int hashCode() {
            return ((kind.hashCode() * 31 + (operator == null ? 0 : operator.hashCode())) * 31 + index) * 31
                    + Long.hashCode(bits) + 31 * Arrays.hashCode(operands);
        }
    }

    private static final int[] NONE = {};

    private final List<Node> nodes = new ArrayList<>();
    private final Map<Node, Integer> numbers = new HashMap<>();
    private int[] marks = {};
    private int mark;

    private int add(Node node) {
        Integer known = numbers.get(node);
        if (known != null) {
            return known;
        }
        nodes.add(node);
        numbers.put(node, nodes.size() - 1);
        return nodes.size() - 1;
    }

    int constant(double value) {
        return add(new Node(Kind.CONSTANT, null, 0, Double.doubleToLongBits(value), NONE));
    }

    int time() {
        return add(new Node(Kind.TIME, null, 0, 0, NONE));
    }

    int load(Kind kind, int index) {
        return add(new Node(kind, null, index, 0, NONE));
    }

    int past(int delay, int time) {
        return add(new Node(Kind.PAST, null, delay, 0, new int[] { time }));
    }

    int piecewise(int value, int condition, int otherwise) {
        return add(new Node(Kind.PIECEWISE, null, 0, 0, new int[] { value, condition, otherwise }));
    }

    /** One or two operands; folded when they are constants. */
    int operator(Operator operator, int... operands) {
        boolean constant = true;
        for (int operand : operands) {
            constant &= kind(operand) == Kind.CONSTANT;
        }
        if (constant) {
            return constant(Interpreter.compute(operator, Arrays.stream(operands).mapToDouble(this::value).toArray()));
        }
        return add(new Node(Kind.OPERATOR, operator, 0, 0, operands));
    }

    int size() {
        return nodes.size();
    }

    Kind kind(int node) {
        return nodes.get(node).kind;
    }

    Operator operator(int node) {
        return nodes.get(node).operator;
    }

    int index(int node) {
        return nodes.get(node).index;
    }

    /** Value of a constant. */
    double value(int node) {
        return Double.longBitsToDouble(nodes.get(node).bits);
    }

    /** Do not modify. */
    int[] operands(int node) {
        return nodes.get(node).operands;
    }

    boolean isLeaf(int node) {
        return operands(node).length == 0;
    }

    /** The given nodes and all that they are made of, ascending. */
    int[] reach(int... roots) {
        if (marks.length < nodes.size()) {
            marks = Arrays.copyOf(marks, nodes.size() * 2);
        }
        mark++;
        int[] found = new int[16];
        int count = 0;
        for (int root : roots) {
            if (marks[root] != mark) {
                marks[root] = mark;
                found = append(found, count++, root);
            }
        }
        for (int next = 0; next < count; next++) {
            for (int operand : operands(found[next])) {
                if (marks[operand] != mark) {
                    marks[operand] = mark;
                    found = append(found, count++, operand);
                }
            }
        }
        int[] result = Arrays.copyOf(found, count);
        Arrays.sort(result);
        return result;
    }

    private static int[] append(int[] list, int count, int value) {
        int[] result = count < list.length ? list : Arrays.copyOf(list, count * 2);
        result[count] = value;
        return result;
    }
}
