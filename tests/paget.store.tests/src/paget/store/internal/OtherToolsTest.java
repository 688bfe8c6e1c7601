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

/** The script of the help page reads a store, where Python is at hand. */
class OtherToolsTest {

    private static final Path PAGE = Path.of("bundles", "paget.doc", "html", "runs.html");

    @TempDir
    private Path folder;

    private static String script() throws IOException {
        Path home = Path.of("").toAbsolutePath();
        while (home != null && !Files.exists(home.resolve(PAGE))) {
            home = home.getParent();
        }
        assumeTrue(home != null, "the tests run outside the source tree");
        String page = Files.readString(home.resolve(PAGE));
        int start = page.indexOf('\n', page.indexOf("<pre id=\"python\">")) + 1;
        return page.substring(start, page.indexOf("</pre>", start)).replace("&lt;", "<").replace("&gt;", ">");
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "-c", "import sqlite3").start().waitFor() == 0;
        } catch (IOException e) {
            // No such program.
            return false;
        }
    }

    @Test
    void pythonReadsAnswersAndRuns() throws IOException, InterruptedException {
        assumeTrue(hasPython(), "there is no python3 with sqlite3");
        Path file = folder.resolve("growth.paget-runs");
        RunOutcome outcome;
        try (SqliteStore store = SqliteStore.open(file)) {
            outcome = Growth.run(Growth.request("course", "ssa", 3, 1, List.of()), RunKeeping.in(store));
        }
        Path script = Files.writeString(folder.resolve("read.py"), script());
        Process python = new ProcessBuilder("python3", script.toString(), file.toString()).redirectErrorStream(true)
                .start();
        List<String> lines = python.inputReader().lines().toList();
        assertEquals(0, python.waitFor(), lines::toString);
        assertTrue(lines.contains("summary tumour.mean " + outcome.result().series("summary").last("tumour.mean")),
                lines::toString);
        assertEquals(3, lines.stream().filter(line -> line.matches("run \\d tumour \\d+\\.0")).count(), lines::toString);
    }
}
