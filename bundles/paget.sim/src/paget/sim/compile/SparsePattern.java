package paget.sim.compile;

/**
 * Positions of structural non-zeros in compressed sparse columns: the entries of column j have the numbers
 * {@code columnStart(j)} to {@code columnStart(j + 1) - 1}, rows ascending.
 */
public final class SparsePattern {

    private final int rows;
    private final int[] columnStarts;
    private final int[] rowIndices;

    /** @param columnStarts length columns + 1; @param rowIndices one per entry */
    public SparsePattern(int rows, int[] columnStarts, int[] rowIndices) {
        this.rows = rows;
        this.columnStarts = columnStarts.clone();
        this.rowIndices = rowIndices.clone();
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columnStarts.length - 1;
    }

    public int entries() {
        return rowIndices.length;
    }

    public int columnStart(int column) {
        return columnStarts[column];
    }

    public int row(int entry) {
        return rowIndices[entry];
    }

    /** A copy, length columns + 1. */
    public int[] columnStarts() {
        return columnStarts.clone();
    }

    /** A copy, one per entry. */
    public int[] rowIndices() {
        return rowIndices.clone();
    }

    /** The number of the entry at (row, column), or −1. */
    public int entry(int row, int column) {
        for (int k = columnStarts[column]; k < columnStarts[column + 1]; k++) {
            if (rowIndices[k] == row) {
                return k;
            }
        }
        return -1;
    }
}
