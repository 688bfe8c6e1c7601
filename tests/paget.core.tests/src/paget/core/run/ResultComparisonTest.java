package paget.core.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import paget.core.study.Column;
import paget.core.study.Figure;
import paget.core.study.Series;
import paget.core.study.StudyResult;
import paget.core.study.Table;

class ResultComparisonTest {

    private static SavedResult answer(double[] times, double[] cells, double lung, double liver) {
        Series course = new Series("course", "Course",
                List.of(Column.number("time", "Time", "d"), Column.number("cells", "Cells", "cells")),
                new double[][] {times, cells});
        Table organs = new Table("organs", "Organs", List.of(Column.text("organ", "Organ"), Column.number("n", "Colonies", "")),
                List.of(List.of("Lung", lung), List.of("Liver", liver)));
        Figure figure = new Figure("Course", Figure.Kind.STEPS, "course", "time", List.of("cells"), List.of(), List.of());
        StudyResult result = new StudyResult(List.of(), List.of(organs), List.of(course), List.of(figure), List.of(), 1, true);
        return new SavedResult("m.paget", "M", "0123456789abcdef", "S", "time-course", "ode 1", 1, Instant.EPOCH, 1, "paget run",
                result.hash(), List.of(), List.of(), result);
    }

    @Test
    void differencesAreThoseFromTheFirst() {
        StudyResult compared = ResultComparison.of(List.of("A", "B"), List.of(
                answer(new double[] {0, 1}, new double[] {1, 10}, 4, 2), answer(new double[] {0, 1}, new double[] {1, 15}, 5, 2)));
        Table table = compared.table("differences");
        assertEquals(2, table.rows().size());
        assertEquals("Lung", table.text(0, "row"));
        assertEquals(1, table.number(0, "difference"));
        assertEquals(25, table.number(0, "relative"));
        assertEquals("Cells", table.text(1, "quantity"));
        assertEquals(50, table.number(1, "relative"));
        assertEquals("2 of 3 numbers that the answers have in common differ.", compared.answers().getFirst());
        assertTrue(compared.answers().get(1).contains("Cells (last value): 50.00 %"), compared.answers()::toString);
    }

    @Test
    void coursesLieOverEachOtherOnOneAbscissa() {
        StudyResult compared = ResultComparison.of(List.of("A", "B"), List.of(
                answer(new double[] {0, 2}, new double[] {0, 20}, 1, 1), answer(new double[] {1, 2, 3}, new double[] {1, 2, 3}, 1, 1)));
        Series course = compared.series("course.cells");
        assertArrayEquals(new double[] {0, 1, 2, 3}, course.column("time"));
        assertArrayEquals(new double[] {0, 10, 20, Double.NaN}, course.column("run1"));
        assertArrayEquals(new double[] {Double.NaN, 1, 2, 3}, course.column("run2"));
        assertEquals(Figure.Kind.STEPS, compared.figures().getFirst().kind());
        assertEquals(List.of("run1", "run2"), compared.figures().getFirst().y());
    }

    @Test
    void equalAnswersAreCalledEqual() {
        SavedResult one = answer(new double[] {0, 1}, new double[] {1, 10}, 4, 2);
        StudyResult compared = ResultComparison.of(List.of("A", "B", "C"), List.of(one, one, one));
        assertEquals("All 3 numbers that the answers have in common are equal.", compared.answers().getFirst());
        assertThrows(IllegalArgumentException.class, () -> ResultComparison.of(List.of("A"), List.of(one)));
    }
}
