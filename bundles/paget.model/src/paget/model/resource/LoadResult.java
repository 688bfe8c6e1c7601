package paget.model.resource;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.Diagnostic;

import paget.model.Organism;
import paget.model.diagnostic.ModelDiagnostic;

/**
 * What came of reading a file. There is an organism when every part of the file was understood, even if some references
 * lead nowhere (an error); there is none when saving could lose a part of the file.
 *
 * @param organism    the model, contained in a resource of its own
 * @param diagnostics errors, warnings and notices in the order of the file
 */
public record LoadResult(Optional<Organism> organism, List<ModelDiagnostic> diagnostics) {

    /** Keeps the list as it is. */
    public LoadResult {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether there is an organism and no error. */
    public boolean isClean() {
        return organism.isPresent() && diagnostics.stream().noneMatch(d -> d.getSeverity() >= Diagnostic.ERROR);
    }

    /**
     * The organism.
     *
     * @throws ModelFileException where the file was not understood
     */
    public Organism orThrow() throws ModelFileException {
        if (organism.isEmpty()) {
            throw new ModelFileException(diagnostics, null);
        }
        return organism.get();
    }
}
