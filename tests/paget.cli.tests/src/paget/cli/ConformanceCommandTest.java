package paget.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import paget.cli.internal.ExitCodes;

/** Mistakes in the arguments of the conformance command; {@code paget.sbml.tests} run cases. */
class ConformanceCommandTest {

    @TempDir
    private Path folder;

    @Test
    void aFolderWithoutCasesIsUsage() {
        Path report = folder.resolve("report.csv");
        CommandLineRun run = CommandLineRun.of("conformance", folder.toString(), "--out", report.toString());
        assertEquals(ExitCodes.USAGE, run.code());
        assertTrue(run.messages().contains("holds no cases"), run.messages());
        assertFalse(Files.exists(report));
    }

    @Test
    void wrongArgumentsAreUsage() {
        assertEquals(ExitCodes.USAGE, CommandLineRun.of("conformance", folder.resolve("none").toString(), "--out",
                "r.csv").code());
        assertEquals(ExitCodes.USAGE, CommandLineRun.of("conformance", folder.toString()).code());
        assertEquals(ExitCodes.USAGE, CommandLineRun.of("conformance", folder.toString(), "--only", "first", "--out",
                "r.csv").code());
    }
}
