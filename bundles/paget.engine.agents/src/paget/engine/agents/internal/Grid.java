package paget.engine.agents.internal;

import paget.sim.tissue.Domain;

/** The grid of a tissue: counts and edges along the axes, and which grid cell a place lies in. Immutable. */
final class Grid {

    final int dimensions;
    final int nx;
    final int ny;
    final int nz;
    final int size;
    final double hx;
    final double hy;
    final double hz;
    /** Volume of a grid cell. */
    final double volume;
    final double width;
    final double height;
    final double depth;
    final boolean periodic;
    /** Cells per site of a lattice, 0 in free space. */
    final int siteCapacity;
    private final double perX;
    private final double perY;
    private final double perZ;

    Grid(Domain domain) {
        dimensions = domain.dimensions();
        nx = domain.gridCells(0);
        ny = domain.gridCells(1);
        nz = domain.gridCells(2);
        size = Math.multiplyExact(Math.multiplyExact(nx, ny), nz);
        hx = domain.gridEdge(0);
        hy = domain.gridEdge(1);
        hz = domain.gridEdge(2);
        volume = hx * hy * hz;
        width = domain.width();
        height = domain.height();
        depth = dimensions == 2 ? 0 : domain.depth();
        periodic = domain.periodic();
        siteCapacity = domain.siteCapacity();
        perX = nx / width;
        perY = ny / height;
        perZ = dimensions == 2 ? 0 : nz / depth;
    }

    int cellX(double x) {
        return clamp((int) (x * perX), nx);
    }

    int cellY(double y) {
        return clamp((int) (y * perY), ny);
    }

    int cellZ(double z) {
        return clamp((int) (z * perZ), nz);
    }

    private static int clamp(int i, int n) {
        return i < 0 ? 0 : i >= n ? n - 1 : i;
    }

    /** Index of the grid cell of a place: x runs fastest. */
    int index(double x, double y, double z) {
        return cellX(x) + nx * (cellY(y) + ny * cellZ(z));
    }

    double centreX(int index) {
        return (index % nx + 0.5) * hx;
    }

    double centreY(int index) {
        return (index / nx % ny + 0.5) * hy;
    }

    double centreZ(int index) {
        return dimensions == 2 ? 0 : (index / (nx * ny) + 0.5) * hz;
    }

    int count(int axis) {
        return axis == 0 ? nx : axis == 1 ? ny : nz;
    }

    double edge(int axis) {
        return axis == 0 ? hx : axis == 1 ? hy : hz;
    }

    double extent(int axis) {
        return axis == 0 ? width : axis == 1 ? height : depth;
    }

    int stride(int axis) {
        return axis == 0 ? 1 : axis == 1 ? nx : nx * ny;
    }

    /** Number of layers along the last axis, which are the units of parallel work. */
    int layers() {
        return dimensions == 2 ? ny : nz;
    }

    /** Grid cells in a layer. */
    int layerSize() {
        return dimensions == 2 ? nx : nx * ny;
    }

    /** A coordinate brought back inside: around the corner when periodic, else reflected at the face. */
    double inside(double value, int axis) {
        double extent = extent(axis);
        if (value >= 0 && value < extent) {
            return value;
        }
        if (extent == 0) {
            return 0;
        }
        double back;
        if (periodic) {
            back = value - extent * Math.floor(value / extent);
        } else {
            double folded = Math.abs(value) % (2 * extent);
            back = folded <= extent ? folded : 2 * extent - folded;
        }
        return back < extent ? back : Math.nextDown(extent);
    }
}
