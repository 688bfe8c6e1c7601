package paget.ui.internal.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

/** The sessions of all open model editors. Used in the display thread only. */
public final class OpenModels {
    private static final List<ModelSession> SESSIONS = new ArrayList<>();
    private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();

    private OpenModels() {
    }

    public static void add(ModelSession session) {
        SESSIONS.add(session);
        LISTENERS.forEach(Runnable::run);
    }

    public static void remove(ModelSession session) {
        SESSIONS.remove(session);
        LISTENERS.forEach(Runnable::run);
    }

    public static List<ModelSession> all() {
        return List.copyOf(SESSIONS);
    }

    public static Optional<ModelSession> of(Path file) {
        return SESSIONS.stream().filter(session -> session.file().equals(file)).findFirst();
    }

    /** The session that an element belongs to. */
    public static Optional<ModelSession> of(EObject element) {
        Resource resource = element == null ? null : element.eResource();
        return SESSIONS.stream().filter(session -> resource != null && session.resource() == resource).findFirst();
    }

    /** Runs after models were opened and closed. */
    public static void addListener(Runnable listener) {
        LISTENERS.add(listener);
    }

    public static void removeListener(Runnable listener) {
        LISTENERS.remove(listener);
    }
}
