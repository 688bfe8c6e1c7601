package paget.engine.ode.internal.linear;

import java.util.BitSet;

import paget.sim.compile.SparsePattern;

/**
 * An order of elimination on the diagonal that keeps the factors sparse: at each step the row and
 * column go first whose product of remaining off-diagonal entries is least (H. M. Markowitz, Management Science 3
 * (1957) 255–269). Ties go to the lower number.
 */
final class EliminationOrder {

    /** Original number of the k-th row and column. */
    final int[] order;
    /** Number of entries of both factors, with one diagonal. */
    final int entries;

    EliminationOrder(SparsePattern pattern) {
        int n = pattern.columns();
        BitSet[] rows = new BitSet[n];
        BitSet[] columns = new BitSet[n];
        for (int i = 0; i < n; i++) {
            rows[i] = new BitSet(n);
            columns[i] = new BitSet(n);
            rows[i].set(i);
            columns[i].set(i);
        }
        for (int j = 0; j < n; j++) {
            for (int k = pattern.columnStart(j); k < pattern.columnStart(j + 1); k++) {
                rows[pattern.row(k)].set(j);
                columns[j].set(pattern.row(k));
            }
        }
        order = new int[n];
        entries = eliminate(rows, columns);
    }

    /** Returns the number of entries of the factors. */
    private int eliminate(BitSet[] rows, BitSet[] columns) {
        int n = rows.length;
        int count = n;
        BitSet left = new BitSet(n);
        left.set(0, n);
        for (int step = 0; step < n; step++) {
            int best = -1;
            long bestCost = Long.MAX_VALUE;
            for (int i = left.nextSetBit(0); i >= 0 && bestCost > 0; i = left.nextSetBit(i + 1)) {
                long cost = (rows[i].cardinality() - 1L) * (columns[i].cardinality() - 1L);
                if (cost < bestCost) {
                    bestCost = cost;
                    best = i;
                }
            }
            order[step] = best;
            left.clear(best);
            BitSet pivotRow = rows[best];
            BitSet pivotColumn = columns[best];
            pivotRow.clear(best);
            pivotColumn.clear(best);
            count += pivotRow.cardinality() + pivotColumn.cardinality();
            for (int i = pivotColumn.nextSetBit(0); i >= 0; i = pivotColumn.nextSetBit(i + 1)) {
                rows[i].or(pivotRow);
                rows[i].clear(best);
            }
            for (int j = pivotRow.nextSetBit(0); j >= 0; j = pivotRow.nextSetBit(j + 1)) {
                columns[j].or(pivotColumn);
                columns[j].clear(best);
            }
        }
        return count;
    }
}
