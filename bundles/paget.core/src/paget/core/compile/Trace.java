package paget.core.compile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import paget.model.Element;
import paget.model.Organism;
import paget.model.Process;
import paget.sim.network.ReactionNetwork;

/** Leads from the ids of a network back to the elements of the model that it was compiled from. */
public final class Trace {

    private final Map<String, Element> elements = new HashMap<>();
    private final Map<String, String> sources = new HashMap<>();
    private final Map<String, List<String>> reactions = new HashMap<>();

    Trace(Organism original) {
        elements.put(original.getId(), original);
        original.eAllContents().forEachRemaining(object -> {
            if (object instanceof Element element && element.getId() != null) {
                elements.put(element.getId(), element);
            }
        });
    }

    void fill(ReactionNetwork network) {
        Stream.of(network.compartments(), network.species(), network.parameters(), network.rules(),
                network.reactions(), network.events(), network.observables()).flatMap(List::stream).forEach(part -> {
                    if (part instanceof paget.sim.network.Element element) {
                        sources.put(element.id(), element.source());
                    }
                });
        network.reactions().forEach(reaction -> reactions
                .merge(reaction.source(), List.of(reaction.id()), Trace::join));
    }

    private static List<String> join(List<String> a, List<String> b) {
        return Stream.concat(a.stream(), b.stream()).toList();
    }

    /** The element that a part of the network stands for. */
    public Optional<Element> origin(String networkId) {
        return Optional.ofNullable(elements.get(sources.getOrDefault(networkId, networkId)));
    }

    /** Ids of the reactions that a process became, in the network's order. */
    public List<String> reactionsOf(Process process) {
        return reactions.getOrDefault(process.getId(), List.of());
    }
}
