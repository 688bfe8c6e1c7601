package paget.core.generate.space;

import java.util.ArrayList;
import java.util.List;

import paget.sim.random.RandomStream;
import paget.sim.tissue.Domain;
import paget.sim.tissue.Placement;
import paget.sim.tissue.Region;
import paget.sim.tissue.Tissue;

/** Draws positions of cells, uniformly in their regions; the same for the same tissue and seed. */
public final class CellPlacer {

    /** Coordinates are multiples of this, in µm, so that files stay short. */
    private static final double GRAIN = 1e-3;
    private static final int TRIES = 1_000_000;

    private final RandomStream random;
    private final Domain domain;

    private CellPlacer(Domain domain, long seed, int tissue) {
        this.domain = domain;
        this.random = RandomStream.of(seed, 0, tissue);
    }

    /**
     * The cells of a tissue, in the order of its placements.
     *
     * @param index number of the tissue in its model
     */
    public static List<PlacedCell> place(Tissue tissue, long seed, int index) {
        CellPlacer placer = new CellPlacer(tissue.domain(), seed, index);
        List<PlacedCell> cells = new ArrayList<>();
        for (Placement placement : tissue.placements()) {
            for (int i = 0; i < placement.count(); i++) {
                cells.add(placer.draw(placement));
            }
        }
        return cells;
    }

    private PlacedCell draw(Placement placement) {
        double[] lower = {0, 0, 0};
        double[] upper = {domain.width(), domain.height(), domain.dimensions() == 3 ? domain.depth() : 0};
        bounds(placement.region(), lower, upper);
        for (int i = 0; i < TRIES; i++) {
            double x = coordinate(lower[0], upper[0]);
            double y = coordinate(lower[1], upper[1]);
            double z = domain.dimensions() == 3 ? coordinate(lower[2], upper[2]) : 0;
            if (placement.region().contains(x, y, z)) {
                return new PlacedCell(placement.cellType(), x, y, z);
            }
        }
        throw new IllegalArgumentException("the region of " + placement.count() + " cells of "
                + placement.cellType() + " lies outside the tissue");
    }

    private double coordinate(double lower, double upper) {
        return Math.rint((lower + (upper - lower) * random.nextDouble()) / GRAIN) * GRAIN;
    }

    /** Narrows the box in which positions are drawn. */
    private static void bounds(Region region, double[] lower, double[] upper) {
        switch (region) {
            case Region.Everywhere everywhere -> {
                // The whole domain.
            }
            case Region.Box box -> {
                narrow(lower, upper, 0, box.lower().x(), box.upper().x());
                narrow(lower, upper, 1, box.lower().y(), box.upper().y());
                narrow(lower, upper, 2, box.lower().z(), box.upper().z());
            }
            case Region.Ball ball -> {
                double r = ball.radius();
                narrow(lower, upper, 0, ball.centre().x() - r, ball.centre().x() + r);
                narrow(lower, upper, 1, ball.centre().y() - r, ball.centre().y() + r);
                narrow(lower, upper, 2, ball.centre().z() - r, ball.centre().z() + r);
            }
        }
    }

    private static void narrow(double[] lower, double[] upper, int axis, double from, double to) {
        lower[axis] = Math.max(lower[axis], from);
        upper[axis] = Math.max(lower[axis], Math.min(upper[axis], to));
    }
}
