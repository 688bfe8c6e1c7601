package paget.cli.internal;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import paget.core.evidence.EvidenceImport;
import paget.core.evidence.EvidenceLedger;
import paget.core.run.CsvFile;
import paget.core.run.ModelSource;
import paget.core.run.UsageException;
import paget.model.Organism;
import paget.model.resource.ModelFileException;
import paget.model.resource.ModelFiles;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The evidence ledger as a file that goes out and comes back. */
@Command(name = "evidence", synopsisSubcommandLabel = "COMMAND",
        description = "Writes what every value of a model rests on as a table, and takes the table back into the model.",
        footerHeading = "%nExamples:%n",
        footer = {"  paget list evidence tumour.paget", "  paget evidence export tumour.paget --out ledger.csv",
            "  paget evidence import tumour.paget ledger.csv"})
final class EvidenceCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    static CommandLine of(Terminal terminal) {
        CommandLine line = new CommandLine(new EvidenceCommand());
        line.addSubcommand(new Export(terminal));
        line.addSubcommand(new Import(terminal));
        return line;
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Say what to do with the ledger: "
                + String.join(", ", spec.subcommands().keySet()) + ".");
    }

    @Command(name = "export", description = "Writes the ledger as comma-separated values.")
    private static final class Export implements Callable<Integer> {

        private final Terminal terminal;

        @Parameters(index = "0", paramLabel = "FILE", description = "A .paget model, or example:ID for a shipped one.")
        private String file;

        @Option(names = "--out", required = true, paramLabel = "CSV", description = "File to write.")
        private Path out;

        Export(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() throws IOException {
            EvidenceLedger ledger = EvidenceLedger.of(ModelAccess.organism(ModelAccess.open(file)));
            try (Writer writer = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
                CsvFile.write(ledger.table(), writer);
            }
            terminal.out().println(ledger.values() + " values, " + ledger.unsourced() + " of them without evidence.");
            return ExitCodes.DONE;
        }
    }

    @Command(name = "import", description = {"Takes a ledger back into its model: values, units, distributions and evidence.",
        "Nothing is changed when there is a mistake in the ledger."})
    private static final class Import implements Callable<Integer> {

        private final Terminal terminal;

        @Parameters(index = "0", paramLabel = "FILE", description = "A .paget model.")
        private String file;

        @Parameters(index = "1", paramLabel = "CSV", description = "The ledger, with the header of an exported one.")
        private Path csv;

        @Option(names = "--out", paramLabel = "MODEL", description = "Another file for the changed model.")
        private Path out;

        Import(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() throws IOException {
            ModelSource source = ModelAccess.open(file);
            if (source.file().isEmpty() && out == null) {
                throw new UsageException("A shipped example is not changed; give --out MODEL.");
            }
            Organism model = ModelAccess.organism(source);
            EvidenceImport.Outcome outcome;
            try (Reader reader = Files.newBufferedReader(csv, StandardCharsets.UTF_8)) {
                outcome = EvidenceImport.read(model, reader);
            }
            terminal.say(outcome.issues());
            if (outcome.hasErrors()) {
                return ExitCodes.FAULT;
            }
            Path target = out == null ? source.file().orElseThrow() : out;
            // A file that somebody has written keeps its wording where nothing changes.
            if (out != null || outcome.changed() > 0 || outcome.references() > 0) {
                try {
                    new ModelFiles().save(model, target);
                } catch (ModelFileException e) {
                    terminal.say("error: " + e.getMessage());
                    return ExitCodes.FAULT;
                }
            }
            terminal.out().println(outcome.changed() + " of " + outcome.values() + " values were changed"
                    + (outcome.references() == 0 ? "" : ", " + outcome.references() + " references are new") + ".");
            if (out != null) {
                terminal.out().println(out);
            }
            return ExitCodes.DONE;
        }
    }
}
