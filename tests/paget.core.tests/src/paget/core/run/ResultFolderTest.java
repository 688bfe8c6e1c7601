package paget.core.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import paget.sim.Issue;

class ResultFolderTest {

    private static void write(RunOutcome outcome, Path folder) throws IOException {
        try (ResultFolder results = new ResultFolder(folder)) {
            results.write(outcome);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aTimeCourseHasATrajectoryATableAndAManifest(@TempDir Path folder) throws IOException {
        RunOutcome outcome = StudyRunner.deterministic("course").with("growth.rate=0.1 1/d").run();
        write(outcome, folder);
        assertEquals(List.of("end.csv", "run.json", "trajectory.csv"), names(folder));
        List<String> lines = Files.readAllLines(folder.resolve("trajectory.csv"));
        assertEquals("time,tumour", lines.get(0));
        assertEquals("0,1000", lines.get(1));
        assertEquals(12, lines.size());
        assertEquals(outcome.result().series("trajectory").last("tumour"),
                Double.parseDouble(lines.get(11).split(",")[1]));
    }

    @Test
    void theManifestSaysAllThatARepetitionNeeds(@TempDir Path folder) throws IOException {
        RunOutcome outcome = StudyRunner.stochastic("chance", 4).onThreads(2).with("growth.rate=0.1 1/d").run();
        write(outcome, folder);
        JsonObject json = JsonParser.parseString(Files.readString(folder.resolve("run.json"))).getAsJsonObject();
        assertEquals("complete", json.get("status").getAsString());
        assertEquals("0", json.get("modelHash").getAsString());
        assertEquals("sample-langevin", json.getAsJsonObject("engine").get("id").getAsString());
        assertEquals("1.0", json.getAsJsonObject("engine").get("version").getAsString());
        assertTrue(json.getAsJsonObject("plugins").size() >= 4);
        assertEquals(7, json.get("seed").getAsLong());
        JsonObject options = json.getAsJsonObject("options");
        assertEquals(4, options.get("replicates").getAsInt());
        assertEquals(2, options.get("threads").getAsInt());
        assertEquals("growth.rate=0.1 1/d", options.getAsJsonArray("set").get(0).getAsString());
        assertEquals("1000", options.getAsJsonObject("engine").get("steps").getAsString());
        assertTrue(json.get("wallSeconds").getAsDouble() > 0);
        assertTrue(json.get("prepareSeconds").getAsDouble() > 0, "the model was compiled before its first run");
        assertTrue(json.get("engineSeconds").getAsDouble() > 0);
        assertTrue(json.get("engineSeconds").getAsDouble() <= json.get("wallSeconds").getAsDouble() * options.get("threads")
                .getAsInt());
        assertEquals(8000, json.get("steps").getAsLong());
        assertEquals(0, json.get("events").getAsLong());
        assertEquals(outcome.result().hash(), json.get("resultHash").getAsString());
        assertFalse(Instant.parse(json.get("start").getAsString()).isAfter(Instant.now()));
    }

    @Test
    void anEnsembleHasASummary(@TempDir Path folder) throws IOException {
        write(StudyRunner.stochastic("chance", 4).run(), folder);
        assertEquals("time,tumour.mean,tumour.sd,tumour.q05,tumour.median,tumour.q95",
                Files.readAllLines(folder.resolve("summary.csv")).getFirst());
    }

    @Test
    void filesOfAnEarlierRunDoNotStayBehind(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("notes.csv"), "mine");
        write(StudyRunner.stochastic("chance", 4).run(), folder);
        assertTrue(Files.exists(folder.resolve("summary.csv")));
        write(StudyRunner.deterministic("course").run(), folder);
        assertEquals(List.of("end.csv", "notes.csv", "run.json", "trajectory.csv"), names(folder));
    }

    @Test
    void aStrangeManifestIsReplaced(@TempDir Path folder) throws IOException {
        for (String text : List.of("", "nonsense", "[1]", "{\"files\":{}}", "{\"files\":[[]]}",
                "{\"files\":[\"../outside.csv\", null]}")) {
            Files.writeString(folder.resolve("run.json"), text);
            write(StudyRunner.deterministic("course").run(), folder);
            assertTrue(Files.readString(folder.resolve("run.json")).contains("\"complete\""));
        }
    }

    @Test
    void aFolderMadeForNothingIsRemoved(@TempDir Path parent) throws IOException {
        Path folder = parent.resolve("results");
        ResultFolder results = new ResultFolder(folder);
        assertTrue(Files.isDirectory(folder));
        results.close();
        assertFalse(Files.exists(folder));
    }

    @Test
    void aFileInPlaceOfTheFolderStays(@TempDir Path parent) throws IOException {
        Path file = Files.writeString(parent.resolve("results"), "mine");
        assertThrows(FileAlreadyExistsException.class, () -> new ResultFolder(file).close());
        assertEquals("mine", Files.readString(file));
    }

    /** What is said of two elements is one note with both names; a note on the whole run has none. */
    @Test
    void notesNameTheElementsThatTheyAreAbout(@TempDir Path folder) throws IOException {
        RunOutcome outcome = StudyRunner.deterministic("course").with("growth.rate=0.1 1/d").run()
                .withNotes(List.of(Issue.warning("a", "Lung › Cells", "They wait."), Issue.warning("a", "Liver › Cells", "They wait."),
                        Issue.info("b", "", "It was quick."), Issue.info("c", "course", "It is as drawn.")));
        write(outcome, folder);
        List<String> notes = JsonParser.parseString(Files.readString(folder.resolve("run.json"))).getAsJsonObject()
                .getAsJsonArray("notes").asList().stream().map(note -> note.getAsString()).toList();
        assertTrue(notes.contains("Lung › Cells; Liver › Cells: They wait."), notes::toString);
        assertTrue(notes.containsAll(List.of("It was quick.", "It is as drawn.")), notes::toString);
    }
}
