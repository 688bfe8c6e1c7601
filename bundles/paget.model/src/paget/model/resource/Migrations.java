package paget.model.resource;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.w3c.dom.Document;

/**
 * The steps that lead from older file formats to the present one. Version 1 is the first that was released, so the
 * standard chain is empty until there is a second.
 */
public final class Migrations {

    private static final Migrations STANDARD = new Migrations(List.of());

    private final Map<Integer, Migration> steps;

    /**
     * A chain of steps in any order.
     *
     * @throws IllegalStateException where two steps start from the same version
     */
    public Migrations(List<Migration> steps) {
        this.steps = steps.stream().collect(Collectors.toUnmodifiableMap(Migration::from, Function.identity()));
    }

    /** The chain that the program ships. */
    public static Migrations standard() {
        return STANDARD;
    }

    /** Whether files of an older version can be brought to the present one. */
    boolean reach(int version) {
        for (int v = version; v < ModelFormat.VERSION; v++) {
            if (!steps.containsKey(v)) {
                return false;
            }
        }
        return true;
    }

    /** Brings a document of an older version to the present one. */
    void apply(Document document, int version) {
        for (int v = version; v < ModelFormat.VERSION; v++) {
            steps.get(v).migrate(document);
            document.getDocumentElement().setAttribute("formatVersion", Integer.toString(v + 1));
        }
    }
}
