package paget.cli.internal;

import java.util.List;
import java.util.Set;

import paget.core.run.ModelSource;
import paget.core.run.UsageException;
import paget.model.Organism;
import paget.sim.InvalidModelException;
import paget.sim.Issue;

/** Opens models for commands. */
final class ModelAccess {

    /** Findings that lie in the name of a file, not in a model. */
    private static final Set<String> WRONG_NAME = Set.of("file.name", "file.missing", "file.folder", "file.special");

    private ModelAccess() {
    }

    /**
     * Opens a model that has to be whole.
     *
     * @throws UsageException when there is no such file
     * @throws InvalidModelException when the file does not hold a whole model
     */
    static ModelSource open(String name) {
        ModelSource source = ModelSource.open(name);
        if (source.hasErrors()) {
            List<Issue> errors = source.issues().stream().filter(Issue::isError).toList();
            if (WRONG_NAME.contains(errors.getFirst().code())) {
                throw new UsageException(errors.getFirst().message());
            }
            throw new InvalidModelException(errors);
        }
        return source;
    }

    /** @throws UsageException when it is a foreign model */
    static Organism organism(ModelSource source) {
        if (source.foreign().isPresent()) {
            throw new UsageException("\"" + source.name() + "\" is an SBML model; this command needs a .paget model.");
        }
        return source.organism().orElseThrow(() -> new IllegalStateException("a model without errors is missing"));
    }
}
