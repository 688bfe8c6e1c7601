package paget.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import paget.core.study.Column;
import paget.core.study.Figure;
import paget.core.study.Figure.Kind;
import paget.core.study.Series;
import paget.core.study.StudyResult;
import paget.core.study.Table;

/** Words of charts on small pictures: nothing is cut, nothing covers another, and units have raised powers. */
class AxisTitlesTest {

    private static final String LONG = "Bone marrow › Niche › Growth of tumour cells in free niches › Growth rate, value";
    private static final ChartStyle SMALL = new ChartStyle(430, 290, false, Lettering.OF_THE_VIEWER);
    private static final Pattern TEXT = Pattern.compile("<text x=\"([0-9.-]+)\" y=\"([0-9.-]+)\"[^>]*>([^<]*)</text>");

    private record Word(double x, double y, String text) {
    }

    private static List<Word> words(String svg) {
        List<Word> words = new ArrayList<>();
        Matcher text = TEXT.matcher(svg);
        while (text.find()) {
            words.add(new Word(Double.parseDouble(text.group(1)), Double.parseDouble(text.group(2)), text.group(3)));
        }
        return words;
    }

    private static String draw(Kind kind) {
        Table table = new Table("t", "T", List.of(Column.number("x", LONG, "1/(d*mm^2)"), Column.number("y", LONG, "1/d"),
                Column.number("z", "Z", ""), Column.text("name", "Name")),
                List.of(List.of(0.0, 0.0, 1.0, LONG + " one"), List.of(0.0, 1.0, 2.0, LONG + " two"),
                        List.of(1.0, 0.0, 123.0, LONG + " three"), List.of(1.0, 1.0, 45.0, LONG + " four")));
        Series series = new Series("s", "S", List.of(Column.number("x", LONG, "1/(d*mm^2)"), Column.number("y", LONG, "1/d")),
                new double[][] {{0, 1, 2}, {1, 2, 3}});
        Figure figure = switch (kind) {
            case LINES -> Figure.lines("Profile of " + LONG, "s", "x", List.of("y"));
            case HEAT_MAP -> new Figure("T", kind, "t", "x", List.of("y", "z"), List.of(), List.of());
            default -> new Figure("T", kind, "t", "name", List.of("z"), List.of(), List.of());
        };
        return Charts.svg(figure, new StudyResult(List.of(), List.of(table), List.of(series), List.of(), List.of(), 1, true), SMALL);
    }

    @ParameterizedTest
    @EnumSource(names = {"LINES", "HEAT_MAP", "BARS", "TORNADO"})
    void longTitlesAndNamesAreBrokenAndNotCut(Kind kind) {
        String svg = draw(kind);
        assertFalse(svg.contains("…"), svg);
        String all = String.join(" ", words(svg).stream().map(Word::text).toList());
        assertTrue(all.contains("Growth rate, value"), all);
    }

    @Test
    void unitsOfAxesHaveRaisedPowers() {
        String svg = draw(Kind.LINES);
        assertTrue(svg.contains("1/(d·mm²)") && !svg.contains("mm^2"), svg);
    }

    @ParameterizedTest
    @EnumSource(names = {"LINES", "HEAT_MAP", "BARS", "TORNADO"})
    void numbersOfAnAxisDoNotTouch(Kind kind) {
        List<Word> numbers = words(draw(kind)).stream().filter(word -> word.text().matches("−?[0-9.]+|−?[0-9]·10.*")).toList();
        int pairs = 0;
        for (Word left : numbers) {
            for (Word right : numbers) {
                if (left != right && left.y() == right.y() && left.x() <= right.x()) {
                    pairs++;
                    double end = left.x() + SMALL.lettering().width(left.text(), 12);
                    assertTrue(end < right.x(), () -> left + " and " + right);
                }
            }
        }
        assertTrue(pairs > 0, "the axis has numbers");
    }

    @Test
    void sentencesHaveRaisedPowers() {
        assertEquals("2.8·10⁻¹³² of 3 mm³", RaisedDigits.in("2.8e-132 of 3 mm^3"));
        assertEquals("1/(d·mm²), mm⁻¹, L/(nmol·s)", RaisedDigits.in("1/(d*mm^2), mm^(-1), L/(nmol*s)"));
        assertEquals("1 * rate", RaisedDigits.in("1 * rate"));
    }
}
