package paget.diagram.ui.internal.page;

import java.util.ArrayList;
import java.util.List;

import paget.diagram.layout.DiagramLayout;
import paget.diagram.layout.Point;
import paget.diagram.layout.Routes;
import paget.diagram.ui.internal.Messages;
import paget.diagram.ui.internal.model.Bends;
import paget.diagram.ui.internal.model.Geometry;
import paget.diagram.view.EdgeView;
import paget.diagram.view.ElementView;

/**
 * Bends edges without the mouse: one piece of the selected edge is active and can be moved. Pieces are the segments, and
 * of edges that do not run along the axes their bends, too.
 */
final class EdgeKeys {

    private static final double REACH = 1.5;

    private final DiagramCanvas canvas;
    private EdgeView edge;
    private Point at;

    EdgeKeys(DiagramCanvas canvas) {
        this.canvas = canvas;
    }

    /** The only element that is selected, if it is an edge; else null. */
    private EdgeView selected() {
        List<ElementView> views = canvas.selectedViews();
        return views.size() == 1 && views.getFirst() instanceof EdgeView only ? only : null;
    }

    private DiagramLayout layout() {
        return canvas.diagram().layout();
    }

    /** The middles of the pieces, from the source to the target. */
    private List<Point> pieces(EdgeView of) {
        List<Point> points = new Routes(layout()).points(of);
        List<Point> pieces = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            pieces.add(new Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2));
            if (i < points.size() - 1 && !Geometry.isOrthogonal(of, layout())) {
                pieces.add(b);
            }
        }
        return pieces;
    }

    /** Makes the next piece active; at first the middle one. False if no edge alone is selected. */
    boolean next() {
        EdgeView now = selected();
        if (now == null) {
            return false;
        }
        List<Point> pieces = pieces(now);
        int index = now == edge && at != null ? (nearest(pieces) + 1) % pieces.size() : pieces.size() / 2;
        activate(now, pieces.get(index));
        return true;
    }

    private int nearest(List<Point> pieces) {
        int nearest = 0;
        for (int i = 1; i < pieces.size(); i++) {
            if (pieces.get(i).distance(at) < pieces.get(nearest).distance(at)) {
                nearest = i;
            }
        }
        return nearest;
    }

    private void activate(EdgeView of, Point piece) {
        edge = of;
        at = piece;
        canvas.viewer().getControl().redraw();
    }

    /** Moves the active piece. False if no edge alone is selected. */
    boolean move(int dx, int dy) {
        EdgeView now = selected();
        if (now == null) {
            return false;
        }
        if (now != edge || at == null) {
            next();
        }
        Point from = pieces(now).get(nearest(pieces(now)));
        Point to = from.plus(dx, dy);
        Bends.Hit hit = Bends.at(layout(), now, from, REACH);
        if (Geometry.isOrthogonal(now, layout()) && isAlong(now, hit.segment(), dx)) {
            return true;
        }
        canvas.diagram().change(Messages.Layout_reroute, () -> {
            if (hit.bend() >= 0) {
                Bends.move(layout(), now, hit.bend(), to);
            } else {
                Bends.pull(layout(), now, hit.segment(), to);
            }
        });
        at = to;
        List<Point> pieces = pieces(now);
        activate(now, pieces.get(nearest(pieces)));
        return true;
    }

    /** True if a step goes along a segment, which moves nothing. */
    private boolean isAlong(EdgeView of, int segment, int dx) {
        List<Point> points = new Routes(layout()).points(of);
        Point a = points.get(segment);
        Point b = points.get(segment + 1);
        boolean upright = Math.abs(a.x() - b.x()) < Math.abs(a.y() - b.y());
        return upright == (dx == 0);
    }

    /** The middle of the active piece while its edge is selected; else null. */
    Point active() {
        return edge != null && selected() == edge ? at : null;
    }
}
