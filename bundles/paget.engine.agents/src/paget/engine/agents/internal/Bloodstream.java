package paget.engine.agents.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import paget.sim.tissue.Circulation;
import paget.sim.tissue.TissueModel;

/** Cells on their way from tissue to tissue. */
final class Bloodstream {

    /**
     * Cells that travel together; the arrays have one entry per cell, the leader first.
     *
     * @param arrival model time
     * @param route number of the route
     */
    record Cluster(double arrival, int route, long[] ids, int[] types, int[] phases, double[] clocks,
            double[] lefts) {

        int size() {
            return ids.length;
        }

        /** Those of its cells that are not in a set of ids. */
        Cluster without(Set<Long> taken) {
            int[] left = IntStream.range(0, ids.length).filter(k -> !taken.contains(ids[k])).toArray();
            return left.length == ids.length ? this : new Cluster(arrival, route,
                    IntStream.of(left).mapToLong(k -> ids[k]).toArray(), IntStream.of(left).map(k -> types[k]).toArray(),
                    IntStream.of(left).map(k -> phases[k]).toArray(),
                    IntStream.of(left).mapToDouble(k -> clocks[k]).toArray(),
                    IntStream.of(left).mapToDouble(k -> lefts[k]).toArray());
        }
    }

    final List<Circulation.Route> routes;
    private final int[] from;
    private final int[] to;
    private final int[] only;
    private final int[] becomes;
    private final double[] single;
    private final double[] cluster;
    private final double[] disaggregation;
    private final double[] extravasation;
    private final int types;
    /** In order of departure. */
    final List<Cluster> travelling = new ArrayList<>();

    Bloodstream(TissueModel model) {
        routes = model.circulation().routes();
        types = model.cellTypes().size();
        from = new int[routes.size()];
        to = new int[routes.size()];
        only = new int[routes.size()];
        becomes = new int[routes.size()];
        List<String> tissueIds = model.tissues().stream().map(t -> t.id()).toList();
        for (int r = 0; r < from.length; r++) {
            Circulation.Route route = routes.get(r);
            from[r] = tissueIds.indexOf(route.from());
            to[r] = tissueIds.indexOf(route.to());
            only[r] = TissueState.typeNumber(model, route.cellType());
            becomes[r] = TissueState.typeNumber(model, route.becomes());
        }
        single = new double[types];
        cluster = new double[types];
        disaggregation = new double[types];
        extravasation = new double[types];
        for (int t = 0; t < types; t++) {
            String id = model.cellTypes().get(t).id();
            Circulation.Fate fate = model.circulation().fates().stream().filter(f -> f.cellType().equals(id))
                    .findFirst().orElse(new Circulation.Fate(id, 1, 1, 0, 1));
            single[t] = fate.singleSurvival();
            cluster[t] = fate.clusterSurvival();
            disaggregation[t] = fate.disaggregation();
            extravasation[t] = fate.extravasation();
        }
    }

    /** For each type whether a route with a share leads away from a tissue. */
    boolean[] leads(int tissue) {
        boolean[] leads = new boolean[types];
        for (int t = 0; t < types; t++) {
            leads[t] = shares(tissue, t) > 0;
        }
        return leads;
    }

    private double shares(int tissue, int type) {
        double sum = 0;
        for (int r = 0; r < from.length; r++) {
            sum += takes(r, tissue, type) ? routes.get(r).share() : 0;
        }
        return sum;
    }

    private boolean takes(int route, int tissue, int type) {
        return from[route] == tissue && (only[route] < 0 || only[route] == type);
    }

    /** Chooses the route of cells that leave a tissue. */
    int choose(int tissue, int type, double u) {
        double rest = u * shares(tissue, type);
        int last = -1;
        for (int r = 0; r < from.length; r++) {
            if (takes(r, tissue, type) && routes.get(r).share() > 0) {
                last = r;
                rest -= routes.get(r).share();
                if (rest < 0) {
                    return r;
                }
            }
        }
        return last;
    }

    /** Number of the tissue where a route ends, −1 outside. */
    int destination(int route) {
        return to[route];
    }

    /** Type of a cell after a route. */
    int after(int route, int type) {
        return becomes[route] < 0 ? type : becomes[route];
    }

    double singleSurvival(int type) {
        return single[type];
    }

    double clusterSurvival(int type) {
        return cluster[type];
    }

    double disaggregation(int type) {
        return disaggregation[type];
    }

    double extravasation(int type) {
        return extravasation[type];
    }

    /** Cells of a type on their way. */
    long count(int type) {
        long sum = 0;
        for (Cluster c : travelling) {
            for (int t : c.types()) {
                sum += t == type ? 1 : 0;
            }
        }
        return sum;
    }
}
