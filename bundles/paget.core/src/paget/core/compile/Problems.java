package paget.core.compile;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;

import paget.model.Element;
import paget.model.diagnostic.ModelDiagnostic;
import paget.model.path.ElementPath;

/** Collects what the compiler has to say about the copy of the model that it compiles. */
final class Problems {

    private final List<ModelDiagnostic> diagnostics = new ArrayList<>();

    /** @param sentence what is wrong and what to do, without the element's name, which is put before it */
    void error(String code, Element element, String sentence) {
        add(Diagnostic.ERROR, code, element, sentence);
    }

    void warning(String code, Element element, String sentence) {
        add(Diagnostic.WARNING, code, element, sentence);
    }

    private void add(int severity, String code, Element element, String sentence) {
        diagnostics.add(diagnostic(severity, code, element, element == null ? sentence
                : ElementPath.of(element) + ": " + sentence));
    }

    private static ModelDiagnostic diagnostic(int severity, String code, EObject element, String message) {
        return ModelDiagnostic.of(severity, code).on(element).say(message);
    }

    boolean hasErrors() {
        return diagnostics.stream().anyMatch(d -> d.getSeverity() >= Diagnostic.ERROR);
    }

    /** The diagnostics with the elements of the original model in place of those of the compiled copy. */
    List<ModelDiagnostic> about(Trace trace) {
        return diagnostics.stream().map(d -> d.element() instanceof Element copy
                ? diagnostic(d.getSeverity(), d.problem(), trace.origin(copy.getId()).orElse(copy), d.getMessage())
                : d).toList();
    }
}
