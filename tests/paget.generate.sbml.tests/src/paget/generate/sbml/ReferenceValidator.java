package paget.generate.sbml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The reference validator of SBML, libSBML, with all its checks: Debian's package python3-sbml5. Where it is missing,
 * tests that need it are skipped and say why.
 */
final class ReferenceValidator {

    private static final String PROGRAM = """
            import sys, libsbml
            for name in sys.argv[1:]:
                document = libsbml.readSBMLFromFile(name)
                document.checkConsistency()
                for i in range(document.getNumErrors()):
                    e = document.getError(i)
                    print(name, e.getLine(), e.getErrorId(), e.getSeverityAsString(), e.getMessage())
            """;
    /** Debian's own interpreter sees Debian's packages, whatever else is called python3. */
    private static final List<String> INTERPRETERS = List.of("/usr/bin/python3", "python3");
    private static final String INTERPRETER = find();

    private ReferenceValidator() {
    }

    private static String find() {
        for (String candidate : INTERPRETERS) {
            try {
                Process process = new ProcessBuilder(candidate, "-c", "import libsbml").redirectErrorStream(true).start();
                process.getInputStream().readAllBytes();
                if (process.waitFor() == 0) {
                    return candidate;
                }
            } catch (IOException e) {
                System.err.println("There is no " + candidate + " here: " + e.getMessage());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return null;
    }

    /** Skips the test that calls it where there is no validator. */
    static void require() {
        assumeTrue(INTERPRETER != null,
                "libSBML is missing, so this export is not validated; install Debian's python3-sbml5.");
    }

    /** What the validator says about files; empty when all is well. */
    static String messages(Map<String, byte[]> files) throws IOException, InterruptedException {
        require();
        Path folder = Files.createTempDirectory("paget-sbml");
        List<String> command = new ArrayList<>(List.of(INTERPRETER, "-c", PROGRAM));
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                command.add(Files.write(folder.resolve(file.getKey()), file.getValue()).toString());
            }
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, process.waitFor(), said);
            return said;
        } finally {
            for (String name : files.keySet()) {
                Files.deleteIfExists(folder.resolve(name));
            }
            Files.delete(folder);
        }
    }

    /** No error and no warning. */
    static void check(Map<String, byte[]> files) throws IOException, InterruptedException {
        assertFalse(files.isEmpty(), "there is nothing to validate");
        assertEquals("", messages(files));
    }
}
