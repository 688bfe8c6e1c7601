package paget.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import paget.cli.internal.CommandRunner;
import paget.cli.internal.Interrupt;

/**
 * A command that was run, with what it wrote.
 *
 * @param code exit code
 * @param out standard output
 * @param err standard error
 */
record CommandLineRun(int code, String out, String err) {

    static CommandLineRun of(String... arguments) {
        return of(new Interrupt(), false, arguments);
    }

    static CommandLineRun of(Interrupt interrupt, boolean interactive, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream outStream = new PrintStream(out, false, StandardCharsets.UTF_8);
        int code = new CommandRunner(outStream, new PrintStream(err, true, StandardCharsets.UTF_8), interrupt,
                interactive).run(arguments);
        outStream.flush();
        return new CommandLineRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The messages without what plug-ins that cannot be loaded have caused. */
    String messages() {
        return String.join("\n", err.lines().filter(line -> !line.contains("MissingEngine")).toList());
    }
}
