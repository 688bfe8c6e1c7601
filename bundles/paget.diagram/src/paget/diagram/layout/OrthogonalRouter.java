package paget.diagram.layout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds ways of level and upright segments around obstacles. It begins without obstacles and takes in those that the
 * cheapest way meets until it meets no others, so that the way is the cheapest of all and few obstacles are looked at.
 * The result depends on nothing but its arguments.
 */
final class OrthogonalRouter {

    private final Obstacles obstacles;
    private final Effort effort;

    /** How much time a way is worth. After so many rounds or obstacles the best way found until then is taken. */
    enum Effort {
        /** The cheapest way. */
        FULL(1, 16, 64),
        /** One of few ways in a large diagram; it may cost half as much again. */
        SWIFT(1.5, 10, 48),
        /** One of thousands. */
        ROUGH(2, 6, 24);

        private final double haste;
        private final int rounds;
        private final int most;

        Effort(double haste, int rounds, int most) {
            this.haste = haste;
            this.rounds = rounds;
            this.most = most;
        }
    }

    OrthogonalRouter(Obstacles obstacles, Effort effort) {
        this.obstacles = obstacles;
        this.effort = effort;
    }

    /**
     * The corners of the cheapest way found, both ends included.
     *
     * @param own     obstacles that count from the beginning: what the way leads from and to
     * @param middle  a point through which cross segments go best
     * @param ignored obstacles that do not count
     */
    List<Point> route(List<Port> from, List<Port> to, List<Obstacle> own, Point middle, Predicate<Obstacle> ignored) {
        List<Port> starts = weighed(from, ignored);
        List<Port> ends = weighed(to, ignored);
        Set<Obstacle> met = new LinkedHashSet<>(own);
        List<Point> best = List.of();
        double least = Double.POSITIVE_INFINITY;
        for (int round = 0; round < effort.rounds && met.size() <= effort.most; round++) {
            List<Point> way = new WaySearch(starts, ends, middle, met, effort.haste).find();
            double cost = cost(way, own, ignored);
            if (cost < least) {
                least = cost;
                best = way;
            }
            if (!met.addAll(meets(way, ignored))) {
                break;
            }
        }
        return best;
    }

    /** Ports that cost more where something lies before them. */
    private List<Port> weighed(List<Port> ports, Predicate<Obstacle> ignored) {
        return ports.stream().map(port -> port.dearer(through(port.at(), port.out(), ignored))).toList();
    }

    /** The obstacles that a way passes through. */
    List<Obstacle> meets(List<Point> way, Predicate<Obstacle> ignored) {
        Set<Obstacle> found = new LinkedHashSet<>();
        for (int i = 1; i < way.size(); i++) {
            obstacles.near(segment(way.get(i - 1), way.get(i)), each -> {
                if (!ignored.test(each)) {
                    found.add(each);
                }
            });
        }
        return new ArrayList<>(found);
    }

    /** What a way costs: its length, its bends and what it passes through. */
    double cost(List<Point> way, List<Obstacle> own, Predicate<Obstacle> ignored) {
        double cost = (way.size() - 2) * WaySearch.BEND;
        for (int i = 1; i < way.size(); i++) {
            Point a = way.get(i - 1);
            Point b = way.get(i);
            cost += a.distance(b) + through(a, b, ignored);
            for (Obstacle each : own) {
                cost += each.cost() * each.inside(a.x(), a.y(), b.x(), b.y());
            }
        }
        return cost;
    }

    private double through(Point a, Point b, Predicate<Obstacle> ignored) {
        double[] cost = { 0 };
        obstacles.near(segment(a, b), each -> {
            if (!ignored.test(each)) {
                cost[0] += each.cost() * each.inside(a.x(), a.y(), b.x(), b.y());
            }
        });
        return cost[0];
    }

    static Bounds segment(Point a, Point b) {
        return new Bounds(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()));
    }
}
