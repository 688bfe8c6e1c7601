package paget.diagram.spec;

import java.util.ArrayList;
import java.util.List;

/**
 * An interpreted expression of a specification, parsed once.
 * <p>
 * As in Sirius the prefix chooses the interpreter, and text without a known prefix stands for itself: as an integer
 * where one is wanted, as the text otherwise, as {@code true} only if it says so, and as no element at all where
 * elements are wanted.
 */
public sealed interface Expression {

    /** The expression as written. */
    String text();

    /** Nothing was written. */
    record Empty() implements Expression {
        @Override
        public String text() {
            return "";
        }
    }

    /** {@code feature:name}: a feature of the context, or one of the five built-in names. */
    record Feature(String text, String name) implements Expression {
    }

    /** {@code var:name}: a variable, where {@code self} is the context. */
    record Variable(String text, String name) implements Expression {
    }

    /**
     * {@code service:receiver.method(a, b)}: a Java method, called with the receiver and the values of variables.
     *
     * @param receiver  the variable whose value is the receiver, or null for the context
     * @param arguments names of variables
     */
    record Service(String text, String receiver, String method, List<String> arguments) implements Expression {
    }

    /** Text without a prefix. */
    record Literal(String text) implements Expression {
    }

    /** An expression in a language that this runtime does not have. */
    record Unsupported(String text, String language) implements Expression {
    }

    /** True when nothing was written. */
    default boolean isEmpty() {
        return this instanceof Empty;
    }

    /** Parses an expression; null and blank text give {@link Empty}. */
    static Expression parse(String written) {
        if (written == null || written.isBlank()) {
            return new Empty();
        }
        if (written.startsWith("feature:")) {
            return new Feature(written, written.trim().substring("feature:".length()));
        }
        if (written.startsWith("var:")) {
            return new Variable(written, written.trim().substring("var:".length()));
        }
        if (written.startsWith("service:")) {
            return service(written);
        }
        if (written.startsWith("[")) {
            return new Unsupported(written, "Acceleo");
        }
        for (String language : List.of("aql", "ocl", "query")) {
            if (written.startsWith(language + ":")) {
                return new Unsupported(written, language);
            }
        }
        return new Literal(written);
    }

    private static Expression service(String written) {
        String call = written.substring("service:".length()).trim();
        String receiver = null;
        int dot = call.indexOf('.');
        if (dot >= 0) {
            receiver = call.substring(0, dot).trim();
            call = call.substring(dot + 1);
        }
        int open = call.indexOf('(');
        List<String> arguments = new ArrayList<>();
        if (open >= 0) {
            String[] parts = call.substring(open + 1).split("[,)]");
            for (String part : parts) {
                if (!part.isBlank()) {
                    arguments.add(part.trim());
                }
            }
            call = call.substring(0, open);
        }
        return new Service(written, receiver, call.trim(), List.copyOf(arguments));
    }
}
