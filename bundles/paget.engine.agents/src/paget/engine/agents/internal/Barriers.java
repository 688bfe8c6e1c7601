package paget.engine.agents.internal;

import java.util.List;
import java.util.stream.IntStream;

import paget.sim.tissue.Barrier;
import paget.sim.tissue.Region;

/**
 * Walls of a tissue. The integrity w of each grid cell of a wall wears down by dw/dt = −κ·c·w with the protease level c
 * there. Where w is above its threshold, cells are pushed off the wall and cannot go into it.
 */
final class Barriers {

    private final Grid grid;
    private final Shapes shapes;
    private final List<Barrier> barriers;
    private final int[][] voxels;
    private final int[] protease;
    /** Integrity of each barrier in each grid cell, 0 outside the barrier. */
    final double[][] integrity;

    Barriers(Grid grid, Shapes shapes, List<Barrier> barriers, List<String> fieldIds) {
        this.grid = grid;
        this.shapes = shapes;
        this.barriers = barriers;
        voxels = new int[barriers.size()][];
        protease = new int[barriers.size()];
        integrity = new double[barriers.size()][grid.size];
        for (int b = 0; b < voxels.length; b++) {
            Barrier barrier = barriers.get(b);
            voxels[b] = covered(barrier.region());
            protease[b] = fieldIds.indexOf(barrier.protease());
            for (int v : voxels[b]) {
                integrity[b][v] = barrier.integrity();
            }
        }
    }

    /** Grid cells that a wall touches, however thin it is. */
    private int[] covered(Region region) {
        double[] normal = new double[3];
        double reach = Math.sqrt(grid.hx * grid.hx + grid.hy * grid.hy
                + (grid.dimensions == 3 ? grid.hz * grid.hz : 0)) / 2;
        return IntStream.range(0, grid.size)
                .filter(v -> shapes.distance(region, grid.centreX(v), grid.centreY(v), grid.centreZ(v),
                        normal) <= reach)
                .toArray();
    }

    /** Grid cells of a barrier. */
    int[] voxels(int barrier) {
        return voxels[barrier];
    }

    boolean isEmpty() {
        return voxels.length == 0;
    }

    /** Wears the walls down for a time. */
    void wear(Fields fields, double time) {
        for (int b = 0; b < voxels.length; b++) {
            double rate = barriers.get(b).degradation();
            if (protease[b] < 0 || rate == 0) {
                continue;
            }
            double[] level = fields.level[protease[b]];
            double[] w = integrity[b];
            for (int v : voxels[b]) {
                w[v] = LocalRates.relax(w[v], 0, rate * level[v], time);
            }
        }
    }

    /** Mean integrity of a barrier over its grid cells. */
    double mean(int b) {
        double sum = 0;
        for (int v : voxels[b]) {
            sum += integrity[b][v];
        }
        return voxels[b].length == 0 ? 0 : sum / voxels[b].length;
    }

    private boolean isIntact(int b, double x, double y, double z) {
        return integrity[b][grid.index(x, y, z)] > barriers.get(b).threshold();
    }

    /** Adds the push of all walls on a cell: strength·(1 − d/radius) at distance d from a wall, full inside it. */
    void push(double x, double y, double z, double radius, double strength, double[] velocity, double[] normal) {
        for (int b = 0; b < voxels.length; b++) {
            double d = shapes.distance(barriers.get(b).region(), x, y, z, normal);
            if (d >= radius || d == Double.NEGATIVE_INFINITY
                    || !isIntact(b, x - d * normal[0], y - d * normal[1], z - d * normal[2])) {
                continue;
            }
            double speed = strength * Math.min(1, 1 - d / radius);
            for (int axis = 0; axis < 3; axis++) {
                velocity[axis] += speed * normal[axis];
            }
        }
    }

    /** Brings a place that lies in an intact part of a wall back to the wall's surface. */
    void stop(double[] place, double[] normal) {
        for (int b = 0; b < voxels.length; b++) {
            double d = shapes.distance(barriers.get(b).region(), place[0], place[1], place[2], normal);
            if (d < 0 && d != Double.NEGATIVE_INFINITY && isIntact(b, place[0], place[1], place[2])) {
                place[0] = grid.inside(place[0] - d * normal[0], 0);
                place[1] = grid.inside(place[1] - d * normal[1], 1);
                place[2] = grid.dimensions == 2 ? 0 : grid.inside(place[2] - d * normal[2], 2);
            }
        }
    }

    /** Whether the middle of a grid cell lies in an intact part of a wall: no site for cells. */
    boolean closes(int voxel) {
        double x = grid.centreX(voxel);
        double y = grid.centreY(voxel);
        double z = grid.centreZ(voxel);
        for (int b = 0; b < voxels.length; b++) {
            if (barriers.get(b).region().contains(x, y, z) && isIntact(b, x, y, z)) {
                return true;
            }
        }
        return false;
    }
}
