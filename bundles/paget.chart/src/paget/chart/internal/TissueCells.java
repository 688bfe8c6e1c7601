package paget.chart.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import paget.sim.tissue.Domain;
import paget.sim.tissue.TissueModel;
import paget.sim.tissue.TissueSnapshot;

/** The cells of a tissue as discs in the plane that is shown. */
public final class TissueCells {

    private TissueCells() {
    }

    /**
     * A disc.
     *
     * @param cell number of the cell in the snapshot
     * @param x centre, in the model's unit of length
     * @param y centre
     * @param radius of what lies in the plane
     */
    public record Disc(int cell, double x, double y, double radius) {
    }

    /** Cells that share a site of a lattice lie side by side; of cells in three dimensions, the plane cuts discs. */
    public static List<Disc> of(TissueModel model, Domain domain, TissueSnapshot snapshot, double layer) {
        List<Disc> discs = new ArrayList<>();
        Map<Long, Integer> present = new HashMap<>();
        int side = (int) Math.ceil(Math.sqrt(Math.max(1, domain.siteCapacity())));
        for (int i = 0; i < snapshot.cells(); i++) {
            if (domain.isLattice()) {
                if (domain.dimensions() == 3 && Math.abs(snapshot.z()[i] - layer) > domain.gridEdge(2) / 2) {
                    continue;
                }
                double edge = domain.gridEdge(0);
                long site = (long) Math.floor(snapshot.x()[i] / edge) << 32 | (long) Math.floor(snapshot.y()[i] / edge);
                int place = present.merge(site, 1, Integer::sum) - 1;
                discs.add(new Disc(i, snapshot.x()[i] + edge * ((place % side + 0.5) / side - 0.5),
                        snapshot.y()[i] + edge * ((place / side % side + 0.5) / side - 0.5), edge / side / 2));
                continue;
            }
            double radius = model.cellTypes().get(snapshot.types()[i]).radius();
            double away = domain.dimensions() == 3 ? snapshot.z()[i] - layer : 0;
            if (Math.abs(away) < radius) {
                discs.add(new Disc(i, snapshot.x()[i], snapshot.y()[i], Math.sqrt(radius * radius - away * away)));
            }
        }
        return discs;
    }
}
