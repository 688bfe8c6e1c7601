package paget.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Rectangles by where they are, so that those near a line are found without looking at all. */
final class Obstacles {

    private static final double CELL = 160;

    private final Map<Long, List<Obstacle>> cells = new HashMap<>();

    private static int cell(double at) {
        return (int) Math.floor(at / CELL);
    }

    private static long key(int column, int row) {
        return ((long) column << 32) ^ (row & 0xffffffffL);
    }

    void add(Obstacle obstacle) {
        Bounds area = obstacle.area();
        for (int column = cell(area.x()); column <= cell(area.right()); column++) {
            for (int row = cell(area.y()); row <= cell(area.bottom()); row++) {
                cells.computeIfAbsent(key(column, row), unused -> new ArrayList<>(4)).add(obstacle);
            }
        }
    }

    void remove(Obstacle obstacle) {
        Bounds area = obstacle.area();
        for (int column = cell(area.x()); column <= cell(area.right()); column++) {
            for (int row = cell(area.y()); row <= cell(area.bottom()); row++) {
                cells.getOrDefault(key(column, row), new ArrayList<>()).remove(obstacle);
            }
        }
    }

    /** Names each obstacle that has a common area with a rectangle once; the rectangle may be a line or a point. */
    void near(Bounds place, Consumer<Obstacle> found) {
        for (int column = cell(place.x()); column <= cell(place.right()); column++) {
            for (int row = cell(place.y()); row <= cell(place.bottom()); row++) {
                List<Obstacle> here = cells.get(key(column, row));
                for (int i = 0; here != null && i < here.size(); i++) {
                    Obstacle each = here.get(i);
                    boolean first = column == Math.max(cell(each.area().x()), cell(place.x()))
                            && row == Math.max(cell(each.area().y()), cell(place.y()));
                    if (first && each.area().overlaps(place, 0)) {
                        found.accept(each);
                    }
                }
            }
        }
    }
}
