package paget.diagram.spec;

import java.util.List;

/** Where a style takes a colour from. */
public sealed interface ColorSource {

    /**
     * A colour with fixed channels.
     *
     * @param name the system or user colour's name
     * @param red  0 to 255, as green and blue
     */
    record Fixed(String name, int red, int green, int blue) implements ColorSource {
    }

    /** Channels computed for the element, clipped to 0 to 255. */
    record Computed(String name, Expression red, Expression green, Expression blue) implements ColorSource {
    }

    /** A value of the element, mapped linearly between coloured steps. */
    record Interpolated(String name, Expression value, Expression minimum, Expression maximum, List<Step> steps)
            implements ColorSource {
    }

    /** A colour at a value. */
    record Step(Expression value, Fixed color) {
    }
}
