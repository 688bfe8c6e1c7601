package paget.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the help shows works when it is copied. */
class HelpSnippetsTest {

    private static final Path PAGES = Path.of("bundles", "paget.doc", "html");
    private static final Pattern BLOCK = Pattern.compile("<pre>\\s*(.*?)</pre>", Pattern.DOTALL);

    @TempDir
    private Path folder;

    private static List<String> blocks(String page) throws IOException {
        Path home = Path.of("").toAbsolutePath();
        while (home != null && !Files.exists(home.resolve(PAGES))) {
            home = home.getParent();
        }
        assumeTrue(home != null, "the tests run outside the source tree");
        Matcher found = BLOCK.matcher(Files.readString(home.resolve(PAGES).resolve(page)));
        List<String> blocks = new ArrayList<>();
        while (found.find()) {
            blocks.add(found.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
        }
        return blocks;
    }

    @Test
    void theModelOfThePageOnModelsRuns() throws IOException {
        Path model = Files.writeString(folder.resolve("tumour.paget"), blocks("model.html").getFirst());
        CommandLineRun valid = CommandLineRun.of("validate", model.toString());
        assertEquals(0, valid.code(), valid::err);
        assertFalse(valid.messages().contains("warning:"), valid::messages);
        CommandLineRun run = CommandLineRun.of("run", model.toString(), "--engine", "ssa", "--replicates", "100", "--no-store");
        assertEquals(0, run.code(), run::err);
        assertTrue(run.out().contains("Tumour cells: 7"), run::out);
    }

    @Test
    void theCommandsOfTheFirstAfternoonRun() throws IOException {
        List<String> commands = blocks("first-afternoon.html").stream().flatMap(String::lines)
                .filter(line -> line.startsWith("./paget run example:")).toList();
        assertEquals(3, commands.size(), commands::toString);
        for (String command : commands) {
            List<String> words = new ArrayList<>(List.of(command.strip().split(" ")).subList(1, command.strip().split(" ").length));
            words.add("--no-store");
            CommandLineRun run = CommandLineRun.of(words.toArray(String[]::new));
            assertEquals(0, run.code(), run::err);
        }
    }
}
