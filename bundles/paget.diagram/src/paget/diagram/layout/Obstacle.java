package paget.diagram.layout;

import paget.diagram.view.ElementView;

/**
 * A rectangle that ways should keep out of.
 *
 * @param area  the rectangle with what ways keep clear of it
 * @param cost  what each pixel of a way inside costs, beside its length
 * @param apart how far outside the area a way goes past it
 * @param owner the node that lies there, or the edge whose line or label does; null for a label of a node
 */
record Obstacle(Bounds area, double cost, double apart, ElementView owner) {

    /** The length of a level or upright segment inside. */
    double inside(double x1, double y1, double x2, double y2) {
        double left = Math.min(x1, x2);
        double right = Math.max(x1, x2);
        double top = Math.min(y1, y2);
        double bottom = Math.max(y1, y2);
        if (left >= area.right() || right <= area.x() || top >= area.bottom() || bottom <= area.y()) {
            return 0;
        }
        return Math.min(right, area.right()) - Math.max(left, area.x()) + Math.min(bottom, area.bottom())
                - Math.max(top, area.y());
    }
}
