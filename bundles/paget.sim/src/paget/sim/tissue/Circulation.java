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
     * @param share part of the leaving cells that take it, relative to the other ways from there
     * @param transitTime time on the way
     */
    public record Route(String from, String to, double share, double transitTime) {
    }

    /**
     * What becomes of cells of a type on the way.
     *
     * @param singleSurvival chance of a single cell
     * @param clusterSurvival chance of a cluster
     * @param disaggregation chance that a cluster falls into single cells
     * @param extravasation chance to enter the tissue on arrival
     */
    public record Fate(String cellType, double singleSurvival, double clusterSurvival, double disaggregation,
            double extravasation) {
    }
}
