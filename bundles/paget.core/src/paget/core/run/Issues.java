package paget.core.run;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;

import paget.model.diagnostic.ModelDiagnostic;
import paget.model.path.ElementPath;
import paget.sim.Issue;
import paget.sim.Severity;

/** Turns EMF diagnostics, whose data begin with the element, into issues that name the element in words. */
public final class Issues {

    private Issues() {
    }

    /** The leaves of the diagnostics, in order. */
    public static List<Issue> of(List<? extends Diagnostic> diagnostics) {
        List<Issue> issues = new ArrayList<>();
        diagnostics.forEach(diagnostic -> collect(diagnostic, issues));
        return issues;
    }

    private static void collect(Diagnostic diagnostic, List<Issue> issues) {
        if (!diagnostic.getChildren().isEmpty()) {
            diagnostic.getChildren().forEach(child -> collect(child, issues));
        } else if (diagnostic.getSeverity() != Diagnostic.OK) {
            issues.add(of(diagnostic));
        }
    }

    private static Issue of(Diagnostic diagnostic) {
        String path = element(diagnostic);
        String message = diagnostic.getMessage();
        // The path stands in a column of its own and need not be said twice.
        String sentence = !path.isEmpty() && message.startsWith(path + ": ") ? message.substring(path.length() + 2)
                : message;
        return new Issue(severity(diagnostic), code(diagnostic), sentence, path);
    }

    private static Severity severity(Diagnostic diagnostic) {
        return switch (diagnostic.getSeverity()) {
            case Diagnostic.WARNING -> Severity.WARNING;
            case Diagnostic.INFO -> Severity.INFO;
            default -> Severity.ERROR;
        };
    }

    private static String element(Diagnostic diagnostic) {
        if (diagnostic instanceof ModelDiagnostic model) {
            return !model.path().isEmpty() || model.getLine() == 0 ? model.path() : "line " + model.getLine();
        }
        return !diagnostic.getData().isEmpty() && diagnostic.getData().getFirst() instanceof EObject object
                ? ElementPath.of(object) : "";
    }

    private static String code(Diagnostic diagnostic) {
        if (diagnostic instanceof ModelDiagnostic model) {
            return model.problem();
        }
        return diagnostic.getData().size() > 1 && diagnostic.getData().get(1) instanceof String code ? code
                : String.valueOf(diagnostic.getSource());
    }
}
