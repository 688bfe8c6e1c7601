package paget.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import paget.core.run.RunKeeping;
import paget.core.run.RunOutcome;

/** The scripts of the help page read a store, each where its program is at hand. */
class OtherToolsTest {

    private static final Path PAGE = Path.of("bundles", "paget.doc", "html", "runs.html");

    @TempDir
    private Path folder;

    private static String script(String id) throws IOException {
        Path home = Path.of("").toAbsolutePath();
        while (home != null && !Files.exists(home.resolve(PAGE))) {
            home = home.getParent();
        }
        assumeTrue(home != null, "the tests run outside the source tree");
        String page = Files.readString(home.resolve(PAGE));
        int start = page.indexOf('\n', page.indexOf("<pre id=\"" + id + "\">")) + 1;
        return page.substring(start, page.indexOf("</pre>", start)).replace("&lt;", "<").replace("&gt;", ">");
    }

    private static boolean works(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start().waitFor() == 0;
        } catch (IOException e) {
            // No such program.
            return false;
        }
    }

    /** What a program prints that runs a script of the page on a store of three replicates. */
    private List<String> lines(String id, Path file, String program) throws IOException, InterruptedException {
        Path script = Files.writeString(folder.resolve("read." + id), script(id));
        Process process = new ProcessBuilder(program, script.toString(), file.toString()).redirectErrorStream(true).start();
        List<String> lines = process.inputReader().lines().toList();
        assertEquals(0, process.waitFor(), lines::toString);
        return lines;
    }

    private RunOutcome fill(Path file) {
        try (SqliteStore store = SqliteStore.open(file)) {
            return Growth.run(Growth.request("course", "ssa", 3, 1, List.of()), RunKeeping.in(store));
        }
    }

    @Test
    void pythonReadsAnswersAndRuns() throws IOException, InterruptedException {
        assumeTrue(works("python3", "-c", "import sqlite3"), "there is no python3 with sqlite3");
        Path file = folder.resolve("growth.paget-runs");
        RunOutcome outcome = fill(file);
        List<String> lines = lines("python", file, "python3");
        assertTrue(lines.contains("summary tumour.mean " + outcome.result().series("summary").last("tumour.mean")),
                lines::toString);
        assertEquals(3, lines.stream().filter(line -> line.matches("run \\d tumour \\d+\\.0")).count(), lines::toString);
    }

    @Test
    void pandasReadsFrames() throws IOException, InterruptedException {
        String program = works("/usr/bin/python3", "-c", "import pandas") ? "/usr/bin/python3" : "python3";
        assumeTrue(works(program, "-c", "import pandas"), "there is no pandas");
        Path file = folder.resolve("growth.paget-runs");
        fill(file);
        List<String> lines = lines("pandas", file, program);
        assertTrue(lines.stream().anyMatch(line -> line.contains("tumour.mean")), lines::toString);
    }

    @Test
    void theLanguageRReadsRuns() throws IOException, InterruptedException {
        assumeTrue(works("Rscript", "-e", "library(RSQLite); library(jsonlite)"), "there is no R with RSQLite and jsonlite");
        Path file = folder.resolve("growth.paget-runs");
        fill(file);
        List<String> lines = lines("r", file, "Rscript");
        assertTrue(lines.stream().anyMatch(line -> line.matches("\\[\\d+,\\] +\\d+.*")), lines::toString);
        assertTrue(lines.getFirst().contains("tumour"), lines::toString);
    }
}
