package paget.results.ui;

import java.util.Objects;
import java.util.Optional;

import paget.core.course.RecordedRun;
import paget.core.run.RunOutcome;
import paget.core.run.UsageException;
import paget.core.store.StoredStudy;
import paget.core.study.StudyResult;
import paget.model.Organism;

/**
 * A run in space.
 *
 * @param run what was run
 * @param organism the model as it was run; empty when its file has to be read
 */
public record SpaceRun(RecordedRun run, Optional<Organism> organism) {
    public SpaceRun {
        Objects.requireNonNull(run, "run");
        Objects.requireNonNull(organism, "organism");
    }

    /** A run of this session; empty when it was not in space. */
    public static Optional<SpaceRun> of(RunOutcome outcome) {
        return Optional.of(RecordedRun.of(outcome)).filter(RecordedRun::isInSpace)
                .map(run -> new SpaceRun(run, outcome.subject().organism()));
    }

    /** A run that a store keeps; empty when it was not in space. */
    public static Optional<SpaceRun> of(StoredStudy study, StudyResult result) {
        try {
            return Optional.of(RecordedRun.of(study, result)).filter(RecordedRun::isInSpace)
                    .map(run -> new SpaceRun(run, Optional.empty()));
        } catch (UsageException e) {
            // What was written by another version can still be read as numbers.
            return Optional.empty();
        }
    }
}
