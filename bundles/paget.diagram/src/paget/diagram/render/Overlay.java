package paget.diagram.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import paget.diagram.view.Look.Rgb;

/**
 * Numbers laid over a diagram, such as the state of a simulation at one time. Elements are named by the ids that
 * {@link paget.diagram.view.Diagram#id} gives them; ids that the diagram does not show do no harm. An overlay is a
 * value: a slider makes a new one for each time and keeps the scales, so that colours can be compared over time.
 * <p>
 * Nodes and edges without a number step back: their colours pale.
 *
 * @param title     the first line of the legend, such as the name of a run; may be empty
 * @param caption   the second line, such as the time; may be empty
 * @param shadings  colours nodes; the first that has a number for an element counts
 * @param weights   scales lines, or null
 * @param badges    short texts on elements by id; lines are separated by line feeds
 * @param keys      colours that elements have elsewhere, such as in charts, by id; badges show them
 * @param highlight the element that stands out, or null
 */
public record Overlay(String title, String caption, List<Shading> shadings, Weights weights,
        Map<String, String> badges, Map<String, Rgb> keys, Highlight highlight) {

    /** Nothing: a diagram as it is. */
    public static final Overlay NONE = new Overlay("", "", List.of(), null, Map.of(), Map.of(), null);

    /** Copies what it is given. */
    public Overlay {
        shadings = List.copyOf(shadings);
        badges = Map.copyOf(badges);
        keys = Map.copyOf(keys);
    }

    /** Colours for the numbers of elements by id. */
    public record Shading(ValueScale scale, ColorRamp ramp, Map<String, Double> values) {
        /** Copies what it is given. */
        public Shading {
            values = Map.copyOf(values);
        }
    }

    /**
     * Widths of lines for the numbers of elements by id. An unbroken edge that stands for no element of its own has the
     * number of the element at one of its ends; dashed and dotted ones carry nothing. A node with a number has a border
     * of that width.
     */
    public record Weights(ValueScale scale, Map<String, Double> values) {
        /** Copies what it is given. */
        public Weights {
            values = Map.copyOf(values);
        }
    }

    /** The element that stands out and a word that says why. */
    public record Highlight(String element, String note) {
    }

    /** A colour for a number. */
    record Shade(Shading shading, double value) {
    }

    /** True if there is nothing to lay over. */
    public boolean isEmpty() {
        return shadings.isEmpty() && weights == null && badges.isEmpty() && highlight == null;
    }

    /** The colour of an element. */
    Optional<Shade> shade(String id) {
        for (Shading shading : shadings) {
            Double value = shading.values().get(id);
            if (value != null && !value.isNaN()) {
                return Optional.of(new Shade(shading, value));
            }
        }
        return Optional.empty();
    }

    /** The number that an element's line stands for, or NaN. */
    double weight(String id) {
        Double value = weights == null ? null : weights.values().get(id);
        return value == null ? Double.NaN : value;
    }

    /** True if an element stands out. */
    boolean highlights(String id) {
        return highlight != null && highlight.element().equals(id);
    }
}
