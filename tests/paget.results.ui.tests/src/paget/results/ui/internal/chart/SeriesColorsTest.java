package paget.results.ui.internal.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class SeriesColorsTest {
    @Test
    void theSameIdHasTheSameColorInEveryChart() {
        SeriesColors few = new SeriesColors(List.of("lung_cells"));
        SeriesColors more = new SeriesColors(List.of("lung_cells", "liver_cells", "brain_cells"));
        assertEquals(few.of("lung_cells"), more.of("lung_cells"));
    }

    @Test
    void twelveSeriesHaveTwelveColors() {
        List<String> ids = IntStream.range(0, 12).mapToObj(i -> "cells_" + i).toList();
        SeriesColors colors = new SeriesColors(ids);
        assertEquals(12, ids.stream().map(colors::of).distinct().count());
    }

    @Test
    void moreSeriesThanColorsStillHaveOneEach() {
        List<String> ids = IntStream.range(0, 40).mapToObj(i -> "cells_" + i).toList();
        SeriesColors colors = new SeriesColors(ids);
        assertTrue(ids.stream().allMatch(id -> colors.hex(id).matches("#[0-9a-f]{6}")));
    }
}
