package paget.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import paget.core.evidence.FittedHypothesis;
import paget.core.run.ModelSource;
import paget.core.run.RunOutcome;
import paget.core.run.UsageException;
import paget.core.study.Estimates;
import paget.model.Organism;
import paget.model.resource.ModelFileException;
import paget.model.resource.ModelFiles;

/** Where a calibration is saved: a copy of the model with one hypothesis more. */
final class FittedCopy {

    private final Path file;
    private final Organism model;

    /** @throws UsageException when the copy cannot be written there, so that nothing is computed in vain */
    FittedCopy(String name, ModelSource source) {
        this.model = ModelAccess.organism(source);
        try {
            this.file = Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageException("\"" + name + "\" is no file name: " + e.getReason() + ".");
        }
        if (Files.exists(file)) {
            throw new UsageException("\"" + name + "\" is there already; --save writes a new file only.");
        }
    }

    /**
     * Writes the copy.
     *
     * @return what was done, as a sentence
     */
    String write(RunOutcome outcome) throws IOException {
        List<Estimates.Row> estimates = Estimates.of(outcome.result()).orElseThrow(() -> new UsageException(
                "A study of the kind " + outcome.kind().label() + " estimates nothing, so there is nothing to save."));
        try {
            Organism copy = FittedHypothesis.addTo(model, outcome.plan().name(), estimates,
                    outcome.kind().furtherInputs(outcome.plan(), outcome.subject()));
            new ModelFiles().save(copy, file);
            return "Saved to " + file + ": hypothesis \"" + copy.getHypotheses().getLast().getId() + "\".";
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        } catch (ModelFileException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
