package paget.store.internal;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import paget.core.store.RunStore;
import paget.core.store.RunStoreException;
import paget.core.store.SimulationKey;
import paget.core.store.StoredCheckpoint;
import paget.core.store.StoredRun;
import paget.core.store.StoredStudy;
import paget.core.study.StudyResult;

/**
 * A store in an SQLite file. One connection; threads take turns, and numbers are compressed before a thread's turn.
 */
public final class SqliteStore implements RunStore {

    private final Database database;
    private final RunTable runs;
    private final CheckpointTable checkpoints;
    private final StudyTable studies;
    private final ResultTables results;
    private boolean closed;

    private SqliteStore(Database database) {
        this.database = database;
        runs = new RunTable(database);
        checkpoints = new CheckpointTable(database);
        studies = new StudyTable(database);
        results = new ResultTables(database);
    }

    /** @throws RunStoreException when it cannot be opened */
    public static SqliteStore open(Path file) {
        return new SqliteStore(Database.open(file));
    }

    @FunctionalInterface
    private interface Question<T> {
        T answer() throws SQLException;
    }

    @FunctionalInterface
    private interface Change {
        void make() throws SQLException;
    }

    private synchronized <T> T ask(Question<T> question) {
        requireOpen();
        try {
            return question.answer();
        } catch (SQLException e) {
            throw Database.failure(file(), "read", e);
        }
    }

    private synchronized void change(Change change) {
        requireOpen();
        try {
            change.make();
        } catch (SQLException e) {
            throw Database.failure(file(), "written", e);
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new RunStoreException("The store " + file() + " has been closed.");
        }
    }

    @Override
    public Path file() {
        return database.file();
    }

    @Override
    public Optional<StoredRun> findRun(SimulationKey key, long replicate) {
        return ask(() -> runs.find(key, replicate));
    }

    @Override
    public void saveRun(SimulationKey key, long replicate, StoredRun run) {
        RunTable.Packed packed = RunTable.Packed.of(key, run);
        change(() -> runs.save(key, replicate, packed));
    }

    @Override
    public Optional<StoredCheckpoint> findCheckpoint(SimulationKey key, long replicate, OptionalDouble latest) {
        return ask(() -> checkpoints.find(key, replicate, latest));
    }

    @Override
    public void saveCheckpoint(SimulationKey key, long replicate, StoredCheckpoint checkpoint) {
        byte[] rows = Rows.of(key, checkpoint.rows());
        change(() -> checkpoints.save(key, replicate, checkpoint, rows));
    }

    @Override
    public Optional<StoredStudy> findStudy(String key) {
        return ask(() -> studies.find(key));
    }

    @Override
    public long beginStudy(StoredStudy study) {
        return ask(() -> studies.begin(study));
    }

    @Override
    public void useSimulation(long study, SimulationKey key) {
        change(() -> runs.link(study, key));
    }

    @Override
    public void finishStudy(StoredStudy study, StudyResult result) {
        change(() -> database.transaction(inside -> {
            StudyTable.finish(inside, study, result);
            ResultTables.write(inside, study.id(), result);
            return null;
        }));
    }

    @Override
    public List<StoredStudy> studies() {
        return ask(studies::all);
    }

    @Override
    public Optional<StudyResult> result(long study) {
        return ask(() -> results.read(study));
    }

    @Override
    public RunCount count(long study) {
        return ask(() -> studies.count(study));
    }

    @Override
    public void pin(long study, boolean pinned) {
        change(() -> studies.pin(study, pinned));
    }

    @Override
    public void delete(List<Long> ids) {
        change(() -> studies.delete(ids));
    }

    @Override
    public void deleteRuns(List<Long> ids) {
        change(() -> studies.deleteRuns(ids));
    }

    @Override
    public void compact() {
        change(database::compact);
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            try {
                database.close();
            } catch (SQLException e) {
                throw Database.failure(file(), "closed", e);
            }
        }
    }
}
