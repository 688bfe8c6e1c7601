package paget.core.compile.tissue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import paget.model.Element;
import paget.model.Organism;
import paget.model.diagnostic.ModelDiagnostic;
import paget.sim.tissue.TissueModel;

/**
 * The outcome of a compilation to space.
 *
 * @param model the model with the variant applied: a copy, with the ids of the original
 * @param tissue empty when there were errors
 * @param origins elements of the copy by the ids of the tissue model's parts
 * @param samples the part of a tissue that is in space, by the id of the tissue, where that is not all of it
 * @param carried what became of each element
 * @param diagnostics what the compiler found
 */
public record CompiledTissue(Organism model, Optional<TissueModel> tissue, Map<String, Element> origins,
        Map<String, Double> samples, List<Carried> carried, List<ModelDiagnostic> diagnostics) {

    public CompiledTissue {
        origins = Map.copyOf(origins);
        samples = Map.copyOf(samples);
        carried = List.copyOf(carried);
        diagnostics = List.copyOf(diagnostics);
    }

    /** The element that a part of the tissue model stands for. */
    public Optional<Element> origin(String id) {
        return Optional.ofNullable(origins.get(id));
    }
}
