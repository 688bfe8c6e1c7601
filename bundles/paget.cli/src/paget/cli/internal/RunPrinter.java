package paget.cli.internal;

import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import paget.core.run.Reuse;
import paget.core.run.RunOutcome;
import paget.core.study.Series;
import paget.core.study.StudyResult;
import paget.core.study.Table;

/** Prints the answer of a run for reading. */
final class RunPrinter {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    /** A single series over something other than time, such as that of a scan, is shown when it fits on a screen. */
    private static final int ROWS_SHOWN = 50;
    private static final int COLUMNS_SHOWN = 10;
    private static final int TABLE_ROWS_SHOWN = 200;

    private RunPrinter() {
    }

    /** @param changes what the run did otherwise than the model says, one phrase each */
    static void print(RunOutcome outcome, List<String> changes, Terminal terminal) {
        PrintStream out = terminal.out();
        out.printf(Locale.ROOT, "%s: %s (%s), engine %s %s, seed %d%n", outcome.subject().name(),
                outcome.plan().name(), outcome.kind().label(), outcome.engine().id(), outcome.engine().version(),
                outcome.plan().seed());
        changes.forEach(change -> out.println("With " + change));
        out.println();
        print(outcome.result(), out);
        out.printf(Locale.ROOT, "%.3f s, result %s%n", outcome.times().total(),
                outcome.result().hash().substring(0, 12));
        Reuse reuse = outcome.reuse();
        if (reuse.whole()) {
            out.printf(Locale.ROOT, "Reused: this is study %d of the store, run on %s.%n", reuse.study().orElse(0),
                    time(outcome.start()));
        } else if (reuse.runs() > 0) {
            out.printf(Locale.ROOT, "Reused: %d single run%s, of this study or of earlier ones.%n", reuse.runs(),
                    reuse.runs() == 1 ? "" : "s");
        }
        terminal.say(outcome.notes());
    }

    private static boolean isShort(Series series) {
        return !"time".equals(series.columns().getFirst().id()) && series.rows() <= ROWS_SHOWN
                && series.columns().size() <= COLUMNS_SHOWN;
    }

    /** A moment in the user's time. */
    static String time(Instant moment) {
        return TIME.format(moment.atZone(ZoneId.systemDefault()));
    }

    /** Prints an answer. */
    static void print(StudyResult result, PrintStream out) {
        for (Table table : result.readableTables()) {
            TextTable.print(table.rows().size() <= TABLE_ROWS_SHOWN ? table
                    : new Table(table.id(), table.title() + " (the first " + TABLE_ROWS_SHOWN + " of "
                            + table.rows().size() + " rows)", table.columns(),
                            table.rows().subList(0, TABLE_ROWS_SHOWN)),
                    out);
            out.println();
        }
        if (result.series().size() == 1 && isShort(result.series().getFirst())) {
            TextTable.print(result.series().getFirst(), out);
            out.println();
        }
        if (!result.answers().isEmpty()) {
            result.answers().forEach(answer -> out.println("* " + answer));
            out.println();
        }
    }
}
