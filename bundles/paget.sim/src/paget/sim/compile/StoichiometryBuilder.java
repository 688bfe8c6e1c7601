package paget.sim.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import paget.sim.expression.Expression;
import paget.sim.expression.Expressions;
import paget.sim.expression.Simplifier;

/** Collects net stoichiometry in compressed sparse columns. Species that a reaction leaves as they are have no entry. */
final class StoichiometryBuilder {

    private final Stoichiometry stoichiometry;
    private final int[] expressions;

    StoichiometryBuilder(Definitions definitions, NetworkGraph graph) {
        Layout layout = definitions.layout();
        int reactions = layout.network().reactions().size();
        List<Map<Integer, Expression>> columns = new ArrayList<>();
        for (int j = 0; j < reactions; j++) {
            columns.add(new TreeMap<>());
        }
        for (int row = 0; row < layout.states().size(); row++) {
            for (Definitions.Change change : definitions.changesOf(layout.states().get(row))) {
                columns.get(change.reaction()).merge(row, change.amount(),
                        (a, b) -> Simplifier.simplify(Expressions.plus(a, b)));
            }
        }
        columns.forEach(column -> column.values().removeIf(Expressions.ZERO::equals));
        int[] starts = new int[reactions + 1];
        for (int j = 0; j < reactions; j++) {
            starts[j + 1] = starts[j] + columns.get(j).size();
        }
        int[] rows = new int[starts[reactions]];
        double[] values = new double[rows.length];
        expressions = new int[rows.length];
        int entry = 0;
        for (Map<Integer, Expression> column : columns) {
            for (Map.Entry<Integer, Expression> cell : column.entrySet()) {
                boolean number = Simplifier.isNumber(cell.getValue());
                rows[entry] = cell.getKey();
                values[entry] = number ? Simplifier.numberOf(cell.getValue()) : Double.NaN;
                expressions[entry] = number ? -1 : graph.auxiliary(cell.getValue());
                entry++;
            }
        }
        stoichiometry = new Stoichiometry(new SparsePattern(layout.states().size(), starts, rows), values);
    }

    Stoichiometry stoichiometry() {
        return stoichiometry;
    }

    /** By entry: number of the auxiliary expression, or −1 for a constant. */
    int[] expressions() {
        return expressions;
    }
}
