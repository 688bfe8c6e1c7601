package paget.core.registry;

import java.util.Objects;
import java.util.function.Function;

/**
 * A place where plug-ins add something.
 *
 * @param id id of the extension point, such as {@code paget.core.engines}
 * @param element name of the element in an extension that holds the attributes {@code id} and {@code class}
 * @param noun what is added, for messages: "engine"
 * @param type the interface that plug-ins implement
 * @param idOf gives the id of a contribution
 */
public record ExtensionPoint<T>(String id, String element, String noun, Class<T> type, Function<T, String> idOf) {

    public ExtensionPoint {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(noun, "noun");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(idOf, "idOf");
    }
}
