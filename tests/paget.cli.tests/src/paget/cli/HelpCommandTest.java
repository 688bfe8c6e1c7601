package paget.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelpCommandTest {

    @Test
    void helpIsACommandToo() {
        CommandLineRun top = CommandLineRun.of("help");
        assertEquals(0, top.code(), top::err);
        assertEquals(CommandLineRun.of("--help").out(), top.out());
        assertEquals(CommandLineRun.of("run", "--help").out(), CommandLineRun.of("help", "run").out());
        assertEquals(CommandLineRun.of("generate", "sample-dot", "--help").out(),
                CommandLineRun.of("help", "generate", "sample-dot").out());
    }

    @Test
    void anUnknownTopicIsUsageWithASuggestion() {
        CommandLineRun run = CommandLineRun.of("help", "rum");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("There is no help on \"rum\". Did you mean run or runs?"), run::err);
        assertTrue(CommandLineRun.of("help", "enginse").err().contains("Did you mean engines?"));
    }

    /** The pages are named before any attempt to show them, for those who sit at another machine. */
    @Test
    void thePagesAreNamedWhereTheyLie(@TempDir Path folder) throws IOException {
        String present = System.getProperty("paget.help");
        try {
            System.setProperty("paget.help", folder.toString());
            CommandLineRun missing = CommandLineRun.of("help", "--pages");
            assertEquals(2, missing.code());
            assertTrue(missing.err().contains("are not installed"), missing::err);
            Path index = Files.writeString(folder.resolve("index.html"), "<html/>");
            CommandLineRun found = CommandLineRun.of("help", "--pages");
            assertEquals(0, found.code());
            assertEquals(index.toString(), found.out().strip());
            assertFalse(found.err().contains("paget:"), found::err);
        } finally {
            if (present == null) {
                System.clearProperty("paget.help");
            } else {
                System.setProperty("paget.help", present);
            }
        }
    }
}
