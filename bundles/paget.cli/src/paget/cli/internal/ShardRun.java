package paget.cli.internal;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import paget.core.run.ModelSource;
import paget.core.run.RunRequest;
import paget.core.run.RunService;
import paget.core.run.UsageException;
import paget.core.shard.Shard;
import paget.core.shard.ShardWriter;

/** Runs one part of a study. */
final class ShardRun {

    private ShardRun() {
    }

    /** @param folder where the part goes */
    static int run(Terminal terminal, ModelSource source, String name, Shard shard, RunRequest request, String folder)
            throws IOException {
        if (folder == null) {
            throw new UsageException("A shard is written into a folder; give --out DIR.");
        }
        ProgressBar bar = new ProgressBar(terminal);
        try (ShardWriter writer = new ShardWriter(shard, path(folder))) {
            RunService service = new RunService().with(source.data()).through(writer::through);
            if (source.foreign().isPresent()) {
                service.run(name, source.foreign().get(), request, bar);
            } else {
                service.run(name, ModelAccess.organism(source), source.hash(), request, bar);
            }
            String opens = source.file().map(file -> file.toAbsolutePath().normalize().toString()).orElse(name);
            long runs = writer.commit(opens, source.hash(), request);
            bar.close();
            terminal.out().println("Shard " + shard + ": " + runs + " runs written to " + folder + ".");
            return ExitCodes.DONE;
        } finally {
            bar.close();
        }
    }

    /** @throws UsageException when it is no name of a folder */
    static Path path(String folder) {
        try {
            return Path.of(folder);
        } catch (InvalidPathException e) {
            throw new UsageException("\"" + folder + "\" is no folder name: " + e.getReason() + ".");
        }
    }
}
