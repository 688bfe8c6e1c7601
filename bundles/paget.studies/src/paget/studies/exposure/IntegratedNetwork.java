package paget.studies.exposure;

import java.util.List;
import java.util.Map;

import paget.sim.expression.Expression;
import paget.sim.expression.Expressions;
import paget.sim.network.NetworkBuilder;
import paget.sim.network.Observable;
import paget.sim.network.Reaction;
import paget.sim.network.ReactionNetwork;
import paget.sim.network.SpeciesKind;
import paget.sim.network.SpeciesReference;
import paget.sim.unit.Unit;

/**
 * A network that also integrates expressions over time. The engine's own steps do it, so that doses between two output
 * times and jumps at one are counted as they are.
 */
final class IntegratedNetwork {

    private IntegratedNetwork() {
    }

    /**
     * The network with its observables and those of the integrals.
     *
     * @param integrands expressions of the network, under the ids of the observables that their integrals from the
     *        start shall have
     */
    static ReactionNetwork of(ReactionNetwork network, Map<String, Expression> integrands) {
        NetworkBuilder builder = network.withoutReactionsAndObservables();
        network.reactions().forEach(builder::add);
        network.observables().forEach(builder::add);
        integrands.forEach((id, integrand) -> {
            builder.species(id, s -> s.name(id).kind(SpeciesKind.CONTINUOUS));
            builder.add(new Reaction(id + "__rate", id, "", List.of(), List.of(SpeciesReference.of(id, 1)), integrand, null,
                    true, null));
            builder.add(new Observable(id, id, "", "", Unit.DIMENSIONLESS, Expressions.symbol(id)));
        });
        return builder.build();
    }
}
