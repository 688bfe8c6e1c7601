package paget.diagram.spec;

import java.util.List;

/**
 * A rule about the elements of a class.
 *
 * @param message what to say of an element that breaks the rule
 * @param audits  all must hold
 * @param fixes   ways out
 */
public record ValidationRule(String name, String label, Level level, String targetClass, Expression message,
        List<Expression> audits, List<Fix> fixes) {

    /** How bad a broken rule is. */
    public enum Level {
        /** Worth knowing. */
        INFO,
        /** Doubtful. */
        WARNING,
        /** Wrong. */
        ERROR
    }

    /** A way out, run in the element. */
    public record Fix(String name, ModelOperation operation) {
    }
}
