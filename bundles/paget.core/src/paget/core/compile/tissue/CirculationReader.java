package paget.core.compile.tissue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import paget.core.compile.tissue.CellBehaviour.Departure;
import paget.core.compile.tissue.Journeys.Arrival;
import paget.core.compile.tissue.Journeys.End;
import paget.model.Population;
import paget.model.TraitKind;
import paget.sim.tissue.Circulation;
import paget.sim.tissue.Circulation.Fate;
import paget.sim.tissue.Circulation.Route;

/**
 * Ways between tissues with the chances and mean times that the network's circulation gives them. The chance of a type to
 * arrive anywhere is the survival of its single cells; the shares divide those that survive.
 */
final class CirculationReader {

    private final Baseline baseline;
    private final Ledger ledger;
    private final Space space;
    private final Names<Population> types;
    private final SurroundingsReader surroundings;

    CirculationReader(Baseline baseline, Ledger ledger, Space space, Names<Population> types,
            SurroundingsReader surroundings) {
        this.surroundings = surroundings;
        this.baseline = baseline;
        this.ledger = ledger;
        this.space = space;
        this.types = types;
    }

    private record Way(Population from, Map<End, Arrival> ends, double arriving) {
    }

    Circulation read(Map<Population, CellBehaviour> behaviours) {
        Journeys journeys = new Journeys(baseline,
                space.populations.stream().map(Population::getId).collect(Collectors.toSet()));
        List<Way> ways = new ArrayList<>();
        behaviours.forEach((population, behaviour) -> {
            if (!behaviour.ways().isEmpty()) {
                Map<End, Arrival> ends = merge(behaviour.ways(), journeys);
                double arriving = ends.entrySet().stream().filter(e -> !e.getKey().equals(End.NOWHERE))
                        .mapToDouble(e -> e.getValue().chance()).sum();
                ways.add(new Way(population, ends, arriving));
                ledger.travelling(population, Fidelity.APPROXIMATED, "Circulating cells take the mean time of their way, "
                        + "and the rates of the circulation at the start.");
            }
        });
        return circulation(ways);
    }

    /** The ends of all ways of a population, each taken in proportion to its rate. */
    private static Map<End, Arrival> merge(List<Departure> departures, Journeys journeys) {
        double rates = departures.stream().mapToDouble(Departure::weight).sum();
        Map<End, double[]> sums = new LinkedHashMap<>();
        for (Departure departure : departures) {
            double share = rates > 0 ? departure.weight() / rates : 1.0 / departures.size();
            journeys.from(departure.species()).forEach((end, arrival) -> {
                double[] sum = sums.computeIfAbsent(end, e -> new double[2]);
                double chance = share * departure.success() * arrival.chance();
                sum[0] += chance;
                sum[1] += chance * arrival.time();
            });
        }
        Map<End, Arrival> merged = new LinkedHashMap<>();
        sums.forEach((end, sum) -> {
            if (sum[0] > 0) {
                merged.put(end, new Arrival(sum[0], sum[1] / sum[0]));
            }
        });
        return merged;
    }

    private Circulation circulation(List<Way> ways) {
        Map<String, Double> survival = new LinkedHashMap<>();
        ways.forEach(way -> survival.merge(types.of(way.from()), way.arriving(), Math::max));
        List<Route> routes = new ArrayList<>();
        Map<String, Population> byId = new HashMap<>();
        space.populations.forEach(p -> byId.put(p.getId(), p));
        for (Way way : ways) {
            String type = types.of(way.from());
            String from = Space.place(way.from()).getId();
            way.ends().forEach((end, arrival) -> {
                if (!end.equals(End.NOWHERE)) {
                    Population target = byId.get(end.population());
                    String becomes = types.of(target);
                    routes.add(new Route(from, Space.place(target).getId(), arrival.chance(), arrival.time(), type,
                            becomes.equals(type) ? "" : becomes));
                }
            });
            double lost = survival.get(type) - way.arriving();
            if (lost > 1e-12 || survival.get(type) == 0) {
                routes.add(new Route(from, "", survival.get(type) == 0 ? 1 : lost, 0, type, ""));
            }
        }
        List<Fate> fates = new ArrayList<>();
        Body body = new Body(baseline, ledger, surroundings);
        survival.forEach((type, single) -> {
            Population member = types.members().get(type).getFirst();
            double cluster = body.fraction(member.getCellType(), TraitKind.CLUSTER_SURVIVAL).orElse(single);
            double apart = body.fraction(member.getCellType(), TraitKind.DISAGGREGATION).orElse(0.0);
            fates.add(new Fate(type, Math.min(1, single), Math.min(1, cluster), Math.min(1, apart), 1));
        });
        return routes.isEmpty() ? Circulation.NONE : new Circulation(routes, fates);
    }
}
