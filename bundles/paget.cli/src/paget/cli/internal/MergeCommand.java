package paget.cli.internal;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

import paget.core.run.ModelSource;
import paget.core.run.ResultFolder;
import paget.core.run.RunOutcome;
import paget.core.run.RunService;
import paget.core.run.UsageException;
import paget.core.shard.ShardReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts the parts of a study together that {@code paget run --shard} has computed. */
@Command(name = "merge", description = "Puts the shards of a study together. The result is that of one run, to the last digit.",
        footerHeading = "%nExamples:%n",
        footer = {"  paget run tumour.paget --shard 1/2 --out part1", "  paget run tumour.paget --shard 2/2 --out part2",
            "  paget merge part1 part2 --out results"})
final class MergeCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "DIR", description = "Folders of all shards, in any order.")
    private List<String> folders;

    @Option(names = "--model", paramLabel = "FILE",
            description = "The model, where it is no longer at the place that the shards had it from.")
    private String model;

    @Option(names = "--out", paramLabel = "DIR", required = true,
            description = "Folder for trajectory.csv, summary.csv, tables and run.json.")
    private String out;

    MergeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (ShardReader reader = new ShardReader(folders.stream().map(ShardRun::path).toList());
                ResultFolder results = new ResultFolder(ShardRun.path(out))) {
            String name = model == null ? reader.source() : model;
            ModelSource source = ModelAccess.open(name);
            if (!source.hash().equals(reader.modelHash())) {
                throw new UsageException("\"" + name + "\" is not the model that the shards were computed from; it has "
                        + "changed since, or is another one.");
            }
            RunOutcome outcome = merge(reader, name, source);
            if (reader.computed() > 0) {
                terminal.say("note: " + reader.computed() + " runs were in no shard and were computed now.");
            }
            results.write(outcome);
            RunPrinter.print(outcome, List.of(), terminal);
            terminal.out().println("Written to " + out + ".");
            return outcome.result().complete() ? ExitCodes.DONE : ExitCodes.CANCELLED;
        }
    }

    private RunOutcome merge(ShardReader reader, String name, ModelSource source) {
        ProgressBar bar = new ProgressBar(terminal);
        try {
            RunService service = new RunService().with(source.data()).through(reader::through);
            return source.foreign().isPresent() ? service.run(name, source.foreign().get(), reader.request(), bar)
                    : service.run(name, ModelAccess.organism(source), source.hash(), reader.request(), bar);
        } finally {
            bar.close();
        }
    }
}
