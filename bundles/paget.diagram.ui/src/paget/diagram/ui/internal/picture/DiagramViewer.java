package paget.diagram.ui.internal.picture;

import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;

/** The viewer of GEF with the picture as its lowest layer. */
public final class DiagramViewer extends ScrollingGraphicalViewer {

    private static final double[] ZOOMS = { 0.05, 0.1, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4, 6, 8 };

    private CanvasSystem system;
    private PictureLayer layer;
    private ZoomManager zoom;

    @Override
    protected LightweightSystem createLightweightSystem() {
        system = new CanvasSystem();
        layer = new PictureLayer(system::current);
        return system;
    }

    /** Makes the root with its layers; to be called once, after the control was made. */
    public void createRoot() {
        Root root = new Root();
        root.addLowest(layer);
        setRootEditPart(root);
        zoom = root.getZoomManager();
        zoom.setZoomLevels(ZOOMS);
        zoom.setZoomAnimationStyle(ZoomManager.ANIMATE_NEVER);
        zoom.addZoomListener(layer::setZoom);
    }

    /** The root with the picture's layer below all others. */
    @SuppressWarnings("unchecked") // GEF 3.2 adapts without type parameters.
    private static final class Root extends ScalableFreeformRootEditPart {
        void addLowest(PictureLayer layer) {
            getScaledLayers().add(layer, "paget.picture", 0);
        }
    }

    public PictureLayer picture() {
        return layer;
    }

    public ZoomManager zoom() {
        return zoom;
    }

    /** A point of the canvas in the diagram's coordinates. */
    public Point toDiagram(int x, int y) {
        Point point = new Point(x, y);
        layer.translateToRelative(point);
        return point;
    }

    /** A point of the diagram on the canvas. */
    public Point toCanvas(double x, double y) {
        Point point = new Point((int) Math.round(x), (int) Math.round(y));
        layer.translateToAbsolute(point);
        return point;
    }

    /** Changes the zoom so that the point of the diagram below the mouse stays there. */
    public void zoomAt(int x, int y, double wanted) {
        double factor = Math.clamp(wanted, zoom.getMinZoom(), zoom.getMaxZoom());
        Point before = toDiagram(x, y);
        zoom.setZoom(factor);
        getFigureCanvas().getViewport().validate();
        Point now = toCanvas(before.x, before.y);
        Point view = zoom.getViewport().getViewLocation();
        zoom.setViewLocation(new Point(view.x + now.x - x, view.y + now.y - y));
    }
}
