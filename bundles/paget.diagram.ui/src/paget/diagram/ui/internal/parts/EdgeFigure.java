package paget.diagram.ui.internal.parts;

import java.util.function.BiPredicate;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.PolylineConnection;

import paget.diagram.view.EdgeView;

/** Says where an edge is; the picture paints it. A hit on one of its labels is a hit on the edge. */
final class EdgeFigure extends PolylineConnection {

    private static final int TOLERANCE = 5;

    private final EdgeView edge;
    private final BiPredicate<Integer, Integer> labels;

    EdgeFigure(EdgeView edge, BiPredicate<Integer, Integer> labels) {
        this.edge = edge;
        this.labels = labels;
        setTolerance(TOLERANCE);
    }

    EdgeView edge() {
        return edge;
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return super.containsPoint(x, y) || labels.test(x, y);
    }

    @Override
    protected void outlineShape(Graphics graphics) {
        // The layer below paints.
    }
}
