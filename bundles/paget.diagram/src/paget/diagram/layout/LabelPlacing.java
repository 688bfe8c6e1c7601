package paget.diagram.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import paget.diagram.layout.Metrics.Size;
import paget.diagram.view.EdgeView;
import paget.diagram.view.Look;
import paget.diagram.view.NodeView;

/** Finds places for the labels of edges where they cover neither nodes nor other labels, if there is room. */
final class LabelPlacing {

    private static final double GAP = 2;
    private static final double BESIDE = 4;
    private static final double CLEAR = 1;
    /** What a pixel from the usual place costs. */
    private static final double FAR = 0.15;
    private static final double BELOW = 3;
    private static final double ON_LINE = 6;
    private static final double COVERED = 0.1;
    private static final double OWN_LINE = 0.3;
    private static final double[] SHARES = { 0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82 };
    private static final double[] FROM_END = { 0, 8, 16, 28, 40 };

    private final Obstacles obstacles;

    LabelPlacing(Obstacles obstacles) {
        this.obstacles = obstacles;
    }

    /** How far the labels are moved from their usual places; those that a user has moved stay. */
    Map<String, Point> place(EdgeView edge, EdgePlace place, List<Point> way) {
        Map<String, Point> found = new HashMap<>();
        place.labels().forEach((name, offset) -> {
            if (place.byHand().contains(name)) {
                found.put(name, offset);
            }
        });
        Map<String, Bounds> taken = new HashMap<>();
        for (Map.Entry<String, Look.Label> text : LabelBoxes.texts(edge).entrySet()) {
            String name = text.getKey();
            if (!found.containsKey(name)) {
                Point usual = Routes.usual(way, name);
                Bounds best = new Search(edge, way, usual, taken).best(name, Metrics.label(text.getValue()));
                found.put(name, new Point(best.center().x() - usual.x(), best.center().y() - usual.y()));
                taken.put(name, best);
            }
        }
        return found;
    }

    /** The search for one label's place. */
    private final class Search {
        private final EdgeView edge;
        private final List<Point> way;
        private final Point usual;
        private final Map<String, Bounds> others;
        private Bounds best;
        private double least = Double.POSITIVE_INFINITY;

        Search(EdgeView edge, List<Point> way, Point usual, Map<String, Bounds> others) {
            this.edge = edge;
            this.way = way;
            this.usual = usual;
            this.others = others;
        }

        Bounds best(String name, Size size) {
            double length = Routes.length(way);
            if (name.equals("center")) {
                for (double share : SHARES) {
                    around(length * share, size);
                }
                double before = 0;
                for (int i = 1; i < way.size(); i++) {
                    double part = way.get(i - 1).distance(way.get(i));
                    around(before + part / 2, size);
                    before += part;
                }
            } else {
                boolean begin = name.equals("begin");
                double first = way.get(begin ? 0 : way.size() - 1).distance(way.get(begin ? 1 : way.size() - 2));
                double usually = Math.min(Math.min(length / 4, 26), Math.max(first / 2, size.width() / 2 + GAP));
                for (double further : FROM_END) {
                    double at = Math.min(usually + further, length / 2);
                    around(begin ? at : length - at, size);
                }
            }
            return best;
        }

        /** Tries the places around a point of the way. */
        private void around(double along, Size size) {
            double rest = along;
            int segment = 1;
            while (segment < way.size() - 1 && rest > way.get(segment - 1).distance(way.get(segment))) {
                rest -= way.get(segment - 1).distance(way.get(segment));
                segment++;
            }
            Point a = way.get(segment - 1);
            Point b = way.get(segment);
            double share = a.distance(b) == 0 ? 0 : Math.min(1, rest / a.distance(b));
            Point at = new Point(a.x() + (b.x() - a.x()) * share, a.y() + (b.y() - a.y()) * share);
            if (Math.abs(a.x() - b.x()) < Math.abs(a.y() - b.y())) {
                attempt(at.plus(size.width() / 2 + BESIDE, 0), size, 0);
                attempt(at.plus(-size.width() / 2 - BESIDE, 0), size, BELOW);
            } else {
                attempt(at.plus(0, -size.height() / 2 - GAP), size, 0);
                attempt(at.plus(0, size.height() / 2 + GAP), size, BELOW);
            }
            attempt(at, size, ON_LINE);
        }

        private void attempt(Point middle, Size size, double preference) {
            Bounds box = LabelBoxes.around(middle, size);
            double cost = preference + FAR * middle.distance(usual);
            for (int i = 1; i < way.size(); i++) {
                Bounds line = OrthogonalRouter.segment(way.get(i - 1), way.get(i));
                if (line.overlaps(box, 0)) {
                    cost += OWN_LINE * (common(line.x(), line.right(), box.x(), box.right())
                            + common(line.y(), line.bottom(), box.y(), box.bottom()));
                }
            }
            for (Bounds other : others.values()) {
                cost += area(other, box);
            }
            if (cost < least) {
                double[] sum = { cost };
                obstacles.near(new Bounds(box.x() - CLEAR, box.y() - CLEAR, box.width() + 2 * CLEAR, box.height() + 2 * CLEAR), each -> {
                    boolean passable = each.owner() == edge
                            || each.owner() instanceof NodeView node && EdgeObstacles.isOpen(node);
                    sum[0] += passable ? 0 : COVERED * each.cost() * area(each.area(), box);
                });
                if (sum[0] < least) {
                    least = sum[0];
                    best = box;
                }
            }
        }
    }

    private static double area(Bounds one, Bounds other) {
        return common(one.x(), one.right(), other.x(), other.right()) * common(one.y(), one.bottom(), other.y(), other.bottom());
    }

    private static double common(double from, double to, double otherFrom, double otherTo) {
        return Math.max(0, Math.min(to, otherTo) - Math.max(from, otherFrom));
    }
}
