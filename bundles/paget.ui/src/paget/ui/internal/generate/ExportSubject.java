package paget.ui.internal.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import paget.core.store.Sha256;
import paget.model.Organism;
import paget.model.resource.ModelFileException;
import paget.model.resource.ModelFiles;
import paget.ui.internal.model.ModelSession;

/**
 * What is exported: a copy of a model as it was when the export began.
 *
 * @param hash SHA-256 of the file that saving the model would write
 * @param file the model's file, saved or not
 */
record ExportSubject(Organism model, String hash, Path file) {

    /** The model of an editor as it is now, unsaved changes and all. */
    static ExportSubject of(ModelSession session) throws ModelFileException {
        return of(new ModelFiles().toBytes(session.organism()), session.file());
    }

    /** The model in a file. */
    static ExportSubject of(Path file) throws IOException {
        Organism model = new ModelFiles().load(file).orThrow();
        return new ExportSubject(model, Sha256.of(Files.readAllBytes(file)), file);
    }

    private static ExportSubject of(byte[] bytes, Path file) throws ModelFileException {
        Organism model = new ModelFiles().load(bytes, file.getFileName().toString()).orThrow();
        return new ExportSubject(model, Sha256.of(bytes), file);
    }

    /** The name of the file without its extension, for names of what is written. */
    String baseName() {
        return file.getFileName().toString().replaceFirst("\\.paget$", "");
    }
}
