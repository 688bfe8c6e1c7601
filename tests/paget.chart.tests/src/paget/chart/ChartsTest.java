package paget.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import paget.core.study.Column;
import paget.core.study.ElementNumbers;
import paget.core.study.Figure;
import paget.core.study.Figure.Kind;
import paget.core.study.Series;
import paget.core.study.StudyResult;
import paget.core.study.Table;

class ChartsTest {

    private static final Series COURSE = new Series("course", "Course", List.of(Column.number("time", "Time", "d"),
            Column.number("a", "A <b> & c", "cells"), Column.number("low", "Low", "cells"),
            Column.number("high", "High", "cells")),
            new double[][] {{0, 1, 2, 3}, {100, 50, Double.NaN, 20}, {90, 40, 30, 10}, {110, 60, 50, 30}});
    private static final Table PLACES = new Table("places", "Places",
            List.of(Column.text("place", "Place"), Column.text("next", "Next"), Column.number("n", "Colonies", "1"),
                    Column.number("x", "X", "mm"), Column.number("y", "Y", "mm"), Column.number("from", "From", ""),
                    Column.number("to", "To", "")),
            List.of(row("Breast", "", 40, 0, 0), row("Lung", "Breast", -20, 1, 0), row("Liver", "Breast", 10, 0, 1),
                    row("Brain", "Lung", Double.NaN, 1, 1)));
    private static final StudyResult RESULT = new StudyResult(List.of(), List.of(PLACES), List.of(COURSE), List.of(),
            List.of(), 1, true);

    private static List<Object> row(String place, String next, double n, double x, double y) {
        return List.of(place, next, n, x, y, n - 5, n + 5);
    }

    private static Figure figure(Kind kind) {
        return switch (kind) {
            case LINES, FIT, STEPS, ROC -> new Figure("Course", kind, "course", "time", List.of("a"), List.of("low"),
                    List.of("high"));
            case BARS, TORNADO -> new Figure("Places", kind, "places", "place", List.of("n"), List.of("from"),
                    List.of("to"));
            case HEAT_MAP -> new Figure("Map", kind, "places", "x", List.of("y", "n"), List.of(), List.of());
            case PHASE_MAP -> new Figure("Map", kind, "places", "x", List.of("y", "next"), List.of(), List.of());
            case TREE -> new Figure("Tree", kind, "places", "place", List.of("next", "n"), List.of(), List.of());
            case SANKEY -> new Figure("Streams", kind, "places", "next", List.of("place", "n"), List.of(), List.of());
        };
    }

    private static Document draw(Figure figure, StudyResult result) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new InputSource(new StringReader(Charts.svg(figure, result, ChartStyle.PAGE))));
        } catch (Exception e) {
            throw new AssertionError("the picture is no XML", e);
        }
    }

    /** The boxes that have a note, which are those of data. */
    private static List<Element> boxes(Document svg) {
        List<Element> boxes = new ArrayList<>();
        NodeList all = svg.getElementsByTagName("rect");
        for (int i = 0; i < all.getLength(); i++) {
            if (((Element) all.item(i)).getElementsByTagName("title").getLength() > 0) {
                boxes.add((Element) all.item(i));
            }
        }
        return boxes;
    }

    private static double width(Element box) {
        return Double.parseDouble(box.getAttribute("width"));
    }

    private static String words(Document svg) {
        return svg.getDocumentElement().getTextContent();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindIsDrawnAndNamesWhatItShows(Kind kind) {
        Document svg = draw(figure(kind), RESULT);
        assertEquals("svg", svg.getDocumentElement().getTagName());
        assertTrue(words(svg).contains(figure(kind).title()));
        String shown = switch (kind) {
            case LINES, FIT, STEPS, ROC -> "A <b> & c (cells)";
            case HEAT_MAP, PHASE_MAP -> "X (mm)";
            default -> "Breast";
        };
        assertTrue(words(svg).contains(shown), () -> words(svg));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindIsDrawnWithoutData(Kind kind) {
        Series empty = new Series("course", "Course", COURSE.columns(), new double[4][0]);
        Table none = new Table("places", "Places", PLACES.columns(), List.of());
        draw(figure(kind), new StudyResult(List.of(), List.of(none), List.of(empty), List.of(), List.of(), 0, true));
    }

    /** The boundary runs through (1, 1.5) and (2, 1.5), so it is level; a column without one has no line. */
    @Test
    void aPhaseMapHasItsBoundary() {
        Table map = new Table("map", "Map", List.of(Column.number("x", "X", ""), Column.number("y", "Y", ""),
                Column.text("phase", "Region"), Column.number("edge", "Boundary", "")),
                List.of(List.of(1.0, 1.0, "local", 1.5), List.of(1.0, 2.0, "disseminated", 1.5), List.of(2.0, 1.0, "local", 1.5),
                        List.of(2.0, 2.0, "disseminated", 1.5), List.of(3.0, 1.0, "local", Double.NaN),
                        List.of(3.0, 2.0, "local", Double.NaN)));
        StudyResult result = new StudyResult(List.of(), List.of(map), List.of(), List.of(), List.of(), 1, true);
        Document svg = draw(new Figure("Map", Kind.PHASE_MAP, "map", "x", List.of("y", "phase", "edge"), List.of(), List.of()),
                result);
        assertEquals(6, boxes(svg).size());
        Element line = (Element) svg.getElementsByTagName("path").item(0);
        String[] path = line.getAttribute("d").split("[ML ]");
        assertEquals(5, path.length, () -> line.getAttribute("d"));
        assertEquals(path[2], path[4]);
        assertTrue(words(svg).contains("local") && words(svg).contains("disseminated"));
    }

    /** Values that grow by a factor of ten are equally far apart, with powers of ten as marks; equal steps keep an even axis. */
    @Test
    void aMapOverALogarithmicRangeHasALogarithmicAxis() {
        List<List<Object>> rows = new ArrayList<>();
        for (double x : new double[] {1e4, 1e5, 1e6}) {
            for (double y : new double[] {1, 2, 3}) {
                rows.add(List.of(x, y, x * y));
            }
        }
        Table map = new Table("map", "Map", List.of(Column.number("x", "X", ""), Column.number("y", "Y", ""),
                Column.number("z", "Z", "")), rows);
        Document svg = draw(new Figure("Map", Kind.HEAT_MAP, "map", "x", List.of("y", "z"), List.of(), List.of()),
                new StudyResult(List.of(), List.of(map), List.of(), List.of(), List.of(), 1, true));
        List<Element> boxes = boxes(svg);
        assertEquals(9, boxes.size());
        boxes.forEach(box -> assertEquals(width(boxes.getFirst()), width(box), 0.1));
        assertTrue(words(svg).contains("10⁵") && words(svg).contains("10⁶"), () -> words(svg));
    }

    /** How much longer the way from the first to the third of three points is than that to the second. */
    private static double wayOver(double a, double b, double c) {
        Series series = new Series("s", "S", List.of(Column.number("x", "X", ""), Column.number("y", "Y", "")),
                new double[][] {{a, b, c}, {1, 2, 3}});
        String svg = Charts.svg(Figure.lines("S", "s", "x", List.of("y")),
                new StudyResult(List.of(), List.of(), List.of(series), List.of(), List.of(), 1, true), ChartStyle.PAGE);
        String path = svg.substring(svg.indexOf("<path d=\"M") + 10);
        double[] x = Arrays.stream(path.substring(0, path.indexOf('"')).split("L"))
                .mapToDouble(point -> Double.parseDouble(point.strip().split(" ")[0])).toArray();
        return (x[2] - x[0]) / (x[1] - x[0]);
    }

    /** Values that grow by a factor are equally far apart, as even steps are on an even axis; others keep that too. */
    @Test
    void linesOverALogarithmicRangeHaveALogarithmicAxis() {
        assertEquals(2, wayOver(0.1, 1, 10), 0.01);
        assertEquals(2, wayOver(1, 2, 4), 0.01);
        assertEquals(2, wayOver(1, 2, 3), 0.01);
        assertEquals(11, wayOver(0, 1, 11), 0.1);
    }

    @Test
    void barsAreAsLongAsTheirValues() {
        List<Element> bars = boxes(draw(figure(Kind.BARS), RESULT));
        assertEquals(3, bars.size());
        assertEquals(2, width(bars.get(0)) / width(bars.get(1)), 0.01);
        assertEquals(4, width(bars.get(0)) / width(bars.get(2)), 0.01);
    }

    @Test
    void aTornadoBeginsWithTheLongestBar() {
        List<Element> bars = boxes(draw(figure(Kind.TORNADO), RESULT));
        assertTrue(width(bars.get(0)) > width(bars.get(1)) && width(bars.get(1)) > width(bars.get(2)));
    }

    @Test
    void stepsHoldAValueUntilTheNext() {
        String steps = Charts.svg(new Figure("S", Kind.STEPS, "course", "time", List.of("low"), List.of(), List.of()),
                RESULT, ChartStyle.PAGE);
        String path = steps.substring(steps.indexOf("<path d=\"") + 9);
        String[] points = path.substring(0, path.indexOf('"')).replace("M", "").split("L");
        assertEquals(7, points.length);
        assertEquals(points[0].split(" ")[1], points[1].split(" ")[1]);
        assertEquals(points[1].split(" ")[0], points[2].split(" ")[0]);
    }

    @Test
    void anElementKeepsItsColourInEveryChart() {
        String alone = new ElementColors(ElementNumbers.NONE, List.of("tumour")).hex("tumour");
        assertEquals(alone, new ElementColors(ElementNumbers.NONE, List.of("tumour", "other")).hex("tumour"));
        assertEquals(alone, new ElementColors(ElementNumbers.NONE, List.of("tumour.mean")).hex("tumour.mean"));
        ElementColors two = new ElementColors(ElementNumbers.NONE, List.of("tumour", "other"));
        assertNotEquals(two.hex("tumour"), two.hex("other"));
    }

    @Test
    void allChartsOfAResultShareTheirColours() {
        Series other = new Series("other", "Other", List.of(Column.number("time", "Time", "d"),
                Column.number("b.mean", "Breast", "cells")), new double[][] {{0}, {1}});
        StudyResult result = new StudyResult(List.of(), List.of(PLACES), List.of(COURSE, other), List.of(), List.of(), 1,
                true);
        ElementColors lines = ElementColors.of(result, List.of("a"));
        ElementColors places = ElementColors.of(result, List.of("Lung", "Breast"));
        assertEquals(lines.hex("a"), places.hex("a"));
        assertEquals(lines.hex("b"), places.hex("Breast"));
        List<String> many = IntStream.range(0, 36).mapToObj(i -> "cells_" + i).toList();
        assertEquals(36, many.stream().map(new ElementColors(ElementNumbers.NONE, many)::hex).distinct().count());
    }

    /** Whatever else results show, and in whichever order. */
    @Test
    void anElementOfTheModelHasOneColourInAllResults() {
        ElementNumbers numbers = new ElementNumbers(Map.of("lung", 3, "Lung", 3, "breast", 0, "Breast", 0, "Lung › Seeded", 7));
        StudyResult course = new StudyResult(List.of(), List.of(), List.of(new Series("other", "Other", List.of(
                Column.number("time", "Time", "d"), Column.number("seeded.mean", "Lung: Seeded, mean", "cells"),
                Column.number("breast", "Breast", "cells")), new double[][] {{0}, {1}, {2}})), List.of(), List.of(), 1, true, numbers);
        StudyResult places = new StudyResult(List.of(), List.of(PLACES), List.of(), List.of(), List.of(), 1, true, numbers);
        ElementColors lines = ElementColors.of(course, List.of("seeded.mean", "breast"));
        ElementColors bars = ElementColors.of(places, List.of("Kidney", "Lung", "Lung › Seeded", "Breast"));
        assertEquals(lines.hex("breast"), bars.hex("Breast"));
        assertEquals(lines.hex("seeded.mean"), bars.hex("Lung › Seeded"));
        assertEquals(Optional.of(bars.hex("Lung")), ElementColors.hex(numbers, "lung"));
        assertEquals(Optional.empty(), ElementColors.hex(numbers, "Kidney"));
    }

    /** Two effects have other causes in another order; a cause that both have looks the same in both charts. */
    @Test
    void aCauseHasTheSameColourForEveryEffect() {
        List<List<String>> causes = List.of(List.of("Portal vein", "Other arteries", "CXCL12", "IGF1", "Renal arteries"),
                List.of("Renal arteries", "IGF1", "Afferent lymph", "Other arteries", "Hepatic artery", "Portal vein"));
        List<Table> tables = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < causes.size(); i++) {
            tables.add(new Table("t" + i, "T", List.of(Column.text("cause", "Cause"), Column.number("e" + i, "Effect", "")),
                    causes.get(i).stream().map(cause -> List.<Object>of(cause, 1.0)).toList()));
            figures.add(new Figure("T", Kind.TORNADO, "t" + i, "cause", List.of("e" + i), List.of(), List.of()));
        }
        StudyResult result = new StudyResult(List.of(), tables, List.of(), figures, List.of(), 1, true);
        ElementColors first = ElementColors.of(result, causes.getFirst());
        ElementColors second = ElementColors.of(result, causes.getLast());
        List.of("Portal vein", "Other arteries", "IGF1", "Renal arteries").forEach(
                cause -> assertEquals(first.hex(cause), second.hex(cause), cause));
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = {"LINES", "FIT", "STEPS", "ROC"}, mode = EnumSource.Mode.EXCLUDE)
    void marksTellTheValuesWhereTheyAreDrawn(Kind kind) {
        Drawing drawing = Charts.draw(figure(kind), RESULT, ChartStyle.PAGE);
        assertTrue(drawing.marks().size() >= 2);
        for (Mark mark : drawing.marks()) {
            assertTrue(drawing.svg().contains("<title>" + mark.note()), mark::note);
            var place = mark.area().getBounds2D();
            assertTrue(place.getMinX() >= 0 && place.getMaxX() <= drawing.width() + 1 && place.getMaxY() <= drawing.height(),
                    mark::note);
        }
        if (kind == Kind.BARS) {
            Mark breast = drawing.marks().getFirst();
            assertEquals("Breast", breast.element());
            assertEquals("Breast, Colonies: 40 (35 – 45)", breast.note());
            assertEquals(breast, drawing.at(breast.area().getBounds2D().getCenterX(), breast.area().getBounds2D().getCenterY())
                    .orElseThrow());
        }
    }

    @Test
    void aTreeWithACircleIsRefused() {
        Table circle = new Table("places", "Places", PLACES.columns(), List.of(row("A", "B", 1, 0, 0),
                row("B", "A", 1, 0, 0)));
        StudyResult result = new StudyResult(List.of(), List.of(circle), List.of(), List.of(), List.of(), 1, true);
        assertThrows(IllegalArgumentException.class,
                () -> Charts.svg(figure(Kind.TREE), result, ChartStyle.PAGE));
    }

    @Test
    void aColumnThatIsNotThereIsNamed() {
        Figure wrong = Figure.lines("Course", "course", "time", List.of("nobody"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Charts.svg(wrong, RESULT, ChartStyle.PAGE))
                .getMessage().contains("nobody"));
    }
}
