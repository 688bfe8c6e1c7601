package paget.core.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class TableTextTest {

    private static List<String> row(List<Column> columns, Object... cells) {
        TableText text = new TableText(new Table("t", "T", columns, List.of(List.of(cells))));
        return IntStream.range(0, cells.length).mapToObj(i -> text.cell(0, i)).toList();
    }

    /** The mean has the digits of its interval though another column stands between them; the deviation has the usual ones. */
    @Test
    void estimatesAndTheirEndsHaveTheSameDigits() {
        assertEquals(List.of("Lung", "59.52", "7.841", "58.75", "60.29"),
                row(List.of(Column.text("place", "Place"), Column.number("mean", "Mean", ""), Column.number("sd", "SD", ""),
                        Column.number("mean.lower", "from", ""), Column.number("mean.upper", "to", "")),
                        "Lung", 59.5175, 7.84114, 58.7467, 60.2883));
    }

    @Test
    void endsWithoutANameBelongToTheNumberBeforeThem() {
        assertEquals(List.of("5.99", "5.69", "6.28"), row(List.of(Column.number("share", "Share", "%"),
                Column.number("lower", "from", "%"), Column.number("upper", "to", "%")), 5.98665, 5.68958, 6.28373));
    }

    /** Where patients lie is no uncertainty of the value that a model has. */
    @Test
    void endsOfAnotherNameLeaveANumberItsDigits() {
        assertEquals(List.of("33.83", "21", "52"), row(List.of(Column.number("auc", "AUC", ""),
                Column.number("auc.patients.lower", "from", ""), Column.number("auc.patients.upper", "to", "")),
                33.8315, 21.1486, 52.1958));
    }

    @Test
    void chancesAreShortAndWhatIsMissingIsEmpty() {
        assertEquals(List.of("< 0.0001", "0.0015", ""), row(List.of(Column.number("p", "p", ""),
                Column.number("arm.p", "p", ""), Column.number("median", "Median", "d")), 2.5e-56, 0.00154643, Double.NaN));
    }
}
