package paget.diagram.ui.internal.model;

import java.util.Map;

import paget.diagram.layout.Bounds;
import paget.diagram.layout.DiagramLayout;
import paget.diagram.layout.LabelBoxes;
import paget.diagram.layout.Point;
import paget.diagram.layout.Routes;
import paget.diagram.view.EdgeView;

/** Where the labels of an edge are. */
public final class EdgeLabels {

    private EdgeLabels() {
    }

    /** The rectangles of the labels by their names {@code begin}, {@code center} and {@code end}. */
    public static Map<String, Bounds> of(EdgeView edge, DiagramLayout layout) {
        return LabelBoxes.of(edge, layout.place(edge), new Routes(layout).points(edge));
    }

    /** Moves a label away from where it usually is. */
    public static void move(DiagramLayout layout, EdgeView edge, String name, double dx, double dy) {
        layout.put(edge, layout.place(edge).labelMoved(name, new Point(dx, dy)));
    }
}
