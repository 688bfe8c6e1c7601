package paget.core.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import paget.core.study.StudyResult;

/**
 * Keeps runs and studies. May be used from several threads, and by several processes at once. What a method has written
 * is there when it returns, even if the process is killed at the next moment.
 * <p>
 * All methods throw {@link RunStoreException} when the store cannot be read or written.
 */
public interface RunStore extends AutoCloseable {

    /** The store's file. */
    Path file();

    /** A finished run. */
    Optional<StoredRun> findRun(SimulationKey key, long replicate);

    /** Keeps a finished run and drops its checkpoints, other than those that are kept. */
    void saveRun(SimulationKey key, long replicate, StoredRun run);

    /**
     * The latest checkpoint of a run.
     *
     * @param latest no later than this time
     */
    Optional<StoredCheckpoint> findCheckpoint(SimulationKey key, long replicate, OptionalDouble latest);

    /** Keeps a checkpoint in place of earlier ones that are not kept. */
    void saveCheckpoint(SimulationKey key, long replicate, StoredCheckpoint checkpoint);

    /** The study of a key, be it finished or not. */
    Optional<StoredStudy> findStudy(String key);

    /** Notes that a study begins; an earlier one of the same key that did not finish is begun anew. */
    long beginStudy(StoredStudy study);

    /** Notes that a study uses a simulation, so that its runs are deleted with the last study that does. */
    void useSimulation(long study, SimulationKey key);

    /** Keeps the answer of a study. */
    void finishStudy(StoredStudy study, StudyResult result);

    /** All studies, the latest first. */
    List<StoredStudy> studies();

    /** The answer of a study; empty while there is none. */
    Optional<StudyResult> result(long study);

    /** Numbers of the runs and checkpoints that a study has in the store, and the bytes that they take. */
    RunCount count(long study);

    /** Keeps a study when the store is cleaned, or no longer. */
    void pin(long study, boolean pinned);

    /** Deletes studies and all runs that no other study uses. */
    void delete(List<Long> studies);

    /** Deletes the single runs and checkpoints of studies; answers stay. */
    void deleteRuns(List<Long> studies);

    /** Gives the room of what was deleted back to the disk. */
    void compact();

    @Override
    void close();

    /**
     * What a study has in the store.
     *
     * @param runs finished runs
     * @param checkpoints states of unfinished runs, and those to branch from
     * @param bytes how much they take
     */
    record RunCount(long runs, long checkpoints, long bytes) {
    }
}
