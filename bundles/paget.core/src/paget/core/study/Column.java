package paget.core.study;

import java.util.Objects;

/**
 * A column of a table or series.
 *
 * @param id unique in its table or series; heads the column in files
 * @param label heads the column for people
 * @param unit unit of the values as text, empty where there is none
 * @param kind what the cells hold
 */
public record Column(String id, String label, String unit, Kind kind) {

    /** What cells hold. */
    public enum Kind {
        /** {@link String}. */
        TEXT,
        /** {@link Double}; NaN where there is no value. */
        NUMBER
    }

    public Column {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        label = label == null || label.isEmpty() ? id : label;
        unit = unit == null || unit.equals("1") ? "" : unit;
    }

    public static Column text(String id, String label) {
        return new Column(id, label, "", Kind.TEXT);
    }

    public static Column number(String id, String label, String unit) {
        return new Column(id, label, unit, Kind.NUMBER);
    }
}
