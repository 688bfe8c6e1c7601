package paget.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

class RunCommandTest {

    @TempDir
    private Path folder;
    private String model;

    @BeforeEach
    void writeModel() throws IOException {
        model = SmallModel.write(folder).toString();
    }

    private CommandLineRun run(String... more) {
        return CommandLineRun.of(
                Stream.concat(Stream.of("run", model, "--no-store"), Stream.of(more)).toArray(String[]::new));
    }

    private JsonObject manifest(String results) throws IOException {
        return JsonParser.parseString(Files.readString(folder.resolve(results).resolve("run.json"))).getAsJsonObject();
    }

    @Test
    void theAnswerIsPrintedAndNothingIsWritten() throws IOException {
        CommandLineRun run = run();
        assertEquals(0, run.code(), run::err);
        assertEquals("", run.messages());
        assertTrue(run.out().contains("Growth: Course (Time course), engine sample-euler 1.0, seed 1"), run::out);
        assertTrue(run.out().lines().anyMatch(l -> l.matches("Liver +Lobe › Tumour cells +cells +1000 +\\d{4} .*")),
                run::out);
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void whatDiffersFromTheModelIsSaid() {
        CommandLineRun run = run("--set", "growth.rate=0.1", "--set", "tumour.initial=1000", "--hypothesis", "Slow growth",
                "--engine", "sample-langevin", "--seed", "7", "--replicates", "2", "--t-end", "240 h", "--points", "5",
                "--rtol", "1e-8", "--engine-option", "steps=5");
        assertEquals(0, run.code(), run::err);
        assertEquals(List.of("With growth.rate = 0.1 /d instead of 0.2 /d", "With the hypothesis Slow growth",
                "With the engine sample-langevin instead of sample-euler", "With 5 points instead of 11",
                "With 2 replicates instead of 1", "With the seed 7 instead of 1",
                "With the relative tolerance 1e-8 instead of 1e-6",
                "With the engine option steps = 5 instead of 100"),
                run.out().lines().filter(line -> line.startsWith("With ")).toList());
        assertFalse(run("--points", "11", "--set", "growth.rate=0.2 1/d").out().contains("With "), run::out);
    }

    /** What was drawn holds until then. */
    @Test
    void aBranchSaysFromWhenOnItDiffers() {
        CommandLineRun run = CommandLineRun.of("run", "example:immune-dormancy", "--study", "rest", "--no-store", "--branch-at", "50",
                "--set", "killing.rate=1e-7");
        assertEquals(0, run.code(), run::err);
        assertEquals(List.of("With killing.rate = 1e-7 /(cells*d) instead of 1.101e-7 /(cells*d), from 50 d on"),
                run.out().lines().filter(line -> line.startsWith("With ")).toList());
    }

    @Test
    void anUnknownQuantityLeadsToTheListOfThem() {
        CommandLineRun run = run("--set", "nothere.rate=1");
        assertEquals(2, run.code());
        assertEquals("paget: No element is called \"nothere\". There are growth.rate.\n"
                + "Try: paget list quantities FILE", run.messages());
    }

    @Test
    void armsArePrintedOrganByOrgan() {
        CommandLineRun run = run("--study", "Trial", "--engine-option", "steps=1000");
        assertEquals(0, run.code(), run::err);
        assertTrue(run.out().lines().anyMatch(l -> l.matches("Place +Result +Unit +Control +Treated +Change \\(%\\)")),
                run::out);
        assertTrue(run.out().contains("Liver: Lobe › Tumour cells fell by 63.16 % under Treated"), run::out);
    }

    @Test
    void resultsAreWrittenWithAManifest() throws IOException {
        CommandLineRun run = run("--out", folder.resolve("results").toString(), "--threads", "1", "--seed", "12",
                "--set", "growth.rate=0.1 1/d");
        assertEquals(0, run.code(), run::err);
        List<String> lines = Files.readAllLines(folder.resolve("results/trajectory.csv"));
        assertEquals("time,tumour", lines.getFirst());
        assertEquals(12, lines.size());
        JsonObject json = manifest("results");
        assertEquals(12, json.get("seed").getAsLong());
        assertEquals("sample-euler", json.getAsJsonObject("engine").get("id").getAsString());
        assertTrue(json.get("modelHash").getAsString().matches("[0-9a-f]{64}"));
        assertTrue(json.get("resultHash").getAsString().matches("[0-9a-f]{64}"));
        assertEquals("[\"growth.rate=0.1 1/d\"]", json.getAsJsonObject("options").get("set").toString());
    }

    @Test
    void theHashOfTheResultIsTheSameForOneAndTwoThreads() throws IOException {
        String[] options = {"--engine", "sample-langevin", "--replicates", "30", "--points", "5"};
        for (String threads : List.of("1", "2")) {
            CommandLineRun run = run(Stream.concat(Stream.of(options),
                    Stream.of("--threads", threads, "--out", folder.resolve(threads).toString()))
                    .toArray(String[]::new));
            assertEquals(0, run.code(), run::err);
        }
        assertEquals(manifest("1").get("resultHash"), manifest("2").get("resultHash"));
        assertTrue(Files.exists(folder.resolve("1/summary.csv")));
        assertFalse(Files.exists(folder.resolve("1/trajectory-000000.csv")));
    }

    @Test
    void everyReplicateIsWrittenOnRequest() {
        CommandLineRun run = run("--engine", "sample-langevin", "--replicates", "2", "--each-replicate", "--out",
                folder.resolve("results").toString());
        assertEquals(0, run.code(), run::err);
        assertTrue(Files.exists(folder.resolve("results/trajectory-000001.csv")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--points|1e10|must lie between",
        "--points|nan|must be a whole number",
        "--points|1|must lie between 2",
        "--points|1e999999999|must lie between",
        "--replicates|1e12|must lie between",
        "--replicates|0|must lie between",
        "--replicates|2.5|must be a whole number",
        "--t-end|nan|must be a finite number",
        "--t-end|infinity|must be a finite number",
        "--t-end|-3|above zero",
        "--threads|0|must lie between",
        "--threads|99999|must lie between",
        "--rtol|0|must lie between 0 and 1",
        "--atol|NaN|must lie between 0 and 1",
        "--seed|x|must be a whole number",
        "--engine|sample-oiler|Did you mean sample-euler?",
        "--study|tryal|Did you mean trial?",
        "--hypothesis|slo|Did you mean slow?",
        "--set|growth.rat=1|Did you mean rate?",
        "--set|tumor.initial=1|tumour",
        "--set|growth.rate=1 d|does not convert",
        "--replicate|5|Did you mean --replicates?",
        "--engine-option|steps|must look like ID=VALUE",
        "--engine-option|steps=0|Steps must lie between 1",
        "--engine-option|stepps=5|Did you mean steps?",
        "--hypothesis|Slwo growth|Did you mean Slow growth?",
        "--set|course.duration=5|is a study",
        "--out||folder"})
    void mistakesAreOneSentenceAndUsage(String option, String value, String part) {
        CommandLineRun run = run(option, value == null ? "\0" : value);
        assertEquals(2, run.code(), run::err);
        assertTrue(run.messages().contains(part), run::err);
        assertTrue(run.messages().lines().filter(l -> l.startsWith("paget: ")).count() == 1, run::err);
        assertFalse(run.err().contains("Exception"), run::err);
        assertEquals("", run.out());
    }

    @Test
    void aCancelledEnsembleKeepsWhatIsFinishedAndEndsWith130() throws IOException {
        Interrupt interrupt = new Interrupt();
        Path results = folder.resolve("results");
        Thread user = Thread.ofPlatform().start(() -> {
            try {
                Thread.sleep(1500);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            interrupt.cancel();
        });
        CommandLineRun run = CommandLineRun.of(interrupt, false, "run", model, "--no-store", "--engine", "sample-langevin",
                "--replicates", "1e6", "--points", "3", "--engine-option", "steps=100", "--out", results.toString());
        user.interrupt();
        assertEquals(130, run.code(), run::err);
        assertTrue(run.err().contains("stopped after"), run::err);
        JsonObject json = manifest("results");
        assertEquals("cancelled", json.get("status").getAsString());
        assertTrue(json.get("finishedReplicates").getAsInt() >= 1);
        assertTrue(Files.exists(results.resolve("summary.csv")));
    }

    @Test
    void aCancelBeforeAnythingIsFinishedLeavesNothing() {
        Interrupt interrupt = new Interrupt();
        interrupt.cancel();
        Path results = folder.resolve("results");
        CommandLineRun run = CommandLineRun.of(interrupt, false, "run", model, "--no-store", "--out", results.toString());
        assertEquals(130, run.code(), run::err);
        assertTrue(run.err().contains("Cancelled."), run::err);
        assertFalse(Files.exists(results));
    }

    @Test
    void noProgressBarIsDrawnIntoAPipe() {
        CommandLineRun run = run("--engine", "sample-langevin", "--replicates", "200", "--engine-option", "steps=1000");
        assertFalse(run.err().contains("\r"), run::err);
    }

    @Test
    void aFileInPlaceOfTheFolderIsSaidAndKept() throws IOException {
        Path file = Files.writeString(folder.resolve("results"), "mine");
        CommandLineRun run = run("--out", file.toString());
        assertEquals(1, run.code());
        assertTrue(run.err().contains("is a file where a folder is needed"), run::err);
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void aFolderThatCannotBeMadeIsSaid() {
        CommandLineRun run = run("--out", "/proc/paget/results");
        assertEquals(1, run.code());
        assertTrue(run.messages().startsWith("paget: error: \"/proc/paget"), run::err);
        assertFalse(run.err().contains("Exception"), run::err);
    }
}
