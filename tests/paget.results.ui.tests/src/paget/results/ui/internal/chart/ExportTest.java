package paget.results.ui.internal.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import paget.chart.ElementColors;
import paget.core.study.Column;
import paget.core.study.ElementNumbers;
import paget.core.study.Figure;
import paget.core.study.StudyResult;
import paget.core.study.Table;

class ExportTest {
    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static String draw(ChartData data, boolean logarithmic) {
        ChartRanges ranges = DataRanges.of(data, data.series(), false, logarithmic, 0.05).orElseThrow();
        return SvgChart.draw(data, data.series(), new ElementColors(ElementNumbers.NONE, data.series().stream().map(ChartSeries::id).toList()),
                ranges);
    }

    @Test
    void svgIsWellFormedAndHoldsLineBandAndLegend() throws Exception {
        Document svg = parse(draw(SampleResult.lines(), true));
        assertEquals("svg", svg.getDocumentElement().getNodeName());
        assertEquals(1, svg.getElementsByTagName("polygon").getLength());
        // Words are outlines, so that the picture is the same on machines without the font; their label has them as text.
        NodeList groups = svg.getElementsByTagName("g");
        List<String> words = IntStream.range(0, groups.getLength())
                .mapToObj(i -> ((Element) groups.item(i)).getAttribute("aria-label")).toList();
        assertTrue(words.contains("Cells <all> & more [cells]"), words::toString);
        assertTrue(words.contains("Growth"), words::toString);
    }

    @Test
    void measuredValuesAreCirclesWithIntervals() throws Exception {
        ChartSeries measured = new ChartSeries("measured", "Measured", "", new double[] { 1, 2 },
                Optional.of(new ChartSeries.Band(new double[] { 0.5, 1 }, new double[] { 1.5, 3 })), true);
        Document svg = parse(draw(new ChartData("Fit", "Time", new double[] { 0, 1 }, List.of(), List.of(measured), false), false));
        assertEquals(2, svg.getElementsByTagName("circle").getLength());
        assertEquals(0, svg.getElementsByTagName("polygon").getLength(), "no band");
    }

    /** Six long names do not fit side by side below 700 units of axis. */
    @Test
    void namesOfBarsThatDoNotFitSideBySideAreTurned() throws Exception {
        List<String> names = IntStream.range(0, 6).mapToObj(i -> "A population with a long name, number " + i).toList();
        ChartSeries bars = new ChartSeries("n", "N", "", new double[] { 1, 2, 3, 4, 5, 6 }, Optional.empty(), false);
        ChartData data = new ChartData("Bars", "Place", new double[] { 0, 1, 2, 3, 4, 5 }, names, List.of(bars), false);
        String svg = draw(data, false);
        assertEquals(6, svg.split("rotate\\(-35\\)", -1).length - 1);
        assertTrue(Double.parseDouble(parse(svg).getDocumentElement().getAttribute("height")) > 500 + 100, "room for the names");
    }

    @Test
    void svgOfBarsHasOneForEachValue() throws Exception {
        ChartData bars = ChartData.of(SampleResult.create()).get(1);
        Document svg = parse(draw(bars, false));
        // Background, clip path and legend are rectangles too.
        assertEquals(3 + bars.categories().size(), svg.getElementsByTagName("rect").getLength());
    }

    @Test
    void csvOfAPictureHasTheColumnsThatItShows() {
        Figure tornado = new Figure("Tornado", Figure.Kind.TORNADO, "arms", "place", List.of("control"), List.of(), List.of());
        List<String> lines = ShownFigure.csv(tornado, SampleResult.create()).lines().toList();
        assertEquals("Place,Control", lines.getFirst());
        assertEquals("Lung,4.0", lines.get(1));
        assertEquals(6, lines.size());
    }

    @Test
    void everyKindIsShownEitherAsChartOrAsPicture() {
        StudyResult sample = SampleResult.create();
        List<Figure> figures = new ArrayList<>(sample.figures());
        figures.add(new Figure("Survival", Figure.Kind.STEPS, "trajectory", "time", List.of("cells"), List.of(), List.of()));
        figures.add(new Figure("Tornado", Figure.Kind.TORNADO, "arms", "place", List.of("control"), List.of(), List.of()));
        List<ShownFigure> shown = ShownFigure.of(new StudyResult(List.of(), sample.tables(), sample.series(), figures, List.of(), 1, true));
        assertTrue(shown.stream().anyMatch(one -> one instanceof ShownFigure.Plot plot && plot.data().steps()), "steps");
        assertEquals(List.of("Tornado"), shown.stream().filter(ShownFigure.Picture.class::isInstance).map(ShownFigure::title).toList());
    }

    /** Twenty-two names of sixty letters, as the steps of a cascade have them, would leave no room for bars above them. */
    @Test
    void barsWithNamesThatDoNotFitBelowAnAxisLieBesideTheirNamesAsInReports() {
        assertEquals(List.of(ShownFigure.Picture.class), kindsOfBars(22, "x".repeat(60)));
        assertEquals(List.of(ShownFigure.Picture.class), kindsOfBars(6, "x".repeat(60)));
        assertEquals(List.of(ShownFigure.Plot.class), kindsOfBars(22, "Bone marrow"));
        assertEquals(List.of(ShownFigure.Plot.class), kindsOfBars(6, "Axillary lymph node"));
    }

    private static List<? extends Class<?>> kindsOfBars(int count, String name) {
        Table table = new Table("steps", "Steps", List.of(Column.text("step", "Step"), Column.number("value", "Value", "%")),
                IntStream.range(0, count).mapToObj(i -> List.<Object>of(name, i + 1.0)).toList());
        Figure bars = new Figure("Bars", Figure.Kind.BARS, "steps", "step", List.of("value"), List.of(), List.of());
        return ShownFigure.of(new StudyResult(List.of(), List.of(table), List.of(), List.of(bars), List.of(), 1, true)).stream()
                .map(Object::getClass).toList();
    }

    @Test
    void csvReadsBackToTheSameNumbers() {
        ChartData data = SampleResult.lines();
        List<String> lines = CsvChart.write(data, data.series()).lines().toList();
        assertEquals("Time [d],Cells <all> & more [cells],Cells <all> & more lower,Cells <all> & more upper", lines.getFirst());
        assertEquals(100.0, Double.parseDouble(lines.get(3).split(",")[1]));
        assertEquals(4, lines.size());
    }
}
