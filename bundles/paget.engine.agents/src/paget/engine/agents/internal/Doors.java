package paget.engine.agents.internal;

import java.util.Arrays;
import java.util.List;

import paget.sim.tissue.Vessel;

/** Vessels of a tissue as ways out and in. */
final class Doors {

    private final Grid grid;
    private final Shapes shapes;
    private final List<Vessel> vessels;
    /** Whether a cell in the grid cell can touch a vessel. */
    private final boolean[] near;
    /** On a lattice: the vessel of each site, −1 for none. */
    private final int[] vesselAt;
    private final int[][] sites;
    private final double shares;

    /** @param reach largest radius of cells */
    Doors(Grid grid, Shapes shapes, List<Vessel> vessels, double reach) {
        this.grid = grid;
        this.shapes = shapes;
        this.vessels = vessels;
        near = new boolean[grid.size];
        vesselAt = new int[grid.siteCapacity > 0 ? grid.size : 0];
        Arrays.fill(vesselAt, -1);
        sites = new int[vessels.size()][];
        double sum = 0;
        double half = Math.sqrt(grid.hx * grid.hx + grid.hy * grid.hy
                + (grid.dimensions == 3 ? grid.hz * grid.hz : 0)) / 2;
        double[] normal = new double[3];
        for (int d = 0; d < vessels.size(); d++) {
            sum += vessels.get(d).share();
            if (grid.siteCapacity > 0) {
                sites[d] = shapes.voxels(vessels.get(d).region());
                for (int v : sites[d]) {
                    vesselAt[v] = d;
                }
                continue;
            }
            for (int v = 0; v < grid.size; v++) {
                near[v] |= shapes.distance(vessels.get(d).region(), grid.centreX(v), grid.centreY(v),
                        grid.centreZ(v), normal) <= half + reach;
            }
        }
        shares = sum;
    }

    /** Number of the vessel that a cell touches, on a lattice the one on its site; −1 for none. */
    int touching(int voxel, double x, double y, double z, double radius) {
        if (grid.siteCapacity > 0) {
            return vesselAt[voxel];
        }
        if (!near[voxel]) {
            return -1;
        }
        double[] normal = new double[3];
        for (int d = 0; d < vessels.size(); d++) {
            if (shapes.distance(vessels.get(d).region(), x, y, z, normal) <= radius) {
                return d;
            }
        }
        return -1;
    }

    boolean isRuptured(int vessel) {
        return vessels.get(vessel).ruptured();
    }

    boolean isEmpty() {
        return vessels.isEmpty();
    }

    /** Chooses the vessel by which a cell arrives, by shares; evenly when all shares are 0. */
    int choose(double u) {
        if (!(shares > 0)) {
            return Math.min(vessels.size() - 1, (int) (u * vessels.size()));
        }
        double rest = u * shares;
        for (int d = 0; d < vessels.size(); d++) {
            rest -= vessels.get(d).share();
            if (rest < 0) {
                return d;
            }
        }
        return vessels.size() - 1;
    }

    /** A site of a vessel on a lattice. */
    int site(int vessel, double u) {
        return sites[vessel][Math.min(sites[vessel].length - 1, (int) (u * sites[vessel].length))];
    }

    /** A place in a vessel for an arriving cell. */
    void place(int vessel, long key, long id, long step, double[] out) {
        shapes.place(vessels.get(vessel).region(), key, id, Draws.ARRIVE, step, 16, out);
    }
}
