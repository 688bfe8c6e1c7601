package paget.core.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import paget.sim.Issue;

/** The contributions to one extension point, sorted by id. Immutable. */
public final class Registry<T> {

    private final ExtensionPoint<T> point;
    private final Map<String, T> byId;
    private final List<Issue> problems;

    Registry(ExtensionPoint<T> point, Map<String, T> byId, List<Issue> problems) {
        this.point = point;
        this.byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
        this.problems = List.copyOf(problems);
    }

    /** What the sources offer; an earlier source goes before a later one. */
    public static <T> Registry<T> load(ExtensionPoint<T> point, List<PlugInSource> sources) {
        RegistryBuilder<T> builder = new RegistryBuilder<>(point);
        sources.forEach(source -> source.collect(point, builder));
        return builder.build();
    }

    public Collection<T> all() {
        return byId.values();
    }

    public List<String> ids() {
        return new ArrayList<>(byId.keySet());
    }

    public Optional<T> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The contribution of that id.
     *
     * @throws UnknownIdException when there is none; its message is a sentence with near misses
     */
    public T get(String id) {
        T found = byId.get(id);
        if (found == null) {
            throw new UnknownIdException(point.noun(), id, byId.keySet());
        }
        return found;
    }

    /** The bundle that a contribution comes from. */
    public PlugIn plugIn(String id) {
        return PlugIn.of(get(id).getClass());
    }

    /** Plug-ins that could not be loaded, one warning each; empty when all is well. */
    public List<Issue> problems() {
        return problems;
    }
}
