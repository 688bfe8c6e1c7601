package paget.core.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

import paget.model.CellType;
import paget.model.Organ;
import paget.model.Place;
import paget.model.Population;
import paget.model.Region;
import paget.model.Route;
import paget.model.RouteKind;
import paget.model.CellStage;
import paget.model.Tissue;
import paget.model.Vessel;

/**
 * Where circulating cells of one type end: an absorbing Markov chain over the routes. A cell that enters a region by a
 * route is lost on the way with the route's loss fraction; in an organ it is arrested with one minus the pass fraction,
 * else goes on along the routes of the same kind (blood or lymph) that leave the organ, in proportion to their flows; in
 * a vessel it joins the circulating population there, or goes on if there is none. The chance of each end solves the
 * linear system (I − Q) B = R of the chain (Kemeny and Snell, <i>Finite Markov Chains</i>, theorem 3.3.7); with equal pass
 * fractions it is the filter and flow model of metastatic arrest.
 */
final class CirculationGraph {

    /** Where a travelling cell can end. */
    sealed interface End {
        /** In a population: circulating elsewhere, or arrested in an organ. */
        record Joins(Population population) implements End {
        }

        /** Held in an organ where the model follows such cells no further. */
        record Filtered(Organ organ) implements End {
        }

        /** Destroyed on a route. */
        record Lost(Route route) implements End {
        }

        /** Passed a region that no route leaves. */
        record LeftModel(Region region) implements End {
        }
    }

    private record Station(Region region, RouteKind kind) {
    }

    private final FlowShares flows;
    private final CellType cellType;
    private final PassFractions fractions;
    private final List<Station> stations = new ArrayList<>();
    private final Map<Station, Map<Object, Double>> exits = new HashMap<>();

    CirculationGraph(FlowShares flows, PassFractions fractions, CellType cellType) {
        this.flows = flows;
        this.fractions = fractions;
        this.cellType = cellType;
    }

    /** Chances of the ends of a cell that takes a route; they add up to one. */
    Map<End, Double> ends(Route first) {
        Map<Object, Double> start = new LinkedHashMap<>();
        enter(first, 1, start);
        explore(start);
        int n = stations.size();
        RealMatrix system = MatrixUtils.createRealIdentityMatrix(Math.max(n, 1));
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double chance = exits.get(stations.get(i)).getOrDefault(stations.get(j), 0.0);
                system.addToEntry(j, i, -chance);
            }
        }
        double[] entries = new double[Math.max(n, 1)];
        for (int i = 0; i < n; i++) {
            entries[i] = start.getOrDefault(stations.get(i), 0.0);
        }
        double[] visits = new LUDecomposition(system).getSolver().solve(MatrixUtils.createRealVector(entries)).toArray();
        Map<End, Double> result = new LinkedHashMap<>();
        absorb(start, 1, result);
        for (int i = 0; i < n; i++) {
            absorb(exits.get(stations.get(i)), visits[i], result);
        }
        return result;
    }

    private static void absorb(Map<Object, Double> chances, double visits, Map<End, Double> result) {
        chances.forEach((end, chance) -> {
            if (end instanceof End absorbing) {
                result.merge(absorbing, visits * chance, Double::sum);
            }
        });
    }

    private void explore(Map<Object, Double> chances) {
        for (Object next : chances.keySet()) {
            if (next instanceof Station station && !exits.containsKey(station)) {
                Map<Object, Double> onward = new LinkedHashMap<>();
                exits.put(station, onward);
                stations.add(station);
                leave(station, onward);
                explore(onward);
            }
        }
    }

    private void leave(Station station, Map<Object, Double> chances) {
        Map<Route, Double> shares = flows.leaving(station.region(), station.kind());
        if (shares.isEmpty()) {
            chances.put(new End.LeftModel(station.region()), 1.0);
        }
        shares.forEach((route, share) -> enter(route, share, chances));
    }

    private void enter(Route route, double weight, Map<Object, Double> chances) {
        double loss = fractions.loss(route);
        if (loss > 0) {
            chances.merge(new End.Lost(route), weight * loss, Double::sum);
        }
        double arriving = weight * (1 - loss);
        switch (route.getTarget()) {
            case Organ organ -> {
                double pass = fractions.pass(route, organ);
                if (pass < 1) {
                    chances.merge(arrested(organ), arriving * (1 - pass), Double::sum);
                }
                if (pass > 0) {
                    chances.merge(new Station(organ, route.getKind()), arriving * pass, Double::sum);
                }
            }
            case Vessel vessel -> {
                Population circulating = population(vessel, CellStage.CIRCULATING);
                Object next = circulating == null ? new Station(vessel, null) : new End.Joins(circulating);
                chances.merge(next, arriving, Double::sum);
            }
            default -> throw new IllegalArgumentException("a route to neither organ nor vessel: " + route.getId());
        }
    }

    private End arrested(Organ organ) {
        for (Tissue tissue : organ.getTissues()) {
            Population population = population(tissue, CellStage.ARRESTED);
            if (population != null) {
                return new End.Joins(population);
            }
        }
        return new End.Filtered(organ);
    }

    private Population population(Place place, CellStage stage) {
        return place.getPopulations().stream()
                .filter(p -> p.getStage() == stage && p.getCellType() == cellType).findFirst().orElse(null);
    }
}
