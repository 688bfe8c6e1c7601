package paget.diagram.ui;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;

/**
 * Something that is wrong with an element.
 *
 * @param message one sentence for people
 * @param fixes   ways out; empty for none
 */
public record ElementProblem(EObject element, Severity severity, String message, List<Fix> fixes) {

    /** How bad it is, worst first. */
    public enum Severity {
        /** Wrong. */
        ERROR,
        /** Doubtful. */
        WARNING,
        /** Worth knowing. */
        INFORMATION
    }

    /**
     * A way out.
     *
     * @param label   as a menu entry
     * @param command makes the change to the model
     */
    public record Fix(String label, Supplier<Command> command) {
    }

    /** Keeps an own copy of the fixes. */
    public ElementProblem {
        fixes = List.copyOf(fixes);
    }
}
