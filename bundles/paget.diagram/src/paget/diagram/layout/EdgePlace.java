package paget.diagram.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
 * @param byHand what a user has put where it is: {@link #WAY} and names of labels; nothing else moves it
 */
public record EdgePlace(Point start, List<Point> bends, Point end, Map<String, Point> labels,
        Map<String, String> style, Set<String> byHand) {

    /** The way in {@link #byHand}. */
    public static final String WAY = "way";

    /** Straight, from side to side. */
    public static final EdgePlace DIRECT = new EdgePlace(null, List.of(), null, Map.of(), Map.of(), Set.of());

    /** Keeps own copies. */
    public EdgePlace {
        bends = List.copyOf(bends);
        labels = Map.copyOf(labels);
        style = Map.copyOf(style);
        byHand = Set.copyOf(byHand);
    }

    /** How the edge runs: as the property {@code routing} says, {@code straight} or {@code manhattan}, else as it looks. */
    public Routing routing(Look.Edge look) {
        return switch (style.getOrDefault("routing", "")) {
        case "straight" -> Routing.STRAIGHT;
        case "manhattan" -> Routing.MANHATTAN;
        default -> look == null ? Routing.STRAIGHT : look.routing();
        };
    }

    /** True if neither a user nor a layout has said how the edge runs. */
    public boolean isOpen() {
        return start == null && end == null && bends.isEmpty() && !isDrawn();
    }

    /** True if a user has drawn the way. */
    public boolean isDrawn() {
        return byHand.contains(WAY);
    }

    /** The same on another way that is nobody's, with labels at their usual places. */
    public EdgePlace rerouted(Point newStart, List<Point> newBends, Point newEnd) {
        return new EdgePlace(newStart, newBends, newEnd, Map.of(), style, Set.of());
    }

    /** The same on another way. */
    public EdgePlace on(Point newStart, List<Point> newBends, Point newEnd) {
        return new EdgePlace(newStart, newBends, newEnd, labels, style, byHand);
    }

    /** The same on a way that a user has drawn. */
    public EdgePlace drawn(Point newStart, List<Point> newBends, Point newEnd) {
        return new EdgePlace(newStart, newBends, newEnd, labels, style, with(WAY));
    }

    /** The same with labels elsewhere. */
    public EdgePlace labelled(Map<String, Point> newLabels) {
        return new EdgePlace(start, bends, end, newLabels, style, byHand);
    }

    /** The same with a label that a user has moved from where it was. */
    public EdgePlace labelMoved(String name, Point by) {
        Map<String, Point> moved = new HashMap<>(labels);
        moved.merge(name, by, (old, shift) -> old.plus(shift.x(), shift.y()));
        return new EdgePlace(start, bends, end, moved, style, with(name));
    }

    /** The same with other overrides of the style. */
    public EdgePlace styled(Map<String, String> newStyle) {
        return new EdgePlace(start, bends, end, labels, newStyle, byHand);
    }

    private Set<String> with(String name) {
        Set<String> names = new HashSet<>(byHand);
        names.add(name);
        return names;
    }
}
