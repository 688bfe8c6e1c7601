package paget.generate.sbml.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import paget.core.compile.CompiledModel;
import paget.core.compile.ModelCompiler;
import paget.core.compile.Variant;
import paget.core.generate.GenerationInput;
import paget.sim.network.ReactionNetwork;

/** The SBML files that an experiment needs: one for the model, and one for each variant of another structure. */
final class ModelFiles {

    /** Name of the file of the model itself. */
    static final String MAIN = "model.xml";

    /**
     * A variant of the model.
     *
     * @param source name of its file
     * @param changes start values to change in that file, by id of the network
     * @param file the file
     * @param network the variant as compiled
     */
    record Use(String source, Map<String, Double> changes, SbmlFile file, ReactionNetwork network) {
    }

    private final GenerationInput input;
    private final CompiledModel base;
    private final Map<String, SbmlFile> files = new LinkedHashMap<>();

    ModelFiles(GenerationInput input) {
        this.input = input;
        this.base = input.compile();
        files.put(MAIN, new SbmlFile(base, input, true));
    }

    /** All files by name. */
    Map<String, SbmlFile> files() {
        return files;
    }

    SbmlFile main() {
        return files.get(MAIN);
    }

    /** A variant as compiled, or nothing when it cannot be compiled. */
    Optional<CompiledModel> compile(Variant variant) {
        CompiledModel compiled = ModelCompiler.compile(input.model(), variant);
        return compiled.network().isPresent() ? Optional.of(compiled) : Optional.empty();
    }

    /** The file and changes that make up a variant. */
    Use use(String name, CompiledModel variant) {
        ReactionNetwork network = variant.requireNetwork();
        Optional<Map<String, Double>> changes = NetworkDifference.between(base.requireNetwork(), network);
        if (changes.isPresent()) {
            return new Use(MAIN, changes.get(), main(), network);
        }
        String source = "model_" + name + ".xml";
        SbmlFile file = files.computeIfAbsent(source, key -> new SbmlFile(variant, input, false));
        return new Use(source, Map.of(), file, network);
    }
}
