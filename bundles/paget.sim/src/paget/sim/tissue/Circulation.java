package paget.sim.tissue;

import java.util.List;

/**
 * What happens to cells between leaving one tissue and arriving in another.
 *
 * @param routes ways between tissues
 * @param fates survival of cell types
 */
public record Circulation(List<Route> routes, List<Fate> fates) {

    /** No way leads anywhere. */
    public static final Circulation NONE = new Circulation(List.of(), List.of());

    public Circulation {
        routes = List.copyOf(routes);
        fates = List.copyOf(fates);
    }

    /**
     * A way from a tissue to another.
     *
     * @param to tissue where it ends; empty for cells that leave the model or die on it
     * @param share part of the leaving cells that take it, relative to the other ways from there
     * @param transitTime time on the way
     * @param cellType the type that takes this way; empty for all types
     * @param becomes type of the cells on arrival; empty when they keep theirs
     */
    public record Route(String from, String to, double share, double transitTime, String cellType, String becomes) {

        /** For all types, which stay what they are. */
        public Route(String from, String to, double share, double transitTime) {
            this(from, to, share, transitTime, "", "");
        }
    }

    /**
     * What becomes of cells of a type on the way. On arrival, first clusters fall apart, then whole clusters and
     * single cells survive or not, then each surviving cell enters the tissue or not.
     *
     * @param singleSurvival chance of a single cell
     * @param clusterSurvival chance of a cluster, taken from the type of the cell that led it into the vessel
     * @param disaggregation chance of each cell of a cluster to break off and be single
     * @param extravasation chance of each cell to enter the tissue on arrival
     */
    public record Fate(String cellType, double singleSurvival, double clusterSurvival, double disaggregation,
            double extravasation) {
    }
}
