package paget.ui.internal.run;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;

import paget.core.run.RunKeeping;
import paget.core.run.RunStores;
import paget.core.store.RunStore;

/** The store beside a model for the time of a run, made when the run is looked up. Where there can be none, as in a folder to read only, runs are not kept. */
final class KeptBeside implements AutoCloseable {
    private final Optional<RunStore> store;

    private KeptBeside(Optional<RunStore> store) {
        this.store = store;
    }

    static KeptBeside open(Path model) {
        return new KeptBeside(RunStores.later(RunStores.beside(model), fault -> ILog.get().warn(fault.getMessage(), fault)));
    }

    RunKeeping keeping() {
        return store.map(RunKeeping::in).orElse(RunKeeping.NONE);
    }

    @Override
    public void close() {
        store.ifPresent(RunStore::close);
    }
}
