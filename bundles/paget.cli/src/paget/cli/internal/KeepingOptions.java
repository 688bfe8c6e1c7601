package paget.cli.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import paget.core.run.ModelSource;
import paget.core.run.RunKeeping;
import paget.core.run.RunStores;
import paget.core.run.UsageException;
import paget.core.store.RunStore;
import paget.core.store.RunStoreException;
import picocli.CommandLine.Option;

/** Where runs are kept and where they are cut: shared by the commands that run. */
final class KeepingOptions {

    @Option(names = "--store", paramLabel = "FILE", description = "Where runs are kept; beside the model, as "
            + "NAME.paget-runs, if not given. Runs of SBML models are kept only if it is given.")
    private String store;

    @Option(names = "--no-store", description = "Keeps nothing and reuses nothing.")
    private boolean nothing;

    @Option(names = "--checkpoint-every", paramLabel = "TIME", converter = RealTime.class,
            description = "How often the state of a long run is kept, in real time: 30 s, 5 min; every minute if not given.")
    private Duration every;

    @Option(names = "--checkpoint-at", paramLabel = "T",
            description = "Keeps the state of every run at that model time, so that branches start at once.")
    private String checkpointAt;

    @Option(names = "--branch-at", paramLabel = "T", description = "Up to that model time the study runs as drawn; from "
            + "there on --set, --hypothesis and the hypotheses of arms hold, with the same random numbers.")
    private String branchAt;

    @Option(names = "--resume", description = "Goes on with the study that was interrupted last, with its options.")
    boolean resume;

    /**
     * The store that these options mean, which is opened when the first run is looked up.
     *
     * @throws UsageException when they contradict each other
     * @throws RunStoreException when this installation keeps no runs although they are to be kept
     */
    RunKeeping keeping(ModelSource source, Terminal terminal) {
        boolean asked = store != null || every != null || checkpointAt != null || resume;
        if (nothing && asked) {
            throw new UsageException("--no-store keeps nothing, so --store, --resume and checkpoints make no sense with it.");
        }
        boolean kept = !nothing && (asked || source.foreign().isEmpty());
        return new RunKeeping(kept ? Optional.ofNullable(store(place(source), asked, terminal)) : Optional.empty(),
                every == null ? RunKeeping.DEFAULT_INTERVAL : every, Optional.ofNullable(checkpointAt),
                Optional.ofNullable(branchAt));
    }

    private RunStore store(Path place, boolean asked, Terminal terminal) {
        if (!asked) {
            return RunStores.later(place, fault -> terminal.say("info: " + fault.getMessage() + " This run is not kept."))
                    .orElse(null);
        }
        return RunStores.later(place)
                .orElseThrow(() -> new RunStoreException("This installation has no plug-in that keeps runs."));
    }

    private Path place(ModelSource source) {
        if (store == null) {
            return RunStores.place(source);
        }
        try {
            return Path.of(store);
        } catch (InvalidPathException e) {
            throw new UsageException("\"" + store + "\" is no file name: " + e.getReason() + ".");
        }
    }
}
