package paget.core.compile.tissue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

import paget.sim.network.Reaction;
import paget.sim.network.ReactionNetwork;
import paget.sim.network.SpeciesReference;

/**
 * Where cells end that have left a tissue, and how long it takes: an absorbing Markov chain over the species of the
 * network outside space. A reaction that consumes one cell of a species at a rate k per cell takes it to its product, or
 * destroys it. With the fundamental matrix N = (I − Q)⁻¹, a cell that starts at i ends at e with the chance
 * Bᵢₑ = Σⱼ Nᵢⱼ Rⱼₑ and has then spent the mean time Σⱼ Nᵢⱼ τⱼ Bⱼₑ / Bᵢₑ, where τⱼ is the mean stay at j (Kemeny and Snell,
 * <i>Finite Markov Chains</i>, theorems 3.2.4 and 3.3.7).
 */
final class Journeys {

    /** An end: a population in space, or nothing for cells that are destroyed or leave the model. */
    record End(String population) {
        static final End NOWHERE = new End("");
    }

    /**
     * @param chance to end there
     * @param time mean time of those that do
     */
    record Arrival(double chance, double time) {
    }

    private final Baseline baseline;
    private final Set<String> inSpace;

    /** @param inSpace ids of the populations in space */
    Journeys(Baseline baseline, Set<String> inSpace) {
        this.baseline = baseline;
        this.inSpace = inSpace;
    }

    private record Stay(double time, Map<String, Double> onward, Map<End, Double> ends) {
    }

    /** The ends of a cell that is now of a species. */
    Map<End, Arrival> from(String species) {
        if (inSpace.contains(species)) {
            return Map.of(new End(species), new Arrival(1, 0));
        }
        Map<String, Stay> stays = new LinkedHashMap<>();
        explore(species, stays);
        List<String> order = List.copyOf(stays.keySet());
        int n = order.size();
        RealMatrix system = MatrixUtils.createRealIdentityMatrix(n);
        for (int i = 0; i < n; i++) {
            for (Map.Entry<String, Double> next : stays.get(order.get(i)).onward().entrySet()) {
                system.addToEntry(i, order.indexOf(next.getKey()), -next.getValue());
            }
        }
        LUDecomposition solver = new LUDecomposition(system);
        Map<End, Arrival> arrivals = new LinkedHashMap<>();
        stays.values().stream().flatMap(s -> s.ends().keySet().stream()).distinct().forEach(end -> {
            RealVector chances = solver.getSolver().solve(MatrixUtils.createRealVector(order.stream()
                    .mapToDouble(s -> stays.get(s).ends().getOrDefault(end, 0.0)).toArray()));
            double[] weighted = new double[n];
            for (int i = 0; i < n; i++) {
                weighted[i] = stays.get(order.get(i)).time() * chances.getEntry(i);
            }
            double time = solver.getSolver().solve(MatrixUtils.createRealVector(weighted)).getEntry(0);
            double chance = chances.getEntry(0);
            if (chance > 0) {
                arrivals.put(end, new Arrival(chance, time / chance));
            }
        });
        return arrivals;
    }

    private void explore(String species, Map<String, Stay> stays) {
        Map<String, Double> onward = new LinkedHashMap<>();
        Map<End, Double> ends = new LinkedHashMap<>();
        double total = 0;
        ReactionNetwork network = baseline.network;
        for (Reaction reaction : network.reactions()) {
            if (net(reaction, species) != -1) {
                continue;
            }
            double rate = baseline.evaluate(reaction.rate(), Map.of(species, 1.0));
            if (!(rate > 0)) {
                continue;
            }
            total += rate;
            String next = product(reaction, species);
            if (next == null || inSpace.contains(next)) {
                ends.merge(next == null ? End.NOWHERE : new End(next), rate, Double::sum);
            } else {
                onward.merge(next, rate, Double::sum);
            }
        }
        if (total == 0) {
            ends.put(End.NOWHERE, 1.0);
            stays.put(species, new Stay(0, Map.of(), ends));
            return;
        }
        double sum = total;
        onward.replaceAll((to, rate) -> rate / sum);
        ends.replaceAll((end, rate) -> rate / sum);
        stays.put(species, new Stay(1 / sum, onward, ends));
        for (String next : new ArrayList<>(onward.keySet())) {
            if (!stays.containsKey(next)) {
                explore(next, stays);
            }
        }
    }

    private static double net(Reaction reaction, String species) {
        return sum(reaction.products(), species) - sum(reaction.reactants(), species);
    }

    private static double sum(List<SpeciesReference> side, String species) {
        return side.stream().filter(r -> r.species().equals(species)).mapToDouble(SpeciesReference::stoichiometry)
                .sum();
    }

    /** The population that a cell becomes; counters do not count. */
    private String product(Reaction reaction, String species) {
        return reaction.products().stream().map(SpeciesReference::species).filter(Objects::nonNull)
                .filter(id -> !id.equals(species) && baseline.isPopulation(id)).findFirst().orElse(null);
    }
}
