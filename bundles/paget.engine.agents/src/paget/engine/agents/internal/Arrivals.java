package paget.engine.agents.internal;

import java.util.ArrayList;
import java.util.List;

import paget.engine.agents.internal.Bloodstream.Cluster;
import paget.sim.tissue.Region;

/** The cells that arrive somewhere in one step. */
final class Arrivals {

    private final World world;
    private final Bloodstream blood;
    private final long stepNumber;

    Arrivals(World world, long stepNumber) {
        this.world = world;
        this.blood = world.blood;
        this.stepNumber = stepNumber;
    }

    /** Lets all cells arrive whose time has come. */
    void receive() {
        if (blood.travelling.isEmpty()) {
            return;
        }
        double end = world.timeOf(stepNumber + 1) + 1e-9 * world.step;
        List<Cluster> staying = new ArrayList<>();
        List<Cluster> arriving = new ArrayList<>();
        for (Cluster cluster : blood.travelling) {
            (cluster.arrival() <= end ? arriving : staying).add(cluster);
        }
        blood.travelling.clear();
        blood.travelling.addAll(staying);
        arriving.forEach(this::receive);
    }

    private double draw(Cluster cluster, int k, int number) {
        return Draws.uniform(world.key, cluster.ids()[k], Draws.ARRIVE, stepNumber, number);
    }

    private void receive(Cluster cluster) {
        world.events++;
        boolean[] alone = new boolean[cluster.size()];
        int together = 0;
        for (int k = 0; k < alone.length; k++) {
            alone[k] = cluster.size() == 1 || draw(cluster, k, 0) < blood.disaggregation(cluster.types()[k]);
            together += alone[k] ? 0 : 1;
        }
        int leader = cluster.types()[0];
        double survival = together > 1 ? blood.clusterSurvival(leader) : blood.singleSurvival(leader);
        boolean clusterSurvives = draw(cluster, 0, 1) < survival;
        int tissue = blood.destination(cluster.route());
        int vessel = tissue < 0 || world.tissues[tissue].doors.isEmpty() ? -1
                : world.tissues[tissue].doors.choose(draw(cluster, 0, 2));
        double atVessel = draw(cluster, 0, 3);
        for (int k = 0; k < alone.length; k++) {
            int type = cluster.types()[k];
            boolean survives = alone[k] ? draw(cluster, k, 4) < blood.singleSurvival(type) : clusterSurvives;
            if (survives && tissue >= 0 && draw(cluster, k, 5) < blood.extravasation(type)) {
                enter(cluster, k, tissue, vessel, atVessel);
            }
        }
    }

    private void enter(Cluster cluster, int k, int tissueNumber, int vessel, double atVessel) {
        TissueState tissue = world.tissues[tissueNumber];
        int type = blood.after(cluster.route(), cluster.types()[k]);
        double[] place = new double[3];
        if (vessel < 0) {
            tissue.shapes.place(new Region.Everywhere(), world.key, cluster.ids()[k], Draws.ARRIVE,
                    stepNumber, 16, place);
        } else if (tissue.lattice == null) {
            tissue.doors.place(vessel, world.key, cluster.ids()[k], stepNumber, place);
        } else if (!findSite(tissue, tissue.doors.site(vessel, atVessel), place)) {
            return;
        }
        int i = world.admit(tissueNumber, type, place[0], place[1], place[2], cluster.ids()[k]);
        if (i >= 0) {
            boolean same = type == cluster.types()[k];
            tissue.cells.phase[i] = same ? cluster.phases()[k] : 0;
            tissue.cells.left[i] = same ? cluster.lefts()[k] : 1;
            tissue.cells.clock[i] = cluster.clocks()[k];
        }
    }

    /** On a lattice a cell goes to the first neighbour of the vessel's site that has room, else to that site itself. */
    private static boolean findSite(TissueState tissue, int vesselSite, double[] place) {
        int found = -1;
        for (int axis = 0; axis < tissue.grid.dimensions && found < 0; axis++) {
            for (int side = -1; side <= 1 && found < 0; side += 2) {
                int site = tissue.lattice.neighbour(vesselSite, axis, side);
                found = site >= 0 && tissue.lattice.hasRoom(site) ? site : -1;
            }
        }
        if (found < 0) {
            found = tissue.lattice.hasRoom(vesselSite) ? vesselSite : -1;
        }
        if (found >= 0) {
            place[0] = tissue.grid.centreX(found);
            place[1] = tissue.grid.centreY(found);
            place[2] = tissue.grid.centreZ(found);
        }
        return found >= 0;
    }
}
