package paget.core.run;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

import paget.core.store.RunStore;

/**
 * What becomes of runs besides their answer: where they are kept, and where they are cut.
 *
 * @param store keeps runs and gives them back; empty when nothing is kept
 * @param checkpointEvery how long a run may go on before its state is kept, in real time
 * @param checkpointAt model time at which every run's state is kept for later branches, with a unit or in the model's
 * @param branchAt model time up to which the study runs without the user's settings, the user's hypotheses and the
 *        hypotheses of arms; from there on they hold, with the same random numbers
 */
public record RunKeeping(Optional<RunStore> store, Duration checkpointEvery, Optional<String> checkpointAt,
        Optional<String> branchAt) {

    /** How often the state of a long run is kept if nobody says otherwise. */
    public static final Duration DEFAULT_INTERVAL = Duration.ofMinutes(1);

    /** Keeps nothing. */
    public static final RunKeeping NONE = new RunKeeping(Optional.empty(), DEFAULT_INTERVAL, Optional.empty(),
            Optional.empty());

    public RunKeeping {
        Objects.requireNonNull(store, "store");
        Objects.requireNonNull(checkpointEvery, "checkpointEvery");
        Objects.requireNonNull(checkpointAt, "checkpointAt");
        Objects.requireNonNull(branchAt, "branchAt");
    }

    /** Keeps everything in a store. */
    public static RunKeeping in(RunStore store) {
        return new RunKeeping(Optional.of(store), DEFAULT_INTERVAL, Optional.empty(), Optional.empty());
    }

    /**
     * The same with a store that is open; nothing is kept when it cannot be opened and need not be.
     *
     * @throws paget.core.store.RunStoreException when it cannot be opened although it was asked for
     */
    public RunKeeping opened() {
        boolean shut = store.isPresent() && store.get() instanceof LateStore late && !late.open();
        return shut ? new RunKeeping(Optional.empty(), checkpointEvery, checkpointAt, branchAt) : this;
    }
}
