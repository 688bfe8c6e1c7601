package paget.results.ui.internal.runs;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import paget.core.registry.Registries;
import paget.core.run.RunStores;
import paget.core.store.StoredStudy;
import paget.core.study.StudyKind;
import paget.results.ui.internal.Messages;

/**
 * A study that a store keeps.
 *
 * @param store the store's file
 * @param study what the store says of it
 */
record RunRow(Path store, StoredStudy study) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final String MODEL_ENDING = ".paget";

    /** The file of the model, which lies beside the store. */
    Path model() {
        String name = store.getFileName().toString();
        return store.resolveSibling(name.substring(0, name.length() - RunStores.ENDING.length()) + MODEL_ENDING);
    }

    String modelName() {
        return model().getFileName().toString();
    }

    String kind() {
        return Registries.studies().find(study.kind()).map(StudyKind::label).orElse(study.kind());
    }

    String begun() {
        return TIME.format(study.start().truncatedTo(java.time.temporal.ChronoUnit.SECONDS).atZone(ZoneId.systemDefault()));
    }

    String took() {
        return study.status() == StoredStudy.Status.UNFINISHED ? "" : String.format(Locale.ROOT, "%.2f s", study.seconds());
    }

    String state() {
        return switch (study.status()) {
            case UNFINISHED -> Messages.Runs_unfinished;
            case CANCELLED -> Messages.Runs_cancelled;
            case COMPLETE -> Messages.Runs_complete;
        };
    }

    String answer() {
        return String.join(" ", study.answers());
    }

    boolean isFinished() {
        return study.status() != StoredStudy.Status.UNFINISHED;
    }

    boolean isSince(Instant time) {
        return !study.start().isBefore(time);
    }

    /** Names the run in lists of results. */
    String title() {
        return Messages.bind(Messages.Runs_title, new Object[] { modelName(), study.name(), begun() });
    }

    /** Whether both stand for the same study, whatever became of it. */
    boolean is(RunRow other) {
        return store.equals(other.store) && study.id() == other.study.id();
    }
}
