package paget.diagram.ui.internal.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import paget.diagram.layout.Bounds;
import paget.diagram.layout.DiagramLayout;
import paget.diagram.layout.EdgePlace;
import paget.diagram.layout.Metrics;
import paget.diagram.layout.Point;
import paget.diagram.layout.Routes;
import paget.diagram.view.EdgeView;
import paget.diagram.view.Look;

/** Where the labels of an edge are. */
public final class EdgeLabels {

    private EdgeLabels() {
    }

    /** The rectangles of the labels by their names {@code begin}, {@code center} and {@code end}. */
    public static Map<String, Bounds> of(EdgeView edge, DiagramLayout layout) {
        Map<String, Bounds> found = new LinkedHashMap<>();
        if (edge.look() != null) {
            List<Point> points = new Routes(layout).points(edge);
            put("begin", edge.look().begin(), points, layout.place(edge), found);
            put("center", edge.look().center(), points, layout.place(edge), found);
            put("end", edge.look().end(), points, layout.place(edge), found);
        }
        return found;
    }

    private static void put(String name, Look.Label label, List<Point> points, EdgePlace place, Map<String, Bounds> found) {
        Metrics.Size size = Metrics.label(label);
        if (size.width() > 0) {
            Point offset = place.labels().getOrDefault(name, new Point(0, 0));
            Point middle = Routes.usual(points, name).plus(offset.x(), offset.y());
            found.put(name, new Bounds(middle.x() - size.width() / 2, middle.y() - size.height() / 2, size.width(),
                    size.height()));
        }
    }

    /** Moves a label away from where it usually is. */
    public static void move(DiagramLayout layout, EdgeView edge, String name, double dx, double dy) {
        EdgePlace place = layout.place(edge);
        Map<String, Point> labels = new LinkedHashMap<>(place.labels());
        labels.merge(name, new Point(dx, dy), (old, shift) -> old.plus(shift.x(), shift.y()));
        layout.put(edge, new EdgePlace(place.start(), place.bends(), place.end(), labels, place.style()));
    }
}
