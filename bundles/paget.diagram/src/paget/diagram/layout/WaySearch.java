package paget.diagram.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

import paget.diagram.layout.Port.Side;

/**
 * The cheapest way of level and upright segments between two sets of ports among obstacles: A* on the lines that pass
 * the obstacles' sides and the ports. A state is a crossing of two lines with the direction in which it was reached.
 */
final class WaySearch {

    /** What a bend costs, in pixels. */
    static final double BEND = 30;
    /** Of ways that cost the same, the one whose cross segments are halfway between the nodes is better. */
    private static final double OFF_MIDDLE = 0.02;
    private static final double SAME = 0.01;
    private static final Side[] SIDES = Side.values();
    private static final int DIRECTIONS = SIDES.length;

    private final List<Port> from;
    private final List<Port> to;
    private final double[] xs;
    private final double[] ys;
    private final Point middle;
    /** What it costs to go right, or down, from a crossing to the next. */
    private final double[] right;
    private final double[] down;
    private final double[] costs;
    private final int[] before;
    private final Bounds goal;
    private final double haste;

    /**
     * @param middle a point through which cross segments go best
     * @param haste  1 for the cheapest way; more to look at fewer others, for a way that costs at most so many times more
     */
    WaySearch(List<Port> from, List<Port> to, Point middle, Collection<Obstacle> obstacles, double haste) {
        this.haste = haste;
        this.from = from;
        this.to = to;
        this.middle = middle;
        this.xs = lines(obstacles, true);
        this.ys = lines(obstacles, false);
        this.right = new double[xs.length * ys.length];
        this.down = new double[xs.length * ys.length];
        this.costs = new double[xs.length * ys.length * DIRECTIONS];
        this.before = new int[costs.length];
        Bounds ends = null;
        for (Port port : to) {
            ends = Bounds.union(ends, new Bounds(port.out().x(), port.out().y(), 0, 0));
        }
        this.goal = ends;
        measure(obstacles);
    }

    private double[] lines(Collection<Obstacle> obstacles, boolean upright) {
        double[] found = new double[2 * obstacles.size() + from.size() + to.size() + 1];
        int count = 0;
        found[count++] = upright ? middle.x() : middle.y();
        for (Port port : from) {
            found[count++] = upright ? port.out().x() : port.out().y();
        }
        for (Port port : to) {
            found[count++] = upright ? port.out().x() : port.out().y();
        }
        for (Obstacle obstacle : obstacles) {
            Bounds area = obstacle.area();
            found[count++] = (upright ? area.x() : area.y()) - obstacle.apart();
            found[count++] = (upright ? area.right() : area.bottom()) + obstacle.apart();
        }
        Arrays.sort(found);
        int kept = 0;
        for (double line : found) {
            if (kept == 0 || line - found[kept - 1] > SAME) {
                found[kept++] = line;
            }
        }
        return Arrays.copyOf(found, kept);
    }

    private static int line(double[] lines, double at) {
        int found = Arrays.binarySearch(lines, at);
        int above = found >= 0 ? found : -found - 1;
        return above > 0 && (above == lines.length || at - lines[above - 1] < lines[above] - at) ? above - 1 : above;
    }

    private void measure(Collection<Obstacle> obstacles) {
        for (int row = 0; row < ys.length; row++) {
            for (int column = 0; column < xs.length; column++) {
                int at = row * xs.length + column;
                right[at] = column + 1 < xs.length ? xs[column + 1] - xs[column] : Double.POSITIVE_INFINITY;
                down[at] = row + 1 < ys.length ? ys[row + 1] - ys[row] : Double.POSITIVE_INFINITY;
            }
        }
        for (Obstacle obstacle : obstacles) {
            Bounds area = obstacle.area();
            int left = Math.max(0, firstAfter(xs, area.x()) - 1);
            int top = Math.max(0, firstAfter(ys, area.y()) - 1);
            for (int row = top; row < ys.length && ys[row] < area.bottom(); row++) {
                for (int column = left; column < xs.length && xs[column] < area.right(); column++) {
                    int at = row * xs.length + column;
                    if (column + 1 < xs.length) {
                        right[at] += obstacle.cost() * obstacle.inside(xs[column], ys[row], xs[column + 1], ys[row]);
                    }
                    if (row + 1 < ys.length) {
                        down[at] += obstacle.cost() * obstacle.inside(xs[column], ys[row], xs[column], ys[row + 1]);
                    }
                }
            }
        }
    }

    private static int firstAfter(double[] lines, double at) {
        int found = Arrays.binarySearch(lines, at);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The corners of the way, both ends included. */
    List<Point> find() {
        Arrays.fill(costs, Double.POSITIVE_INFINITY);
        WayFrontier frontier = new WayFrontier();
        for (Port port : from) {
            int state = crossing(port) * DIRECTIONS + port.side().ordinal();
            reach(state, -1, port.cost() + port.stub(), frontier);
        }
        int last = -1;
        Port end = null;
        double best = Double.POSITIVE_INFINITY;
        int[] arrivals = to.stream().mapToInt(this::crossing).toArray();
        boolean[] done = new boolean[costs.length];
        while (!frontier.isEmpty()) {
            int state = frontier.poll();
            if (done[state]) {
                continue;
            }
            done[state] = true;
            if (costs[state] + haste * rest(state) >= best) {
                break;
            }
            for (int i = 0; i < arrivals.length; i++) {
                double whole = arrivals[i] == state / DIRECTIONS ? arrival(state, to.get(i)) : best;
                if (whole < best) {
                    best = whole;
                    last = state;
                    end = to.get(i);
                }
            }
            expand(state, frontier);
        }
        return corners(last, end);
    }

    private int crossing(Port port) {
        return line(ys, port.out().y()) * xs.length + line(xs, port.out().x());
    }

    private void reach(int state, int previous, double cost, WayFrontier frontier) {
        if (cost < costs[state]) {
            costs[state] = cost;
            before[state] = previous;
            frontier.add(cost + haste * rest(state), state);
        }
    }

    /** At least what is still to come: the way on, a bend towards an end that lies aside, two towards one that lies behind. */
    private double rest(int state) {
        double x = xs[state / DIRECTIONS % xs.length];
        double y = ys[state / DIRECTIONS / xs.length];
        double across = Math.max(0, goal.x() - x) - Math.max(0, x - goal.right());
        double along = Math.max(0, goal.y() - y) - Math.max(0, y - goal.bottom());
        Side heading = SIDES[state % DIRECTIONS];
        boolean behind = across * heading.dx + along * heading.dy < 0;
        boolean aside = heading.isLevel() ? along != 0 : across != 0;
        return Math.abs(across) + Math.abs(along) + (behind ? 2 * BEND : aside ? BEND : 0);
    }

    private double arrival(int state, Port port) {
        Side heading = SIDES[state % DIRECTIONS];
        if (heading == port.side()) {
            return Double.POSITIVE_INFINITY;
        }
        return costs[state] + port.cost() + port.stub() + (heading == port.side().opposite() ? 0 : BEND);
    }

    private void expand(int state, WayFrontier frontier) {
        int crossing = state / DIRECTIONS;
        int column = crossing % xs.length;
        int row = crossing / xs.length;
        Side heading = SIDES[state % DIRECTIONS];
        for (Side next : SIDES) {
            int toColumn = column + next.dx;
            int toRow = row + next.dy;
            if (next == heading.opposite() || toColumn < 0 || toColumn >= xs.length || toRow < 0 || toRow >= ys.length) {
                continue;
            }
            int target = toRow * xs.length + toColumn;
            double step = next.isLevel() ? right[Math.min(crossing, target)] : down[Math.min(crossing, target)];
            if (next != heading) {
                step += BEND + OFF_MIDDLE * (next.isLevel() ? Math.abs(ys[row] - middle.y()) : Math.abs(xs[column] - middle.x()));
            }
            reach(target * DIRECTIONS + next.ordinal(), state, costs[state] + step, frontier);
        }
    }

    private List<Point> corners(int last, Port end) {
        List<Point> way = new ArrayList<>();
        way.add(end.at());
        int first = last;
        for (int state = last; state >= 0; state = before[state]) {
            int crossing = state / DIRECTIONS;
            way.add(new Point(xs[crossing % xs.length], ys[crossing / xs.length]));
            first = state;
        }
        int begin = first;
        way.add(from.stream().filter(port -> crossing(port) * DIRECTIONS + port.side().ordinal() == begin)
                .min((a, b) -> Double.compare(a.cost(), b.cost())).orElseThrow().at());
        Collections.reverse(way);
        return straightened(way);
    }

    /** A way without the points at which it goes straight on. */
    static List<Point> straightened(List<Point> way) {
        List<Point> points = new ArrayList<>(way);
        for (int i = points.size() - 2; i > 0; i--) {
            Point a = points.get(i - 1);
            Point at = points.get(i);
            Point b = points.get(i + 1);
            boolean upright = Math.abs(a.x() - at.x()) < SAME && Math.abs(at.x() - b.x()) < SAME;
            boolean level = Math.abs(a.y() - at.y()) < SAME && Math.abs(at.y() - b.y()) < SAME;
            if (upright || level) {
                points.remove(i);
            }
        }
        return points;
    }
}
