package paget.cli.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import paget.core.generate.Generator;
import paget.core.registry.NearMisses;
import paget.core.registry.PlugIn;
import paget.core.registry.Registries;
import paget.core.registry.Registry;
import paget.core.registry.UnknownIdException;
import paget.core.run.UnknownQuantityException;
import paget.core.run.UsageException;
import paget.core.store.RunStoreException;
import paget.sim.InvalidModelException;
import paget.sim.SimulationException;
import paget.sim.run.CancelledException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Reads the arguments, runs the command, and turns every failure into one sentence and an exit code. */
public final class CommandRunner {

    static final String GENERATE = "generate";
    private static final String HELP = "help";
    private static final int HELP_WIDTH = 100;

    private final Terminal terminal;
    private boolean debug = System.getenv("PAGET_DEBUG") != null;

    /** The command line as a whole. */
    @Command(name = "paget", mixinStandardHelpOptions = true, versionProvider = Version.class,
            synopsisSubcommandLabel = "COMMAND",
            description = "Models metastasis: checks, runs, draws and exports models. Without a command, paget opens the "
                    + "workbench.",
            footerHeading = "%nExamples:%n",
            footer = {"  paget run example:breast-cxcr4", "  paget list examples", "  paget validate tumour.paget",
                "  paget help run", "  paget verify    (builds everything and runs every test)"})
    static final class Top {

        @Option(names = "--debug", scope = ScopeType.INHERIT,
                description = "Shows where in the program a failure arose.")
        private boolean debug;
    }

    /** What {@code --version} prints. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"paget " + PlugIn.of(CommandRunner.class).version()};
        }
    }

    /** Formats are its commands. */
    @Command(name = GENERATE, synopsisSubcommandLabel = "FORMAT",
            description = "Writes a model as input for another tool.", footerHeading = "%nExamples:%n",
            footer = {"  paget list formats", "  paget generate FORMAT --help",
                "  paget generate FORMAT example:breast-cxcr4 --out exported"})
    static final class Generate implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Unmatched
        private List<String> rest = new ArrayList<>();

        @Override
        public Integer call() {
            Set<String> formats = spec.subcommands().keySet();
            throw new ParameterException(spec.commandLine(), rest.isEmpty()
                    ? "Say which format." + NearMisses.hint("", formats)
                    : "There is no format \"" + rest.getFirst() + "\"." + NearMisses.hint(rest.getFirst(), formats));
        }
    }

    /**
     * @param out receives results
     * @param err receives messages
     * @param interrupt tells of Ctrl+C
     * @param interactive whether a person looks on
     */
    public CommandRunner(PrintStream out, PrintStream err, Interrupt interrupt, boolean interactive) {
        terminal = new Terminal(out, err, interrupt, interactive);
    }

    /** Runs a command and returns its exit code. */
    public int run(String... arguments) {
        Top top = new Top();
        CommandLine line = new CommandLine(top);
        commands(arguments).forEach((name, command) -> line.addSubcommand(name, command.get()));
        addHelp(line);
        PrintWriter out = new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8);
        line.setOut(out).setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(HELP_WIDTH);
        line.setParameterExceptionHandler((e, args) -> usage(e));
        line.setExecutionExceptionHandler((e, command, parsed) -> {
            debug |= top.debug;
            return failure(e);
        });
        line.setExecutionStrategy(parsed -> {
            debug |= top.debug;
            return new CommandLine.RunLast().execute(parsed);
        });
        if (arguments.length == 0) {
            line.usage(terminal.err());
            return ExitCodes.USAGE;
        }
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError e) {
            return failure("error: There is not enough memory for this; ask for fewer points or replicates.", e);
        } catch (StackOverflowError e) {
            return failure("error: An expression or a part of the model is nested too deeply.", e);
        } catch (LinkageError e) {
            return failure("error: A part of Paget or of a plug-in cannot be loaded: "
                    + (e.getCause() == null ? e : e.getCause()) + ".", e);
        } finally {
            out.flush();
        }
    }

    /** The command that is called by its name; all where their list may be asked for. Reading their options takes time. */
    private Map<String, Supplier<Object>> commands(String[] arguments) {
        Map<String, Supplier<Object>> all = new LinkedHashMap<>();
        all.put("validate", () -> new ValidateCommand(terminal));
        all.put("run", () -> new RunCommand(terminal));
        all.put("merge", () -> new MergeCommand(terminal));
        all.put(GENERATE, () -> generate(arguments));
        all.put("conformance", () -> new ConformanceCommand(terminal));
        all.put("diagram", () -> new DiagramCommand(terminal));
        all.put("list", () -> new ListCommand(terminal));
        all.put("runs", () -> RunsCommand.of(terminal));
        all.put("evidence", () -> EvidenceCommand.of(terminal));
        all.put("report", () -> new ReportCommand(terminal));
        all.put(HELP, () -> new HelpCommand(terminal));
        if (arguments.length > 0 && all.containsKey(arguments[0]) && !arguments[0].equals(HELP)) {
            all.keySet().retainAll(Set.of(arguments[0]));
        }
        return all;
    }

    /** Plug-ins are asked for their formats only when a format is wanted. */
    private CommandLine generate(String[] arguments) {
        CommandLine command = new CommandLine(new Generate());
        if (Arrays.asList(arguments).contains(GENERATE)) {
            Registry<Generator> generators = Registries.generators();
            terminal.say(generators.problems());
            generators.all().forEach(generator -> command.addSubcommand(GenerateCommand.of(terminal, generator)));
        }
        return command;
    }

    private static void addHelp(CommandLine line) {
        for (CommandLine command : line.getSubcommands().values()) {
            command.getCommandSpec().mixinStandardHelpOptions(true);
            command.getCommandSpec().versionProvider(new Version());
            addHelp(command);
        }
    }

    private int usage(ParameterException e) {
        CommandSpec spec = e.getCommandLine().getCommandSpec();
        terminal.say(UsageSentences.of(e));
        terminal.err().println("Try: " + spec.qualifiedName() + " --help");
        trace(e);
        return ExitCodes.USAGE;
    }

    private int failure(Exception e) {
        int code = switch (e) {
            case UnknownQuantityException unknown -> {
                terminal.say(unknown.getMessage());
                terminal.err().println("Try: paget list quantities FILE");
                yield ExitCodes.USAGE;
            }
            case UsageException usage -> said(usage.getMessage(), ExitCodes.USAGE);
            case UnknownIdException unknown -> said(unknown.getMessage(), ExitCodes.USAGE);
            case InvalidModelException invalid -> {
                terminal.say(invalid.issues());
                yield ExitCodes.FAULT;
            }
            case SimulationException stopped -> said("error: " + stopped.getMessage(), ExitCodes.FAULT);
            case RunStoreException store -> said("error: " + store.getMessage(), ExitCodes.FAULT);
            case CancelledException cancelled -> said("Cancelled.", ExitCodes.CANCELLED);
            case IOException io -> said("error: " + FileFaults.sentence(io), ExitCodes.FAULT);
            default -> said("error: An unexpected fault: " + e + ". PAGET_DEBUG=1 shows where it arose.",
                    ExitCodes.FAULT);
        };
        trace(e);
        return code;
    }

    private int failure(String sentence, Error e) {
        trace(e);
        return said(sentence, ExitCodes.FAULT);
    }

    private int said(String sentence, int code) {
        terminal.say(sentence);
        return code;
    }

    private void trace(Throwable e) {
        if (debug) {
            e.printStackTrace(terminal.err());
        }
    }
}
