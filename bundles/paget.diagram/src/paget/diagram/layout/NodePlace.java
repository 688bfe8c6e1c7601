package paget.diagram.layout;

import java.util.Map;

/**
 * Where a node is.
 *
 * @param bounds    relative to the upper left corner of the host's bounds
 * @param pinned    the automatic layout leaves the node here
 * @param collapsed the user closed this container; the bounds stay those of the open one
 * @param sized     the user chose the size; otherwise it follows the label and the contents
 * @param style     properties that override the style, such as {@code fill} to {@code #rrggbb}
 */
public record NodePlace(Bounds bounds, boolean pinned, boolean collapsed, boolean sized, Map<String, String> style) {

    /** Keeps an own copy of the overrides. */
    public NodePlace {
        style = Map.copyOf(style);
    }

    /** A plain place. */
    public static NodePlace at(Bounds bounds) {
        return new NodePlace(bounds, false, false, false, Map.of());
    }

    /** The same with other bounds. */
    public NodePlace with(Bounds other) {
        return new NodePlace(other, pinned, collapsed, sized, style);
    }
}
