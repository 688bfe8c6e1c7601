package paget.report.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    /** So many words of a width. */
    private static float[] words(int number, float width) {
        float[] words = new float[number];
        Arrays.fill(words, width);
        return words;
    }

    private static float sum(float[] widths) {
        float sum = 0;
        for (float width : widths) {
            sum += width;
        }
        return sum;
    }

    @Test
    void columnsAreAsWideAsTheyLikeWhereThereIsRoom() {
        assertArrayEquals(new float[] {23, 10}, ColumnWidths.of(List.of(List.of(words(2, 10)), List.of(words(1, 10))), 3, 100));
    }

    /** The heads of nine columns of numbers would like 43 points each; the names of rows are what makes the table high. */
    @Test
    void namesHaveTheRoomThatHeadsCanSpare() {
        List<float[]> names = Collections.nCopies(20, words(6, 30));
        List<float[]> numbers = new ArrayList<>(List.of(words(2, 20)));
        numbers.addAll(Collections.nCopies(19, words(1, 15)));
        List<List<float[]>> table = new ArrayList<>(List.of(names));
        table.addAll(Collections.nCopies(9, numbers));
        float[] widths = ColumnWidths.of(table, 3, 390);
        assertTrue(sum(widths) <= 390.01f, () -> String.valueOf(sum(widths)));
        assertTrue(widths[0] >= 195, () -> "six words of 30 and five spaces on one line, not on " + widths[0]);
    }

    @Test
    void noColumnIsNarrowerThanItsLongestWord() {
        float[] widths = ColumnWidths.of(List.of(List.of(words(1, 80)), List.of(words(50, 10)), List.of(words(1, 60))), 3, 200);
        assertEquals(80, widths[0]);
        assertEquals(60, widths[2]);
    }

    @Test
    void wordsAreCutOnlyWhereTheyHaveNoRoom() {
        float[] widths = ColumnWidths.of(List.of(List.of(words(1, 300)), List.of(words(1, 40)), List.of(words(1, 300))), 3, 200);
        assertEquals(40, widths[1], 0.01);
        assertEquals(200, sum(widths), 0.01);
    }
}
