package paget.cli.internal;

import java.nio.file.Files;
import java.util.List;

import paget.core.run.ModelSource;
import paget.core.run.RequestText;
import paget.core.run.RunKeeping;
import paget.core.run.RunRequest;
import paget.core.run.RunStores;
import paget.core.run.UsageException;
import paget.core.store.RunStore;
import paget.core.store.RunStoreException;
import paget.core.store.StoredStudy;
import paget.core.store.StoredStudy.Status;

/** Finds the study that was interrupted last. */
final class Interrupted {

    private Interrupted() {
    }

    /**
     * The wishes of the latest study of the model that is not complete, with the number of threads of the request.
     *
     * @param request may name a study, which narrows the choice, and the number of threads
     * @throws UsageException when the request wishes for more
     * @throws RunStoreException when there is no such study
     */
    static RequestText.Wishes last(RunKeeping kept, ModelSource source, RunRequest request) {
        RunRequest narrow = new RunRequest(request.study(), RunRequest.AS_DRAWN.engine(), RunRequest.AS_DRAWN.tEnd(),
                RunRequest.AS_DRAWN.points(), RunRequest.AS_DRAWN.seed(), RunRequest.AS_DRAWN.replicates(),
                request.threads(), RunRequest.AS_DRAWN.relativeTolerance(), RunRequest.AS_DRAWN.absoluteTolerance(),
                List.of(), List.of(), RunRequest.AS_DRAWN.engineOptions(), false);
        if (!request.equals(narrow) || kept.checkpointAt().isPresent() || kept.branchAt().isPresent()) {
            throw new UsageException("--resume goes on with the options of the interrupted run; give none besides "
                    + "--study, --threads, --out and --checkpoint-every.");
        }
        RunStore store = kept.store().orElseThrow();
        if (Files.notExists(store.file())) {
            throw RunStores.nothingYet(store.file());
        }
        StoredStudy study = store.studies().stream()
                .filter(s -> s.status() != Status.COMPLETE && s.modelHash().equals(source.hash()))
                .filter(s -> request.study().isEmpty() || s.name().equalsIgnoreCase(request.study().get())
                        || RequestText.parse(s.request()).request().study().equals(request.study()))
                .findFirst().orElseThrow(() -> new RunStoreException(
                        "The store " + store.file() + " has no interrupted study of this model to go on with."));
        RequestText.Wishes wishes = RequestText.parse(study.request());
        RunRequest earlier = wishes.request();
        return new RequestText.Wishes(new RunRequest(earlier.study(), earlier.engine(), earlier.tEnd(),
                earlier.points(), earlier.seed(), earlier.replicates(), request.threads(),
                earlier.relativeTolerance(), earlier.absoluteTolerance(), earlier.settings(), earlier.hypotheses(),
                earlier.engineOptions(), earlier.eachReplicate()), wishes.checkpointAt(), wishes.branchAt());
    }
}
