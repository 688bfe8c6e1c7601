package paget.core.compile;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;

import paget.model.Element;
import paget.model.path.ElementPath;

/** Collects what the compiler has to say; the data of each diagnostic is the element it is about, then the code. */
final class Problems {

    static final String SOURCE = "paget.core.compile";

    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /** @param sentence what is wrong and what to do, without the element's name, which is put before it */
    void error(String code, Element element, String sentence) {
        add(Diagnostic.ERROR, code, element, sentence);
    }

    void warning(String code, Element element, String sentence) {
        add(Diagnostic.WARNING, code, element, sentence);
    }

    private void add(int severity, String code, Element element, String sentence) {
        String message = element == null ? sentence : ElementPath.of(element) + ": " + sentence;
        diagnostics.add(new BasicDiagnostic(severity, SOURCE, 0, message, new Object[] {element, code}));
    }

    boolean hasErrors() {
        return diagnostics.stream().anyMatch(d -> d.getSeverity() >= Diagnostic.ERROR);
    }

    /** The diagnostics with the elements of the original model in place of those of the compiled copy. */
    List<Diagnostic> about(Trace trace) {
        return diagnostics.stream().map(d -> {
            Object[] data = d.getData().toArray();
            if (data[0] instanceof Element copy) {
                data[0] = trace.origin(copy.getId()).orElse(copy);
            }
            return (Diagnostic) new BasicDiagnostic(d.getSeverity(), d.getSource(), d.getCode(), d.getMessage(), data);
        }).toList();
    }
}
