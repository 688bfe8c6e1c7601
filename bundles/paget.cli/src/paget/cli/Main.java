package paget.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import paget.cli.internal.CommandRunner;
import paget.cli.internal.ExitCodes;
import paget.cli.internal.Interrupt;
import paget.cli.internal.WatchedOutput;

/** Starts the command line. */
public final class Main {

    private Main() {
    }

    /** Runs a command and ends the virtual machine with its exit code. */
    public static void main(String[] arguments) {
        // The console of the Java library itself: it exists only where input and output are a terminal.
        System.setProperty("jdk.console", "java.base");
        // The library that writes PDF would tell of fonts that stand in on the screen, which nobody looks at.
        System.setProperty("org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        WatchedOutput output = new WatchedOutput(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        PrintStream out = new PrintStream(output, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Interrupt interrupt = new Interrupt();
        interrupt.install(err);
        int code = ExitCodes.FAULT;
        try {
            code = new CommandRunner(out, err, interrupt, System.console() != null).run(arguments);
            out.flush();
        } finally {
            interrupt.finished();
        }
        if (output.failure() != null && code == ExitCodes.DONE) {
            err.println("paget: The output could not be written: " + output.failure() + ".");
            code = ExitCodes.FAULT;
        }
        if (!interrupt.isCancelled()) {
            System.exit(code);
        }
        // After Ctrl+C the machine is on its way down and ends with the signal's code, 130, by itself.
    }
}
