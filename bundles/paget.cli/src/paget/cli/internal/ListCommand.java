package paget.cli.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import paget.core.registry.NearMisses;
import paget.core.run.CsvFile;
import paget.core.run.UsageException;
import paget.core.study.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what there is. */
@Command(name = "list", description = "Lists what is installed, or what a model holds.",
        footerHeading = "%nWithout a FILE: engines, formats, studies (their kinds), examples.%n"
                + "With a FILE: quantities (what --set can replace), observables (what a run reports), studies, "
                + "hypotheses, evidence (what every value rests on), views (diagrams), elements.%n%nExamples:%n",
        footer = {"  paget list examples", "  paget list engines --options",
            "  paget list quantities example:breast-cxcr4", "  paget list quantities tumour.paget | grep rate",
            "  paget list observables tumour.paget --csv", "  paget list studies example:breast-cxcr4",
            "  paget list views example:breast-cxcr4"})
final class ListCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Map<String, Listing> installed;
    private final Map<String, Listing> held;

    @Parameters(index = "0", paramLabel = "WHAT", description = "What to list, see below.")
    private String what;

    @Parameters(index = "1", arity = "0..1", paramLabel = "FILE",
            description = "A model, or example:ID for a shipped one, to list what it holds.")
    private String file;

    @Option(names = "--options", description = "The options of engines, formats or kinds of study, with defaults and "
            + "units, instead.")
    private boolean options;

    @Option(names = "--csv", description = "Comma-separated values with a header instead of aligned columns.")
    private boolean csv;

    ListCommand(Terminal terminal) {
        this.terminal = terminal;
        installed = InstalledListings.of(terminal);
        held = ModelListings.of(terminal);
    }

    @Override
    public Integer call() throws IOException {
        Table table = table();
        if (csv) {
            PrintWriter out = new PrintWriter(terminal.out(), false, StandardCharsets.UTF_8);
            CsvFile.write(table, out);
            out.flush();
        } else {
            TextTable.printBare(table, terminal.out());
        }
        if (table.rows().isEmpty()) {
            terminal.err().println("There are none.");
        }
        return ExitCodes.DONE;
    }

    private Table table() {
        if (!installed.containsKey(what) && !held.containsKey(what)) {
            throw new UsageException("There is no list of \"" + what + "\"."
                    + NearMisses.hint(what, all()));
        }
        if (options) {
            if (file != null || !InstalledListings.WITH_OPTIONS.contains(what)) {
                throw new UsageException("--options goes with " + String.join(", ", InstalledListings.WITH_OPTIONS)
                        + " and without a file.");
            }
            return InstalledListings.options(terminal, what);
        }
        if (file == null && !installed.containsKey(what)) {
            throw new UsageException("A model has " + what + ": paget list " + what + " FILE");
        }
        if (file != null && !held.containsKey(what)) {
            throw new UsageException("A FILE goes with " + String.join(", ", held.keySet()) + "; " + what
                    + " are those of this installation.");
        }
        return (file == null ? installed : held).get(what).table(file);
    }

    private List<String> all() {
        return Stream.concat(held.keySet().stream(), installed.keySet().stream()).distinct().toList();
    }
}
