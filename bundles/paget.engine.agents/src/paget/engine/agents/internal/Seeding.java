package paget.engine.agents.internal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import paget.sim.SimulationException;
import paget.sim.tissue.FieldSetup;
import paget.sim.tissue.Placement;
import paget.sim.tissue.TissueModel;

/** Fills tissues with what is there at the start. */
final class Seeding {

    private final World world;
    private final Map<String, Double> overrides;
    private final double tStart;

    /**
     * @param overrides numbers of cells by {@code tissue.cellType}, whatever the model's placements sum to, and levels
     *        by {@code tissue.field}
     */
    Seeding(World world, Map<String, Double> overrides, double tStart) {
        this.world = world;
        this.overrides = overrides;
        this.tStart = tStart;
    }

    /** The ids that overrides may name: true for numbers of cells, false for levels. */
    static Map<String, Boolean> overridable(TissueModel model) {
        Map<String, Boolean> ids = new LinkedHashMap<>();
        model.tissues().forEach(tissue -> {
            tissue.placements().forEach(p -> ids.put(tissue.id() + "." + p.cellType(), true));
            tissue.fields().forEach(f -> ids.put(tissue.id() + "." + f.field(), false));
        });
        return ids;
    }

    void seed() {
        for (int k = 0; k < world.tissues.length; k++) {
            TissueState tissue = world.tissues[k];
            levels(tissue);
            int number = 0;
            for (Placement placement : tissue.tissue.placements()) {
                place(k, placement, number++);
            }
            for (int inflow = 0; inflow < tissue.nextInflow.length; inflow++) {
                Life.scheduleInflow(world, k, inflow, tStart);
            }
            tissue.fields.findEven();
        }
    }

    private void levels(TissueState tissue) {
        for (int f = 0; f < tissue.fields.plans.length; f++) {
            FieldSetup setup = tissue.fields.plans[f].setup;
            double[] level = tissue.fields.level[f];
            Double override = overrides.get(tissue.tissue.id() + "." + setup.field());
            Arrays.fill(level, override == null ? setup.initial() : override);
            for (FieldSetup.Patch patch : setup.patches()) {
                if (override == null) {
                    for (int v : tissue.shapes.voxels(patch.region())) {
                        level[v] = patch.level();
                    }
                }
            }
        }
    }

    private void place(int k, Placement placement, int number) {
        TissueState tissue = world.tissues[k];
        int count = count(tissue, placement, number);
        int type = TissueState.typeNumber(world.model, placement.cellType());
        int[] sites = tissue.lattice == null ? new int[0] : tissue.shapes.voxels(placement.region());
        int open = sites.length;
        double[] place = new double[3];
        tissue.cells.reserve(tissue.cells.size + count);
        for (int c = 0; c < count; c++) {
            if (tissue.lattice == null) {
                tissue.shapes.place(placement.region(), world.key, world.nextId, Draws.PLACE, 0, 0, place);
                if (!tissue.barriers.isEmpty()) {
                    tissue.barriers.stop(place, new double[3]);
                }
            } else {
                double u = Draws.uniform(world.key, world.nextId, Draws.PLACE, 0, 0);
                int at = choose(tissue, sites, open, u);
                while (open > 0 && at < 0) {
                    open = withRoom(tissue, sites, open);
                    at = choose(tissue, sites, open, u);
                }
                if (open == 0) {
                    throw new SimulationException(SimulationException.Code.LIMIT, tissue.tissue.id(), tStart, count,
                            "There is no room for " + count + " cells of " + tissue.traits[type].name + " in "
                                    + tissue.tissue.name() + ".");
                }
                place[0] = tissue.grid.centreX(sites[at]);
                place[1] = tissue.grid.centreY(sites[at]);
                place[2] = tissue.grid.centreZ(sites[at]);
            }
            world.create(k, type, place[0], place[1], place[2]);
        }
    }

    /** A site with room, −1 when the chosen one is full. */
    private static int choose(TissueState tissue, int[] sites, int open, double u) {
        int at = Math.min(open - 1, (int) (u * open));
        return at >= 0 && tissue.lattice.hasRoom(sites[at]) ? at : -1;
    }

    /** Brings the sites with room to the front and returns their number. */
    private static int withRoom(TissueState tissue, int[] sites, int open) {
        int left = 0;
        for (int s = 0; s < open; s++) {
            if (tissue.lattice.hasRoom(sites[s])) {
                sites[left++] = sites[s];
            }
        }
        return left;
    }

    /** An override is shared out over the placements of the type in proportion to their numbers. */
    private int count(TissueState tissue, Placement placement, int number) {
        Double override = overrides.get(tissue.tissue.id() + "." + placement.cellType());
        if (override == null) {
            return placement.count();
        }
        double before = 0;
        double all = 0;
        int same = 0;
        int rank = 0;
        for (int p = 0; p < tissue.tissue.placements().size(); p++) {
            Placement other = tissue.tissue.placements().get(p);
            if (other.cellType().equals(placement.cellType())) {
                rank += p < number ? 1 : 0;
                before += p < number ? other.count() : 0;
                all += other.count();
                same++;
            }
        }
        if (all == 0) {
            return (int) (Math.rint(override * (rank + 1) / same) - Math.rint(override * rank / same));
        }
        return (int) (Math.rint(override * (before + placement.count()) / all) - Math.rint(override * before / all));
    }
}
