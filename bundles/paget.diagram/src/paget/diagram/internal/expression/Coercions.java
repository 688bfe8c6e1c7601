package paget.diagram.internal.expression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;

import org.eclipse.emf.ecore.EObject;

/** Turns the value of an expression into what its place wants, as Sirius does. */
public final class Coercions {

    private Coercions() {
    }

    /** Nothing is false, "false" is false, and everything else is true. */
    public static boolean toBoolean(Object value) {
        return switch (value) {
        case null -> false;
        case Boolean truth -> truth;
        default -> !"false".equalsIgnoreCase(value.toString());
        };
    }

    /** The text of a value; nothing is an empty text. */
    public static String toText(Object value) {
        return value == null ? "" : String.valueOf(value);
    }

    /** The whole number that a value's text shows. */
    public static OptionalInt toInteger(Object value) {
        try {
            return OptionalInt.of(Integer.parseInt(String.valueOf(value)));
        } catch (NumberFormatException otherwise) {
            // "Not a number" is the answer.
            return OptionalInt.empty();
        }
    }

    /** The elements in a collection or array, or the one element, or none. */
    public static List<EObject> toElements(Object value) {
        List<EObject> elements = new ArrayList<>();
        for (Object one : toValues(value)) {
            if (one instanceof EObject element) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** The values in a collection or array, or the one value, or none. */
    public static Collection<?> toValues(Object value) {
        return switch (value) {
        case null -> List.of();
        case Collection<?> collection -> new ArrayList<>(collection);
        case Object[] array -> Arrays.asList(array);
        default -> List.of(value);
        };
    }
}
