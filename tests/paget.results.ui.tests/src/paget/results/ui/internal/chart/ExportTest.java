package paget.results.ui.internal.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

import paget.chart.ElementColors;
import paget.core.study.Figure;
import paget.core.study.StudyResult;

class ExportTest {
    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static String draw(ChartData data, boolean logarithmic) {
        ChartRanges ranges = DataRanges.of(data, data.series(), false, logarithmic, 0.05).orElseThrow();
        return SvgChart.draw(data, data.series(), new ElementColors(data.series().stream().map(ChartSeries::id).toList()), ranges);
    }

    @Test
    void svgIsWellFormedAndHoldsLineBandAndLegend() throws Exception {
        Document svg = parse(draw(SampleResult.lines(), true));
        assertEquals("svg", svg.getDocumentElement().getNodeName());
        assertEquals(1, svg.getElementsByTagName("polygon").getLength());
        String texts = svg.getDocumentElement().getTextContent();
        assertTrue(texts.contains("Cells <all> & more [cells]"));
        assertTrue(texts.contains("Growth"));
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

    @Test
    void csvReadsBackToTheSameNumbers() {
        ChartData data = SampleResult.lines();
        List<String> lines = CsvChart.write(data, data.series()).lines().toList();
        assertEquals("Time [d],Cells <all> & more [cells],Cells <all> & more lower,Cells <all> & more upper", lines.getFirst());
        assertEquals(100.0, Double.parseDouble(lines.get(3).split(",")[1]));
        assertEquals(4, lines.size());
    }
}
