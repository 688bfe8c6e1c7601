package paget.ui.internal.model;

import java.util.List;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;

/**
 * Something about a model that its author should know.
 *
 * @param severity how much it matters
 * @param code stable code such as {@code units.incompatible}
 * @param message one sentence that says what to do
 * @param path where the element stands, for people
 * @param element the element of the open model
 * @param fixes what can be done about it at once; empty for most
 */
public record Problem(Severity severity, String code, String message, String path, EObject element,
        List<ProblemFix> fixes) {
    /** How much a problem matters, worst first. */
    public enum Severity {
        ERROR, WARNING, INFORMATION;

        static Severity of(int severity) {
            return severity >= Diagnostic.ERROR ? ERROR : severity == Diagnostic.WARNING ? WARNING : INFORMATION;
        }
    }

    public Problem {
        fixes = List.copyOf(fixes);
    }
}
