package paget.model.resource;

import java.io.IOException;
import java.util.List;

import paget.model.diagnostic.ModelDiagnostic;

/** A model file cannot be read or written; the message is one sentence for people. */
public final class ModelFileException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient List<ModelDiagnostic> diagnostics;

    /** With all that was found, at least one; the first gives the message. */
    public ModelFileException(List<ModelDiagnostic> diagnostics, Throwable cause) {
        super(diagnostics.getFirst().getMessage(), cause);
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** With one sentence and the stable code of the problem. */
    public ModelFileException(String problem, String message, Throwable cause) {
        this(List.of(ModelDiagnostic.error(problem).say(message)), cause);
    }

    /** All that was found. */
    public List<ModelDiagnostic> diagnostics() {
        return diagnostics;
    }
}
