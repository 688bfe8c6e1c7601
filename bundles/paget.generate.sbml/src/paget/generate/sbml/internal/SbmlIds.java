package paget.generate.sbml.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import paget.core.generate.IdSyntax;
import paget.core.generate.TargetIds;
import paget.sim.network.Observable;
import paget.sim.network.ReactionNetwork;

/** The one space of ids that all parts of an SBML model share, packages among them. */
final class SbmlIds {

    private final TargetIds ids;
    private final List<Observable> derived = new ArrayList<>();

    SbmlIds(ReactionNetwork network) {
        List<String> all = new ArrayList<>();
        all.add(network.id());
        Stream.of(network.compartments(), network.species(), network.parameters(), network.functions(),
                network.reactions(), network.events()).flatMap(List::stream)
                .forEach(part -> all.add(part.id()));
        Set<String> present = Set.copyOf(all);
        for (Observable observable : network.observables()) {
            if (!present.contains(observable.id())) {
                derived.add(observable);
                all.add(observable.id());
            }
        }
        ids = new TargetIds(IdSyntax.C_LIKE, all);
    }

    /** The results that are no variables of the network; they become variables with an assignment rule. */
    List<Observable> derived() {
        return derived;
    }

    String of(String id) {
        return ids.of(id);
    }

    /** An id for a part that stands for nothing in the network. */
    String fresh(String wish) {
        return ids.fresh(wish);
    }

    TargetIds all() {
        return ids;
    }
}
