package paget.sim.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import paget.sim.expression.Expression;
import paget.sim.expression.Expression.Delay;
import paget.sim.expression.Expression.RateOf;
import paget.sim.expression.Expression.Symbol;
import paget.sim.expression.Rewriting;

/**
 * Orders definitions so that each comes after those it reads. What a delay reads of the past does not count, its
 * duration does.
 */
public final class AssignmentOrder {

    private final Map<String, Set<String>> reads = new HashMap<>();
    private final List<String> order = new ArrayList<>();
    private final Set<String> done = new LinkedHashSet<>();
    private final LinkedHashSet<String> open = new LinkedHashSet<>();
    private List<String> cycle = List.of();

    /** @param definitions expression by symbol, in declaration order */
    public AssignmentOrder(Map<String, ? extends Expression> definitions) {
        definitions.forEach((id, expression) -> reads.put(id, presentSymbols(expression)));
        for (String id : definitions.keySet()) {
            visit(id);
        }
    }

    private void visit(String id) {
        if (!cycle.isEmpty() || done.contains(id) || !reads.containsKey(id)) {
            return;
        }
        if (!open.add(id)) {
            List<String> path = new ArrayList<>(open);
            cycle = List.copyOf(path.subList(path.indexOf(id), path.size()));
            return;
        }
        reads.get(id).forEach(this::visit);
        open.remove(id);
        if (done.add(id)) {
            order.add(id);
        }
    }

    /** Symbols whose present values an expression reads. */
    public static Set<String> presentSymbols(Expression expression) {
        Set<String> symbols = new LinkedHashSet<>();
        collect(expression, symbols);
        return symbols;
    }

    private static void collect(Expression expression, Set<String> symbols) {
        switch (expression) {
            case Symbol(String id) -> symbols.add(id);
            case RateOf(String id) -> symbols.add(id);
            case Delay(Expression past, Expression duration) -> collect(duration, symbols);
            default -> Rewriting.children(expression).forEach(child -> collect(child, symbols));
        }
    }

    /** All symbols, each after those it reads; incomplete when there is a cycle. */
    public List<String> order() {
        return order;
    }

    /** Symbols that need one another in turn; empty when there is no cycle. */
    public List<String> cycle() {
        return cycle;
    }
}
