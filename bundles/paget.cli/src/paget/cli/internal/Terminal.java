package paget.cli.internal;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

import paget.sim.Issue;

/**
 * Where a command writes.
 *
 * @param out results
 * @param err messages
 * @param interrupt tells of Ctrl+C
 * @param interactive whether a person looks on, so that a progress bar makes sense
 */
record Terminal(PrintStream out, PrintStream err, Interrupt interrupt, boolean interactive) {

    /** One message for the user. */
    void say(String sentence) {
        err.println("paget: " + sentence);
    }

    /** Messages with the elements that they are about. */
    void say(List<Issue> issues) {
        for (Issue issue : issues) {
            say(severity(issue) + ": " + (issue.element().isEmpty() ? "" : issue.element() + ": ") + issue.message());
        }
    }

    static String severity(Issue issue) {
        return issue.severity().name().toLowerCase(Locale.ROOT);
    }
}
