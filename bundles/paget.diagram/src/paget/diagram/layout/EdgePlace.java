package paget.diagram.layout;

import java.util.List;
import java.util.Map;

import paget.diagram.spec.Styles.Routing;
import paget.diagram.view.Look;

/**
 * How an edge runs.
 *
 * @param start  where it leaves the source, relative to the source's upper left corner, or null for "towards the next
 *               point"
 * @param bends  points on the way, in the diagram's coordinates
 * @param end    where it meets the target, relative to the target's upper left corner, or null
 * @param labels how far the labels {@code begin}, {@code center} and {@code end} are moved from their usual places
 * @param style  properties that override the style
 */
public record EdgePlace(Point start, List<Point> bends, Point end, Map<String, Point> labels,
        Map<String, String> style) {

    /** Straight, from side to side. */
    public static final EdgePlace DIRECT = new EdgePlace(null, List.of(), null, Map.of(), Map.of());

    /** Keeps own copies. */
    public EdgePlace {
        bends = List.copyOf(bends);
        labels = Map.copyOf(labels);
        style = Map.copyOf(style);
    }

    /** How the edge runs: as the property {@code routing} says, {@code straight} or {@code manhattan}, else as it looks. */
    public Routing routing(Look.Edge look) {
        return switch (style.getOrDefault("routing", "")) {
        case "straight" -> Routing.STRAIGHT;
        case "manhattan" -> Routing.MANHATTAN;
        default -> look == null ? Routing.STRAIGHT : look.routing();
        };
    }

    /** The same on another way, with labels at their usual places. */
    public EdgePlace rerouted(Point newStart, List<Point> newBends, Point newEnd) {
        return new EdgePlace(newStart, newBends, newEnd, Map.of(), style);
    }
}
