package paget.core.study;

import java.util.List;
import java.util.Objects;

/**
 * Long columns of numbers over a common first column, such as observables over time.
 *
 * @param id names the series' file: lower-case letters, digits, dots and hyphens
 * @param title heading for people
 * @param columns the columns; the first one is the abscissa
 * @param values one array a column, all of the same length; not copied, nobody changes them
 */
public record Series(String id, String title, List<Column> columns, double[][] values) {

    public Series {
        Objects.requireNonNull(id, "id");
        columns = List.copyOf(columns);
        if (columns.isEmpty() || columns.size() != values.length) {
            throw new IllegalArgumentException(
                    "series " + id + " has " + values.length + " arrays for " + columns.size() + " columns");
        }
        for (double[] column : values) {
            if (column.length != values[0].length) {
                throw new IllegalArgumentException("series " + id + " has columns of unequal length");
            }
        }
    }

    public int rows() {
        return values[0].length;
    }

    /** The values of a column. */
    public double[] column(String columnId) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).id().equals(columnId)) {
                return values[i];
            }
        }
        throw new IllegalArgumentException("series " + id + " has no column " + columnId);
    }

    /** The value in the last row of a column. */
    public double last(String columnId) {
        double[] column = column(columnId);
        return column[column.length - 1];
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Series other && id.equals(other.id) && columns.equals(other.columns)
                && java.util.Arrays.deepEquals(values, other.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, columns, java.util.Arrays.deepHashCode(values));
    }
}
