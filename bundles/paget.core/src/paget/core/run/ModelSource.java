package paget.core.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import paget.core.example.Example;
import paget.core.example.Examples;
import paget.core.registry.UnknownIdException;
import paget.core.store.Sha256;
import paget.core.study.ModelData;
import paget.model.Organism;
import paget.model.resource.LoadResult;
import paget.model.resource.ModelFiles;
import paget.sim.InvalidModelException;
import paget.sim.Issue;

/**
 * A model and where it comes from: a drawn one, or a foreign one in SBML.
 *
 * @param name what the user called it: a path or {@code example:ID}
 * @param file the model's file, empty for an example
 * @param hash SHA-256 of the bytes of the file
 * @param organism the drawn model; empty when the file cannot be read or understood, or holds a foreign model
 * @param foreign the foreign model, if the file holds one
 * @param data files beside it
 * @param issues what the reader found; holds an error when there is no model
 */
public record ModelSource(String name, Optional<Path> file, String hash, Optional<Organism> organism,
        Optional<ForeignModel> foreign, ModelData data, List<Issue> issues) {

    public ModelSource {
        issues = List.copyOf(issues);
    }

    /**
     * Reads a model.
     *
     * @param name path of a file, or {@code example:ID}
     * @throws UnknownIdException when there is no such example
     */
    public static ModelSource open(String name) {
        if (name.startsWith(Examples.SCHEME)) {
            return open(name, Examples.get(name.substring(Examples.SCHEME.length())));
        }
        try {
            Path file = Path.of(name);
            if (Files.notExists(file) && Examples.all().stream().anyMatch(example -> example.id().equals(name))) {
                return failed(name, "file.missing",
                        "There is no file \"" + name + "\". Did you mean " + Examples.SCHEME + name + "?");
            }
            return Files.isRegularFile(file) && ForeignModel.isForeign(name) ? openForeign(name, file)
                    : open(name, file);
        } catch (InvalidPathException e) {
            return failed(name, "file.name", "\"" + name + "\" is no file name: " + e.getReason() + ".");
        }
    }

    private static ModelSource open(String name, Example example) {
        try (InputStream in = example.model().openStream()) {
            byte[] bytes = in.readAllBytes();
            return of(name, Optional.empty(), Sha256.of(bytes), ModelData.beside(example.model()),
                    new ModelFiles().load(bytes, example.fileName()));
        } catch (IOException e) {
            return failed(name, "file.not-readable", "The example \"" + example.id() + "\" cannot be read: " + e.getMessage() + ".");
        }
    }

    private static ModelSource open(String name, Path file) {
        LoadResult loaded = new ModelFiles().load(file);
        if (loaded.organism().isEmpty()) {
            return of(name, Optional.of(file), "", ModelData.NONE, loaded);
        }
        try {
            return of(name, Optional.of(file), Sha256.of(Files.readAllBytes(file)),
                    ModelData.in(file.toAbsolutePath().getParent()), loaded);
        } catch (IOException e) {
            return failed(name, "file.not-readable", "\"" + name + "\" cannot be read: " + e.getMessage() + ".");
        }
    }

    private static ModelSource openForeign(String name, Path file) {
        try {
            ForeignModel model = ForeignModel.read(file);
            return new ModelSource(name, Optional.of(file), model.hash(), Optional.empty(), Optional.of(model),
                    ModelData.NONE, model.warnings());
        } catch (InvalidModelException e) {
            return new ModelSource(name, Optional.of(file), "", Optional.empty(), Optional.empty(),
                    ModelData.NONE, e.issues());
        } catch (IOException e) {
            return failed(name, "file.not-readable", "\"" + name + "\" cannot be read: " + e.getMessage() + ".");
        }
    }

    private static ModelSource of(String name, Optional<Path> file, String hash, ModelData data, LoadResult loaded) {
        return new ModelSource(name, file, hash, loaded.organism(), Optional.empty(), data,
                Issues.of(loaded.diagnostics()));
    }

    private static ModelSource failed(String name, String code, String sentence) {
        return new ModelSource(name, Optional.empty(), "", Optional.empty(), Optional.empty(),
                ModelData.NONE, List.of(Issue.error(code, "", sentence)));
    }

    /** Whether there is a model, be it whole or not. */
    public boolean isReadable() {
        return organism.isPresent() || foreign.isPresent();
    }

    /** Whether the reader found errors, so that the model is missing or not whole. */
    public boolean hasErrors() {
        return issues.stream().anyMatch(Issue::isError);
    }
}
