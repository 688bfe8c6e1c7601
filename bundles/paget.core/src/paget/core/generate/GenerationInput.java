package paget.core.generate;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import paget.core.compile.CompiledModel;
import paget.core.compile.ModelCompiler;
import paget.core.compile.Variant;
import paget.core.run.Issues;
import paget.model.Organism;
import paget.model.Study;
import paget.sim.InvalidModelException;
import paget.sim.Issue;
import paget.sim.run.EngineOption;

/**
 * What a generator works on.
 *
 * @param model the model; a generator does not change it
 * @param modelHash SHA-256 of the model's file, for headers
 * @param file the model's file, beside which its diagrams lie; empty for a model in memory
 * @param variant hypotheses and other values to apply
 * @param study the study to write where a format carries studies; empty means all of the model
 * @param options values of the generator's options by id; missing ones take their default
 */
public record GenerationInput(Organism model, String modelHash, Optional<Path> file, Variant variant,
        Optional<Study> study, Map<String, String> options) {

    public GenerationInput {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(modelHash, "modelHash");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(variant, "variant");
        Objects.requireNonNull(study, "study");
        options = Map.copyOf(options);
    }

    /** The value of an option as text. */
    public String value(EngineOption option) {
        return options.getOrDefault(option.id(), option.defaultText());
    }

    /** The value of an option, in its unit. */
    public double real(EngineOption.Real option) {
        return Double.parseDouble(value(option));
    }

    public long whole(EngineOption.Whole option) {
        return Long.parseLong(value(option));
    }

    public boolean flag(EngineOption.Flag option) {
        return Boolean.parseBoolean(value(option));
    }

    /**
     * Compiles the model with its variant into a reaction network.
     *
     * @throws InvalidModelException when it cannot be compiled; the issues name the elements
     */
    public CompiledModel compile() {
        CompiledModel compiled = ModelCompiler.compile(model, variant);
        if (compiled.network().isEmpty()) {
            throw new InvalidModelException(Issues.of(compiled.diagnostics()).stream().filter(Issue::isError).toList());
        }
        return compiled;
    }
}
