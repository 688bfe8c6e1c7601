package paget.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import paget.core.registry.NearMisses;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows how a command is used, what options engines have, or the pages of the help. */
@Command(name = "help", description = "Shows how a command is used, what options engines have, or the help pages.",
        footerHeading = "%nExamples:%n",
        footer = {"  paget help", "  paget help run", "  paget help engines", "  paget help --open"})
final class HelpCommand implements Callable<Integer> {

    private static final String ENGINES = "engines";

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "COMMAND", description = "A command, or \"engines\" for their options.")
    private List<String> path = new ArrayList<>();

    @Option(names = "--open", description = "Opens the help pages in a web browser and says where they are.")
    private boolean open;

    @Option(names = "--pages", description = "Only says where the help pages are.")
    private boolean pages;

    HelpCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (open) {
            HelpPages.ofInstallation().open(terminal);
        } else if (pages) {
            terminal.out().println(HelpPages.ofInstallation().first());
        } else if (path.equals(List.of(ENGINES))) {
            EngineHelp.print(terminal);
        } else {
            command().usage(terminal.out());
        }
        return ExitCodes.DONE;
    }

    private CommandLine command() {
        CommandLine line = spec.parent().commandLine();
        for (String name : path) {
            CommandLine below = line.getSubcommands().get(name);
            if (below == null) {
                List<String> topics = new ArrayList<>(line.getSubcommands().keySet());
                topics.add(ENGINES);
                throw new ParameterException(spec.commandLine(), "There is no help on \"" + name + "\"."
                        + NearMisses.hint(name, topics));
            }
            line = below;
        }
        return line;
    }
}
