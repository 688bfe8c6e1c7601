package paget.ui.internal.overlay;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

import paget.core.run.RunOutcome;
import paget.core.store.StoredStudy;

/** A run that can be laid over diagrams: one of this session, or one that lies in the store beside the model. */
sealed interface ListedRun {

    /** When it began. */
    Instant start();

    /** What it is called in a list. */
    String title();

    /** A run of this session. */
    record Finished(String title, RunOutcome outcome) implements ListedRun {
        @Override
        public Instant start() {
            return outcome.start();
        }

        /** True if this is what the store has under a number. */
        boolean is(StoredStudy study) {
            return outcome.reuse().study().orElse(-1) == study.id();
        }
    }

    /** A run in the store. */
    record Stored(StoredStudy study) implements ListedRun {
        private static final DateTimeFormatter WHEN = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT);

        @Override
        public Instant start() {
            return study.start();
        }

        @Override
        public String title() {
            return study.name() + ", " + WHEN.format(study.start().atZone(ZoneId.systemDefault()));
        }

        /** The study as a run, if it was finished. */
        static Optional<ListedRun> of(StoredStudy study) {
            return study.manifest().isEmpty() ? Optional.empty() : Optional.of(new Stored(study));
        }
    }
}
