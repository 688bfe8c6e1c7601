package paget.diagram.ui.internal.parts;

import org.eclipse.draw2d.AbstractRouter;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.geometry.PointList;

import paget.diagram.layout.Point;
import paget.diagram.layout.Routes;

/** Gives the figures of edges the ways that the picture shows. */
final class WayRouter extends AbstractRouter {

    private final PartContext context;

    WayRouter(PartContext context) {
        this.context = context;
    }

    @Override
    public void route(Connection connection) {
        PointList points = new PointList();
        if (connection instanceof EdgeFigure figure) {
            for (Point point : new Routes(context.diagram().layout()).points(figure.edge())) {
                points.addPoint((int) Math.round(point.x()), (int) Math.round(point.y()));
            }
        } else {
            points.addPoint(getStartPoint(connection));
            points.addPoint(getEndPoint(connection));
            connection.translateToRelative(points);
        }
        connection.setPoints(points);
    }
}
