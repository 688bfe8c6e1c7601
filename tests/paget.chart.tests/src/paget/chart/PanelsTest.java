package paget.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import paget.core.study.Column;
import paget.core.study.Figure;
import paget.core.study.Figure.Kind;
import paget.core.study.Series;
import paget.core.study.StudyResult;
import paget.core.study.Table;

class PanelsTest {

    private static final List<String> PLACES = List.of("Lung", "Liver", "Brain", "Bone", "Kidney");

    /** Delivered and seeded cells in five organs, from 1 to 10⁵, and a volume. */
    private static StudyResult course() {
        List<Column> columns = new ArrayList<>(List.of(Column.number("time", "Time", "d")));
        List<double[]> values = new ArrayList<>(List.of(new double[] {0, 1, 2}));
        for (String place : PLACES) {
            for (String what : List.of("Delivered", "Seeded")) {
                columns.add(Column.number(place + what, place + ": " + what, "cells"));
                double size = Math.pow(10, PLACES.indexOf(place));
                values.add(new double[] {size, 2 * size, 3 * size});
            }
        }
        columns.add(Column.number("volume", "Breast: Volume", "mm^3"));
        values.add(new double[] {1, 2, 3});
        Series series = new Series("course", "Course", columns, values.toArray(double[][]::new));
        Figure figure = Figure.lines("Course", "course", "time", columns.stream().skip(1).map(Column::id).toList());
        return new StudyResult(List.of(), List.of(), List.of(series), List.of(figure), List.of(), 1, true);
    }

    private static StudyResult arms() {
        Table table = new Table("arms", "Arms", List.of(Column.text("place", "Place"), Column.text("result", "Result"),
                Column.text("unit", "Unit"), Column.number("control", "Control", "")),
                List.of(List.of("Lung", "Seeded", "cells", 4.0), List.of("Lung", "Size", "mm^3", 1.0),
                        List.of("Liver", "Seeded", "cells", 2.0), List.of("Liver", "Size", "cells", 1.0),
                        List.of("Body", "All", "cells", 6.0)));
        Figure bars = new Figure("Arms", Kind.BARS, "arms", "result", List.of("control"), List.of(), List.of());
        return new StudyResult(List.of(), List.of(table), List.of(), List.of(bars), List.of(), 1, true);
    }

    @Test
    void manyLinesAreAChartForEachResultWithALineForEachPlace() {
        List<Panels.Panel> panels = Panels.of(course());
        assertEquals(List.of("Course: Delivered", "Course: Seeded", "Course, in mm^3"),
                panels.stream().map(panel -> panel.figure().title()).toList());
        String svg = Charts.svg(panels.getFirst().figure(), panels.getFirst().result(), ChartStyle.PAGE);
        PLACES.forEach(place -> assertTrue(svg.contains(">" + place + "<"), place));
    }

    @Test
    void aPlaceHasOneColourInAllOfThem() {
        List<Panels.Panel> panels = Panels.of(course());
        ElementColors delivered = ElementColors.of(panels.get(0).result(), panels.get(0).figure().y());
        ElementColors seeded = ElementColors.of(panels.get(1).result(), panels.get(1).figure().y());
        assertEquals(delivered.hex("LungDelivered"), seeded.hex("LungSeeded"));
        assertEquals(5, PLACES.stream().map(place -> delivered.hex(place + "Delivered")).distinct().count());
    }

    /** Each arm has a course of its own, with the same elements. */
    @Test
    void aPlaceHasOneColourInTheCoursesOfAllArms() {
        StudyResult one = course();
        Series other = new Series("treated", "Treated", one.series().getFirst().columns(), one.series().getFirst().values());
        Figure figure = Figure.lines("Treated", "treated", "time", one.figures().getFirst().y());
        StudyResult two = new StudyResult(List.of(), List.of(), List.of(one.series().getFirst(), other),
                List.of(one.figures().getFirst(), figure), List.of(), 1, true);
        assertEquals(1, Panels.of(two).stream().filter(panel -> panel.figure().y().contains("LungSeeded")
                || panel.figure().y().contains("LungDelivered"))
                .map(panel -> ElementColors.of(panel.result(), panel.figure().y()).hex(panel.figure().y().getFirst())).distinct().count());
    }

    /** On a linear axis four of the five lines would lie on its foot. */
    @Test
    void valuesOfVeryDifferentSizeAreDrawnOnALogarithmicAxis() {
        Panels.Panel panel = Panels.of(course()).getFirst();
        String svg = Charts.svg(panel.figure(), panel.result(), ChartStyle.PAGE);
        for (String mark : List.of(">1<", ">10<", ">100<", ">1000<", ">10000<", ">10⁵<")) {
            assertTrue(svg.contains(mark), mark);
        }
    }

    @Test
    void barsWithRepeatedNamesAreAChartEachInTheUnitOfTheirRows() {
        List<Panels.Panel> panels = Panels.of(arms());
        assertEquals(List.of("Arms: Seeded", "Arms: Size"), panels.stream().map(panel -> panel.figure().title()).toList());
        String seeded = Charts.svg(panels.get(0).figure(), panels.get(0).result(), ChartStyle.PAGE);
        assertTrue(seeded.contains(">Control (cells)<"), seeded);
        String size = Charts.svg(panels.get(1).figure(), panels.get(1).result(), ChartStyle.PAGE);
        assertTrue(size.contains(">Control<"), "rows of different units have none together");
    }

    /** An arm is a column of the table of arms, and a line of its name among survival curves. */
    @Test
    void anArmHasOneColourInTablesAndSeries() {
        Table table = new Table("arms", "Arms", List.of(Column.text("result", "Result"), Column.number("control", "No resection", ""),
                Column.number("early", "Early", "")), List.of(List.of("Cells", 1.0, 2.0)));
        Series survival = new Series("survival", "Survival", List.of(Column.number("time", "Time", "d"),
                Column.number("g1", "No resection", ""), Column.number("g2", "Early", "")), new double[][] {{0}, {1}, {1}});
        StudyResult result = new StudyResult(List.of(), List.of(table), List.of(survival), List.of(), List.of(), 1, true);
        assertEquals(ElementColors.of(result, List.of("control", "early")).hex("control"),
                ElementColors.of(result, List.of("g1", "g2")).hex("g1"));
        assertNotEquals(ElementColors.of(result, List.of("g1", "g2")).hex("g2"),
                ElementColors.of(result, List.of("g1", "g2")).hex("g1"));
    }

    @Test
    void measuredValuesArePointsWithIntervalsAndTheModelIsALine() {
        Series fit = new Series("fit", "Fit", List.of(Column.number("time", "Time", "d"), Column.number("measured", "Measured", "mm"),
                Column.number("fitted", "Fitted", "mm"), Column.number("lower", "Lower", "mm"), Column.number("upper", "Upper", "mm")),
                new double[][] {{0, 1, 2}, {1, 2, 4}, {1.1, 2.1, 3.9}, {0.5, 1.5, 3}, {1.5, 2.5, 5}});
        Figure figure = new Figure("Fit", Kind.FIT, "fit", "time", List.of("measured", "fitted"), List.of("lower", "fitted"),
                List.of("upper", "fitted"));
        StudyResult result = new StudyResult(List.of(), List.of(), List.of(fit), List.of(figure), List.of(), 1, true);
        Drawing drawing = Charts.draw(figure, result, ChartStyle.PAGE);
        assertEquals(List.of("Measured (mm): 1 (0.5 – 1.5)", "Measured (mm): 2 (1.5 – 2.5)", "Measured (mm): 4 (3 – 5)"),
                drawing.marks().stream().map(Mark::note).toList());
        String color = ElementColors.of(result, List.of("measured", "fitted")).hex("measured");
        assertEquals(3, drawing.svg().split("<circle [^>]*" + color, -1).length - 1);
        assertFalse(drawing.svg().contains("fill=\"none\" stroke=\"" + color), "no line joins the points");
    }
}
