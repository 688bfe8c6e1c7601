package paget.core.study;

import java.util.List;
import java.util.Objects;

/**
 * A chart that shows a series or a table of the same result.
 *
 * @param title heading
 * @param kind how it is drawn
 * @param data id of the series or table
 * @param x id of the column on the abscissa
 * @param y ids of the columns to draw
 * @param lower ids of the columns with the lower ends of bands or intervals, one for each of {@code y}, or empty
 * @param upper ids of the columns with the upper ends, likewise
 */
public record Figure(String title, Kind kind, String data, String x, List<String> y, List<String> lower,
        List<String> upper) {

    /** How a figure is drawn. */
    public enum Kind {
        /** Lines over a numeric abscissa, with bands where lower and upper ends are given. */
        LINES,
        /**
         * Measured values and a model that was fitted to them: points with intervals for the first column, lines for the
         * others.
         */
        FIT,
        /** Bars over a text column, with intervals where lower and upper ends are given. */
        BARS,
        /** Steps over a numeric abscissa, such as survival curves: a value holds until the next one. */
        STEPS,
        /** Sensitivity over one minus specificity, with the diagonal of a guess. */
        ROC,
        /** Horizontal bars over a text column, the longest first; one column. */
        TORNADO,
        /** Colours over two numeric columns: {@code x}, then in {@code y} the ordinate and the value. */
        HEAT_MAP,
        /**
         * The same with classes: the second column of {@code y} is a text; a third one, if given, is the boundary between them,
         * a line over {@code x}.
         */
        PHASE_MAP,
        /** A tree: {@code x} names the node, {@code y} its parent (empty at the root) and, if given, its size. */
        TREE,
        /** Streams: {@code x} names where one begins, {@code y} where it ends and how wide it is. */
        SANKEY
    }

    public Figure {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(x, "x");
        y = List.copyOf(y);
        lower = List.copyOf(lower);
        upper = List.copyOf(upper);
        if (lower.size() != upper.size() || !lower.isEmpty() && lower.size() != y.size()) {
            throw new IllegalArgumentException("figure " + title + " needs one lower and one upper end for each line");
        }
    }

    public static Figure lines(String title, String series, String x, List<String> y) {
        return new Figure(title, Kind.LINES, series, x, y, List.of(), List.of());
    }
}
