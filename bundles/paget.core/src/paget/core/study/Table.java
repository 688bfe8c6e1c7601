package paget.core.study;

import java.util.List;
import java.util.Objects;

import paget.core.study.Column.Kind;

/**
 * A small table: an answer to read.
 *
 * @param id names the table's file: lower-case letters, digits and hyphens
 * @param title heading for people
 * @param columns the columns
 * @param rows the rows; each has one cell a column, a {@link String} or a {@link Double} as the column says
 */
public record Table(String id, String title, List<Column> columns, List<List<Object>> rows) {

    public Table {
        Objects.requireNonNull(id, "id");
        columns = List.copyOf(columns);
        rows = rows.stream().<List<Object>>map(List::copyOf).toList();
        for (List<Object> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "table " + id + " has a row of " + row.size() + " cells for " + columns.size() + " columns");
            }
            for (int i = 0; i < row.size(); i++) {
                boolean fits = columns.get(i).kind() == Kind.TEXT ? row.get(i) instanceof String
                        : row.get(i) instanceof Double;
                if (!fits) {
                    throw new IllegalArgumentException("table " + id + ", column " + columns.get(i).id()
                            + " cannot hold " + row.get(i));
                }
            }
        }
    }

    public int indexOf(String columnId) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).id().equals(columnId)) {
                return i;
            }
        }
        throw new IllegalArgumentException("table " + id + " has no column " + columnId);
    }

    /** A number of the table. */
    public double number(int row, String columnId) {
        return (Double) rows.get(row).get(indexOf(columnId));
    }

    /** A text of the table. */
    public String text(int row, String columnId) {
        return (String) rows.get(row).get(indexOf(columnId));
    }
}
