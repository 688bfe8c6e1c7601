package paget.core.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import paget.sim.Issue;

/** Gathers contributions to one extension point. The first contribution of an id stays. */
public final class RegistryBuilder<T> {

    private final ExtensionPoint<T> point;
    private final Map<String, T> byId = new TreeMap<>();
    private final List<Issue> problems = new ArrayList<>();

    public RegistryBuilder(ExtensionPoint<T> point) {
        this.point = point;
    }

    /**
     * Adds a contribution. One that has no id, or the id of a contribution of another class, becomes a problem; the
     * same class found twice is the ordinary double registration.
     */
    public RegistryBuilder<T> add(T contribution) {
        String name = contribution.getClass().getName();
        String id;
        try {
            id = point.idOf().apply(contribution);
        } catch (RuntimeException | LinkageError e) {
            return problem(name, e);
        }
        if (id == null || id.isBlank()) {
            return problem("The " + point.noun() + " " + name + " has no id and is left out.");
        }
        T present = byId.putIfAbsent(id, contribution);
        if (present != null && !present.getClass().getName().equals(name)) {
            problem("The " + point.noun() + " " + name + " has the id \"" + id + "\" of "
                    + present.getClass().getName() + " and is left out.");
        }
        return this;
    }

    /** Notes a contribution that cannot be used, with the reason. */
    public RegistryBuilder<T> problem(String contribution, Throwable reason) {
        Throwable cause = reason;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return problem("The " + point.noun() + " " + contribution + " could not be loaded: " + cause + ".");
    }

    /** Notes a contribution that cannot be used. */
    public RegistryBuilder<T> problem(String sentence) {
        problems.add(Issue.warning("plugin.load", point.id(), sentence));
        return this;
    }

    public Registry<T> build() {
        return new Registry<>(point, byId, problems);
    }
}
