package paget.core.example;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import paget.core.registry.Registries;
import paget.core.registry.UnknownIdException;

/** All examples of this installation. */
public final class Examples {

    /** What the name of an example begins with where a file is expected. */
    public static final String SCHEME = "example:";

    private Examples() {
    }

    /** The examples of all sets, in their order; the first one of an id counts. */
    public static List<Example> all() {
        Set<String> seen = new HashSet<>();
        return Registries.examples().all().stream().flatMap(provider -> provider.examples().stream())
                .filter(example -> seen.add(example.id())).toList();
    }

    /**
     * The example of that id.
     *
     * @throws UnknownIdException when there is none; its message has near misses
     */
    public static Example get(String id) {
        List<Example> all = all();
        return all.stream().filter(example -> example.id().equals(id)).findFirst().orElseThrow(
                () -> new UnknownIdException("example", id, all.stream().map(Example::id).toList()));
    }
}
