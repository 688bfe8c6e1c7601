package paget.studies.cascade;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import paget.sim.expression.Expressions;
import paget.sim.network.NetworkBuilder;
import paget.sim.network.Observable;
import paget.sim.network.Reaction;
import paget.sim.network.ReactionNetwork;
import paget.sim.network.SpeciesKind;
import paget.sim.network.SpeciesReference;
import paget.sim.unit.Unit;

/** A network in which every reaction of some species counts how often it has happened; nothing else is different. */
public final class CountedNetwork {

    private static final String SUFFIX = "__happened";

    private CountedNetwork() {
    }

    /**
     * The network with counters.
     *
     * @param species ids of the species whose reactions are counted
     * @return observables of the species under their ids, and of the counters under {@link #counter}
     */
    public static ReactionNetwork of(ReactionNetwork network, Set<String> species) {
        NetworkBuilder builder = network.withoutReactionsAndObservables();
        for (Reaction reaction : network.reactions()) {
            if (!touches(reaction, species)) {
                builder.add(reaction);
                continue;
            }
            builder.species(counter(reaction.id()), s -> s.name(reaction.name()).source(reaction.source())
                    .kind(kind(network, reaction, species)));
            List<SpeciesReference> products = new ArrayList<>(reaction.products());
            products.add(SpeciesReference.of(counter(reaction.id()), 1));
            builder.add(new Reaction(reaction.id(), reaction.name(), reaction.source(), reaction.reactants(), products,
                    reaction.rate(), reaction.propensity(), reaction.reversible(), reaction.compartment()));
            observe(builder, counter(reaction.id()));
        }
        species.forEach(id -> observe(builder, id));
        return builder.build();
    }

    public static String counter(String reactionId) {
        return reactionId + SUFFIX;
    }

    static boolean touches(Reaction reaction, Set<String> species) {
        return reaction.reactants().stream().anyMatch(s -> species.contains(s.species()))
                || reaction.products().stream().anyMatch(s -> species.contains(s.species()));
    }

    private static SpeciesKind kind(ReactionNetwork network, Reaction reaction, Set<String> species) {
        boolean discrete = network.species().stream().anyMatch(s -> species.contains(s.id())
                && s.kind() == SpeciesKind.DISCRETE && touches(reaction, Set.of(s.id())));
        return discrete ? SpeciesKind.DISCRETE : SpeciesKind.CONTINUOUS;
    }

    private static void observe(NetworkBuilder builder, String id) {
        builder.add(new Observable(id, id, "", "", Unit.DIMENSIONLESS, Expressions.symbol(id)));
    }
}
