package paget.core.store;

import java.nio.file.Path;

/**
 * Opens stores of runs. Implementations have a public constructor without arguments, hold no state, and are registered
 * in {@code META-INF/services/paget.core.store.RunStoreProvider} and by an extension of {@code paget.core.stores}.
 */
public interface RunStoreProvider {

    /** Id such as {@code sqlite}. */
    String id();

    /**
     * Opens a store, which several processes may have open at once.
     *
     * @param file the store's file; made when it is missing
     * @throws RunStoreException when it cannot be opened or is of an unknown version
     */
    RunStore open(Path file);
}
