package paget.results.ui;

import java.util.Objects;

import paget.core.run.RunOutcome;

/**
 * A finished run as the results show it.
 *
 * @param title names the run in lists: model, study, time of day
 * @param outcome the run
 */
public record RunResult(String title, RunOutcome outcome) {
    public RunResult {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(outcome, "outcome");
    }
}
