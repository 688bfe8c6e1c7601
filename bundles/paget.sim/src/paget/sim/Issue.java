package paget.sim;

import java.util.Objects;

/**
 * A finding about a model or a setting, in the words of the kernel. Layers above map {@code element} to the thing
 * that the author drew.
 *
 * @param severity how much it matters
 * @param code a stable code such as {@code network.symbol.unknown}
 * @param message one sentence that names the element and says what is wrong
 * @param element the id of the element at fault, or the empty string for the model as a whole
 */
public record Issue(Severity severity, String code, String message, String element) {

    public Issue {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
        element = element == null ? "" : element;
    }

    public static Issue error(String code, String element, String message) {
        return new Issue(Severity.ERROR, code, message, element);
    }

    public static Issue warning(String code, String element, String message) {
        return new Issue(Severity.WARNING, code, message, element);
    }

    public static Issue info(String code, String element, String message) {
        return new Issue(Severity.INFO, code, message, element);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
