package paget.engine.agents.internal;

import java.util.Arrays;
import java.util.stream.IntStream;

import paget.sim.tissue.Point;
import paget.sim.tissue.Region;

/** Regions on a grid and distances from them. */
final class Shapes {

    private final Grid grid;

    Shapes(Grid grid) {
        this.grid = grid;
    }

    /**
     * Grid cells whose centres lie in a region, in order; the one grid cell around the region's middle when there is
     * no such centre, so that what is smaller than a grid cell is not lost.
     */
    int[] voxels(Region region) {
        if (region instanceof Region.Everywhere) {
            return IntStream.range(0, grid.size).toArray();
        }
        double[] low = new double[3];
        double[] high = new double[3];
        bounds(region, low, high);
        int[] found = new int[grid.size];
        int count = 0;
        for (int z = grid.cellZ(low[2]); z <= grid.cellZ(high[2]); z++) {
            for (int y = grid.cellY(low[1]); y <= grid.cellY(high[1]); y++) {
                for (int x = grid.cellX(low[0]); x <= grid.cellX(high[0]); x++) {
                    int v = x + grid.nx * (y + grid.ny * z);
                    if (region.contains(grid.centreX(v), grid.centreY(v), grid.centreZ(v))) {
                        found[count++] = v;
                    }
                }
            }
        }
        if (count == 0) {
            Point middle = middle(region);
            found[count++] = grid.index(middle.x(), middle.y(), middle.z());
        }
        return Arrays.copyOf(found, count);
    }

    private Point middle(Region region) {
        return switch (region) {
            case Region.Box box -> new Point((box.lower().x() + box.upper().x()) / 2,
                    (box.lower().y() + box.upper().y()) / 2, (box.lower().z() + box.upper().z()) / 2);
            case Region.Ball ball -> ball.centre();
            case Region.Everywhere everywhere -> new Point(grid.width / 2, grid.height / 2, grid.depth / 2);
        };
    }

    /**
     * Distance of a place from the surface of a region, negative inside, and the outward unit normal there.
     * A region that is everywhere has no surface: −∞.
     *
     * @param out receives the normal
     */
    double distance(Region region, double x, double y, double z, double[] out) {
        out[0] = 0;
        out[1] = 0;
        out[2] = 0;
        return switch (region) {
            case Region.Everywhere everywhere -> Double.NEGATIVE_INFINITY;
            case Region.Ball ball -> fromBall(ball, x, y, z, out);
            case Region.Box box -> fromBox(box, x, y, z, out);
        };
    }

    private double fromBall(Region.Ball ball, double x, double y, double z, double[] out) {
        double dx = x - ball.centre().x();
        double dy = y - ball.centre().y();
        double dz = grid.dimensions == 2 ? 0 : z - ball.centre().z();
        double r = Math.sqrt(dx * dx + dy * dy + dz * dz);
        if (r == 0) {
            out[0] = 1;
        } else {
            out[0] = dx / r;
            out[1] = dy / r;
            out[2] = dz / r;
        }
        return r - ball.radius();
    }

    private double fromBox(Region.Box box, double x, double y, double z, double[] out) {
        double[] place = {x, y, z};
        double[] lower = {box.lower().x(), box.lower().y(), box.lower().z()};
        double[] upper = {box.upper().x(), box.upper().y(), box.upper().z()};
        double outside = 0;
        double nearest = Double.NEGATIVE_INFINITY;
        int nearestAxis = 0;
        double nearestSide = 1;
        for (int axis = 0; axis < grid.dimensions; axis++) {
            double below = lower[axis] - place[axis];
            double above = place[axis] - upper[axis];
            double over = Math.max(below, above);
            double side = above >= below ? 1 : -1;
            if (over > 0) {
                out[axis] = side * over;
                outside += over * over;
            }
            if (over > nearest) {
                nearest = over;
                nearestAxis = axis;
                nearestSide = side;
            }
        }
        if (outside > 0) {
            double distance = Math.sqrt(outside);
            for (int axis = 0; axis < 3; axis++) {
                out[axis] /= distance;
            }
            return distance;
        }
        out[nearestAxis] = nearestSide;
        return nearest;
    }

    /** The corners of the smallest box in the domain that holds the region's part of it. */
    private void bounds(Region region, double[] low, double[] high) {
        high[0] = grid.width;
        high[1] = grid.height;
        high[2] = grid.depth;
        switch (region) {
            case Region.Everywhere everywhere -> {
                // the domain is the bounding box
            }
            case Region.Ball ball -> {
                double[] centre = {ball.centre().x(), ball.centre().y(), ball.centre().z()};
                for (int axis = 0; axis < 3; axis++) {
                    low[axis] = Math.max(low[axis], centre[axis] - ball.radius());
                    high[axis] = Math.min(high[axis], centre[axis] + ball.radius());
                }
            }
            case Region.Box box -> {
                double[] lower = {box.lower().x(), box.lower().y(), box.lower().z()};
                double[] upper = {box.upper().x(), box.upper().y(), box.upper().z()};
                for (int axis = 0; axis < 3; axis++) {
                    low[axis] = Math.max(low[axis], lower[axis]);
                    high[axis] = Math.min(high[axis], upper[axis]);
                }
            }
        }
    }

    /**
     * A uniformly distributed place in a region and in the domain: by trial in the region's bounding box, the middle of
     * the region when none of many trials hits.
     *
     * @param number numbers of this purpose and id are used from here on
     */
    void place(Region region, long key, long id, int purpose, long step, int number, double[] out) {
        double[] low = new double[3];
        double[] high = new double[3];
        bounds(region, low, high);
        int trials = 256;
        for (int trial = 0; trial < trials; trial++) {
            for (int axis = 0; axis < 3; axis++) {
                double u = Draws.uniform(key, id, purpose, step, number + 3 * trial + axis);
                out[axis] = axis < grid.dimensions ? low[axis] + u * (high[axis] - low[axis]) : 0;
            }
            if (region.contains(out[0], out[1], out[2])) {
                return;
            }
        }
        Point middle = middle(region);
        out[0] = grid.inside(middle.x(), 0);
        out[1] = grid.inside(middle.y(), 1);
        out[2] = grid.inside(middle.z(), 2);
    }
}
