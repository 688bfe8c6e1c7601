package paget.ui.internal.run;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;

import paget.core.run.RunKeeping;
import paget.core.run.RunStores;
import paget.core.store.RunStore;
import paget.core.store.RunStoreException;

/** The store beside a model for the time of a run. Where there can be none, as in a folder to read only, runs are not kept. */
final class KeptBeside implements AutoCloseable {
    private final Optional<RunStore> store;

    private KeptBeside(Optional<RunStore> store) {
        this.store = store;
    }

    static KeptBeside open(Path model) {
        try {
            return new KeptBeside(RunStores.open(RunStores.beside(model)));
        } catch (RunStoreException e) {
            ILog.get().warn(e.getMessage(), e);
            return new KeptBeside(Optional.empty());
        }
    }

    RunKeeping keeping() {
        return store.map(RunKeeping::in).orElse(RunKeeping.NONE);
    }

    @Override
    public void close() {
        store.ifPresent(RunStore::close);
    }
}
