package paget.core.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * Values of quantities that a study has found, as a table of its answer. A study that has one can be saved as a hypothesis.
 */
public final class Estimates {

    /** Id of the table. */
    public static final String TABLE = "estimates";
    private static final String YES = "yes";

    private Estimates() {
    }

    /**
     * A quantity.
     *
     * @param element id of the element that has it
     * @param label what people call it
     * @param feature name of the quantity's feature
     * @param unit unit of all its values
     * @param before its value in the model; NaN where there is none
     * @param value the estimate
     * @param lower lower end of its interval; infinite or NaN where it is open
     * @param upper upper end, likewise
     * @param confidence confidence of the interval, such as 0.95
     * @param determined whether the data determine it
     * @param verdict the same in words
     */
    public record Row(String element, String label, String feature, String unit, double before, double value,
            double lower, double upper, double confidence, boolean determined, String verdict) {

        /** Quantile of the standard normal distribution that its interval reaches to. */
        public double quantile() {
            return new NormalDistribution().inverseCumulativeProbability(0.5 + confidence / 2);
        }
    }

    /** The table. */
    public static Table table(String title, List<Row> rows) {
        List<List<Object>> cells = new ArrayList<>();
        for (Row row : rows) {
            cells.add(List.of(row.element, row.label, row.feature, row.unit == null ? "" : row.unit, row.before, row.value,
                    finite(row.lower), finite(row.upper), 100 * row.confidence, row.determined ? YES : "no", row.verdict));
        }
        return new Table(TABLE, title, List.of(Column.text("element", "Element"), Column.text("quantity", "Quantity"),
                Column.text("feature", "Feature"), Column.text("unit", "Unit"), Column.number("before", "Model", ""),
                Column.number("value", "Estimate", ""), Column.number("lower", "from", ""),
                Column.number("upper", "to", ""), Column.number("confidence", "with", "%"), Column.text("determined", "Determined"),
                Column.text("verdict", "Verdict")), cells);
    }

    private static double finite(double value) {
        return Double.isInfinite(value) ? Double.NaN : value;
    }

    /** The rows of an answer; empty when it is no answer of a study that estimates. */
    public static Optional<List<Row>> of(StudyResult result) {
        return result.tables().stream().filter(t -> t.id().equals(TABLE)).findFirst().map(table -> {
            List<Row> rows = new ArrayList<>();
            for (int i = 0; i < table.rows().size(); i++) {
                rows.add(new Row(table.text(i, "element"), table.text(i, "quantity"), table.text(i, "feature"),
                        table.text(i, "unit"), table.number(i, "before"), table.number(i, "value"),
                        table.number(i, "lower"), table.number(i, "upper"), table.number(i, "confidence") / 100,
                        table.text(i, "determined").equals(YES),
                        table.text(i, "verdict")));
            }
            return rows;
        });
    }
}
