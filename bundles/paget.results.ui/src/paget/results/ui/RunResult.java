package paget.results.ui;

import java.nio.file.Path;
import java.util.Objects;

import paget.core.run.RunOutcome;

/**
 * A run that was finished in this session.
 *
 * @param title names the run in lists: model, study, time of day
 * @param model the model's file
 * @param outcome the run
 */
public record RunResult(String title, Path model, RunOutcome outcome) {
    public RunResult {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(outcome, "outcome");
    }
}
