package paget.store;

import java.nio.file.Path;

import paget.core.store.RunStore;
import paget.core.store.RunStoreProvider;
import paget.store.internal.SqliteStore;

/** Stores of runs as SQLite files. The library with its native part is loaded when the first store is opened. */
public final class SqliteStores implements RunStoreProvider {

    @Override
    public String id() {
        return "sqlite";
    }

    @Override
    public RunStore open(Path file) {
        return SqliteStore.open(file);
    }
}
