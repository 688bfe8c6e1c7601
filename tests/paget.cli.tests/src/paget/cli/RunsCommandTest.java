package paget.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import paget.cli.internal.Interrupt;

/** Runs that are kept beside the model, as the command line shows them. */
class RunsCommandTest {

    private static final String[] ENSEMBLE = {"--engine", "sample-langevin", "--replicates", "6", "--points", "3"};

    @TempDir
    private Path folder;
    private Path model;

    @BeforeEach
    void writeModel() throws IOException {
        model = SmallModel.write(folder);
    }

    private CommandLineRun run(String... more) {
        return command(Stream.concat(Stream.of("run", model.toString()), Stream.of(more)));
    }

    private CommandLineRun runs(String verb, String... more) {
        return command(Stream.concat(Stream.of("runs", verb, model.toString()), Stream.of(more)));
    }

    private static CommandLineRun command(Stream<String> arguments) {
        CommandLineRun run = CommandLineRun.of(arguments.toArray(String[]::new));
        assertFalse(run.err().contains("Exception"), run::err);
        return run;
    }

    private JsonObject manifest(String results) throws IOException {
        return JsonParser.parseString(Files.readString(folder.resolve(results).resolve("run.json"))).getAsJsonObject();
    }

    @Test
    void theSecondRunIsReusedAndSaysSo() throws IOException {
        assertFalse(run(ENSEMBLE).out().contains("Reused"));
        assertTrue(Files.exists(folder.resolve("small.paget-runs")));
        CommandLineRun again = run(Stream.concat(Stream.of(ENSEMBLE), Stream.of("--out",
                folder.resolve("results").toString())).toArray(String[]::new));
        assertTrue(again.out().contains("Reused: this is study 1 of the store"), again::out);
        JsonObject json = manifest("results");
        assertTrue(json.get("reused").getAsBoolean());
        assertEquals("paget run " + model + " --engine sample-langevin --points 3 --replicates 6",
                json.get("command").getAsString());
        assertTrue(run("--engine", "sample-langevin", "--replicates", "8", "--points", "3").out()
                .contains("Reused: 6 single runs, of this study or of earlier ones."));
    }

    @Test
    void aStudyIsListedShownPinnedAndDeleted() throws IOException {
        run(ENSEMBLE);
        run("--t-end", "5");
        CommandLineRun list = runs("list");
        assertTrue(list.out().lines().anyMatch(line -> line.matches("1 .* complete .* sample-langevin .*")), list::out);
        CommandLineRun show = runs("show", "1", "--out", folder.resolve("again").toString());
        assertEquals(0, show.code(), show::err);
        assertTrue(show.out().contains("Tumour cells"), show::out);
        assertTrue(Files.exists(folder.resolve("again/summary.csv")));
        assertTrue(manifest("again").getAsJsonArray("files").toString().contains("summary.csv"));
        assertEquals("Study 1 is pinned; pruning leaves it.", runs("pin", "1").out().strip());
        assertTrue(runs("prune", "--keep", "0").out().contains("1 study was deleted"));
        assertTrue(runs("list").out().contains("complete, pinned"));
        assertEquals(0, runs("delete", "1").code());
        assertFalse(runs("list").out().contains("complete"));
    }

    @Test
    void studiesOfAnEarlierModelArePruned() throws IOException {
        run();
        Files.writeString(model, SmallModel.TEXT.replace("value=\"0.2\"", "value=\"0.3\""));
        assertFalse(run().out().contains("Reused"));
        CommandLineRun dry = runs("prune", "--dry-run");
        assertEquals("These would be deleted:", dry.out().lines().findFirst().orElseThrow());
        assertEquals(2, dry.out().lines().count(), dry::out);
        assertTrue(runs("prune").out().contains("1 study was deleted"));
        assertTrue(runs("prune", "--answers-only").out().contains("--older-than and --keep choose others"));
        assertTrue(run().out().contains("Reused"));
    }

    @Test
    void anInterruptedStudyGoesOn() throws IOException {
        Interrupt interrupt = new Interrupt();
        Thread user = Thread.ofPlatform().start(() -> {
            try {
                while (Files.notExists(folder.resolve("small.paget-runs"))) {
                    Thread.sleep(20);
                }
                Thread.sleep(700);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            interrupt.cancel();
        });
        String[] options = {"run", model.toString(), "--engine", "sample-langevin", "--replicates", "3000", "--points",
            "3", "--engine-option", "steps=3000"};
        CommandLineRun cut = CommandLineRun.of(interrupt, false, options);
        user.interrupt();
        assertEquals(130, cut.code(), cut::err);
        CommandLineRun whole = run("--resume", "--out", folder.resolve("resumed").toString());
        assertEquals(0, whole.code(), whole::err);
        assertTrue(manifest("resumed").get("reusedRuns").getAsInt() > 0, whole::out);
        assertEquals(3000, manifest("resumed").get("finishedReplicates").getAsInt());
        CommandLineRun nothing = run("--resume");
        assertEquals(1, nothing.code());
        assertTrue(nothing.err().contains("no interrupted study"), nothing::err);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "run|--no-store --resume|make no sense",
        "run|--resume --seed 4|goes on with the options",
        "run|--checkpoint-every soon|must be a time",
        "run|--checkpoint-every 0.1|at least 1 s",
        "run|--branch-at 11|must lie between 0 and the end time",
        "runs list||no runs in the store",
        "runs show|7|no runs in the store"})
    void mistakesAreSaid(String command, String options, String part) {
        Stream<String> words = Stream.concat(Stream.concat(Stream.of(command.split(" ")), Stream.of(model.toString())),
                options == null ? Stream.of() : Stream.of(options.split(" ")));
        CommandLineRun run = command(words);
        assertTrue(run.code() == 1 || run.code() == 2, run::out);
        assertTrue(run.messages().contains(part), run::err);
    }

    /** Not even for a moment: another process could open it and lose its runs with it. */
    @ParameterizedTest
    @CsvSource({"run,--engine nonsense", "run,--set nonsense=3", "run,--checkpoint-at 11", "run,--resume",
        "run,--study nonsense", "report,--study nonsense --out r.html"})
    void whatIsRefusedMakesNoStore(String command, String options) throws Exception {
        try (WatchService watch = folder.getFileSystem().newWatchService()) {
            folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            CommandLineRun run = command(Stream.concat(Stream.of(command, model.toString()), Stream.of(options.split(" "))));
            assertTrue(run.code() == 1 || run.code() == 2, run::out);
            // Files arrive in their order, so that this one tells that all earlier ones are known.
            Files.createFile(folder.resolve("last"));
            List<String> made = new ArrayList<>();
            while (!made.contains("last")) {
                WatchKey key = watch.take();
                key.pollEvents().forEach(event -> made.add(String.valueOf(event.context())));
                key.reset();
            }
            assertEquals(List.of("last"), made);
        }
    }

    @Test
    void aStoreThatCannotBeWrittenStopsNoRun() throws IOException {
        Files.writeString(folder.resolve("small.paget-runs"), "somebody's notes ".repeat(100));
        CommandLineRun run = run();
        assertEquals(0, run.code(), run::err);
        assertTrue(run.err().contains("it is no store of runs. This run is not kept."), run::err);
        assertEquals(1, run("--store", folder.resolve("small.paget-runs").toString()).code());
    }
}
