package paget.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** What the source tree as a whole must not hold. */
class TreeTest {
    /** Hosts of registries, in halves so that this file does not find itself. A build finds them in its own settings. */
    private static final Pattern REGISTRY = Pattern.compile(String.join("|", "repo1?\\.maven" + "\\.(org|apache)", "repo\\.maven" + "\\.apache",
            "registry\\.npm" + "js", "(deb|security|ftp)\\.deb" + "ian\\.org", "py" + "pi\\.org", "file" + "s\\.pythonhosted"));
    /** Folders of somebody's machine. */
    private static final Pattern MACHINE = Pattern.compile("(?<![\\w.$}/*-])/(tmp|root|work|home/[a-z]\\w*|Users/\\w+)(/|\\b(?![\\w/]))");
    private static final List<String> PROGRAMS = List.of(".class", ".jar", ".so", ".dll", ".dylib", ".exe", ".o", ".gif");
    private static final int LARGEST_BINARY = 100_000;

    private final List<String> problems = new ArrayList<>();
    private final List<Path> files = Tree.files(Tree.HOME);

    @Test
    void noRegistryOrMachineIsNamed() {
        for (Path file : files) {
            byte[] bytes = Tree.bytes(file);
            if (isBinary(bytes)) {
                continue;
            }
            int number = 0;
            for (String line : Tree.text(file).split("\n", -1)) {
                number++;
                if (REGISTRY.matcher(line).find() || MACHINE.matcher(line).find()) {
                    problems.add(Tree.name(file) + ":" + number + ": " + line.strip());
                }
            }
        }
        assertEquals(List.of(), problems);
    }

    @Test
    void nothingBuiltIsKept() {
        for (Path file : files) {
            String name = file.getFileName().toString();
            if (PROGRAMS.stream().anyMatch(name::endsWith)) {
                problems.add(Tree.name(file));
            }
        }
        assertEquals(List.of(), problems);
    }

    @Test
    void binaryFilesAreSmall() {
        for (Path file : files) {
            byte[] bytes = Tree.bytes(file);
            if (bytes.length > LARGEST_BINARY && isBinary(bytes)) {
                problems.add(Tree.name(file) + " has " + bytes.length + " bytes");
            }
        }
        assertEquals(List.of(), problems);
    }

    private static boolean isBinary(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }
}
