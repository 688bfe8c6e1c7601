package paget.chart;

import java.awt.Shape;
import java.util.Objects;

/**
 * A part of a drawn figure that stands for a value.
 *
 * @param area where it is, in the picture's units
 * @param element id or name of the element that it stands for; empty for none
 * @param note what it says in words
 */
public record Mark(Shape area, String element, String note) {

    public Mark {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(note, "note");
    }
}
