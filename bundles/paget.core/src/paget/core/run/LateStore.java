package paget.core.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Function;

import paget.core.store.RunStore;
import paget.core.store.RunStoreException;
import paget.core.store.SimulationKey;
import paget.core.store.StoredCheckpoint;
import paget.core.store.StoredRun;
import paget.core.store.StoredStudy;
import paget.core.study.StudyResult;

/**
 * A store that is opened, and made where it is missing, when it is first asked. What is refused before its first run thus
 * leaves no empty store, and nobody has to delete one that another process may have opened meanwhile.
 */
final class LateStore implements RunStore {

    private final Path file;
    private final Function<Path, RunStore> opener;
    private final Consumer<RunStoreException> unkept;
    private RunStore store;
    private RunStoreException fault;

    /** @param unkept told once why the store cannot be opened, in place of an exception; null where a store is a must */
    LateStore(Path file, Function<Path, RunStore> opener, Consumer<RunStoreException> unkept) {
        this.file = file;
        this.opener = opener;
        this.unkept = unkept;
    }

    /**
     * Opens the store if that was not done.
     *
     * @return whether it is open; {@code false} when it cannot be and somebody was told why
     * @throws RunStoreException when it cannot be and nobody is to be told
     */
    synchronized boolean open() {
        if (store == null && fault == null) {
            try {
                store = opener.apply(file);
            } catch (RunStoreException e) {
                if (unkept == null) {
                    throw e;
                }
                fault = e;
                unkept.accept(e);
            }
        }
        return store != null;
    }

    private RunStore opened() {
        if (!open()) {
            throw fault;
        }
        return store;
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public Optional<StoredRun> findRun(SimulationKey key, long replicate) {
        return opened().findRun(key, replicate);
    }

    @Override
    public void saveRun(SimulationKey key, long replicate, StoredRun run) {
        opened().saveRun(key, replicate, run);
    }

    @Override
    public Optional<StoredCheckpoint> findCheckpoint(SimulationKey key, long replicate, OptionalDouble latest) {
        return opened().findCheckpoint(key, replicate, latest);
    }

    @Override
    public void saveCheckpoint(SimulationKey key, long replicate, StoredCheckpoint checkpoint) {
        opened().saveCheckpoint(key, replicate, checkpoint);
    }

    @Override
    public Optional<StoredStudy> findStudy(String key) {
        return opened().findStudy(key);
    }

    @Override
    public long beginStudy(StoredStudy study) {
        return opened().beginStudy(study);
    }

    @Override
    public void useSimulation(long study, SimulationKey key) {
        opened().useSimulation(study, key);
    }

    @Override
    public void finishStudy(StoredStudy study, StudyResult result) {
        opened().finishStudy(study, result);
    }

    @Override
    public List<StoredStudy> studies() {
        return opened().studies();
    }

    @Override
    public Optional<StudyResult> result(long study) {
        return opened().result(study);
    }

    @Override
    public RunCount count(long study) {
        return opened().count(study);
    }

    @Override
    public void pin(long study, boolean pinned) {
        opened().pin(study, pinned);
    }

    @Override
    public void delete(List<Long> studies) {
        opened().delete(studies);
    }

    @Override
    public void deleteRuns(List<Long> studies) {
        opened().deleteRuns(studies);
    }

    @Override
    public void compact() {
        opened().compact();
    }

    @Override
    public synchronized void close() {
        if (store != null) {
            store.close();
        }
    }
}
