package paget.core.run;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import paget.core.store.RunStore;
import paget.core.store.RunStoreException;
import paget.core.store.SimulationKey;
import paget.core.store.StoredCheckpoint;
import paget.core.store.StoredRun;
import paget.sim.Issue;

/**
 * A store whose faults stop no run: after the first one it remembers nothing more and says why. Used by the threads of
 * one study.
 */
final class Memory {

    /** Blobs of a database are limited; longer runs are computed each time. */
    private static final long MAXIMUM_NUMBERS = 50_000_000;

    private final Optional<RunStore> store;
    private final long study;
    /** The first half of the keys that were linked; a scan has very many. */
    private final Set<Long> linked = ConcurrentHashMap.newKeySet();
    private volatile RunStoreException fault;

    /** @param study number of the study that uses the runs */
    Memory(Optional<RunStore> store, long study) {
        this.store = store;
        this.study = study;
    }

    boolean isThere() {
        return store.isPresent() && fault == null;
    }

    private <T> T with(Function<RunStore, T> work, T otherwise) {
        if (!isThere()) {
            return otherwise;
        }
        try {
            return work.apply(store.get());
        } catch (RunStoreException e) {
            fault = e;
            return otherwise;
        }
    }

    Optional<StoredRun> run(SimulationKey key, long replicate) {
        return with(open -> {
            link(open, key);
            return open.findRun(key, replicate);
        }, Optional.empty());
    }

    private void link(RunStore open, SimulationKey key) {
        if (linked.add(Long.parseUnsignedLong(key.id(), 0, 16, 16))) {
            open.useSimulation(study, key);
        }
    }

    void keep(SimulationKey key, long replicate, StoredRun run) {
        if ((long) run.trajectory().rows() * run.trajectory().columns() <= MAXIMUM_NUMBERS) {
            with(open -> {
                open.saveRun(key, replicate, run);
                return null;
            }, null);
        }
    }

    /** The latest state of a run no later than a time. */
    Optional<StoredCheckpoint> checkpoint(SimulationKey key, long replicate, OptionalDouble latest) {
        return with(open -> {
            link(open, key);
            return open.findCheckpoint(key, replicate, latest);
        }, Optional.empty());
    }

    void keep(SimulationKey key, long replicate, StoredCheckpoint checkpoint) {
        with(open -> {
            open.saveCheckpoint(key, replicate, checkpoint);
            return null;
        }, null);
    }

    /** Why nothing is remembered any more. */
    Optional<Issue> fault() {
        return Optional.ofNullable(fault).map(e -> Issue.warning("store.fault", "",
                e.getMessage() + " What was run since then is not kept."));
    }
}
