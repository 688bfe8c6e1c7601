package paget.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import paget.diagram.layout.OrthogonalRouter.Effort;
import paget.diagram.layout.Port.Side;

/** Ways among rectangles, without a diagram. */
class OrthogonalRouterTest {

    private static final double NODE = 40;
    private static final Point MIDDLE = new Point(150, 50);

    private final Obstacles obstacles = new Obstacles();

    private void put(double x, double y, double width, double height, double cost) {
        obstacles.add(new Obstacle(new Bounds(x, y, width, height), cost, 6, null));
    }

    private List<Point> way(Port from, Port to) {
        return new OrthogonalRouter(obstacles, Effort.FULL).route(List.of(from), List.of(to), List.of(), MIDDLE, each -> false);
    }

    private static Port right(double x, double y) {
        return new Port(new Point(x, y), Side.RIGHT, 10, 0);
    }

    private static Port left(double x, double y) {
        return new Port(new Point(x, y), Side.LEFT, 10, 0);
    }

    private static List<Point> points(double... coordinates) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < coordinates.length; i += 2) {
            points.add(new Point(coordinates[i], coordinates[i + 1]));
        }
        return points;
    }

    @Test
    void straightWhereNothingIsInTheWay() {
        assertEquals(points(0, 50, 300, 50), way(right(0, 50), left(300, 50)));
    }

    @Test
    void halfwayBetweenNodesAtOtherHeights() {
        assertEquals(points(0, 0, 150, 0, 150, 100, 300, 100), way(right(0, 0), left(300, 100)));
    }

    /** 10 pixels around: the node from 40 to 70 costs two bends on either side, and below is nearer than above. */
    @Test
    void aroundANodeOnTheShorterSide() {
        put(100, 20, 50, 50, NODE);
        assertEquals(76, way(right(0, 50), left(300, 50)).stream().mapToDouble(Point::y).max().orElseThrow());
        put(100, 70, 50, 100, NODE);
        assertEquals(14, way(right(0, 50), left(300, 50)).stream().mapToDouble(Point::y).min().orElseThrow());
    }

    /** What a node behind a node blocks is found only when the way around the first one meets it. */
    @Test
    void aroundWhatTheFirstDetourMeets() {
        put(100, 20, 50, 50, NODE);
        put(90, 72, 70, 200, NODE);
        put(90, -300, 70, 315, NODE);
        List<Point> way = way(right(0, 50), left(300, 50));
        assertEquals(List.of(), new OrthogonalRouter(obstacles, Effort.FULL).meets(way, each -> false));
    }

    /** A label costs 8 for each pixel: 20 pixels of it cost more than four bends of 30 and a small detour, 5 do not. */
    @Test
    void throughASmallSoftObstacleButAroundALargeOne() {
        put(100, 40, 5, 200, 8);
        assertEquals(points(0, 50, 300, 50), way(right(0, 50), left(300, 50)));
        put(200, 40, 40, 40, 8);
        assertEquals(6, way(right(0, 50), left(300, 50)).size());
    }

    @Test
    void aNodeThatFillsTheSpaceIsPassedAllTheSame() {
        put(100, -20_000, 50, 40_000, NODE);
        assertEquals(points(0, 50, 300, 50), way(right(0, 50), left(300, 50)));
    }

    @Test
    void neverBackIntoTheSideItLeaves() {
        List<Point> way = new OrthogonalRouter(obstacles, Effort.FULL).route(List.of(right(0, 0)), List.of(left(-200, 0)),
                List.of(new Obstacle(new Bounds(-40, -20, 40, 40), NODE, 10, null),
                        new Obstacle(new Bounds(-200, -20, 40, 40), NODE, 10, null)),
                MIDDLE, each -> false);
        assertEquals(points(0, 0, 10, 0), way.subList(0, 2));
        assertEquals(points(-210, 0, -200, 0), way.subList(way.size() - 2, way.size()));
        assertTrue(way.stream().anyMatch(each -> Math.abs(each.y()) >= 30));
    }

    /** The way is never dearer than any of many that are drawn at random, and it is the same when asked for again. */
    @Test
    void noRandomWayIsCheaper() {
        Random random = new Random(20261123);
        for (int i = 0; i < 12; i++) {
            put(40 + random.nextInt(220), random.nextInt(200) - 100, 20 + random.nextInt(50), 10 + random.nextInt(50), NODE);
        }
        Port from = right(0, 0);
        Port to = left(320, random.nextInt(100) - 50);
        OrthogonalRouter router = new OrthogonalRouter(obstacles, Effort.FULL);
        List<Point> best = way(from, to);
        double cost = router.cost(best, List.of(), each -> false);
        for (int i = 0; i < 5000; i++) {
            double x1 = 10 + random.nextInt(300);
            double x2 = 10 + random.nextInt(300);
            double y = random.nextInt(400) - 200;
            List<Point> other = WaySearch.straightened(points(0, 0, x1, 0, x1, y, x2, y, x2, to.at().y(), 320, to.at().y()));
            // Ways keep 6 pixels off what they pass, twice for each of two sides; off the middle costs at most 4 here.
            assertTrue(router.cost(other, List.of(), each -> false) >= cost - 4 * 6 - 4, () -> other + " is cheaper than " + best);
        }
        assertEquals(best, way(from, to));
    }

    /** The faster search gives a way that costs at most so many times more. */
    @Test
    void hasteCostsNoMoreThanItSays() {
        Random random = new Random(7);
        for (int i = 0; i < 40; i++) {
            put(40 + random.nextInt(600), random.nextInt(500) - 250, 20 + random.nextInt(50), 10 + random.nextInt(50), NODE);
        }
        for (int i = 0; i < 20; i++) {
            Port from = right(0, random.nextInt(400) - 200);
            Port to = left(700, random.nextInt(400) - 200);
            OrthogonalRouter exact = new OrthogonalRouter(obstacles, Effort.FULL);
            double least = exact.cost(exact.route(List.of(from), List.of(to), List.of(), MIDDLE, each -> false), List.of(), each -> false);
            List<Point> hasty = new OrthogonalRouter(obstacles, Effort.SWIFT).route(List.of(from), List.of(to), List.of(), MIDDLE, each -> false);
            assertTrue(exact.cost(hasty, List.of(), each -> false) <= 1.5 * least + 10);
        }
    }
}
