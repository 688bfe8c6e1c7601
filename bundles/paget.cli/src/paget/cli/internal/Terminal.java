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

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_MESSAGE = 2000;

    /** One message for the user. */
    void say(String sentence) {
        err.println("paget: " + sentence);
    }

    /** Messages with the elements that they are about. */
    void say(List<Issue> issues) {
        for (Issue issue : issues) {
            say(text(issue, ""));
        }
    }

    /**
     * Severity, element and message.
     *
     * @param whole what an issue is about that names no element; may be empty
     */
    static String text(Issue issue, String whole) {
        String about = issue.element().isEmpty() ? whole : shortened(issue.element(), LONGEST_NAME);
        return severity(issue) + ": " + (about.isEmpty() ? "" : about + ": ") + shortened(issue.message(), LONGEST_MESSAGE);
    }

    /** A damaged file may hold a name of a million letters, which nobody wants to see twice. */
    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text
                : text.substring(0, longest / 2) + " \u2026 " + text.substring(text.length() - longest / 2);
    }

    private static String severity(Issue issue) {
        return issue.severity().name().toLowerCase(Locale.ROOT);
    }
}
