package paget.results.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import paget.core.registry.Registries;
import paget.core.run.SavedResult;
import paget.core.study.StudyKind;
import paget.core.study.StudyResult;
import paget.results.ui.internal.Messages;

/**
 * An answer that the results show, be it of a run of this session, of a store or of a comparison.
 *
 * @param title names it in lists
 * @param model the model's file, where there is one
 * @param result the answer
 * @param notes what has to be known about it
 * @param settings what was run, with what, and the command that runs it again; one sentence each
 * @param space the run in space whose cells can be looked at, where there is one
 */
public record ShownResult(String title, Optional<Path> model, StudyResult result, List<String> notes,
        List<String> settings, Optional<SpaceRun> space) {
    private static final int SHORT_HASH = 16;

    public ShownResult {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(result, "result");
        notes = List.copyOf(notes);
        settings = List.copyOf(settings);
    }

    /** A finished study. */
    public static ShownResult of(String title, Path model, SavedResult saved, Optional<SpaceRun> space) {
        String hash = saved.resultHash();
        return new ShownResult(title, Optional.of(model), saved.result(), saved.notes(),
                List.of(Messages.bind(Messages.Answer_settings,
                        new Object[] { kind(saved.kind()), saved.engine(), String.valueOf(saved.seed()), saved.result().replicates(),
                                String.format(Locale.ROOT, "%.2f", saved.seconds()),
                                hash.substring(0, Math.min(SHORT_HASH, hash.length())) }),
                        Messages.bind(Messages.Answer_command, saved.command())),
                space);
    }

    private static String kind(String id) {
        return Registries.studies().find(id).map(StudyKind::label).orElse(id);
    }
}
