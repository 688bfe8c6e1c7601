package paget.sim.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

import paget.sim.Issue;

/**
 * The engines at hand, by id, and reports on those that could not be loaded. The first engine of an id wins.
 * Immutable.
 */
public final class EngineRegistry {

    private final Map<String, Engine> engines;
    private final List<Issue> problems;

    private EngineRegistry(Map<String, Engine> engines, List<Issue> problems) {
        this.engines = engines;
        this.problems = List.copyOf(problems);
    }

    /** The engines that {@link ServiceLoader} finds through the class loader. */
    public static EngineRegistry load(ClassLoader loader) {
        Builder builder = new Builder();
        var providers = ServiceLoader.load(Engine.class, loader).iterator();
        while (true) {
            // A broken provider must not hide the ones after it: hasNext() and next() skip it when asked again.
            try {
                if (!providers.hasNext()) {
                    return builder.build();
                }
                builder.add(providers.next());
            } catch (ServiceConfigurationError | LinkageError e) {
                builder.problem("An engine could not be loaded: " + e.getMessage());
            }
        }
    }

    public static EngineRegistry of(Collection<? extends Engine> engines) {
        Builder builder = new Builder();
        engines.forEach(builder::add);
        return builder.build();
    }

    /** These engines and those of the other registry whose ids are new, with the problems of both. */
    public EngineRegistry merge(EngineRegistry other) {
        Map<String, Engine> merged = new LinkedHashMap<>(engines);
        other.engines.forEach(merged::putIfAbsent);
        List<Issue> all = new ArrayList<>(problems);
        all.addAll(other.problems);
        return new EngineRegistry(merged, all);
    }

    public Collection<Engine> engines() {
        return List.copyOf(engines.values());
    }

    public Optional<Engine> engine(String id) {
        return Optional.ofNullable(engines.get(id));
    }

    /** What went wrong while loading; empty when all is well. */
    public List<Issue> problems() {
        return problems;
    }

    /** Collects engines from a source that can fail. */
    public static final class Builder {

        private final Map<String, Engine> engines = new LinkedHashMap<>();
        private final List<Issue> problems = new ArrayList<>();

        /** Adds an engine; one that cannot even tell its id becomes a problem. */
        public Builder add(Engine engine) {
            String id;
            try {
                id = engine.id();
            } catch (RuntimeException | LinkageError e) {
                return problem("The engine " + engine.getClass().getName() + " could not tell its id: " + e);
            }
            if (id == null || id.isEmpty()) {
                return problem("The engine " + engine.getClass().getName() + " has no id.");
            }
            Engine present = engines.putIfAbsent(id, engine);
            if (present != null && present.getClass() != engine.getClass()) {
                problem("The engine " + engine.getClass().getName() + " has the id \"" + id + "\" of "
                        + present.getClass().getName() + " and is left out.");
            }
            return this;
        }

        /** Notes an engine that could not be loaded. */
        public Builder problem(String message) {
            problems.add(Issue.warning("engine.load", "", message));
            return this;
        }

        public EngineRegistry build() {
            return new EngineRegistry(new LinkedHashMap<>(engines), problems);
        }
    }
}
