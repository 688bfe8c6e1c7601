package paget.cli.internal;

import java.io.PrintStream;

import paget.core.registry.Registries;
import paget.core.registry.Registry;
import paget.sim.run.Engine;
import paget.sim.run.EngineOption;

/** Prints engines with their options for reading. */
final class EngineHelp {

    private static final int WIDTH = 100;
    private static final String INDENT = "      ";

    private EngineHelp() {
    }

    static void print(Terminal terminal) {
        Registry<Engine> engines = Registries.engines();
        terminal.say(engines.problems());
        PrintStream out = terminal.out();
        out.println("paget run FILE --engine ENGINE --engine-option OPTION=VALUE");
        for (Engine engine : engines.all()) {
            out.println();
            out.println(engine.id() + ": " + engine.label() + (engine.options().isEmpty() ? ", without options" : ""));
            for (EngineOption option : engine.options()) {
                String standard = InstalledListings.defaultOf(option);
                out.println("  " + option.id() + (standard.isEmpty() ? "" : "=" + standard)
                        + (option.allowedText().isEmpty() ? "" : "  (" + option.allowedText() + ")"));
                wrapped(option.label() + ". " + option.description(), out);
            }
        }
    }

    private static void wrapped(String text, PrintStream out) {
        StringBuilder line = new StringBuilder(INDENT);
        for (String word : text.split(" ")) {
            if (line.length() + word.length() > WIDTH) {
                out.println(line.toString().stripTrailing());
                line = new StringBuilder(INDENT);
            }
            line.append(word).append(' ');
        }
        out.println(line.toString().stripTrailing());
    }
}
