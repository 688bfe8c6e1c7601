package paget.core.compile;

import java.util.List;
import java.util.Optional;

import paget.model.Element;
import paget.model.Organism;
import paget.model.diagnostic.ModelDiagnostic;
import paget.sim.network.ReactionNetwork;

/**
 * The outcome of a compilation.
 *
 * @param model the model with the variant applied: a copy, with the ids of the original
 * @param network empty when there were errors
 * @param trace from elements of the network to those of the original model
 * @param diagnostics what the compiler found, each about an element of the original model
 */
public record CompiledModel(Organism model, Optional<ReactionNetwork> network, Trace trace,
        List<ModelDiagnostic> diagnostics) {

    public CompiledModel {
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * The network of a model that compiled.
     *
     * @throws IllegalStateException with the diagnostics when it did not
     */
    public ReactionNetwork requireNetwork() {
        return network.orElseThrow(() -> new IllegalStateException("the model does not compile: " + diagnostics));
    }

    /** The element of the original model that a part of the network stands for. */
    public Optional<Element> origin(String networkId) {
        return trace.origin(networkId);
    }
}
