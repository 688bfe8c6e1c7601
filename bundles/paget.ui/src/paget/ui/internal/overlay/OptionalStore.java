package paget.ui.internal.overlay;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import paget.core.run.RunStores;
import paget.core.store.RunStore;
import paget.core.store.RunStoreException;
import paget.core.study.StudyResult;
import paget.ui.internal.Messages;

/** The store beside a model, which need not be there. */
final class OptionalStore implements AutoCloseable {
    private final RunStore store;

    private OptionalStore(RunStore store) {
        this.store = store;
    }

    /** Opens the store if there is one. */
    static OptionalStore open(Path file) {
        return new OptionalStore(Files.isRegularFile(file) ? RunStores.open(file).orElse(null) : null);
    }

    Optional<RunStore> get() {
        return Optional.ofNullable(store);
    }

    /** The answer of a study that was there a moment ago. */
    StudyResult result(long study) {
        return get().flatMap(kept -> kept.result(study)).orElseThrow(() -> new RunStoreException(Messages.Overlay_gone));
    }

    @Override
    public void close() {
        if (store != null) {
            store.close();
        }
    }
}
