package paget.core.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;

class StudyResultTest {

    private static StudyResult result(String name, double... values) {
        Series series = new Series("trajectory", name, List.of(Column.number(name, name, "d")),
                new double[][] {values});
        return new StudyResult(List.of(name), List.of(), List.of(series), List.of(), List.of(), 1, true);
    }

    @Test
    void theHashIsOverNumbersOnly() {
        assertEquals(result("a", 1, 2).hash(), result("b", 1, 2).hash());
        assertNotEquals(result("a", 1, 2).hash(), result("a", 1, Math.nextUp(2)).hash());
        assertNotEquals(result("a", 1, 2).hash(), result("a", 2, 1).hash());
    }

    @Test
    void thereIsOneZeroAndOneNaN() {
        assertEquals(result("a", 0.0).hash(), result("a", -0.0).hash());
        assertEquals(result("a", Double.NaN).hash(), result("a", Double.longBitsToDouble(0xfff8000000000001L)).hash());
    }

    /** SHA-256 of the eight bytes 3f f0 00 00 00 00 00 00, as sha256sum computes it. */
    @Test
    void theHashIsThatOfTheBigEndianBytes() {
        assertEquals("54ade53a579f5389ecae3af42df9e96aa30fcf3fc02a7475afc18c3e4835f6f7", result("a", 1).hash());
    }

    @Test
    void tablesHoldWhatTheirColumnsSay() {
        List<Column> columns = List.of(Column.text("place", "Place"), Column.number("value", "Value", "1"));
        assertEquals("", columns.get(1).unit());
        assertThrows(IllegalArgumentException.class, () -> new Table("t", "T", columns, List.of(List.of("liver"))));
        assertThrows(IllegalArgumentException.class,
                () -> new Table("t", "T", columns, List.of(List.of("liver", "one"))));
        Table table = new Table("t", "T", columns, List.of(List.of("liver", 1.0)));
        assertEquals(1.0, table.number(0, "value"));
        assertEquals("liver", table.text(0, "place"));
    }

    @Test
    void seriesHaveColumnsOfOneLength() {
        List<Column> columns = List.of(Column.number("time", "Time", "d"), Column.number("x", "X", ""));
        assertThrows(IllegalArgumentException.class,
                () -> new Series("s", "S", columns, new double[][] {{0, 1}, {0}}));
        assertThrows(IllegalArgumentException.class, () -> new Series("s", "S", columns, new double[][] {{0, 1}}));
    }

    @Test
    void rangesHaveExactEnds() {
        ScanRange range = new ScanRange("e", "E", "rate", 0.1, 0.7, "1/d", 4, false);
        assertEquals(0.1, range.value(0));
        assertEquals(0.3, range.value(1), 1e-15);
        assertEquals(0.7, range.value(3));
        ScanRange logarithmic = new ScanRange("e", "E", "rate", 1e-3, 10, "1/d", 5, true);
        assertEquals(1e-2, logarithmic.value(1), 1e-15);
        assertEquals(10, logarithmic.value(4));
    }
}
