package paget.cli.internal;

import java.io.PrintStream;
import java.util.Locale;

import paget.core.run.RunOutcome;
import paget.core.study.Series;
import paget.core.study.Table;

/** Prints the answer of a run for reading. */
final class RunPrinter {

    /** A series over something other than time is shown when it fits on a screen. */
    private static final int ROWS_SHOWN = 50;
    private static final int COLUMNS_SHOWN = 10;
    private static final int TABLE_ROWS_SHOWN = 200;

    private RunPrinter() {
    }

    static void print(RunOutcome outcome, Terminal terminal) {
        PrintStream out = terminal.out();
        out.printf(Locale.ROOT, "%s: %s (%s), engine %s %s, seed %d%n%n", outcome.subject().name(),
                outcome.plan().name(), outcome.kind().label(), outcome.engine().id(), outcome.engine().version(),
                outcome.plan().seed());
        for (Table table : outcome.result().tables()) {
            TextTable.print(table.rows().size() <= TABLE_ROWS_SHOWN ? table
                    : new Table(table.id(), table.title() + " (the first " + TABLE_ROWS_SHOWN + " of "
                            + table.rows().size() + " rows)", table.columns(),
                            table.rows().subList(0, TABLE_ROWS_SHOWN)),
                    out);
            out.println();
        }
        for (Series series : outcome.result().series()) {
            if (!"time".equals(series.columns().getFirst().id()) && series.rows() <= ROWS_SHOWN
                    && series.columns().size() <= COLUMNS_SHOWN) {
                TextTable.print(series, out);
                out.println();
            }
        }
        if (!outcome.result().answers().isEmpty()) {
            outcome.result().answers().forEach(answer -> out.println("* " + answer));
            out.println();
        }
        out.printf(Locale.ROOT, "%.3f s, result %s%n", outcome.wallSeconds(),
                outcome.result().hash().substring(0, 12));
        terminal.say(outcome.notes());
    }
}
