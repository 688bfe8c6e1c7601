package paget.core.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderedTasksTest {

    /** A search that finds nothing asks for no task at all. */
    @ParameterizedTest
    @CsvSource({ "0, 1", "0, 2", "1, 2", "2, 8", "40, 2", "40, 1" })
    void resultsComeInOrderHoweverManyThereAre(int count, int threads) {
        List<Integer> squares = new ArrayList<>();
        int done = OrderedTasks.run(count, threads, i -> i * i, (i, square) -> {
            assertEquals(squares.size(), i);
            squares.add(square);
        });
        assertEquals(count, done);
        assertEquals(IntStream.range(0, count).map(i -> i * i).boxed().toList(), squares);
    }
}
