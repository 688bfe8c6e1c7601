package paget.diagram.spec;

import java.util.Objects;

/**
 * Something a reader or a session has to say about a specification, a model or a layout file.
 *
 * @param severity how bad it is
 * @param message  one clear sentence
 * @param where    the path of the element concerned, such as {@code Viewpoint V / DiagramDescription D}; may be empty
 * @param line     the line in the file, from 1, or 0 when there is none
 * @param column   the column in the file, from 1, or 0 when there is none
 */
public record Problem(Severity severity, String message, String where, int line, int column) {

    /** How bad a problem is. */
    public enum Severity {
        /** Valid, but this runtime shows it differently from Sirius. */
        INFO,
        /** Valid in Sirius, but left out by this runtime. */
        UNSUPPORTED,
        /** Wrong: Sirius would reject it, ignore it silently or fail later. */
        ERROR
    }

    /** Rejects missing parts. */
    public Problem {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(message);
        Objects.requireNonNull(where);
    }

    /** A problem without a position. */
    public static Problem of(Severity severity, String where, String message) {
        return new Problem(severity, message, where, 0, 0);
    }

    @Override
    public String toString() {
        String position = line > 0 ? line + ":" + column + ": " : "";
        String place = where.isEmpty() ? "" : where + ": ";
        return position + severity.name().toLowerCase(java.util.Locale.ROOT) + ": " + place + message;
    }
}
