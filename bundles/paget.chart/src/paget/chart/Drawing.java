package paget.chart;

import java.util.List;
import java.util.Optional;

/**
 * A drawn figure.
 *
 * @param svg the picture
 * @param width of the picture
 * @param height of the picture
 * @param marks the parts that stand for values, in the order in which they were drawn
 */
public record Drawing(String svg, double width, double height, List<Mark> marks) {

    public Drawing {
        marks = List.copyOf(marks);
    }

    /** The uppermost mark at a place of the picture. */
    public Optional<Mark> at(double x, double y) {
        return marks.reversed().stream().filter(mark -> mark.area().contains(x, y)).findFirst();
    }
}
